// SPDX-License-Identifier: EUPL-1.2
// A word of one network: in its index, its suggestions and its memory at once, in no other network, and gone again.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { behind, done } from "../../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../../tests/support/town.ts";
import { system } from "../../../kernel/actor.ts";
import { run } from "../../../kernel/command.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { engagement } from "../../../engines/thesaurus/index.ts";
import { createListing, publishListing, submitForReview } from "../../exchange/commands.ts";
import { ask, readingFor } from "../index.ts";
import { readerVersion } from "../keeping/rules.ts";
import { findablesOf } from "../keeping/store.ts";
import { addWord, removeWord } from "./commands.ts";
import { effectOf, type Effect } from "./queries.ts";
import type { OwnEntry } from "./rules.ts";
import { ownWords, vocabularyVersion } from "./store.ts";

let town: Town, neighbour: Scope, need: string;
beforeAll(async () => {
  town = await openTown();
  neighbour = Object.values(town.scopes).find((scope) => scope !== town.scope)!;
  need = await published("need", "Wunken gesucht", "Es fehlen noch Wunken.");
}, 120_000);
afterAll(() => town?.close());

async function published(direction: "need" | "offer", title: string, what: string): Promise<string> {
  const [organisation] = await behind(town, `select organisation_id as id from listing where network_id = '${town.scope.networkId}' and state = 'published' order by id limit 1`);
  const { id: listing } = (await done(town, createListing, { organisation: String(organisation!["id"]), direction }, { category: "goods", title, what })).object;
  await done(town, submitForReview, { listing }, {});
  await done(town, publishListing, { listing }, {});
  return listing;
}

const read = <T>(scope: Scope, work: Parameters<typeof town.house.store.read<T>>[1]): Promise<T> => town.house.store.read(scope, work);
const add = (form: Record<string, string>, scope = town.scope) => done(town, addWord, { rooms: town.house.rooms }, form, scope);
const remove = (word: string) => done(town, removeWord, { rooms: town.house.rooms, word }, {});
const words = (scope = town.scope): Promise<OwnEntry[]> => read(scope, (reader) => ownWords(reader, scope));
const notions = async (text: string, scope = town.scope): Promise<string[]> => {
  const { thesaurus } = await read(scope, (reader) => readingFor(reader, scope));
  return thesaurus.mentions(text).map(({ concept }) => thesaurus.concepts[concept]!.id);
};
const keys = async (id: string): Promise<string[]> => String((await behind(town, `select keys from find_document where id = '${id}'`))[0]!["keys"]).split("\n");
const found = async (text: string, kind: string): Promise<string[]> => (await read(town.scope, (reader) => ask(reader, town.scope, text, { kind }))).hits.map(({ id }) => id);
async function effect(word: OwnEntry): Promise<Effect> {
  const own = await words();
  const trial = { word, without: own.filter(({ id }) => id !== word.id), with: own };
  return read(town.scope, (reader) => effectOf(reader, town.scope, findablesOf(town.house.rooms), trial, dayOf(town.house.clock.now())));
}

describe("a word of a network", () => {
  let id: string;

  it("is kept with its notion, in the log, and in the index in the same transaction", async () => {
    expect(await notions("Wunke")).toEqual([]);
    const before = await found("Zelt", "need");
    expect(before).not.toContain(need);
    id = (await add({ word: "Wunke", how: "same", other: "Zelt" })).object.id;
    const [notion] = await notions("Zelt");
    expect((await words()).find((word) => word.id === id)).toMatchObject({ word: "Wunke", how: "same", other: "Zelt", concept: notion });
    expect(await keys(need)).toContain(`#${notion!}`);
    expect(await found("Zelt", "need")).toContain(need);
    expect(await behind(town, `select after from audit where command = 'finding.addWord' and object_id = '${id}'`)).toHaveLength(1);
  });

  it("leaves nothing for the sweep to do, and no text in a stale state", async () => {
    const version = readerVersion(await read(town.scope, (reader) => readingFor(reader, town.scope)));
    const states = await behind(town, `select distinct reader from find_collection where network_id = '${town.scope.networkId}'`);
    expect(states).toEqual([{ reader: version }]);
    expect(version).not.toBe(readerVersion(await read(neighbour, (reader) => readingFor(reader, neighbour))));
  });

  it("brings an offer to the need that names it, and says from where to where", async () => {
    const { changed, named, titles, compared, total } = await effect((await words()).find((word) => word.id === id)!);
    const own = changed.find(({ title }) => title.startsWith("Wunken"))!;
    expect(own.moves[0]).toMatchObject({ title: "Vier Zelte mit Gewichten, zum Ausleihen", before: undefined, after: 1 });
    expect(named.find(({ kind }) => kind === "need")).toMatchObject({ word: 1 });
    expect(titles[0]).toMatchObject({ title: "Wunken gesucht", byWord: true });
    expect(compared).toBe(Math.min(24, total));
  });

  it("is known to no other network, whose reading is the shipped one", async () => {
    expect(await words(neighbour)).toEqual([]);
    expect(await notions("Wunke", neighbour)).toEqual([]);
    expect((await read(neighbour, (reader) => readingFor(reader, neighbour))).thesaurus).toBe(engagement());
    await add({ word: "Wunke", how: "same", other: "Rasenmäher" }, neighbour);
    expect(await notions("Wunke")).toEqual(await notions("Zelt"));
    expect(await notions("Wunke", neighbour)).toEqual(await notions("Rasenmäher", neighbour));
  });

  it("is not there twice, and a rolled back word is never read", async () => {
    const twice = await run(town.house.store, town.house.clock, addWord, { scope: town.scope, actor: system("test"), locale: "de", key: { rooms: town.house.rooms }, form: { word: "zelt", how: "related", other: "Wunke" } });
    expect(twice).toMatchObject({ kind: "refused", refusal: { type: "wordThere", field: "word" } });
    const before = await read(town.scope, (reader) => vocabularyVersion(reader, town.scope));
    await expect(town.house.store.together(town.scope, async (inner) => {
      await run({ ...town.house.store, ...inner }, town.house.clock, addWord, { scope: town.scope, actor: system("test"), locale: "de", key: { rooms: town.house.rooms }, form: { word: "Geistwort", how: "same", other: "Zelt" } });
      throw new Error("undone");
    })).rejects.toThrow("undone");
    expect(await read(town.scope, (reader) => vocabularyVersion(reader, town.scope))).toBe(before);
    expect(await notions("Geistwort")).toEqual([]);
  });

  it("means again what it did when it is taken back", async () => {
    await remove(id);
    expect(await notions("Wunke")).toEqual([]);
    expect(await found("Zelt", "need")).not.toContain(need);
    expect((await words()).some((word) => word.id === id)).toBe(false);
  });

  it("that nobody knows beside one that nobody knows makes a notion of its own, which a third may join", async () => {
    await add({ word: "Wunke", how: "same", other: "Tröterich" });
    await add({ word: "Brüllwicht", how: "same", other: "Tröterich" });
    expect(await notions("ein Brüllwicht")).toEqual(await notions("zwei Wunken"));
    expect(await found("Brüllwicht gesucht", "need")).toContain(need);
  });
});

it("is left to a job in a network with many texts", async () => {
  await behind(town, `update find_collection set documents = documents + 1000 where network_id = '${town.scope.networkId}' and kind = 'need'`);
  await add({ word: "Tönchen", how: "same", other: "Lautsprecher" });
  expect(await behind(town, `select 1 as one from job where network_id = '${town.scope.networkId}' and kind = 'finding.sweep' and payload->>'now' = 'true'`)).not.toHaveLength(0);
});
