// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organisations } from "../../../demo/town/index.ts";
import { behind } from "../../../tests/support/roles.ts";
import { openTown, type Town } from "../../../tests/support/town.ts";
import { system } from "../../kernel/actor.ts";
import { run, type AnyCommand } from "../../kernel/command.ts";
import { dayOf } from "../../kernel/i18n.ts";
import type { Room } from "../../kernel/room.ts";
import type { Scope } from "../../kernel/scope.ts";
import { hideOrganisation, showOrganisation } from "../actors/commands.ts";
import { enterPerson } from "../actors/mandates/commands.ts";
import { changeListing, closeListing, createListing, pauseListing, publishListing, submitForReview } from "../exchange/commands.ts";
import { rooms } from "../index.ts";
import { erasePerson } from "../rights/erasure/commands.ts";
import { ask, keeperOf } from "./index.ts";
import { findablesOf } from "./keeping/store.ts";
import { unpack } from "./postings/rules.ts";
import { unpackDigest } from "./store.ts";

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

const look = (sql: string): Promise<Record<string, unknown>[]> => behind(town, sql);
const find = async (text: string, kind = "offer", more: { areas?: string[]; notOwner?: string } = {}, scope: Scope = town.scope): Promise<string[]> =>
  (await town.house.store.read(scope, (reader) => ask(reader, scope, text, { kind, ...more }))).hits.map(({ id }) => id);

async function act(command: AnyCommand, key: object, form: object = {}): Promise<string> {
  const outcome = await run(town.house.store, town.house.clock, command, { scope: town.scope, actor: system("test"), locale: "de", key, form });
  if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
  return outcome.saved.object.id;
}

const words = { category: "goods", title: "Quetschkommode mit Knöpfen", what: "Ein altes Akkordeon, auf dem Kinder das Spielen lernen können." };

async function published(form: object = words): Promise<{ listing: string; organisation: string }> {
  const organisation = String((await look(`select id from organisation where name = '${organisations[0]!.name}'`))[0]!["id"]);
  const listing = await act(createListing, { organisation, direction: "offer" }, form);
  await act(submitForReview, { listing });
  await act(publishListing, { listing });
  return { listing, organisation };
}

/** All that stands in the index of the town, for comparing. */
const shelf = async (): Promise<unknown> => ({
  documents: await look(`select kind, id, area, owner, keys, mark from find_document where network_id = '${town.scope.networkId}' order by kind, id`),
  keys: await look(`select kind, key, documents from find_key where network_id = '${town.scope.networkId}' order by kind, key collate "C"`),
  collections: await look(`select kind, documents from find_collection where network_id = '${town.scope.networkId}' and documents > 0 order by kind`),
});

/** Key, document and worth, as the postings say it and as the documents say it. */
async function bothWays(): Promise<{ postings: string[]; documents: string[] }> {
  const kept = (await look(`select kind, number, keys, worths, words from find_document where network_id = '${town.scope.networkId}'`)) as { kind: string; number: number; keys: string; worths: Buffer; words: string }[];
  const rows = (await look(`select kind, key, entries from find_posting where network_id = '${town.scope.networkId}'`)) as { kind: string; key: string; entries: Buffer }[];
  const postings: string[] = [];
  for (const row of rows) unpack(row.entries, (number, worth) => postings.push(`${row.kind} ${row.key} ${number} ${worth}`));
  const documents = kept.flatMap((row) => {
    const { keys, worths } = unpackDigest(row);
    return keys.map((key, at) => `${row.kind} ${key} ${row.number} ${worths[at]!}`);
  });
  return { postings: postings.sort(), documents: documents.sort() };
}

describe("the demo town", () => {
  it("is in the index as soon as it is loaded, every kind, and nothing that is not public", async () => {
    const today = dayOf(town.house.clock.now());
    for (const findable of findablesOf(rooms)) {
      const [ids, kept] = await town.house.store.read(town.scope, async (reader) => {
        const all = await findable.all(reader, town.scope, undefined, 10_000);
        return [(await findable.read(reader, town.scope, all, today)).map(({ id }) => id).sort(), all] as const;
      });
      const indexed = (await look(`select id from find_document where network_id = '${town.scope.networkId}' and kind = '${findable.kind}' order by id`)).map((row) => row["id"]);
      expect([findable.kind, indexed], `${kept.length} of ${findable.kind}`).toEqual([findable.kind, ids]);
    }
    expect(Number((await look(`select count(*) as documents from find_document where network_id = '${town.scope.networkId}' and kind in ('need', 'offer', 'organisation')`))[0]!["documents"])).toBeGreaterThan(100);
  });

  it("says the same in both directions", async () => {
    const { postings, documents } = await bothWays();
    expect(postings).toEqual(documents);
  });
});

describe("an offer", () => {
  it("is found once it is published, by its own words, by parts of compounds and by other words for the same", async () => {
    const before = await find("Quetschkommode");
    const { listing } = await published();
    expect(before).not.toContain(listing);
    expect((await find("Quetschkommode"))[0]).toBe(listing);
    expect(await find("Kinderakkordeon gesucht")).toContain(listing);
    expect(await find("Quetschkommode", "need")).not.toContain(listing);
    await act(closeListing, { listing }, { reason: "dropped" });
    expect(await find("Quetschkommode")).not.toContain(listing);
  });

  it("is found by its new words after a change, and no longer by the old", async () => {
    const { listing } = await published({ ...words, title: "Schubkarre für den Garten", what: "Eine Schubkarre mit Luftreifen, am Wochenende auszuleihen." });
    expect(await find("Schubkarre")).toContain(listing);
    await act(changeListing, { listing }, { ...words, title: "Webstuhl für die Werkstatt", what: "Ein Webstuhl aus Buche, am Wochenende zu benutzen." });
    expect(await find("Schubkarre")).not.toContain(listing);
    expect((await find("Webstuhl"))[0]).toBe(listing);
    await act(pauseListing, { listing });
    expect(await find("Webstuhl")).not.toContain(listing);
  });

  it("goes with its organisation and comes back with it", async () => {
    const { listing, organisation } = await published();
    await act(hideOrganisation, { id: organisation });
    expect(await find("Quetschkommode")).not.toContain(listing);
    expect(await find(organisations[0]!.name, "organisation")).not.toContain(organisation);
    await act(showOrganisation, { id: organisation });
    expect((await find("Quetschkommode"))[0]).toBe(listing);
    expect((await find(organisations[0]!.name, "organisation"))[0]).toBe(organisation);
    expect(await find("Quetschkommode", "offer", { notOwner: organisation })).not.toContain(listing);
    await act(closeListing, { listing }, { reason: "dropped" });
  });

  it("is narrowed to quarters; what lies nowhere in particular stays", async () => {
    const [here, there] = (await look(`select id from quarter where network_id = '${town.scope.networkId}' order by position limit 2`)).map((row) => String(row["id"]));
    const placed = await published({ ...words, quarterId: here });
    const anywhere = await published(words);
    expect((await find("Quetschkommode", "offer", { areas: [here!] })).slice(0, 2).sort()).toEqual([placed.listing, anywhere.listing].sort());
    const elsewhere = await find("Quetschkommode", "offer", { areas: [there!] });
    expect(elsewhere[0]).toBe(anywhere.listing);
    expect(elsewhere).not.toContain(placed.listing);
    for (const { listing } of [placed, anywhere]) await act(closeListing, { listing }, { reason: "dropped" });
  });

  it("is nothing to another network", async () => {
    const { listing } = await published();
    expect(await find("Quetschkommode", "offer", {}, town.scopes["steinlohe"]!)).not.toContain(listing);
    expect(await look(`select id from find_document where network_id <> '${town.scope.networkId}' and id = '${listing}'`)).toEqual([]);
    await act(closeListing, { listing }, { reason: "dropped" });
  });
});

describe("the sweep", () => {
  const sweep = async (): Promise<void> => {
    await look(`update find_collection set swept_at = null where network_id = '${town.scope.networkId}'`);
    await look(`insert into job (id, network_id, kind, payload, run_at) values (gen_random_uuid(), '${town.scope.networkId}', 'finding.sweep', '{}', now() - interval '1 hour')`);
    await town.work();
  };

  it("finds nothing to do where all went through commands", async () => {
    const before = await shelf();
    await sweep();
    expect(await shelf()).toEqual(before);
    const [last] = await look(`select after from audit where network_id = '${town.scope.networkId}' and command = 'finding.endSweep' order by id desc limit 1`);
    expect((last!["after"] as { wrong: number }).wrong).toBe(0);
  });

  it("mends what is missing, stale or gone, and an index that is empty", async () => {
    const before = await shelf();
    const [victim] = await look(`select id from find_document where network_id = '${town.scope.networkId}' and kind = 'need' order by id limit 1`);
    await look(`update listing set title = 'Sauerteigdrehscheibe' where id = '${String(victim!["id"])}'`);
    await sweep();
    expect((await find("Sauerteigdrehscheibe", "need"))[0]).toBe(victim!["id"]);
    await look(`update listing set state = 'paused' where id = '${String(victim!["id"])}'`);
    await sweep();
    expect(await find("Sauerteigdrehscheibe", "need")).not.toContain(victim!["id"]);
    for (const table of ["find_posting", "find_key", "find_document", "find_collection"]) await look(`delete from ${table} where network_id = '${town.scope.networkId}'`);
    await sweep();
    const after = (await shelf()) as { documents: unknown[] };
    expect(after.documents).toEqual((before as { documents: { id: string }[] }).documents.filter(({ id }) => id !== victim!["id"]));
    const { postings, documents } = await bothWays();
    expect(postings).toEqual(documents);
  });
});

describe("an erasure", () => {
  it("takes the name out of the index too, wherever it stood in a text", async () => {
    const person = await act(enterPerson, {}, { name: "Wilhelmine Auffindbar", email: "wilhelmine.auffindbar@example.org", locale: "de" });
    const { listing } = await published({ ...words, title: "Töpfern am Abend", what: "Ein Abend an der Töpferscheibe, bitte bei Wilhelmine Auffindbar melden." });
    expect((await find("Auffindbar"))[0]).toBe(listing);
    await act(erasePerson, { person, rooms }, { sure: "1" });
    await town.work();
    for (const [table, column] of [["find_document", "keys"], ["find_document", "words"], ["find_key", "key"], ["find_posting", "key"], ["find_word", "word"]]) {
      expect(await look(`select ${column} from ${table} where network_id = '${town.scope.networkId}' and ${column} like '%auffindbar%'`), table).toEqual([]);
    }
    expect(await find("Töpfern")).toContain(listing);
  });
});

describe("a fault of the index", () => {
  it("stops nobody from publishing, and the sweep mends it", async () => {
    const broken: Room = { key: "broken", findables: [{ kind: "broken", label: { de: "x", en: "x" }, changedBy: { listing: async () => { throw new Error("planted"); } }, read: async () => [], all: async () => [] }] };
    const store = { ...town.house.store, afterSave: keeperOf([...rooms, broken], town.house.log) };
    const [open] = await look(`select id from find_document where network_id = '${town.scope.networkId}' and kind = 'offer' order by id limit 1`);
    const outcome = await run(store, town.house.clock, pauseListing, { scope: town.scope, actor: system("test"), locale: "de", key: { listing: open!["id"] }, form: {} });
    expect(outcome.kind).toBe("done");
    expect(await look(`select state from listing where id = '${String(open!["id"])}'`)).toEqual([{ state: "paused" }]);
    expect(await look(`select id from find_document where id = '${String(open!["id"])}'`)).toHaveLength(1);
  });
});
