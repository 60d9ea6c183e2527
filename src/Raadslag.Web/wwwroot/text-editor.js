// Makes every text area marked data-editor one to write in as in a word processor. The text area stays in the form,
// holds the Markdown after every change, and does the job alone where there is no script.
import {
  Decoration,
  DecorationSet,
  EditorState,
  EditorView,
  Plugin,
  gapCursor,
  history,
  keymap,
  tableEditing,
} from "./vendor/editor/editor.js";
import { highestHeading, keys, tidyTables, typedLists } from "./text-editor/commands.js";
import { LinkForm } from "./text-editor/link-form.js";
import { pasting } from "./text-editor/paste.js";
import { read, sourceOf } from "./text-editor/read-markdown.js";
import { Toolbar } from "./text-editor/toolbar.js";
import { write } from "./text-editor/write-markdown.js";

const onlyAsText = "Teksten rummer noget, der kun kan rettes som tekst. Den vises derfor som tekst, så intet går tabt.";
const help =
  "Tab rykker ind i en liste og går til næste celle i en tabel. Esc og derefter Tab går videre på siden. " +
  "Alt+F10 går til værktøjslinjen.";
let editors = 0;

function element(tag, className, attributes = {}) {
  const made = document.createElement(tag);
  made.className = className;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

// a field mark stands out, but is text like any other
const fieldMarks = new Plugin({
  props: {
    decorations(state) {
      const found = [];
      state.doc.descendants((node, at) => {
        for (const { 0: text, index } of (node.text ?? "").matchAll(/\{\{[^{}\n]+\}\}/g)) {
          found.push(Decoration.inline(at + index, at + index + text.length, { class: "text-editor-field" }));
        }
      });
      return DecorationSet.create(state.doc, found);
    },
  },
});

class TextEditor {
  #textarea;
  #view = null;
  #toolbar;
  #link;
  #status;
  #hint;
  #body;
  #ids;
  #kept = new Set();
  #isLeaving = false;

  constructor(textarea) {
    const id = `text-editor-${++editors}`;
    const label = textarea.labels[0];
    this.#textarea = textarea;
    this.#ids = { text: `${id}-text`, help: `${id}-help`, label: (label.id ||= `${id}-label`) };
    this.#link = new LinkForm(() => this.#view);
    this.#toolbar = new Toolbar({
      name: label.textContent.trim(),
      view: () => this.#view,
      openLink: this.#link.open,
      toggleText: () => (this.#view ? this.#showText("") : this.#showEditor() && this.#view.focus()),
    });
    this.#body = element("div", "text-editor-body");
    this.#status = element("p", "text-editor-status", { role: "status" });
    this.#hint = element("p", "form-hint text-editor-help", { id: this.#ids.help });
    this.#hint.textContent = help;
    const frame = element("div", "text-editor");
    frame.append(this.#toolbar.element, this.#link.element, this.#body);
    textarea.before(frame);
    textarea.after(this.#status, this.#hint);
    label.addEventListener("click", () => this.#view?.focus());
    textarea.addEventListener("text-replaced", () => this.#view && this.#showEditor());
    textarea.addEventListener("invalid", () => this.#showText(""));
    textarea.form?.addEventListener("reset", () => setTimeout(() => this.#view && this.#showEditor()));
    this.#showEditor();
  }

  #say(sentences) {
    this.#status.textContent = sentences.join(" ");
  }

  #showText(reason) {
    this.#view?.destroy();
    this.#view = null;
    this.#link.element.hidden = true;
    this.#body.hidden = this.#hint.hidden = true;
    this.#textarea.hidden = false;
    this.#toolbar.update(null);
    this.#say(reason ? [reason] : []);
  }

  #showEditor() {
    const doc = read(this.#textarea.value);
    if (!doc) {
      this.#showText(onlyAsText);
      return false;
    }
    const hadFocus = this.#view?.hasFocus();
    this.#view?.destroy();
    this.#kept.clear();
    this.#body.hidden = this.#hint.hidden = false;
    this.#textarea.hidden = true;
    this.#view = new EditorView(this.#body, {
      state: this.#stateOf(doc),
      attributes: this.#attributes(),
      nodeViews: { heading: this.#headingView(highestHeading(doc)) },
      handleDOMEvents: {
        keydown: (_, event) => this.#leaves(event),
        paste: pasting({
          textarea: this.#textarea,
          say: (sentences) => this.#say(sentences),
          keepPlace: () => this.#keepPlace(),
        }),
      },
      dispatchTransaction: (change) => this.#change(change),
    });
    this.#toolbar.update(this.#view.state);
    this.#say([]);
    if (hadFocus) {
      this.#view.focus();
    }
    return true;
  }

  #stateOf(doc) {
    const goToToolbar = () => {
      this.#toolbar.focus();
      return true;
    };
    const plugins = [
      typedLists,
      keymap(keys(this.#link.open, goToToolbar)),
      history(),
      gapCursor(),
      tableEditing(),
      tidyTables,
      fieldMarks,
    ];
    const state = EditorState.create({ doc, plugins });
    return state.apply(state.tr.setMeta("addToHistory", false));
  }

  #attributes() {
    const given = this.#textarea.getAttribute("aria-describedby");
    const invalid = this.#textarea.getAttribute("aria-invalid");
    return {
      id: this.#ids.text,
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": this.#ids.label,
      "aria-describedby": given ? `${given} ${this.#ids.help}` : this.#ids.help,
      ...(this.#textarea.required && { "aria-required": "true" }),
      ...(invalid && { "aria-invalid": invalid }),
    };
  }

  // headings go on from that of the page around the field
  #headingView(highest) {
    const above = [...document.querySelectorAll("h1, h2, h3, h4, h5")]
      .filter((heading) => !heading.closest(".text-editor"))
      .filter((heading) => heading.compareDocumentPosition(this.#textarea) & Node.DOCUMENT_POSITION_FOLLOWING)
      .at(-1);
    const first = above ? Number(above.tagName[1]) + 1 : 2;
    return ({ attrs }) => {
      const rank = attrs.level <= highest ? 0 : 1;
      const dom = element(`h${Math.min(6, first + rank)}`, rank === 0 ? "is-heading" : "is-subheading");
      return { dom, contentDOM: dom };
    };
  }

  // Tab has work to do in lists and tables; after Escape it leaves as everywhere else
  #leaves(event) {
    const leaves = this.#isLeaving && event.key === "Tab";
    this.#isLeaving = event.key === "Escape" || (this.#isLeaving && event.key === "Shift");
    return leaves;
  }

  #keepPlace() {
    const kept = { place: this.#view.state.selection.getBookmark() };
    this.#kept.add(kept);
    return () => {
      this.#kept.delete(kept);
      const { state } = this.#view;
      this.#view.dispatch(state.tr.setSelection(kept.place.resolve(state.doc)));
    };
  }

  #change(change) {
    const { state, transactions } = this.#view.state.applyTransaction(change);
    transactions.forEach(({ mapping }) => this.#kept.forEach((kept) => (kept.place = kept.place.map(mapping))));
    this.#view.updateState(state);
    this.#toolbar.update(state);
    const hasChanged = transactions.some(({ docChanged }) => docChanged);
    const markdown = hasChanged ? write(state.doc, sourceOf) : this.#textarea.value;
    if (markdown !== this.#textarea.value) {
      this.#textarea.value = markdown;
      this.#textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

document.querySelectorAll("textarea[data-editor]:enabled:read-write").forEach((textarea) => new TextEditor(textarea));
