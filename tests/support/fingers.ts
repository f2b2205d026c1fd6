// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from "playwright-core";
import type { Mode } from "./walker.ts";

/** No page of ours asks for more stops than this before its last control. */
const mostStops = 400;

interface Stop {
  readonly name: string;
  /** Has what holds the focus a visible sign of it? */
  readonly marked: boolean;
  /** Can something of it be seen, or does another thing lie over it? */
  readonly inSight: boolean;
  readonly there: boolean;
}

/** The hands: a mouse, a finger, or keys. By keys everything is reached by Tab and Shift+Tab, and every stop is looked at. */
export class Fingers {
  constructor(private readonly page: Page, private readonly mode: Mode) {}

  async press(target: Locator): Promise<void> {
    if (this.mode === "noScript") return target.tap();
    if (this.mode === "script") return target.click();
    await this.reach(target);
    await this.page.keyboard.press("Enter");
  }

  async write(target: Locator, text: string): Promise<void> {
    if (this.mode !== "keyboard") return target.fill(text);
    await this.reach(target);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Delete");
    if (text.length > 120 || text.includes("\n")) return this.page.keyboard.insertText(text);
    await this.page.keyboard.type(text);
  }

  async date(target: Locator, value: string): Promise<void> {
    if (this.mode !== "keyboard") return target.fill(value);
    await this.reach(target);
    for (const digits of typedForms(value)) {
      for (let part = 0; part < 3; part++) await this.page.keyboard.press("ArrowLeft");
      await this.page.keyboard.type(digits);
      if ((await target.inputValue()) === value) return;
    }
    throw new Error(`Typing ${value} left ${await target.inputValue()}.`);
  }

  async choose(target: Locator, option: string): Promise<void> {
    if (this.mode !== "keyboard") return void (await target.selectOption({ label: option }));
    await this.reach(target);
    const at = (await target.getByRole("option", { includeHidden: true }).allInnerTexts()).findIndex((text) => text.trim() === option);
    if (at < 0) throw new Error(`"${option}" cannot be chosen.`);
    await this.page.keyboard.press("Home");
    for (let step = 0; step < at; step++) await this.page.keyboard.press("ArrowDown");
  }

  /** A group of radio buttons is one stop; arrows go on inside. */
  async pick(target: Locator): Promise<void> {
    if (this.mode !== "keyboard") return target.check();
    await this.reach(target, true);
    for (let step = 0; step < 20; step++) {
      if (await target.evaluate((node) => node === document.activeElement)) break;
      await this.page.keyboard.press("ArrowDown");
    }
    if (!(await target.isChecked())) await this.page.keyboard.press("Space");
    if (!(await target.isChecked())) throw new Error("The arrows do not lead there.");
  }

  async tick(target: Locator, wanted = true): Promise<void> {
    if (this.mode !== "keyboard") return target.setChecked(wanted);
    await this.reach(target);
    if ((await target.isChecked()) !== wanted) await this.page.keyboard.press("Space");
  }

  /** Goes from where the focus is to the target, forward or backward in the order of the document. */
  private async reach(target: Locator, group = false): Promise<void> {
    const node = await target.elementHandle();
    const back = await this.page.evaluate((wanted) => {
      const from = document.activeElement;
      return from !== null && from !== document.body && from !== wanted && (from.compareDocumentPosition(wanted!) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    }, node);
    for (let stop = 0; stop <= mostStops; stop++) {
      const here = await this.page.evaluate(describeStop, { wanted: node, group });
      if (here.there) return this.judge(here);
      if (stop > 0) this.judge(here);
      await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`${mostStops} stops and still not there: ${await target.innerText().catch(() => "field")}`);
  }

  private judge({ name, marked, inSight }: Stop): void {
    if (name === "body") return;
    if (!marked) throw new Error(`The focus cannot be seen on: ${name}`);
    if (!inSight) throw new Error(`Something lies over what has the focus: ${name}`);
  }
}

/** A browser asks for day or month first and counts twelve or twenty-four hours, as its own language does. */
function typedForms(value: string): string[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) return [`${day[3]}${day[2]}${day[1]}`, `${day[2]}${day[3]}${day[1]}`];
  const [hour, minute] = value.split(":") as [string, string];
  return [`${hour}${minute}`, `${String(Number(hour) % 12 || 12).padStart(2, "0")}${minute}${Number(hour) < 12 ? "AM" : "PM"}`];
}

/** Runs in the page. */
function describeStop({ wanted, group }: { wanted: Node | null; group: boolean }): Stop {
  const here = document.activeElement as HTMLElement;
  if (here === document.body || here === null) return { name: "body", marked: true, inSight: true, there: false };
  const looks = [getComputedStyle(here), getComputedStyle(here, "::before"), getComputedStyle(here, "::after")];
  // The parts of a date or time, and the button of its calendar, belong to the browser, which marks them itself.
  const inner = here instanceof HTMLInputElement && ["date", "time"].includes(here.type) && !here.matches(":focus-visible");
  const marked = inner || looks.some((look) => (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== "none");
  const box = here.getBoundingClientRect();
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => [box.left + box.width * x!, box.top + box.height * y!] as const);
  const inSight = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (here.contains(top) || top.contains(here) || (here as HTMLInputElement).labels?.[0]?.contains(top) === true);
  });
  const sameGroup = group && here instanceof HTMLInputElement && wanted instanceof HTMLInputElement && here.type === "radio" && here.name === wanted.name && here.form === wanted.form;
  return { name: here.outerHTML.slice(0, 160), marked, inSight, there: here === wanted || sameGroup };
}
