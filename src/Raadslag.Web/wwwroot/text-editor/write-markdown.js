// Writes a document as Markdown that the publisher reads the same way.
import { MarkdownSerializerState } from "../vendor/editor/editor.js";
import { verbatim, withPossibleEnds } from "./mark-ends.js";

// signs that mean something anywhere in a line
const meaningful = /[\\`*[\]]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|<(?=[a-z][^\s>]*[:@])|&(?=#?\w+;)/giu;

function withoutMeaning(text) {
  let written = "";
  let at = 0;
  for (const { 0: kept, index } of text.matchAll(verbatim)) {
    written += text.slice(at, index).replace(meaningful, "\\$&") + kept;
    at = index + kept.length;
  }
  return written + text.slice(at).replace(meaningful, "\\$&");
}

// what would make a line a heading, list, quotation, table, rule or code
function withoutBeginning(line) {
  return line
    .trimStart()
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$|-)|>|~{3}|=+\s*$|\||:-)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

class Writing extends MarkdownSerializerState {
  constructor() {
    super(nodes, marks, { tightLists: true });
  }

  esc(text, startsBlock) {
    const escaped = withoutMeaning(text);
    return startsBlock || /\n[\s>]*$/.test(this.out) ? withoutBeginning(escaped) : escaped;
  }

  renderInline(parent, startsBlock) {
    super.renderInline(withPossibleEnds(parent), startsBlock);
  }
}

function line(parent) {
  const writing = new Writing();
  writing.renderInline(parent, false);
  return writing.out.trim();
}

function cell(parent) {
  return line(parent).replace(/\\?\|/g, "\\|");
}

function row(cells) {
  return `|${cells.map((cell) => (cell ? ` ${cell} |` : "  |")).join("")}`;
}

function rule({ attrs }) {
  return { left: ":---", right: "---:", center: ":---:" }[attrs.align] ?? "---";
}

// two lists of a kind in a row need different signs to stay two
function isSecond(parent, index) {
  let before = 0;
  while (index - before > 0 && parent.child(index - before - 1).type === parent.child(index).type) {
    before++;
  }
  return before % 2 === 1;
}

const nodes = {
  paragraph(state, node) {
    state.renderInline(node);
    state.closeBlock(node);
  },
  heading(state, node) {
    // a closing row of # would be taken off
    state.write(`${"#".repeat(node.attrs.level)} ${line(node).replace(/(^|\s)(#+)$/, "$1\\$2")}`);
    state.closeBlock(node);
  },
  bullet_list(state, node, parent, index) {
    state.renderList(node, "  ", () => (isSecond(parent, index) ? "* " : "- "));
  },
  ordered_list(state, node, parent, index) {
    const last = String(node.attrs.order + node.childCount - 1);
    const sign = isSecond(parent, index) ? ")" : ".";
    state.renderList(node, " ".repeat(last.length + 2), (at) =>
      `${node.attrs.order + at}${sign} `.padEnd(last.length + 2),
    );
  },
  list_item(state, node) {
    state.renderContent(node);
  },
  table(state, node) {
    const [head, ...body] = node.children;
    const rows = [head, ...body].map(({ children }) => row(children.map(cell)));
    rows.splice(1, 0, row(head.children.map(rule)));
    rows.forEach((text) => {
      state.write(text);
      state.ensureNewLine();
    });
    state.closeBlock(node);
  },
  blockquote(state, node) {
    state.wrapBlock("> ", null, node, () => state.renderContent(node));
  },
  code_block(state, node) {
    const fence = (node.textContent.match(/`{3,}/g) ?? ["``"]).sort().at(-1) + "`";
    state.write(`${fence}${node.attrs.params}\n`);
    state.text(node.textContent, false);
    state.write("\n");
    state.write(fence);
    state.closeBlock(node);
  },
  horizontal_rule(state, node) {
    state.write("---");
    state.closeBlock(node);
  },
  hard_break(state, _, parent, index) {
    if (parent.children.slice(index + 1).some((node) => node.isText && node.text.trim())) {
      state.write("\\\n");
    }
  },
  text(state, node) {
    state.text(node.text, !state.inAddress);
  },
};

function isAddress(mark, parent, index) {
  const text = parent.child(index);
  const goesOn = parent.maybeChild(index + 1)?.marks.some((other) => other.eq(mark));
  const isSame = [text.text, /^[^\s@]+@[^\s@]+$/.test(text.text) && `mailto:${text.text}`].includes(mark.attrs.href);
  return /^\w+:\S+$/.test(mark.attrs.href) && isSame && !mark.attrs.title && !goesOn;
}

function target({ href, title }) {
  const address = /[\s()]/.test(href) || href === "" ? `<${href}>` : href;
  return title ? `${address} "${title.replace(/["\\]/g, "\\$&")}"` : address;
}

function ticks(node) {
  const longest = Math.max(0, ...(node.text.match(/`+/g) ?? []).map((run) => run.length));
  return { fence: "`".repeat(longest + 1), room: /^`|`$|^ .* $/.test(node.text) ? " " : "" };
}

const marks = {
  em: { open: "*", close: "*", mixable: true, expelEnclosingWhitespace: true },
  strong: { open: "**", close: "**", mixable: true, expelEnclosingWhitespace: true },
  link: {
    open(state, mark, parent, index) {
      state.inAddress = isAddress(mark, parent, index);
      return state.inAddress ? "<" : "[";
    },
    close(state, mark) {
      const wasAddress = state.inAddress;
      state.inAddress = false;
      return wasAddress ? ">" : `](${target(mark.attrs)})`;
    },
    mixable: true,
  },
  code: {
    open(_, __, parent, index) {
      const { fence, room } = ticks(parent.child(index));
      return fence + room;
    },
    close(_, __, parent, index) {
      const { fence, room } = ticks(parent.child(index - 1));
      return room + fence;
    },
    escape: false,
  },
};

function written(block, doc, index) {
  const writing = new Writing();
  writing.render(block, doc, index);
  return writing.out.trimEnd();
}

function assemble(doc, textOf, gapBetween) {
  let text = "";
  let previous = null;
  doc.forEach((block, _, index) => {
    const piece = textOf(block, index);
    if (piece) {
      text += (previous ? gapBetween(previous, block) : "") + piece;
      previous = block;
    }
  });
  return text;
}

// Every block in our own way.
export function writeAnew(doc) {
  return assemble(
    doc,
    (block, index) => written(block, doc, index),
    () => "\n\n",
  );
}

// Blocks that are as they were read are written as they were; sourceOf knows them.
export function write(doc, sourceOf) {
  const isTwin = (block, index) =>
    [doc.maybeChild(index - 1), doc.maybeChild(index + 1)].some(
      (next) => next?.type === block.type && /list/.test(block.type.name),
    );
  const textOf = (block, index) => {
    const source = sourceOf(block)?.text;
    return source && !isTwin(block, index) && !/^\s/.test(source) ? source : written(block, doc, index);
  };
  return assemble(doc, textOf, (above, below) => (sourceOf(above)?.next === below ? sourceOf(above).gap : "\n\n"));
}
