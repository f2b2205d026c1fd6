// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { bestHits, pastCard, profileCard, saysEnough, tells, type Hit } from "./rules.ts";

const hit = (id: string, score: number, fits = true, title?: string): Hit => ({
  suggestion: { id, score, fits, reasons: [], lacks: [] }, because: title === undefined ? { kind: "profile" } : { kind: "listing", id: title, title },
});

describe("what is shown to an organisation", () => {
  it("is each entry once, by its best reason, the best first", () => {
    const best = bestHits([hit("a", 0.5), hit("b", 0.7, true, "Zelte"), hit("a", 0.6, true, "Bänke")], { top: 5, weakest: 0.1 });
    expect(best.map(({ suggestion, because }) => [suggestion.id, because.kind === "listing" ? because.title : "profile"])).toEqual([["b", "Zelte"], ["a", "Bänke"]]);
  });

  it.each<[string, Hit[], string[]]>([
    ["without what does not fit", [hit("a", 0.9, false), hit("b", 0.5)], ["b"]],
    ["without what is weak beside the best", [hit("a", 0.9), hit("b", 0.5)], ["a"]],
    ["without what is too weak by itself", [hit("a", 0.05)], []],
    ["the same at equal score in any order", [hit("b", 0.5), hit("a", 0.5)], ["a", "b"]],
    ["not more than asked for", [hit("a", 0.5), hit("b", 0.5), hit("c", 0.5), hit("d", 0.5)], ["a", "b", "c"]],
  ])("%s", (_name, hits, ids) => expect(bestHits(hits, { top: 3, weakest: 0.1 }).map(({ suggestion }) => suggestion.id)).toEqual(ids));
});

describe("what says what an organisation does", () => {
  const profile = { id: "o", name: "Verein", about: "Wir reparieren Räder.", quarterId: null };

  it("is its own text, as a need and as an offer", () => {
    expect(profileCard(profile, "offer")).toEqual({ id: "o offer", direction: "offer", organisationId: "o", title: "", text: profile.about, category: "" });
    expect(profileCard({ ...profile, quarterId: "q" }, "need")).toMatchObject({ direction: "need", quarterId: "q" });
    expect([saysEnough(profile), saysEnough({ about: `${"Wir reparieren Räder und zeigen, wie das geht. ".repeat(2)}` })]).toEqual([false, true]);
  });

  it("is an entry of another time without its days and amounts", () => {
    const card = { id: "l", direction: "need", organisationId: "o", title: "Zelte", text: "", category: "goods", from: "2020-01-01", until: "2020-02-01", quantity: 3, unit: "Stück" } as const;
    expect(pastCard(card)).toEqual({ id: "l", direction: "need", organisationId: "o", title: "Zelte", text: "", category: "goods" });
  });

  it.each([["published", true, true], ["closed", true, true], ["draft", true, false], ["review", true, false], ["paused", false, false]] as const)("%s, public once: %s", (state, once, expected) =>
    expect(tells({ state, publishedAt: once ? new Date(0) : null })).toBe(expected));
});
