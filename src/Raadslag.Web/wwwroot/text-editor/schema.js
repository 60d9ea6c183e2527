// What a text can hold: what our Markdown can say and the publisher shows, and nothing more.
import { Schema } from "../vendor/editor/editor.js";
import { isAllowed } from "./links.js";

const inline = "(text | hard_break)*";

function list(tag, attrs = {}) {
  return {
    content: "list_item+",
    group: "block",
    attrs: { tight: { default: true }, ...attrs },
    parseDOM: [{ tag, getAttrs: (dom) => (tag === "ol" ? { order: dom.start } : {}) }],
    toDOM: (node) => [tag, node.attrs.order > 1 ? { start: node.attrs.order } : {}, 0],
  };
}

// a cell is one line of text: Markdown has no more room
function cell(tag, role) {
  return {
    content: "text*",
    tableRole: role,
    isolating: true,
    attrs: { align: { default: null }, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    parseDOM: [{ tag, getAttrs: (dom) => ({ align: dom.dataset.align ?? null }) }],
    toDOM: (node) => [tag, node.attrs.align ? { "data-align": node.attrs.align } : {}, 0],
  };
}

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: inline, group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      content: "text*",
      group: "block",
      defining: true,
      attrs: { level: { default: 3 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    bullet_list: list("ul"),
    ordered_list: list("ol", { order: { default: 1 } }),
    list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    table: {
      content: "table_row+",
      group: "block",
      tableRole: "table",
      isolating: true,
      parseDOM: [{ tag: "table" }],
      toDOM: () => ["table", ["tbody", 0]],
    },
    table_row: {
      content: "(table_cell | table_header)*",
      tableRole: "row",
      parseDOM: [{ tag: "tr" }],
      toDOM: () => ["tr", 0],
    },
    table_header: cell("th", "header_cell"),
    table_cell: cell("td", "cell"),
    blockquote: {
      content: "block+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    code_block: {
      content: "text*",
      marks: "",
      group: "block",
      code: true,
      defining: true,
      attrs: { params: { default: "" } },
      parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
      toDOM: () => ["pre", ["code", 0]],
    },
    horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    text: {},
    hard_break: { inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  },
  marks: {
    link: {
      attrs: { href: {}, title: { default: null } },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (dom) =>
            isAllowed(dom.getAttribute("href")) && { href: dom.getAttribute("href"), title: dom.title || null },
        },
      ],
      toDOM: (mark) => ["a", { href: mark.attrs.href, title: mark.attrs.title }, 0],
    },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    code: { parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
  },
});
