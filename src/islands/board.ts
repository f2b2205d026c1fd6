// SPDX-License-Identifier: EUPL-1.2
// Keeps the board of the hall current: hears of every seal and writes the new numbers into the page as it stands.

interface BoardText {
  readonly count: string;
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly value: string }[];
  readonly recent: readonly { readonly key: string; readonly text: string; readonly detail: string }[];
  readonly updated: string;
}

const find = (selector: string): Element | null => document.querySelector(selector);

/** Only what differs is written, so that a screen reader hears the number once. */
function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function writeParts(parts: BoardText["parts"]): void {
  const rows = document.querySelectorAll(".gw-board__parts > div");
  parts.forEach((part, at) => {
    write(rows[at]?.querySelector("dt"), part.label);
    write(rows[at]?.querySelector("dd"), part.value);
  });
}

function entry(text: string, detail: string): HTMLLIElement {
  const item = document.createElement("li");
  const strong = document.createElement("strong");
  strong.textContent = text;
  item.append(strong);
  if (detail) {
    const span = document.createElement("span");
    span.textContent = ` ${detail}`;
    item.append(span);
  }
  return item;
}

function show(board: BoardText): void {
  write(find("#tafel-zahl"), board.count);
  write(find(".gw-big__label"), board.label);
  writeParts(board.parts);
  find(".gw-board__recent ul")?.replaceChildren(...board.recent.map((one) => entry(one.text, one.detail)));
  write(find(".gw-board__updated"), board.updated);
}

const source = new EventSource(`${location.pathname}.live`);
source.addEventListener("message", (message: MessageEvent<string>) => {
  const board = JSON.parse(message.data) as BoardText | null;
  if (board) show(board);
});
