// Keeps what is typed in this browser until the server has answered for it. A window that is closed while there is no
// connection, or after the session has ended, loses nothing: the words are offered at the next visit, to the same account only.
const account = document.querySelector("meta[name=account]")?.content;
const received = document.querySelector("meta[name=received]")?.content;
const prefix = "raadslag-unsent/";
const own = `${prefix}${account}/`;
const longestKept = 60 * 24 * 3600 * 1000;
const changing = /revision|draft|\bbase$|shown$|token|received/i;
// what a page shows in answer to a form is only what was sent with it
const isAnswer = document.querySelector("meta[name=account]")?.dataset.answer === "true";

const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const wordsOf = (form) =>
  [...form.elements].filter((field) => field.matches("textarea:not([readonly]), input[type=text], input:not([type])"));

// in the order of the form, for some names stand many times
const written = (form) => wordsOf(form).map((field) => ({ name: field.name, value: field.value }));

const same = (some, others) => JSON.stringify(some) === JSON.stringify(others);

// the same form at the next visit: where it sends to, and what it is about
function nameOf(form) {
  const about = [...form.querySelectorAll("input[type=hidden]")].filter((field) => !changing.test(field.name));
  return [form.getAttribute("action") ?? "", ...about.map((field) => `${field.name}=${field.value}`)].join("&");
}

function all() {
  const found = [];
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i);
    if (key.startsWith(own)) {
      try {
        found.push({ key, ...JSON.parse(localStorage.getItem(key)) });
      } catch {
        // not ours
      }
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

const remove = ({ key }) => localStorage.removeItem(key);

const clock = (at) => new Date(at).toLocaleString("da-DK", { dateStyle: "long", timeStyle: "short" });

function made(tag, className, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function button(text, kind, click) {
  const pressed = made("button", `button ${kind}`, text);
  pressed.type = "button";
  pressed.addEventListener("click", click);
  return pressed;
}

function notice(heading, sentence) {
  const box = made("section", "alert alert-warning unsent");
  const body = made("div", "alert-body");
  const head = made("h2", "alert-heading", heading);
  head.id = `unsent-${document.querySelectorAll(".unsent").length}`;
  box.setAttribute("aria-labelledby", head.id);
  body.append(head, made("p", "alert-text", sentence));
  box.append(body);
  return { box, body };
}

// each window keeps its own; two windows on one form are two texts
function windowName() {
  const name = sessionStorage.getItem("raadslag-window") ?? fresh();
  sessionStorage.setItem("raadslag-window", name);
  return name;
}

function keep(form) {
  const id = `${own}${windowName()}${location.pathname}?${nameOf(form)}`;
  const receipt = made("input", "");
  receipt.type = "hidden";
  receipt.name = "_received";
  receipt.value = fresh();
  form.append(receipt);
  let known = isAnswer ? null : written(form);
  let sent = null;

  function store() {
    const words = written(form);
    if (known && same(words, known)) {
      localStorage.removeItem(id);
      return;
    }
    const path = location.pathname + location.search.replace(/[?&]handler=\w+/, "");
    const title = document.querySelector("h1").textContent.trim();
    const kept = { at: Date.now(), path, title, form: nameOf(form), receipt: receipt.value, words };
    try {
      localStorage.setItem(id, JSON.stringify(kept));
    } catch {
      full(form);
    }
  }

  form.addEventListener("input", (event) => event.target.closest("[data-aside]") || store());
  form.addEventListener("submit", store);
  // a script sends the words, and the server answers for them; what is typed meanwhile is still unsent
  form.addEventListener("words-sent", () => (sent = written(form)));
  form.addEventListener("words-received", () => {
    known = sent;
    store();
  });
}

function full(form) {
  if (!document.querySelector(".unsent-full")) {
    const { box } = notice("Browseren har ikke plads", "Det, du skriver, kan ikke gemmes i browseren. Gem, før du lukker vinduet.");
    box.classList.add("unsent-full");
    form.before(box);
  }
}

function offer(entry, form) {
  const when = `Det er skrevet her i browseren ${clock(entry.at)} og er ikke modtaget af Rådslag.`;
  const { box, body } = notice("Noget, du har skrevet, er ikke gemt", when);
  const row = made("div", "button-group");
  const texts = entry.words.filter(({ value }) => value !== "").map(({ value }) => made("pre", "plain-text", value));
  if (form) {
    row.append(
      button("Sæt det ind igen", "button-primary", () => {
        remove(entry); // it is kept again, as this window's own
        wordsOf(form).forEach((field, place) => {
          if (entry.words[place] && entry.words[place].name === field.name) {
            field.value = entry.words[place].value;
            field.dispatchEvent(new Event("text-replaced"));
          }
        });
        form.closest("details")?.setAttribute("open", "");
        box.remove();
        const first = wordsOf(form)[0];
        first.dispatchEvent(new Event("input", { bubbles: true }));
        form.querySelector("[role=textbox], textarea:not([hidden]), input[type=text]")?.focus();
      }),
    );
  }
  row.append(
    button("Slet det", "button-secondary", () => {
      remove(entry);
      box.remove();
    }),
  );
  const details = made("details", "");
  details.append(made("summary", "", "Vis det, du skrev"), ...texts);
  body.append(details, row);
  document.querySelector("main h1").after(box);
}

function listed(entries) {
  const list = made("ul", "");
  for (const entry of entries) {
    const line = made("li", "");
    const link = made("a", "", entry.title);
    link.href = entry.path;
    line.append(link, ` (${clock(entry.at)})`);
    list.append(line);
  }
  return list;
}

// a shared computer must not keep what one has written when one leaves it, unless one says so
function askAtSignOut() {
  for (const form of document.querySelectorAll("form[data-sign-out]")) {
    form.addEventListener("submit", (event) => {
      if (all().length > 0) {
        event.preventDefault();
        location.assign(form.action);
      }
    });
  }
  const question = document.querySelector("[data-unsent-question]");
  const plainly = document.querySelector("[data-sign-out-plainly]");
  for (const form of [plainly, ...(question?.querySelectorAll("form") ?? [])].filter((known) => known && !known.elements.behold)) {
    form.addEventListener("submit", () => {
      all().forEach(remove);
      // signing out empties the browser's store; what another account has in it stays
      if (Object.keys(localStorage).some((key) => key.startsWith(prefix))) {
        const kept = made("input", "");
        [kept.type, kept.name, kept.value] = ["hidden", "behold", "true"];
        form.append(kept);
      }
    });
  }
  if (question && all().length > 0) {
    question.hidden = false;
    plainly.hidden = true;
    question.querySelector("p").after(listed(all()));
  }
}

function offerAll() {
  for (const entry of all()) {
    if (entry.receipt === received || Date.now() - entry.at > longestKept) {
      remove(entry);
    }
  }
  const forms = [...document.querySelectorAll("main form[method=post]")].filter((form) => form.querySelector("textarea:not([readonly])"));
  const here = all().filter((entry) => new URL(entry.path, location.origin).pathname === location.pathname);
  for (const entry of here) {
    const form = forms.find((known) => nameOf(known) === entry.form);
    if (form && same(written(form), entry.words)) {
      // the server has it, or has just answered with it
      if (!isAnswer) {
        remove(entry);
      }
    } else {
      offer(entry, form);
    }
  }
  if (location.pathname === "/arbejdsbord" && all().length > 0) {
    const { box, body } = notice("Noget, du har skrevet, er ikke gemt", "Det ligger i denne browser. Åbn siden for at sætte det ind igen.");
    body.append(listed(all()));
    document.querySelector("main h1").after(box);
  }
  forms.forEach(keep);
  askAtSignOut();
}

function isAllowed() {
  try {
    return localStorage !== null && sessionStorage !== null;
  } catch {
    return false;
  }
}

if (account && isAllowed()) {
  offerAll();
}
