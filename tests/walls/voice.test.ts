// SPDX-License-Identifier: EUPL-1.2
// A network may say Du. Then nothing says Sie: every formal text has an informal one, in every room.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import "../../src/rooms/index.ts";
import { informalOf } from "../../src/kernel/voice.ts";
import { listTree } from "../fences/tree.ts";
import { openTown, type Town } from "../support/town.ts";

const formal = /(?<![\p{L}])(Sie|Ihr|Ihre|Ihnen|Ihrem|Ihren|Ihrer|Ihres)(?![\p{L}])/u;
const house = join(import.meta.dirname, "../..");
const paths = [...listTree(house, ["src"]).filter((path) => path.endsWith("/texts.de.ts")), "src/web/texts.ts", "src/web/texts.du.ts"];
const files = await Promise.all(paths.map(async (path) => [path, (await import(join(house, path))) as Record<string, unknown>] as const));

interface Text {
  readonly name: string;
  readonly text: string;
  readonly informal: string | undefined;
}

/** Texts and the sources of phrases, by their place. */
function textsOf(name: string, value: unknown): Text[] {
  const written = (phrase: unknown): string | undefined => (phrase === undefined ? undefined : typeof phrase === "string" ? phrase : String(phrase));
  if (typeof value === "string" || typeof value === "function") return [{ name, text: written(value)!, informal: written(informalOf(value as string)) }];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsOf(`${name}.${key}`, inner)) : [];
}

const texts = files.flatMap(([path, module]) => Object.entries(module).flatMap(([name, value]) => textsOf(`${path} ${name}`, name === "general" ? (value as { de: unknown }).de : value)));

describe("the informal voice", () => {
  it("reads every German catalogue", () => expect(texts.length).toBeGreaterThan(1500));

  it("has a wording for every formal text", () => {
    expect(texts.filter((one) => formal.test(one.text) && one.informal === undefined).map((one) => `${one.name}: ${one.text}`)).toEqual([]);
  });

  // "Sie" and "Ihr" alone may be the thing spoken of, or the plural; these forms can only be the reader.
  const onlyFormal = /(?<!\p{L})(Ihnen|[a-zäöüß]{2,}en Sie|dass Sie|wenn Sie|die Sie)(?!\p{L})/u;
  it("is informal where it differs", () => {
    expect(texts.filter((one) => one.informal !== undefined && one.informal !== one.text && onlyFormal.test(one.informal)).map((one) => `${one.name}: ${one.informal}`)).toEqual([]);
  });
});

describe("a network that chose", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  it("says Du and its own words on every German page, and nothing else changes", async () => {
    const admin = await town.admin();
    const before = (await admin.get("/en/bedarfe")).text;
    expect((await admin.submit("/einstellungen/sprache", { address: "du", need: "Wunsch", offer: "Angebot", quarter: "Viertel", agreement: "Vereinbarung", edition: "Durchlauf", corner: "Ecke", broker: "Makler:in", coordination: "Koordination" })).status).toBe(303);
    expect((await town.guest().get("/")).text).toMatch(/href="\/bedarfe"[^>]*>Wünsche</);
    expect((await admin.get("/schreibtisch")).text).toMatch(/Hallo [^<]+ warte[nt] heute auf dich\./);
    expect((await town.guest().get("/anmelden")).text).not.toMatch(/(?<!\p{L})(Ihre|Ihnen)(?!\p{L})/u);
    expect((await town.guest("/n/steinlohe").get("/")).text).toMatch(/href="\/n\/steinlohe\/bedarfe"[^>]*>Bedarfe</);
    const same = (text: string) => text.replace(/name="_form" value="[^"]+"/g, "").replace(/\?v=\d+/g, "");
    expect(same((await admin.get("/en/bedarfe")).text)).toBe(same(before));
  });

  it("refuses a word that is not on the list", async () => {
    const admin = await town.admin();
    expect((await admin.submit("/einstellungen/sprache", { address: "du", need: "Kram" })).status).toBe(422);
  });
});
