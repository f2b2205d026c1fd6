// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, test } from "vitest";
import * as rules from "./rules.ts";
import type { Listing, ListingInput, ListingState } from "./rules.ts";

const today = "2026-11-21";
const at = new Date("2026-11-21T10:00:00Z");
const known = { quarterIds: new Set(["q1"]), today };

const input = (given: Partial<ListingInput> = {}): ListingInput => ({ category: "hands", title: "Zaun streichen im Schulgarten", what: "Vier Menschen streichen an einem Samstag den Zaun.", ...given });
const facts = (given: Partial<ListingInput> = {}): rules.ListingFacts => {
  const shaped = rules.shapeFacts(input(given), known);
  if (!shaped.ok) throw new Error(shaped.refusal.type);
  return shaped.value;
};
const listing = (given: Partial<Listing> = {}): Listing => ({ ...rules.draftListing(facts(), { id: "l", direction: "need", organisationId: "o", createdBy: null }, at), ...given });
const published = (given: Partial<Listing> = {}): Listing => listing({ state: "published", publishedAt: at, checkedAt: at, refreshedAt: at, expiresOn: "2027-02-19", ...given });

describe("the money guard", () => {
  test.each([
    ["what", "Wir brauchen 500 Euro für Farbe.", "amount"],
    ["what", "Wir bitten um eine Geldspende.", "donation"],
    ["giveBack", "Spendenquittung kommt sofort.", "donation"],
    ["conditions", "Überweisung auf DE89 3704 0044 0532 0130 00", "account"],
    ["title", "Wir suchen 200 €", "amount"],
  ] as const)("sends %s back: %s", (field, text, kind) => {
    const shaped = rules.shapeFacts(input({ [field]: text }), known);
    expect(shaped).toMatchObject({ ok: false, refusal: { type: "listingMoney", field, kind } });
  });

  test.each(["Kleiderspenden von Nachbarn sortieren", "Ein Konzept für unsere Spendenaktion", "Zwölf Euro-Paletten", "Bitte kein Geld"])("lets pass: %s", (what) => {
    expect(rules.shapeFacts(input({ what }), known).ok).toBe(true);
  });

  it("does not stumble over what is not wanted", () => {
    expect(rules.shapeFacts(input({ notWanted: "Geldspenden, Werbung" }), known).ok).toBe(true);
  });

  it("warns of vouchers and sponsoring without sending them back", () => {
    expect(rules.moneyWarnings(facts({ giveBack: "Einen Einkaufsgutschein" })).map(({ kind }) => kind)).toEqual(["voucher"]);
    expect(rules.moneyFault("Gutschein über 20 Euro")).toBeUndefined();
    expect(rules.moneyFault("20 Euro")).toMatchObject({ kind: "amount" });
  });
});

describe("facts", () => {
  test.each([
    [{ fromDay: "2027-01-10", untilDay: "2027-01-09" }, "listingDaysCrossed"],
    [{ untilDay: "2026-11-20" }, "listingUntilPast"],
    [{ quarterId: "elsewhere" }, "listingQuarterUnknown"],
  ])("%j is refused: %s", (given, type) => {
    expect(rules.shapeFacts(input(given), known)).toMatchObject({ ok: false, refusal: { type } });
  });

  it("today is not over yet", () => expect(rules.shapeFacts(input({ untilDay: today }), known).ok).toBe(true));
  it("a unit without a quantity says nothing", () => expect(facts({ unit: "hours" })).toMatchObject({ quantity: null, unit: null }));
});

const steps: Record<string, (listing: Listing) => ReturnType<typeof rules.submit>> = {
  submit: (l) => rules.submit(l, at), publish: (l) => rules.publish(l, at, today), sendBack: (l) => rules.sendBack(l, "Wann?"), pause: rules.pause,
  resume: (l) => rules.resume(l, at, today), refresh: (l) => rules.refresh(l, at, today), close: (l) => rules.close(l, "foundHere", at), expire: (l) => rules.expire(l, today), change: (l) => rules.change(l, facts(), at),
};

describe("states", () => {
  // Rows: the state before. Columns: the step. "-": refused.
  const table: Record<ListingState, Record<string, ListingState | "-">> = {
    draft: { submit: "review", publish: "published", sendBack: "-", pause: "-", resume: "-", refresh: "-", close: "matched", expire: "-", change: "draft" },
    review: { submit: "-", publish: "published", sendBack: "draft", pause: "-", resume: "-", refresh: "-", close: "matched", expire: "-", change: "review" },
    published: { submit: "-", publish: "-", sendBack: "draft", pause: "paused", resume: "-", refresh: "published", close: "matched", expire: "-", change: "published" },
    paused: { submit: "-", publish: "-", sendBack: "-", pause: "-", resume: "published", refresh: "published", close: "matched", expire: "-", change: "paused" },
    matched: { submit: "-", publish: "-", sendBack: "-", pause: "-", resume: "-", refresh: "-", close: "-", expire: "-", change: "-" },
    closed: { submit: "-", publish: "-", sendBack: "-", pause: "-", resume: "-", refresh: "-", close: "-", expire: "-", change: "-" },
    expired: { submit: "-", publish: "-", sendBack: "-", pause: "-", resume: "-", refresh: "published", close: "matched", expire: "-", change: "expired" },
  };
  for (const [before, row] of Object.entries(table)) for (const [step, after] of Object.entries(row)) {
    it(`${before} -> ${step} -> ${after}`, () => {
      const result = steps[step]!(published({ state: before as ListingState }));
      expect(result.ok ? result.value.state : "-").toBe(after);
      if (result.ok) expect(result.value.version).toBe(2);
    });
  }
});

describe("how long it stays open", () => {
  test.each([
    [null, "2027-02-19"],
    ["2026-12-01", "2026-12-01"],
    ["2027-12-01", "2027-02-19"],
  ])("until %s: %s", (untilDay, last) => expect(rules.lastDay(untilDay, today)).toBe(last));

  it("is open on its last day and over on the next", () => {
    expect(rules.isOpen(published({ expiresOn: today }), today)).toBe(true);
    expect(rules.isOpen(published({ expiresOn: "2026-11-20" }), today)).toBe(false);
    expect(rules.expire(published({ expiresOn: "2026-11-20" }), today)).toMatchObject({ ok: true, value: { state: "expired" } });
  });

  it("cannot be refreshed beyond its own last day", () => {
    expect(rules.refresh(published({ untilDay: "2026-11-20", expiresOn: "2026-11-20", state: "expired" }), at, today)).toMatchObject({ ok: false, refusal: { type: "listingOver" } });
    expect(rules.refresh(published({ untilDay: "2026-12-24" }), at, today)).toMatchObject({ ok: true, value: { expiresOn: "2026-12-24" } });
  });

  it("a later last day lets it stay open longer, within its 90 days", () => {
    expect(rules.change(published({ untilDay: "2026-12-01", expiresOn: "2026-12-01" }), facts({ untilDay: "2027-01-15" }), at)).toMatchObject({ ok: true, value: { expiresOn: "2027-01-15" } });
  });
});

it("a change after the check asks for a second look, which leaves it public", () => {
  const later = new Date("2026-11-22T10:00:00Z");
  const changed = rules.change(published(), facts({ title: "Zaun und Tor streichen" }), later);
  expect(changed.ok && rules.changedSinceCheck(changed.value)).toBe(true);
  const checked = changed.ok && rules.publish(changed.value, new Date("2026-11-23T10:00:00Z"), "2026-11-23");
  expect(checked && checked.ok && [checked.value.state, rules.changedSinceCheck(checked.value)]).toEqual(["published", false]);
});

it("a concrete need scores higher than a vague one and says what is missing", () => {
  const vague = rules.concrete(facts({ title: "Hilfe", what: "Wir brauchen Unterstützung." }));
  const exact = rules.concrete(facts({ quantity: 4, unit: "persons", fromDay: "2027-05-08", place: "Schulgarten", giveBack: "Kuchen", audience: "die Klassen 5 und 6" }));
  expect(vague.score).toBeLessThan(30);
  expect(exact.score).toBe(100);
  expect(vague.missing[0]).toBe("what");
});
