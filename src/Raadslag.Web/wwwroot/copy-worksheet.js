// Copies a calculation: as tables for a document, and as text for everything else.
const text = document.getElementById("worksheet-text");
const button = document.getElementById("copy");
const status = document.getElementById("copied");

function asTables() {
  const section = document.querySelector(".worksheet");
  const copy = section.cloneNode(true);
  copy.querySelectorAll(".no-print, .lot-offer, svg").forEach((part) => part.remove());
  return copy.innerHTML;
}

async function write() {
  const kinds = { "text/plain": text.value, "text/html": asTables() };
  const parts = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

async function copy() {
  try {
    await write();
    status.textContent = "Kopieret. Sæt den ind i referatet.";
  } catch {
    // without a secure connection there is no clipboard for us, but there is one for the reader
    text.closest("details").open = true;
    text.select();
    status.textContent = "Teksten er markeret. Tryk Ctrl+C for at kopiere den.";
  }
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", copy);
}
