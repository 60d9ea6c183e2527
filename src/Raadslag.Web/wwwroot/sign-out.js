// Whoever signs out with words that the server has not got yet is asked first: signing out empties the browser's store.
export const unsentPrefix = "raadslag-usendt:";

function hasUnsentWords() {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(unsentPrefix));
  } catch {
    return false; // the browser keeps nothing at all
  }
}

for (const form of document.querySelectorAll("form[data-sign-out]")) {
  form.addEventListener("submit", (event) => {
    if (hasUnsentWords()) {
      event.preventDefault();
      location.assign(form.action);
    }
  });
}

const question = document.querySelector("[data-unsent-question]");
if (question && hasUnsentWords()) {
  question.hidden = false;
  document.querySelector("[data-sign-out-plainly]").hidden = true;
}
