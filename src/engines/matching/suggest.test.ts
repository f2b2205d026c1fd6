// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concepts, thesaurus } from "../thesaurus/index.ts";
import { buildIndex, sentences, suggest, suggestFrom } from "./index.ts";
import type { Card } from "./index.ts";

const TODAY = { today: "2026-04-01" };
const card = (id: string, rest: Partial<Card> = {}): Card => ({
  id, direction: "offer", organisationId: `org-${id}`, title: "", text: "", category: "", ...rest,
});
const need = card("need", {
  direction: "need", title: "Holzbänke für den Schulhof bauen", category: "manpower", quarterId: "nord",
  text: "Wer schreinert mit der Klasse vier Bänke? Werkzeug ist da.", from: "2026-05-01", until: "2026-05-31",
});
const carpenter = card("carpenter", {
  title: "Schreinerei schenkt einen Tag", text: "Wir bauen mit Ihnen eine Bank oder ein Regal.", category: "manpower",
  quarterId: "nord", from: "2026-05-11", until: "2026-06-30",
});
const choir = card("choir", { title: "Chor singt", text: "Unser Chor tritt gern bei Festen auf." });

/** What this story needs of the field, so that it stays the same while the lists grow. */
const lists = thesaurus(concepts(`
  bench | Sitzbank; Bank | bench | | m
  carpentry | Tischler; Schreinerei | carpentry | | e
  tools | Werkzeug | tools | ~ carpentry | m
`));
const only = (own: Card, other: Card) => suggest(own, [other], TODAY)[0];

describe("suggest", () => {
  it("finds the offer that speaks of the same and says why", () => {
    const [first, ...others] = suggest(need, [choir, carpenter], TODAY, lists);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: "carpenter", fits: true, lacks: [] });
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(["words", "meaning", "category", "place", "time"]);
    expect(first?.reasons[0]).toEqual({ kind: "words", words: ["Bänke", "bauen", "schreinert/Schreinerei"] });
    expect(first?.reasons[1]).toMatchObject({ kind: "meaning", own: "Werkzeug", other: "Schreinerei", concept: "carpentry" });
    expect(first?.reasons[4]).toEqual({ kind: "time", from: "2026-05-11", until: "2026-05-31" });
  });

  it("works from the offer to the need", () => {
    expect(suggest(carpenter, [need, choir], TODAY).map(({ id }) => id)).toEqual(["need"]);
  });

  it("knows compounds by their parts and spelling variants by their letters", () => {
    expect(only(card("n", { direction: "need", title: "Fahrradwerkstatt" }), card("o", { title: "Werkstatt" }))?.reasons[0]).toEqual({ kind: "words", words: ["Werkstatt"] });
    expect(only(card("n", { direction: "need", title: "Fotografin gesucht" }), card("o", { title: "Photografie und Fotografieren" }))?.fits).toBe(true);
  });

  it("never suggests the same direction, the same organisation or the card itself", () => {
    const twin = { ...carpenter, id: "twin", organisationId: "other" };
    expect(suggest(carpenter, [twin, { ...need, organisationId: carpenter.organisationId }], TODAY)).toEqual([]);
  });

  it("suggests nothing on category, place and time alone", () => {
    const stranger = { ...carpenter, id: "stranger", title: "Klavier stimmen", text: "" };
    expect(suggest(need, [stranger], TODAY)).toEqual([]);
  });

  it("puts what does not fit behind what fits", () => {
    const late = { ...carpenter, id: "late", title: need.title, text: need.text, from: "2026-09-01", until: "2026-09-30" };
    expect(suggest(need, [late, carpenter], TODAY).map(({ id, fits }) => [id, fits])).toEqual([["carpenter", true], ["late", false]]);
  });

  it.each<[string, Partial<Card>, Partial<Card>, string, boolean]>([
    ["over", {}, { from: "2026-01-01", until: "2026-03-31" }, "expired", false],
    ["dates apart", {}, { from: "2026-06-01" }, "datesDoNotMeet", false],
    ["no date", {}, { from: undefined, until: undefined }, "dateOpen", true],
    ["excluded", { notWanted: "keine Regale" }, {}, "notWanted", false],
    ["excluded by the other side", {}, { notWanted: "Schulhof" }, "notWanted", false],
    ["far too small", { quantity: 20, unit: "Stunden" }, { quantity: 4, unit: "Stunde" }, "quantityTooSmall", false],
    ["a little too small", { quantity: 20, unit: "Stunden" }, { quantity: 10, unit: "Stunden" }, "quantityTooSmall", true],
    ["quantity unknown", { quantity: 4, unit: "Personen" }, {}, "quantityOpen", true],
    ["elsewhere", {}, { quarterId: "süd" }, "placeDiffers", true],
  ])("names the lack: %s", (_, own, other, kind, fits) => {
    const found = only({ ...need, ...own }, { ...carpenter, ...other });
    expect(found?.lacks.map((lack) => lack.kind)).toContain(kind);
    expect(found?.fits).toBe(fits);
  });

  it("compares quantities only in the same unit", () => {
    const found = only({ ...need, quantity: 20, unit: "Stunden" }, { ...carpenter, quantity: 2, unit: "Personen" });
    expect(found).toMatchObject({ fits: true, lacks: [] });
  });

  it("sees that the return is wanted", () => {
    const found = only({ ...need, giveBack: "Der Chor singt" }, { ...carpenter, giveBack: "ein Chor zum Jubiläum" });
    expect(found?.reasons).toContainEqual({ kind: "giveBack", words: ["Chor"] });
    expect(found?.score).toBeGreaterThan(only(need, carpenter)?.score ?? 1);
  });

  it("answers from a prepared index as from a handful", () => {
    const index = buildIndex([need, carpenter, choir]);
    expect(suggestFrom(index, need, TODAY)).toEqual(suggest(need, [carpenter, choir], TODAY));
    expect(suggestFrom(index, need, { ...TODAY, top: 0 })).toEqual([]);
    expect(suggestFrom(buildIndex([]), need, TODAY)).toEqual([]);
  });
});

describe("every card", () => {
  const words = fc.array(fc.oneof(fc.constantFrom("Bank", "Bänke", "Holzbank", "Garten", "Gartenbank", "20", "suchen", "Chor"), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 8 }).map((list) => list.join(" "));
  const date = fc.option(fc.constantFrom("2026-03-01", "2026-05-01", "2026-07-15", "kein Datum", ""), { nil: undefined });
  const anyCard = fc.record({
    id: fc.string({ maxLength: 3 }), direction: fc.constantFrom("need" as const, "offer" as const), organisationId: fc.constantFrom("a", "b", "c"),
    title: words, text: words, category: fc.constantFrom("", "k"), quantity: fc.option(fc.double(), { nil: undefined }),
    unit: fc.option(words, { nil: undefined }), from: date, until: date, notWanted: fc.option(words, { nil: undefined }), giveBack: fc.option(words, { nil: undefined }),
  });

  it("gets suggestions with evidence, in order, within 0..1, whatever the order of the candidates", () => {
    fc.assert(
      fc.property(anyCard, fc.uniqueArray(anyCard, { maxLength: 12, selector: ({ id }) => id }), (own, others) => {
        const found = suggest(own, others, TODAY);
        expect(suggest(own, others.toReversed(), TODAY)).toEqual(found);
        found.forEach((suggestion, at) => {
          const other = others.find(({ id }) => id === suggestion.id);
          expect(other?.direction).not.toBe(own.direction);
          expect(other?.organisationId).not.toBe(own.organisationId);
          expect(suggestion.score).toBeGreaterThan(0);
          expect(suggestion.score).toBeLessThanOrEqual(1);
          expect(suggestion.reasons[0]).toMatchObject({ kind: "words" });
          const before = found[at - 1];
          if (before && before.fits === suggestion.fits) expect(before.score).toBeGreaterThanOrEqual(suggestion.score);
          if (before) expect(Number(before.fits)).toBeGreaterThanOrEqual(Number(suggestion.fits));
          for (const item of [...suggestion.reasons, ...suggestion.lacks]) expect(sentences(item, "de").length).toBeGreaterThan(5);
        });
      }),
    );
  });
});

describe("sentences", () => {
  it.each<[Parameters<typeof sentences>[0], string, string]>([
    [{ kind: "words", words: ["Fahrrad", "Werkstatt"] }, "Beide sprechen von: Fahrrad, Werkstatt", "Both speak of: Fahrrad, Werkstatt"],
    [{ kind: "time", from: "2026-05-01", until: "2026-05-31" }, "Der Zeitraum passt: 1. bis 31. Mai 2026", "The period fits: 1 to 31 May 2026"],
    [{ kind: "time", from: "2026-05-01", until: "2026-06-30" }, "Der Zeitraum passt: 1. Mai bis 30. Juni 2026", "The period fits: 1 May to 30 June 2026"],
    [{ kind: "time", until: "2026-05-31" }, "Der Zeitraum passt: bis 31. Mai 2026", "The period fits: until 31 May 2026"],
    [{ kind: "quantity", wanted: 1.5, offered: 2, unit: "t" }, "Die Menge reicht: 1,5 t gesucht, 2 t angeboten", "The quantity suffices: 1.5 t wanted, 2 t offered"],
    [{ kind: "dateOpen" }, "Der Zeitraum ist noch zu klären", "The period is still to be settled"],
  ])("%o", (item, german, english) => {
    expect(sentences(item, "de")).toBe(german);
    expect(sentences(item, "en")).toBe(english);
  });

  it("uses the network's names", () => {
    expect(sentences({ kind: "place", quarterId: "q1" }, "de", { quarter: () => "Westend" })).toBe("Beide sind im selben Quartier: Westend");
  });
});
