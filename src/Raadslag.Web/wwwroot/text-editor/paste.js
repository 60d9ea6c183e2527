// What is pasted from a document is turned into Markdown by the server; our own text is pasted as it is.
import { Slice } from "../vendor/editor/editor.js";
import { read } from "./read-markdown.js";
import { schema } from "./schema.js";

async function converted(textarea, html) {
  const token = textarea.form?.querySelector("[name=__RequestVerificationToken]")?.value ?? "";
  const answer = await fetch(textarea.dataset.pasteAddress, {
    method: "POST",
    body: new URLSearchParams({ html, __RequestVerificationToken: token }),
  });
  if (!answer.ok) {
    throw new Error(`The paste was answered with ${answer.status}.`);
  }
  const { markdown, notes } = await answer.json();
  return { doc: read(markdown), notes: notes ?? [] };
}

// a paragraph at either end joins the text it is pasted into
function sliceOf(doc) {
  const isOpen = (block) => (block.type === schema.nodes.paragraph ? 1 : 0);
  return new Slice(doc.content, isOpen(doc.firstChild), isOpen(doc.lastChild));
}

// a cell has room for one line
function inCell(state) {
  return state.selection.$from.parent.type.spec.tableRole !== undefined;
}

function oneLine(text) {
  return text.trim().replace(/\s+/g, " ");
}

function insert(view, doc) {
  const isOneLine = doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph;
  const change = view.state.tr;
  if (inCell(view.state) && !isOneLine) {
    change.insertText(oneLine(doc.textBetween(0, doc.content.size, " ", " ")));
  } else {
    change.replaceSelection(sliceOf(doc));
  }
  view.dispatch(change.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
}

function insertPlain(view, text) {
  if (inCell(view.state)) {
    view.dispatch(view.state.tr.insertText(oneLine(text)).scrollIntoView());
  } else {
    view.pasteText(text);
  }
}

// Answers the editor's paste events. `say` shows sentences beside the editor; `keepPlace` remembers where the text
// belongs while the server works and the writer writes on, and gives back the way there.
export function pasting({ textarea, say, keepPlace }) {
  async function convert(view, html, plain) {
    const goBack = keepPlace();
    say(["Indsætter …"]);
    const result = await converted(textarea, html).catch(() => null);
    if (view.isDestroyed) {
      return;
    }
    goBack();
    if (result?.doc) {
      insert(view, result.doc);
      say(result.notes);
    } else {
      insertPlain(view, plain);
      say(["Formateringen kunne ikke tages med. Teksten er indsat uden."]);
    }
  }

  return (view, event) => {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const isOurs = html.includes("data-pm-slice");
    if (isOurs && !inCell(view.state)) {
      return false;
    }
    event.preventDefault();
    if (html && !isOurs && textarea.dataset.pasteAddress) {
      convert(view, html, plain);
    } else {
      insertPlain(view, plain);
    }
    return true;
  };
}
