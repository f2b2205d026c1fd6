// SPDX-License-Identifier: EUPL-1.2
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suppress } from "../../src/rooms/rights/suppression/store.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

const office = new PostOffice();
let town: Town;
let katrin: Visitor;
let circular: string;

beforeAll(async () => {
  await office.open();
  town = await openTown({ smtpUrl: office.url });
  await town.work();
  katrin = await town.coordinator();
  await town.work();
  office.letters.splice(0);
});
afterAll(async () => {
  await town?.close();
  await office.close();
});

const words = { subjectDe: "Einladung zum Herbsttreffen", textDe: "Guten Tag,\n\nam 3. Dezember treffen wir uns.\n\nhttps://walkenau.example/treffen", subjectEn: "Invitation", textEn: "Hello,\n\nwe meet on 3 December." };
const begin = async (audience: string, more: Record<string, string> = {}) => {
  const begun = await katrin.submit("/rundschreiben/neu", { audience });
  const path = begun.location!;
  const written = await katrin.submit(path, { ...words, ...more });
  expect(written.location).toMatch(/\/senden\?meldung=communication\.written$/);
  return path.replace("/bearbeiten", "");
};
const numberOf = (text: string): string => /von Hand eintippen: (\d+)/.exec(text)![1]!;
const letTime = (minutes: number) => town.travel(new Date(town.house.clock.now().getTime() + minutes * 60_000));

describe("a mail to many", () => {
  it("shows who gets it and who does not, with the reason, before anything goes out", async () => {
    const spoken = await behind(town, `select distinct p.email from mandate m join organisation o on o.network_id = m.network_id and o.id = m.organisation_id join person p on p.network_id = m.network_id and p.id = m.person_id where m.network_id = '${town.scope.networkId}' and m.until is null and o.state = 'listed' and o.sector = 'business' order by 1`);
    const [blocked, unsubscribed] = spoken.map((row) => String(row["email"]));
    await town.house.store.write(town.scope, (tx) => suppress(tx, town.scope, blocked!, "wish", town.house.clock.newSecret(), town.house.clock.now()));
    await behind(town, `insert into mail_choice (network_id, id, address, kind, secret, stopped_at, how, created_at) values ('${town.scope.networkId}', '${town.house.clock.newId()}', '${unsubscribed}', 'communication.circular', 'geheim-geheim-geheim-geheim', now(), 'link', now())`);
    circular = await begin("actors.spokespeople", { wahl_sector: "business" });
    const seen = await katrin.get(`${circular}/senden`);
    const count = numberOf(seen.text);
    expect(Number(count)).toBe(spoken.length - 2);
    expect(seen.text).toContain("möchte keine E-Mails mehr (Sperrliste)");
    expect(seen.text).toContain("hat diese Art von E-Mail abbestellt");
    expect(seen.text).toContain("Einladung zum Herbsttreffen");
    expect(seen.text).toContain("we meet on 3 December");
    expect(seen.text).toContain("Keine solchen E-Mails mehr?");
    await town.work();
    expect(office.letters).toEqual([]);
  });

  it("comes to oneself first, in both languages", async () => {
    expect((await katrin.post(`${circular}/test`)).status).toBe(303);
    await town.work();
    expect(office.letters.map((letter) => letter.to)).toEqual([["katrin.sommerfeld@walkenau.example"], ["katrin.sommerfeld@walkenau.example"]]);
    office.letters.splice(0);
  });

  it("does not go out with a wrong number, nor when words or people changed since the preview", async () => {
    const seen = await katrin.get(`${circular}/senden`);
    const hidden = Object.fromEntries([...seen.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]));
    const count = numberOf(seen.text);
    expect((await katrin.post(`${circular}/senden`, { ...hidden, _form: crypto.randomUUID(), count: String(Number(count) + 1) })).status).toBe(422);
    expect((await katrin.post(`${circular}/senden`, { ...hidden, _form: crypto.randomUUID(), seen: "0".repeat(32), count })).status).toBe(409);
    const leaving = /([\w.-]+@[\w.-]+)/.exec(seen.text.slice(seen.text.indexOf("Alle Namen zeigen")))![1]!;
    await behind(town, `update mandate set until = now() where person_id in (select id from person where email = '${leaving}')`);
    const changed = await katrin.post(`${circular}/senden`, { ...hidden, _form: crypto.randomUUID(), count });
    expect(changed.status).toBe(409);
    expect(changed.text).toContain("Seit der Vorschau hat sich etwas geändert");
    await katrin.submit(`${circular}/bearbeiten`, { ...words, subjectDe: "Anders", wahl_sector: "business" });
    expect((await katrin.post(`${circular}/senden`, { ...hidden, _form: crypto.randomUUID(), count })).status).toBe(409);
    await town.work();
    expect(office.letters).toEqual([]);
    expect(await behind(town, `select 1 from mail where circular_id = '${circular.split("/").at(-1)!}'`)).toEqual([]);
  });

  it("goes out as it was seen, at a walking pace, and can be stopped on the way", async () => {
    const count = numberOf((await katrin.get(`${circular}/senden`)).text);
    expect((await katrin.submit(`${circular}/senden`, { count })).status).toBe(303);
    await town.work();
    const early = office.letters.length;
    expect(early).toBeLessThan(Number(count));
    expect((await katrin.get(circular)).text).toMatch(/\d+ von \d+ sind erledigt\./);
    expect((await katrin.post(`${circular}/anhalten`)).status).toBe(303);
    letTime(10);
    await town.work();
    expect(office.letters.length).toBe(early);
    const states = await behind(town, `select state, count(*)::int as n from mail where circular_id = '${circular.split("/").at(-1)!}' group by state order by state`);
    expect(states.reduce((sum, row) => sum + Number(row["n"]), 0)).toBe(Number(count));
    expect(states.map((row) => row["state"])).toEqual(expect.arrayContaining(["stopped"]));
    expect((await katrin.post(`${circular}/anhalten`)).status).toBe(409);
  });

  it("reaches every reader of the newsletter in the own language, once, with answers to a person", async () => {
    office.letters.splice(0);
    const issue = await begin("communication.subscribers");
    const count = numberOf((await katrin.get(`${issue}/senden`)).text);
    await katrin.submit(`${issue}/senden`, { count });
    letTime(10);
    await town.work();
    expect(office.letters).toHaveLength(Number(count));
    expect(new Set(office.letters.flatMap((letter) => letter.to)).size).toBe(Number(count));
    const amal = await PostalMime.parse(office.letters.find((letter) => letter.to.includes("amal.haddad@post.example"))!.source);
    expect(amal.subject).toBe("Invitation");
    expect(amal.replyTo).toMatchObject([{ address: "katrin.sommerfeld@walkenau.example" }]);
    const header = Object.fromEntries(amal.headers.map((one) => [one.key, one.value]));
    expect(header["list-unsubscribe"]).toMatch(/\/en\/abbestellen\//);
    expect(header["precedence"]).toBe("list");
    expect(header["auto-submitted"]).toBeUndefined();
    expect(amal.html).toContain('<html lang="en">');
    expect((await katrin.get(issue)).text).toContain(`Alle ${count} sind erledigt.`);
    expect((await katrin.submit(`${issue}/bearbeiten`, words)).status).toBe(409);
  });
});
