// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rooms } from "../../src/rooms/index.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import { stories } from "./stories.ts";

const office = new PostOffice();
const kinds = rooms.flatMap((room) => Object.keys(room.mails ?? {}));
let town: Town;

beforeAll(async () => {
  await office.open();
  town = await openTown({ smtpUrl: office.url });
  await town.work();
});
afterAll(async () => {
  await town?.close();
  await office.close();
});

/** Mails of a kind that reached the server since this id, by envelope. */
async function reached(kind: string, since: Set<string>): Promise<string[]> {
  const mails = (await behind(town, `select id, recipient, state from mail where kind = '${kind}'`)).filter((row) => !since.has(String(row["id"])));
  expect(mails.filter((row) => row["state"] !== "sent"), "all of them are sent").toEqual([]);
  const envelopes = new Map(office.letters.map((letter) => [letter.messageId, letter.to]));
  return mails.flatMap((row) => {
    const to = [...envelopes].find(([id]) => id.startsWith(`<${String(row["id"])}@`))?.[1] ?? [];
    expect(to, "the envelope names whom the mail is for, and nobody else").toEqual([row["recipient"]]);
    return [...to];
  });
}

describe("check 23: who gets which mail", () => {
  it("has a story for every kind that a room declares, and a kind for every story", () => {
    expect(kinds.filter((kind) => !stories[kind])).toEqual([]);
    expect(Object.keys(stories).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it.each(Object.keys(stories))("%s", async (kind) => {
    const since = new Set((await behind(town, "select id from mail")).map((row) => String(row["id"])));
    const expected = await stories[kind]!(town);
    town.travel(new Date(town.house.clock.now().getTime() + 3 * 60_000));
    await town.work();
    expect(expected.length, "the story reaches somebody").toBeGreaterThan(0);
    expect((await reached(kind, since)).sort()).toEqual([...expected].map((address) => address.toLowerCase()).sort());
  });

  const hostile = [
    "a@b.example, c@d.example", "Alle <a@b.example>", "alle: a@b.example, c@d.example;", "a@b.example\r\nBcc: c@d.example",
    "\"a@b.example\"@c.example", "a@b.example (und c@d.example)", "<a@b.example> SIZE=1", "=?utf-8?q?c=40d.example?=@b.example, x@y.example",
  ];
  it(`refuses ${hostile.length} of ${hostile.length} hostile addresses before the mail server hears of them`, async () => {
    office.named.splice(0);
    const { networkId } = town.scope;
    for (const to of hostile) {
      const id = town.house.clock.newId();
      const payload = JSON.stringify({ kind: "run.confirmed", to, locale: "de", subject: "Probe", text: "Guten Tag" }).replaceAll("'", "''");
      await behind(town, `insert into outbox (network_id, id, type, payload, at) values ('${networkId}', '${id}', 'mail', '${payload}', now());
        insert into job (id, network_id, kind, payload, run_at) values ('${town.house.clock.newId()}', '${networkId}', 'kernel.deliver', '{"outboxId":"${id}"}', now() - interval '1 day')`);
    }
    await town.work();
    expect(office.named).toEqual([]);
    expect(await behind(town, "select count(*)::int as n from mail where state = 'refused' and reason = 'address'")).toEqual([{ n: hostile.length }]);
  });
});
