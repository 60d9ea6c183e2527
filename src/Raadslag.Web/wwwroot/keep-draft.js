// Keeps a draft on the server a few seconds after the last key, so that nothing typed is lost with the browser.
const pause = 4000;
const form = document.getElementById("draft");
const status = form.querySelector("[role=status]");
const save = `${location.pathname}?handler=Keep`;
let waiting;

async function keep() {
  try {
    const answer = await fetch(save, { method: "POST", body: new FormData(form), redirect: "manual" });
    status.textContent = answer.ok
      ? `Gemt kl. ${new Date().toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit" })}`
      : "Kunne ikke gemme. Tryk på »Gem rettelser«.";
  } catch {
    status.textContent = "Ingen forbindelse. Rettelserne gemmes, når den er tilbage.";
    waiting = setTimeout(keep, pause);
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(keep, pause);
});
