// Keeps a text on the server while it is written: soon after a pause, and at least every few seconds. One save is under
// way at a time; what is typed meanwhile goes with the next. What the server has answered for is kept, whatever happens.
const form = document.getElementById("write");

if (form) {
  const pause = 1200;
  const longest = 5000;
  const again = 4000;
  const status = form.querySelector("[data-status]");
  const here = form.querySelector("[data-here-text]");
  const news = form.querySelector("[data-news]");
  let waiting;
  let typedSince = null;
  let saving = false;
  let isDirty = false;
  let isSent = false;
  let send = null;

  form.querySelectorAll("[data-without-script]").forEach((button) => (button.hidden = true));

  // a file to insert goes with its own button only
  function typed() {
    const data = new FormData(form);
    data.delete("file");
    return data;
  }

  function told(answer) {
    say(here, answer.here ?? "");
    say(news, answer.news ?? "");
  }

  // a status that says the same again is read aloud again
  function say(place, text) {
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  async function keep() {
    clearTimeout(waiting);
    if (saving || isSent) {
      return;
    }
    saving = true;
    isDirty = false;
    typedSince = null;
    form.dispatchEvent(new Event("words-sent"));
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", body: typed(), redirect: "manual" });
      const kept = answer.ok ? await answer.json() : null;
      if (kept?.draft) {
        form.querySelector("[data-draft]").value = kept.draft;
        form.querySelector("[data-revision]").value = kept.revision;
        say(status, `Kladden er gemt kl. ${new Date().toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit" })}`);
        form.dataset.revision = kept.revision;
        form.dispatchEvent(new Event("words-received"));
        told(kept);
      } else {
        failed(kept?.refused ?? (answer.type === "opaqueredirect"
          ? "Du er logget ud. Det, du har skrevet, ligger i denne browser. Åbn et nyt vindue, log ind, og kom tilbage hertil."
          : "Kladden er ikke modtaget. Det, du har skrevet, ligger i denne browser. Der prøves igen."));
      }
    } catch {
      failed("Ingen forbindelse. Det, du har skrevet, ligger i denne browser og sendes, når forbindelsen er tilbage.");
    }
    saving = false;
    if (send) {
      send();
    } else if (isDirty) {
      soon();
    }
  }

  // whoever sends the form sends all that is typed: nothing may be kept after it, and what is on its way comes first
  form.addEventListener("submit", (event) => {
    if (saving) {
      event.preventDefault();
      const button = event.submitter;
      send = () => form.requestSubmit(button);
    }
    isSent = true;
    clearTimeout(waiting);
  });

  // the browser's way back shows the window as it was left
  window.addEventListener("pageshow", () => {
    isSent = false;
    send = null;
  });

  function failed(why) {
    say(status, why);
    isDirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, again);
  }

  function soon() {
    typedSince ??= Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(keep, Math.max(0, Math.min(pause, typedSince + longest - Date.now())));
  }

  form.addEventListener("input", (event) => {
    if (event.target.closest("[data-aside]")) {
      return;
    }
    if (!isDirty) {
      say(status, "Sendes, når du holder en pause.");
    }
    isDirty = true;
    soon();
  });

  // a window that is closed or hidden sends what it has
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isDirty && !saving && !isSent) {
      fetch(form.dataset.keep, { method: "POST", body: typed(), keepalive: true }).catch(() => {});
    }
  });

  setInterval(async () => {
    if (document.visibilityState === "visible" && !saving) {
      try {
        const answer = await fetch(form.dataset.here, { method: "POST", body: typed(), redirect: "manual" });
        if (answer.ok) {
          told(await answer.json());
        }
      } catch {
        // the next save will say that there is no connection
      }
    }
  }, 20000);
}

for (const conflict of document.querySelectorAll("[data-conflict]")) {
  const choice = conflict.querySelector("[data-choice]");
  const both = choice.value;
  const row = document.createElement("div");
  row.className = "button-group";
  for (const [name, text] of [
    ["Brug min", () => written("[data-mine]")],
    ["Brug den andens", () => written("[data-theirs]")],
    ["Brug begge", () => both],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary";
    button.textContent = name;
    button.addEventListener("click", () => {
      choice.value = text();
      choice.focus();
    });
    row.append(button);
  }
  choice.before(row);

  function written(which) {
    const text = conflict.querySelector(which).textContent;
    return text === "(slettet)" ? "" : text;
  }
}
