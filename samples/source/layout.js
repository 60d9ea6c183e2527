// Completes a sample before it is printed: table of contents, page heads, soft hyphens.
// With ?form=text the page becomes the text of the document, tables with tabs and lists with dashes.
"use strict";

const asked = new URLSearchParams(location.search);
const pages = Object.fromEntries((asked.get("pages") ?? "").split(",").map((entry) => entry.split("=")));
const headings = [...document.querySelectorAll(".people h1, main h2, main h3")].map((heading) => {
  const title = heading.textContent;
  const number = /^[\d.]+/.exec(title)?.[0].replace(/\.$/, "") ?? title;
  return { title, section: heading.tagName !== "H3", page: pages[number] ?? "" };
});

if (asked.get("form") === "text") {
  writeText();
} else {
  fillContents();
  addPageHeads();
  if (document.documentElement.classList.contains("hyphens")) hyphenate(document.querySelector("main"));
}

function fillContents() {
  for (const { title, section, page } of headings) {
    const line = document.createElement("p");
    line.className = section ? "section" : "";
    line.append(title, leader(), page);
    document.querySelector("nav").append(line);
  }
}

function leader() {
  const dots = document.createElement("span");
  dots.className = "leader";
  dots.textContent = ".".repeat(120);
  return dots;
}

function addPageHeads() {
  const style = document.createElement("style");
  style.textContent = `@page { @top-left { content: "${document.documentElement.dataset.head}"; font-size: 8pt; }
    @top-right { content: "SIDE | " counter(page); font-size: 8pt; } }
    @page :first { @top-left { content: none; } @top-right { content: none; } }`;
  document.head.append(style);
}

// A word may break before a consonant, or a pair that begins Danish syllables, when a vowel follows.
function hyphenate(element) {
  const syllable = /([aeiouyæøå][bcdfghjklmnpqrstvwxz]*?)((?:s[ptk]r?|[bdfgkpt][rl]|kn|h[jv]|[bcdfghjklmnpqrstvwxz])[aeiouyæøå])/giu;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement.closest("h2, table, .case, .mark, a")) continue;
    text.data = text.data.replace(/\p{L}{7,}/gu, (word) =>
      word.slice(0, 2) + breakable(word.slice(2, -2)) + word.slice(-2));
  }

  keepUsedHyphens(element);

  function breakable(middle) {
    let whole = middle;
    for (let before = null; before !== whole; ) {
      before = whole;
      whole = whole.replace(syllable, "$1\u00AD$2");
    }
    return whole;
  }
}

// A soft hyphen that breaks a line becomes a hyphen, as in the councils' PDFs; the others go.
function keepUsedHyphens(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const top = (text, at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const boxes = range.getClientRects();
    return boxes.length > 0 ? boxes[boxes.length - 1].top : 0;
  };
  const changes = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const broken = [...text.data].map((letter, at) =>
      letter !== "\u00AD" ? letter : top(text, at - 1) !== top(text, at + 1) ? "-" : "");
    changes.push([text, broken.join("")]);
  }
  for (const [text, data] of changes) text.data = data;
}

function writeText() {
  const lines = [];
  document.querySelectorAll("header > *, .mission > *").forEach((element) => lines.push(element.textContent, ""));
  headings.forEach(({ title, page }) => lines.push(`${title}${title.length < 26 ? "....." : ""}\t${page}`));
  lines.push("");
  document.querySelectorAll(".people > *, main > *").forEach((element) => lines.push(...blockLines(element), ""));
  const text = document.createElement("pre");
  text.textContent = lines.join("\n");
  document.body.replaceChildren(text);
}

function blockLines(element) {
  const mark = element.querySelector(".mark");
  if (mark) return markedLines(mark, element);
  if (element.tagName === "TABLE") return [...element.rows].map((row) => [...row.cells].map(inline).join("\t"));
  if (element.tagName === "UL") return [...element.children].map((item) => `- ${inline(item)}`);
  if (element.tagName === "OL") return [...element.children].map((item, index) => `${index + 1}. ${inline(item)}`);
  return inline(element).split("\n");
}

// The marks as they are met in texts made from such documents: alone, as a list item, in the line, or torn.
function markedLines(mark, paragraph) {
  const sign = mark.textContent;
  const torn = mark.classList.contains("torn");
  mark.remove();
  const sentence = inline(paragraph);
  if (torn) return [sentence, "", ".", "/", "."];
  if (sign === "../.") return [`../. ${sentence}`];
  return sign === "./.." ? ["- ./..", `- ${sentence}`] : ["./.", "", sentence];
}

function inline(element) {
  return [...element.childNodes].map((node) => {
    const text = node.textContent.replace(/\s+/g, " ");
    if (node.nodeName === "BR") return "\n";
    // An address may get lost on the way from a document to its text.
    if (node.nodeName === "A") return `[${text}](${node.className === "lost" ? "#" : node.href})`;
    return node.nodeName === "EM" ? `*${text}*` : text;
  }).join("").replace(/ *\n */g, "\n").trim();
}
