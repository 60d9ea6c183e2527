// Bold and italic that Markdown can say. In "**Navn:**tekst" the bold would not end, since its mark stands between a
// sign and a letter; such signs are left outside the bold.
import { Fragment } from "../vendor/editor/editor.js";

// field marks, addresses and footnote marks mean themselves
export const verbatim = /\{\{[^{}\n]+\}\}|https?:\/\/[^\s<>*`\\|[\]]+|\[\^[\p{L}\p{N}]+\](?![(:[])/giu;

const letter = /[^\s\p{P}\p{S}]/u;
const sign = /[\p{P}\p{S}]/u;

// what a mark must not end within: a sign, what means itself, a link
function pieces(parent) {
  const found = [];
  parent.forEach((node) => {
    if (!node.isText || node.marks.some((mark) => /link|code/.test(mark.type.name))) {
      const edge = node.isText ? "[" : " ";
      found.push({ node, marks: node.marks, first: edge, last: edge });
      return;
    }
    for (const [text] of node.text.matchAll(new RegExp(`${verbatim.source}|.`, "gisu"))) {
      found.push({ node: node.type.schema.text(text), marks: node.marks, first: text.at(0), last: text.at(-1) });
    }
  });
  return found;
}

function has(piece, name) {
  return piece?.marks.some((mark) => mark.type.name === name) ?? false;
}

function takeOff(piece, name) {
  piece.marks = piece.marks.filter((mark) => mark.type.name !== name);
}

function trim(all, name) {
  for (let at = all.length - 1; at > 0; at--) {
    const [piece, next] = [all[at - 1], all[at]];
    if (has(piece, name) && !has(next, name) && sign.test(piece.last) && letter.test(next.first)) {
      takeOff(piece, name);
    }
  }
  for (let at = 1; at < all.length; at++) {
    const [previous, piece] = [all[at - 1], all[at]];
    if (has(piece, name) && !has(previous, name) && sign.test(piece.first) && letter.test(previous.last)) {
      takeOff(piece, name);
    }
  }
}

export function withPossibleEnds(parent) {
  const all = pieces(parent);
  trim(all, "strong");
  trim(all, "em");
  return parent.copy(Fragment.from(all.map(({ node, marks }) => node.mark(marks))));
}
