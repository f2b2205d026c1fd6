// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const katrin = "katrin.sommerfeld@walkenau.example";

describe("mail over a real server", () => {
  const office = new PostOffice();
  let town: Town;
  beforeAll(async () => {
    await office.open();
    town = await openTown({ smtpUrl: office.url });
    await town.work();
  });
  afterAll(async () => {
    await town.close();
    await office.close();
  });
  beforeEach(() => {
    office.letters.splice(0);
    office.named.splice(0);
  });

  const asksForALink = async (email = katrin) => expect((await town.guest().submit("/anmelden", { email })).status).toBe(200);
  const newest = async () => (await behind(town, "select id, payload from outbox where type = 'mail' order by id desc limit 1"))[0] as { id: string; payload: { to: string } };

  /** Puts a mail into the outbox as a room would, whatever its address. */
  async function writes(to: string): Promise<string> {
    const id = town.house.clock.newId();
    const payload = JSON.stringify({ kind: "run.confirmed", to, locale: "de", subject: "Probe", text: "Guten Tag" }).replaceAll("'", "''");
    const { networkId } = town.scope;
    await behind(town, `insert into outbox (network_id, id, type, payload, at) values ('${networkId}', '${id}', 'mail', '${payload}', now())`);
    await delivers(id);
    return id;
  }
  const delivers = (id: string) =>
    behind(town, `insert into job (id, network_id, kind, payload, run_at) values ('${town.house.clock.newId()}', '${town.scope.networkId}', 'kernel.deliver', '{"outboxId":"${id}"}', now() - interval '1 day')`);

  it("brings the sign-in link, in words and with the id of the news", async () => {
    await asksForALink();
    await town.work();
    const { id } = await newest();
    expect(office.letters).toHaveLength(1);
    expect(office.letters[0]).toMatchObject({ to: [katrin], messageId: `<${id}@127.0.0.1>` });
    expect(office.letters[0]!.source).toMatch(/^Auto-Submitted: auto-generated/m);
    const link = /\/anmelden\/[\w-]{20,}/.exec(office.letters[0]!.source.replaceAll("=\r\n", ""))?.[0];
    expect((await town.guest().get(link!)).status).toBe(200);
  });

  it("is not sent again when the job runs twice", async () => {
    await asksForALink();
    await town.work();
    const { id } = await newest();
    await behind(town, `update outbox set delivered_at = null where id = '${id}'`);
    await delivers(id);
    await town.work();
    expect(office.letters).toHaveLength(1);
  });

  it("keeps its id when the note was lost", async () => {
    const id = await writes("paul@haus.example");
    await town.work();
    await behind(town, `delete from mail where id = '${id}'; update outbox set delivered_at = null where id = '${id}'`);
    await delivers(id);
    await town.work();
    expect(office.letters.map((letter) => letter.messageId)).toEqual([`<${id}@127.0.0.1>`, `<${id}@127.0.0.1>`]);
  });

  it.each([
    "a@b.example, c@d.example", "Alle <a@b.example>", "alle: a@b.example, c@d.example;", "a@b.example\r\nBcc: c@d.example", "\"a@b.example\"@c.example",
    "a@b.example (und c@d.example)", "<a@b.example> SIZE=1", "a@[127.0.0.1]", "=?utf-8?q?c=40d.example?=@b.example, x@y.example",
  ])("never gives %j to the server", async (address) => {
    const id = await writes(address);
    await town.work();
    expect(office.named).toEqual([]);
    expect(await behind(town, `select state, reason from mail where id = '${id}'`)).toEqual([{ state: "refused", reason: "address" }]);
  });

  it("waits while the server is dead and loses nothing", async () => {
    await office.close();
    for (let i = 0; i < 3; i++) await asksForALink();
    await town.work();
    expect(office.letters).toEqual([]);
    const waiting = await behind(town, "select attempts, reason, next_at from mail where state = 'waiting'");
    expect(waiting).toHaveLength(3);
    expect(waiting.every((mail) => mail["attempts"] === 1 && String(mail["reason"]).includes("ECONNREFUSED"))).toBe(true);
    await office.open();
    town.travel(new Date(Date.now() + 30_000));
    await town.work();
    expect(new Set(office.letters.map((letter) => letter.messageId)).size).toBe(3);
    expect(office.letters).toHaveLength(3);
  });
});
