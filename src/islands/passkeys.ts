// SPDX-License-Identifier: EUPL-1.2
// Passkeys need a script, because only a script may ask the device. Everything else on these pages works without: the
// mailed link and the mailed code stay.
import { startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** Asks for a challenge, lets the device answer it, and sends the answer with the form that stands on the page. */
async function answer(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const asked = await fetch(box.dataset["passkeyOptions"] ?? "", { method: "POST", body: new URLSearchParams({ _form: crypto.randomUUID() }) });
  if (!asked.ok) throw new Error(String(asked.status));
  const optionsJSON = (await asked.json()) as never;
  const said = box.dataset["passkey"] === "new" ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON });
  const field = form.elements.namedItem("response");
  if (field instanceof HTMLInputElement) field.value = JSON.stringify(said);
  form.submit();
}

for (const box of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
  const form = box.querySelector("form");
  const fault = box.querySelector<HTMLElement>("[data-passkey-fault]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (fault) fault.hidden = true;
    answer(box, form).catch(() => {
      if (fault) fault.hidden = false;
    });
  });
}
