// SPDX-License-Identifier: EUPL-1.2
// German and English say the same things, each in its own way of writing days and numbers.
import { globSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { rooms } from "../../src/rooms/index.ts";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import { screensOf, type Stop } from "../screens/walk.ts";

const source = new URL("../../src/", import.meta.url);

/** All keys of a catalogue with the kind of what stands there. */
function keysOf(value: unknown, at = ""): string[] {
  if (typeof value === "function") return [`${at}()`];
  if (value === null || typeof value !== "object") return [at];
  return Object.entries(value).flatMap(([key, part]) => keysOf(part, `${at}.${key}`));
}

describe("check 52: catalogues", () => {
  const german = globSync("**/texts.de.ts", { cwd: source }).sort();
  it("come in pairs", () => expect(globSync("**/texts.en.ts", { cwd: source }).sort()).toEqual(german.map((path) => path.replace("texts.de", "texts.en"))));
  it.each(german)("%s has the keys of its English twin", async (path) => {
    const [de, en] = await Promise.all([path, path.replace("texts.de", "texts.en")].map(async (one) => Object.values((await import(new URL(one, source).href)) as object)));
    // A sentence may need its data in one language and not in the other.
    const plain = (values: unknown[]): string[] => values.filter((value) => typeof value === "object").flatMap((value) => keysOf(value)).map((key) => key.replace("()", "")).sort();
    expect(plain(de!)).toEqual(plain(en!));
  });
  it.each(["refusals", "faults", "flashes", "deeds"] as const)("%s of every room stand in both", (part) => {
    for (const room of rooms) expect(Object.keys(room[part]?.en ?? {}).sort(), room.key).toEqual(Object.keys(room[part]?.de ?? {}).sort());
  });
});

const months = { de: "Januar|Februar|März|Juni|Juli|Oktober|Dezember", en: "January|February|March|June|July|October|December" };
/** Days and numbers as the other language writes them, or as machines do. */
const foreign = {
  de: [/\b20\d\d-\d\d-\d\d\b/, new RegExp(`\\b(${months.en})\\b`), /\d{1,2}:\d\d\s?[AP]M\b/i, /(?<![\d.,])\d{1,3}(,\d{3})+(?![\d,])/, /\d\.\d+\s?%/],
  en: [/\b20\d\d-\d\d-\d\d\b/, new RegExp(`\\b\\d{1,2}\\. (${months.de})\\b`), /\d Uhr\b/, /(?<![\d.,/-])\d{1,3}(\.\d{3})+(?![\d.])/, /\d,\d+\s?%/],
} as const;

/** The visible words of a page, line by line; what is marked as another language is left out. */
const linesOf = (html: string): string[] =>
  html.replace(/<(script|style|code|pre|textarea)\b[\s\S]*?<\/\1>/g, "").replace(/<(\w+)[^>]* (?:lang|hreflang)="[^"]*"[^>]*>[^<]*<\/\1>/g, (whole) => (whole.startsWith("<html") ? whole : "")).replace(/<[^>]+>/g, "\n")
    .replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").split("\n").map((line) => line.trim()).filter(Boolean);

/** Places of a line that are written wrongly, with a few letters around them. */
const wrongIn = (language: "de" | "en", line: string): string[] =>
  foreign[language].flatMap((form) => [...line.matchAll(new RegExp(form, `g${form.flags.replace("g", "")}`))].map((match) => line.slice(Math.max(0, match.index - 6), match.index + match[0].length)));

describe("check 52: days and numbers", () => {
  let town: Town, content: string;
  beforeAll(async () => {
    town = await openTown();
    await plant(town);
    const tables = (await behind(town, "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")).map((row) => String(row["name"]));
    content = "";
    for (const table of tables) content += (await behind(town, `select t::text as row from ${table} t`)).map((row) => String(row["row"])).join("\n");
  }, 120_000);
  afterAll(() => town?.close());

  const faults = (language: "de" | "en", stops: readonly Stop[]): string[] =>
    // What people have written is theirs, in whatever language; the log shows values as they were stored.
    stops.flatMap((stop) => linesOf(stop.html).filter((line) => !(stop.path.endsWith("/protokoll") && /^\w+: /.test(line)) && wrongIn(language, line).some((words) => !content.includes(words))).slice(0, 3).map((line) => `${stop.path}: ${line.slice(0, 160)}`));

  it.each([["de", ""], ["en", "/en"]] as const)("are written as readers of %s know them", async (language, prefix) => {
    const stops = [...(await screensOf(town, town.guest(), prefix)), ...(await screensOf(town, await town.coordinator(), prefix))];
    expect(stops.length).toBeGreaterThan(80);
    expect([...new Set(faults(language, stops))].join("\n")).toBe("");
  }, 300_000);

  test.each([["de", "am 2027-05-24", true], ["de", "1,240 Stunden", true], ["de", "6:30 PM", true], ["de", "1.240,5 Stunden am 24. Mai 2027", false], ["en", "24. Juni 2027", true], ["en", "1.240 hours", true], ["en", "24 June 2027, 1,240 hours, 6:30 pm", false]] as const)("planted in %s: %s", (language, line, found) => expect(wrongIn(language, line).length > 0).toBe(found));
});
