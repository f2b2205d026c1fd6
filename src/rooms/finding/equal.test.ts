// SPDX-License-Identifier: EUPL-1.2
// The index in the database says what the engine says in memory.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realClock } from "../../kernel/clock.ts";
import type { Findable, FindableText } from "../../kernel/findable.ts";
import { candidates as inMemory, statisticsOf } from "../../engines/matching/collection.ts";
import { buildIndex, keysOf, questionOf, readingOf, weigh } from "../../engines/matching/index.ts";
import { ENGAGEMENT, engagement } from "../../engines/thesaurus/index.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import { behind } from "../../../tests/support/roles.ts";
import { ask } from "./index.ts";
import { keep } from "./keeping/store.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const vocabulary = ENGAGEMENT.flatMap(({ de }) => de.slice(0, 2));
const word = fc.nat(vocabulary.length - 1).map((at) => vocabulary[at]!);
const odd = fc.constantFrom("20", "für Kinder ab 6", "Helfer:innen", "und", "x", "<b>", "Straßenfest-Lärm", "🙂", "zzzq");
const text = fc.array(fc.oneof({ arbitrary: word, weight: 6 }, { arbitrary: odd, weight: 1 }), { minLength: 1, maxLength: 25 }).map((words) => words.join(" "));
const shelf = fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 300 });

/** A kind of its own whose things stand in a list instead of a table. */
function kindOf(things: ReadonlyMap<string, FindableText>): Findable {
  return { kind: "planted", label: { de: "x", en: "x" }, changedBy: {}, read: async (_reader, _scope, ids) => ids.flatMap((id) => things.get(id) ?? []), all: async () => [...things.keys()] };
}

async function fill(things: readonly { title: string; text: string }[]): Promise<string[]> {
  const ids = things.map(() => realClock.newId());
  const known = new Map(ids.map((id, at) => [id, { id, path: "/", ...things[at]! }]));
  await town.house.store.write(town.scope, (tx) => keep(tx, town.scope, kindOf(known), ids, readingOf(engagement()), new Date()));
  return ids;
}

const empty = async (): Promise<void> => {
  for (const table of ["find_posting", "find_key", "find_document", "find_collection"]) await behind(town, `delete from ${table} where kind = 'planted'`);
};

describe("a question to the database", () => {
  it("has the answer, the order and the numbers of the engine", async () => {
    const reading = readingOf(engagement());
    await fc.assert(fc.asyncProperty(shelf, fc.array(text, { minLength: 1, maxLength: 5 }), async (things, questions) => {
      await empty();
      const ids = await fill(things);
      const index = buildIndex(things.map((thing, at) => ({ ...thing, id: ids[at]!, direction: "offer", organisationId: "o", category: "goods" })));
      for (const asked of questions) {
        const question = questionOf(reading.read(asked), reading);
        const weighed = weigh(question, statisticsOf(index.offers, keysOf(question)));
        const expected = inMemory(index.offers, weighed).map(({ card, text: score }) => ({ id: card.id, score }));
        const order = new Map(ids.map((id, at) => [id, at]));
        expected.sort((a, b) => b.score - a.score || order.get(a.id)! - order.get(b.id)!);
        const { hits, complete } = await town.house.store.read(town.scope, (reader) => ask(reader, town.scope, asked, { kind: "planted" }));
        expect(complete).toBe(true);
        expect(hits.map(({ id, score }) => ({ id, score }))).toEqual(expected);
      }
    }), { numRuns: 12 });
  });

  it("says the same after things were changed, removed and added, in any order", async () => {
    const reading = readingOf(engagement());
    await fc.assert(fc.asyncProperty(shelf, shelf, text, async (before, after, asked) => {
      await empty();
      const ids = await fill(before);
      const kept = new Map(ids.slice(0, after.length).map((id, at) => [id, { id, path: "/", ...after[at]! }]));
      await town.house.store.write(town.scope, (tx) => keep(tx, town.scope, kindOf(kept), ids, reading, new Date()));
      const fresh = new Map([...kept.values()].map(({ id, title, text: words }) => [id, { title, text: words }]));
      const index = buildIndex([...fresh].map(([id, thing]) => ({ ...thing, id, direction: "offer", organisationId: "o", category: "goods" })));
      const question = questionOf(reading.read(asked), reading);
      const weighed = weigh(question, statisticsOf(index.offers, keysOf(question)));
      const expected = new Map(inMemory(index.offers, weighed).map(({ card, text: score }) => [card.id, score]));
      const { hits } = await town.house.store.read(town.scope, (reader) => ask(reader, town.scope, asked, { kind: "planted" }));
      expect(new Map(hits.map(({ id, score }) => [id, score]))).toEqual(expected);
    }), { numRuns: 12 });
  });

  it("reads the rare keys first where a collection is too large for all, and says so", async () => {
    await empty();
    const ids = await fill(Array.from({ length: 1200 }, (_, at) => ({ title: at === 777 ? "Webstuhl im Raum" : "Raum", text: "Ein Raum für alle." })));
    const { hits, complete } = await town.house.store.read(town.scope, (reader) => ask(reader, town.scope, "Raum mit Webstuhl", { kind: "planted", budget: 100 }));
    expect([hits[0]?.id, complete]).toEqual([ids[777], false]);
    const whole = await town.house.store.read(town.scope, (reader) => ask(reader, town.scope, "Raum mit Webstuhl", { kind: "planted" }));
    expect(whole.complete).toBe(true);
    expect(whole.hits[0]).toEqual(hits[0]);
  });
});
