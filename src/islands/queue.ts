// SPDX-License-Identifier: EUPL-1.2
// Keeps the stations of the event day current: when something has changed, the marked parts are fetched again from the
// page itself. What somebody is typing or holds in hand lies outside those parts and is never touched.

/** Several changes in a row lead to one look. */
const patience = 250;

let asked = 0;
async function renew(parts: readonly Element[]): Promise<void> {
  const turn = ++asked;
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok || turn !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts) {
    const fresh = page.getElementById(part.id);
    if (fresh && !part.contains(document.activeElement) && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
  }
}

const parts = [...document.querySelectorAll("[data-fresh]")];
const address = parts[0]?.getAttribute("data-fresh");
if (address) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  new EventSource(address).addEventListener("message", () => {
    if (first) {
      first = false; // the page has just come from the server
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void renew(parts).catch(() => undefined), patience);
  });
}
