// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workContext } from "../../src/jobs/worker.ts";
import { rooms } from "../../src/rooms/index.ts";
import { deliverMail } from "../../src/rooms/communication/deliveries/jobs.ts";
import { readTree } from "../fences/tree.ts";
import { house } from "../fences/tree.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const declared = new Map(rooms.flatMap((room) => Object.entries(room.mails ?? {}).map(([kind, type]) => [kind, { room: room.key, type }] as const)));

describe("kinds of mail", () => {
  let town: Town;
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town?.close());

  it("are declared by the room that sends them, with words in both languages", () => {
    expect(declared.size).toBeGreaterThan(15);
    for (const [kind, { room, type }] of declared) {
      expect(kind.split(".")[0], kind).toBe(room);
      for (const locale of ["de", "en"] as const) expect(type.label[locale].length * type.why[locale].length, kind).toBeGreaterThan(0);
    }
  });

  it("stand in no source without a declaration", () => {
    const named = readTree(house, ["src/rooms"]).filter((file) => !/\.test\./.test(file.path) && /type: "mail"|letters\(/.test(file.text))
      .flatMap((file) => [...file.text.matchAll(/(?:kind: |letters\()"([a-z]+\.[a-zA-Z]+)"/g)].map((match) => match[1]!));
    const jobs = new Set(rooms.flatMap((room) => Object.keys(room.jobs ?? {})));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((kind) => !declared.has(kind) && !jobs.has(kind))).toEqual([]);
  });

  it("of the whole demo town are declared", async () => {
    const sent = (await behind(town, "select distinct payload->>'kind' as kind from outbox where type = 'mail'")).map((row) => String(row["kind"]));
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter((kind) => !declared.has(kind))).toEqual([]);
  });

  it("are refused by the delivery when nobody declares them", async () => {
    const payload = { kind: "nobody.knows", to: "a@b.example", locale: "de", subject: "Probe", text: "Guten Tag" };
    await expect(deliverMail(workContext(town.house, town.scope, "test"), payload, town.house.clock.newId())).rejects.toThrow("nobody.knows");
  });
});
