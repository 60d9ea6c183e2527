// Reads Markdown as the publisher reads it: CommonMark with tables, HTML as plain text.
import { MarkdownIt, MarkdownParser } from "../vendor/editor/editor.js";
import { schema } from "./schema.js";
import { writeAnew } from "./write-markdown.js";

const tokenizer = MarkdownIt("commonmark", { html: false }).enable("table");

// addresses stay as they were written
tokenizer.normalizeLink = tokenizer.normalizeLinkText = (address) => address;

// a field mark is text, whatever signs are in it
tokenizer.inline.ruler.before("escape", "field", (state, silent) => take(state, silent, /\{\{[^{}\n]+\}\}/y));

// so is an address that stands in the text: the publisher makes it a link before it looks for emphasis
tokenizer.inline.ruler.before("escape", "address", (state, silent) =>
  /(^|[^\p{L}\p{N}])https?$/iu.test(state.src.slice(0, state.pos))
    ? take(state, silent, /:\/\/[^\s<>*`\\|[\]]*[^\s<>*`\\|[\].,:;?!()'"_~]/y)
    : false,
);

function take(state, silent, sign) {
  sign.lastIndex = state.pos;
  const found = sign.exec(state.src)?.[0];
  if (!found) {
    return false;
  }
  if (!silent) {
    state.pending += found;
  }
  state.pos += found.length;
  return true;
}

function isTight(tokens, at) {
  return tokens.slice(at + 1).find((token) => token.type === "paragraph_open")?.hidden ?? true;
}

function align(token) {
  return { align: /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null };
}

const parser = new MarkdownParser(
  schema,
  { parse: (tokens) => tokens },
  {
    paragraph: { block: "paragraph" },
    heading: { block: "heading", getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
    bullet_list: { block: "bullet_list", getAttrs: (_, tokens, at) => ({ tight: isTight(tokens, at) }) },
    ordered_list: {
      block: "ordered_list",
      getAttrs: (token, tokens, at) => ({ order: Number(token.attrGet("start") ?? 1), tight: isTight(tokens, at) }),
    },
    list_item: { block: "list_item" },
    blockquote: { block: "blockquote" },
    code_block: { block: "code_block", noCloseToken: true },
    fence: { block: "code_block", getAttrs: (token) => ({ params: token.info }), noCloseToken: true },
    hr: { node: "horizontal_rule" },
    hardbreak: { node: "hard_break" },
    table: { block: "table" },
    thead: { ignore: true },
    tbody: { ignore: true },
    tr: { block: "table_row" },
    th: { block: "table_header", getAttrs: align },
    td: { block: "table_cell", getAttrs: align },
    em: { mark: "em" },
    strong: { mark: "strong" },
    link: {
      mark: "link",
      getAttrs: (token) => ({ href: token.attrGet("href"), title: token.attrGet("title") || null }),
    },
    code_inline: { mark: "code", noCloseToken: true },
  },
);

// Each block as it was written, and what stood between it and the next: a block that nobody touches is never rewritten.
const sources = new WeakMap();

function remember(doc, tokens, lines) {
  const tops = tokens.filter((token) => token.level === 0 && token.nesting >= 0 && token.map);
  if (tops.length !== doc.childCount) {
    return;
  }
  const texts = tops.map(({ map }) =>
    lines
      .slice(...map)
      .join("\n")
      .trimEnd(),
  );
  tops.forEach(({ map }, at) => {
    const last = at + 1 === tops.length;
    const breaks = last ? 0 : tops[at + 1].map[0] - map[0] - texts[at].split("\n").length + 1;
    sources.set(doc.child(at), { text: texts[at], next: last ? null : doc.child(at + 1), gap: "\n".repeat(breaks) });
  });
}

function words(markdown) {
  const text = tokenizer.utils.unescapeAll(markdown).replace(/^(?:[\s>*+-]*\d{1,9}[.)](?=\s))+/gm, "");
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");
}

function parsed(markdown) {
  const tokens = tokenizer.parse(markdown, {});
  const doc = parser.parse(tokens);
  doc.check();
  return { doc, tokens };
}

// The text as a document; null where the editor could not give back all of it.
export function read(markdown) {
  try {
    const { doc, tokens } = parsed(markdown);
    const again = writeAnew(doc);
    if (words(again) !== words(markdown) || (!parsed(again).doc.eq(doc) && doc.textContent !== "")) {
      return null;
    }
    remember(doc, tokens, markdown.split("\n"));
    return doc;
  } catch (error) {
    if (!/not supported|Invalid content/.test(error.message)) {
      throw error;
    }
    return null;
  }
}

export function sourceOf(block) {
  return sources.get(block);
}
