// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTown, type Town } from "../../../../tests/support/town.ts";
import type { Visitor } from "../../../../tests/support/visitor.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { suggestionsFor } from "../suggestions/queries.ts";
import { countUnmatched, unmatchedWithBest, type BrokeringFilter, type BrokeringSort } from "./queries.ts";

let town: Town;
let katrin: Visitor;
beforeAll(async () => {
  town = await openTown();
  katrin = await town.coordinator();
});
afterAll(() => town.close());

const filter = (more: Partial<BrokeringFilter> = {}): BrokeringFilter => ({ direction: "need", today: dayOf(town.house.clock.now()), ...more });
const see = (of: BrokeringFilter, sort: BrokeringSort = "newest", page = 1, size = 20) =>
  town.house.store.read(town.scope, (reader) => unmatchedWithBest(reader, town.scope, of, { sort, page, size }, "de"));

describe("open entries without an introduction", () => {
  it("stand there with the suggestion that the entry's own page shows first", async () => {
    const rows = await see(filter());
    expect(rows).toHaveLength(20);
    for (const { listing, best } of rows.slice(0, 6)) {
      const [first] = await town.house.store.read(town.scope, (reader) => suggestionsFor(reader, town.scope, listing, filter().today));
      expect([listing.title, best?.listing.title]).toEqual([listing.title, first?.listing.title]);
    }
  });

  it("go page by page without a gap, in each order", async () => {
    for (const sort of ["newest", "ending", "strongest"] as const) {
      const pages = [await see(filter(), sort, 1, 7), await see(filter(), sort, 2, 7)].flat();
      expect(new Set(pages.map(({ listing }) => listing.id)).size).toBe(14);
      const key = { newest: pages.map(({ listing }) => -listing.publishedAt!.getTime()), ending: pages.map(({ listing }) => Date.parse(listing.expiresOn!)), strongest: pages.map(({ best }) => (best ? -best.suggestion.score - Number(best.suggestion.fits) : 0)) }[sort];
      expect(key).toEqual(key.toSorted((a, b) => a - b));
    }
  });

  it("are narrowed by kind and quarter, and turned round", async () => {
    const goods = await see(filter({ category: "goods" }));
    expect(new Set(goods.map(({ listing }) => listing.category))).toEqual(new Set(["goods"]));
    const quarterId = goods.find(({ listing }) => listing.quarterId)!.listing.quarterId!;
    expect((await see(filter({ quarterId }))).every(({ listing }) => listing.quarterId === quarterId)).toBe(true);
    const offers = await see(filter({ direction: "offer" }));
    expect(offers.every(({ listing, best }) => listing.direction === "offer" && (best === undefined || best.listing.direction === "need"))).toBe(true);
  });

  it("leave the list with one button, and what was turned down is passed over", async () => {
    const count = () => town.house.store.read(town.scope, (reader) => countUnmatched(reader, town.scope, filter()));
    const before = await count();
    const [first, second] = (await see(filter())).filter(({ best }) => best?.suggestion.fits);
    const page = await katrin.get("/boerse/vorschlaege");
    const button = `/anzeigen/${first!.listing.id}/vorschlag/${first!.best!.listing.id}/vorstellen?von=boerse`;
    expect(page.text).toContain(button);
    expect((await katrin.post(button)).location).toContain("/boerse/vorschlaege");
    expect(await count()).toBe(before - 1);
    expect((await see(filter())).map(({ listing }) => listing.id)).not.toContain(first!.listing.id);
    await katrin.submit(`/anzeigen/${second!.listing.id}/vorschlag/${second!.best!.listing.id}/passt-nicht`, { reason: "topic" });
    const again = (await see(filter())).find(({ listing }) => listing.id === second!.listing.id)!;
    expect(again.best?.listing.id).not.toBe(second!.best!.listing.id);
  });

  it("ask as many questions for twenty as for one", async () => {
    const asked = async (size: number): Promise<number> => {
      const before = town.house.store.questions();
      await see(filter(), "newest", 1, size);
      return town.house.store.questions() - before;
    };
    expect(await asked(20)).toBe(await asked(1));
  });

  it("are a table too, for the office alone", async () => {
    const csv = await katrin.get("/boerse/vorschlaege.csv?art=goods");
    expect(csv.text.trim().split("\r\n")).toHaveLength(1 + (await town.house.store.read(town.scope, (reader) => countUnmatched(reader, town.scope, filter({ category: "goods" })))));
    expect((await town.guest().get("/boerse/vorschlaege")).status).toBe(404);
    expect((await katrin.get("/boerse/vorschlaege?quartier=01984ae5-5400-76ec-9bb8-079bc29d035b")).text).toContain("Zu dieser Auswahl wartet nichts auf eine Vorstellung.");
  });
});
