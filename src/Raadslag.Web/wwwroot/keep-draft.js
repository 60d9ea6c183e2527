// Keeps a draft on the server a few seconds after the last key, so that nothing typed is lost with the browser.
const pause = 4000;
const form = document.getElementById("draft");
const status = form.querySelector("[role=status]");
const save = `${location.pathname}?handler=Keep`;
let waiting;

async function keep() {
  form.dispatchEvent(new Event("words-sent"));
  try {
    const answer = await fetch(save, { method: "POST", body: new FormData(form), redirect: "manual" });
    if (answer.ok) {
      form.dispatchEvent(new Event("words-received"));
    }
    status.textContent = answer.ok
      ? `Gemt kl. ${new Date().toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit" })}`
      : answer.type === "opaqueredirect"
        ? "Du er logget ud. Det, du har skrevet, ligger i denne browser. Åbn et nyt vindue, log ind, og kom tilbage hertil."
        : "Rettelserne er ikke modtaget. Tryk på »Gem rettelser«.";
  } catch {
    status.textContent = "Ingen forbindelse. Rettelserne ligger i denne browser og sendes, når forbindelsen er tilbage.";
    waiting = setTimeout(keep, pause);
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  status.textContent = "Sendes, når du holder en pause.";
  waiting = setTimeout(keep, pause);
});
