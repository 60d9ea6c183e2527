// A form whose button asks the browser for a passkey, or makes one, and sends what it answers.
const forms = "PublicKeyCredential" in window && PublicKeyCredential.parseRequestOptionsFromJSON
  ? document.querySelectorAll("form[data-passkey]")
  : [];

for (const form of forms) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    if (form.elements.credential.value) {
      return;
    }
    event.preventDefault();
    const status = form.querySelector("[data-passkey-status]");
    status.textContent = "Følg din enheds anvisning …";
    try {
      form.elements.credential.value = JSON.stringify(await ask(form));
      form.requestSubmit();
    } catch (fault) {
      status.textContent = fault.name === "NotAllowedError"
        ? "Der blev ikke brugt nogen adgangsnøgle. Prøv igen, når du er klar."
        : fault.name === "InvalidStateError"
          ? "Enheden har allerede en adgangsnøgle til din konto."
          : "Det lykkedes ikke at bruge en adgangsnøgle her. Prøv igen, eller brug din adgangskode.";
    }
  });
}

async function ask(form) {
  const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  if (answer.redirected) {
    // whoever signed in a while ago is asked again first
    location.assign(answer.url);
    return new Promise(() => {});
  }
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
