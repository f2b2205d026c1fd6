// SPDX-License-Identifier: EUPL-1.2
import PostalMime from "postal-mime";
import { createHash, createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addNews } from "../../src/kernel/command.ts";
import { mailFigures } from "../../src/rooms/communication/index.ts";
import { PostOffice } from "../support/post-office.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const privateKey = keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const office = new PostOffice();
let town: Town;
let start: number;

beforeAll(async () => {
  await office.open();
  town = await openTown({ smtpUrl: office.url, dkim: { domainName: "gemeinsam.example", keySelector: "gw", privateKey } });
  await town.work();
});
afterAll(async () => {
  await town?.close();
  await office.close();
});
beforeEach(() => {
  office.letters.splice(0);
  office.answers.clear();
  start = town.house.clock.now().getTime();
});

const moment = () => ({ now: town.house.clock.now(), newId: town.house.clock.newId });
const say = (kind: string, to: string, text = "Guten Tag,\n\nbitte hier ansehen:\n\nhttps://walkenau.example/x?a=1&b=2\n\nEs grüßt <das Netzwerk> & Co.") =>
  town.house.store.write(town.scope, (tx) => addNews(tx, town.scope, [{ type: "mail", payload: { kind, to, locale: "de", subject: "Probe & mehr", text } }], moment()));
const mail = async (to: string) => (await behind(town, `select * from mail where recipient = '${to}'`))[0]!;
const later = (minutes: number) => town.travel(new Date((start += minutes * 60_000 + 1000)));

describe("a mail as it leaves the house", () => {
  it("says the same in words and in HTML, names its sender and cannot be taken for advertising", async () => {
    await say("run.confirmed", "nora@haus.example");
    await town.work();
    const [letter] = office.letters;
    const read = await PostalMime.parse(letter!.source);
    expect(read.from).toMatchObject({ name: (await behind(town, "select name from network where key = 'walkenau'"))[0]!["name"], address: "post@gemeinsam.example" });
    const header = Object.fromEntries(read.headers.map((one) => [one.key, one.value]));
    expect(header).toMatchObject({ "auto-submitted": "auto-generated", "message-id": expect.stringMatching(/^<[0-9a-f-]{36}@127\.0\.0\.1>$/) as string });
    expect(header["list-unsubscribe"]).toBeUndefined();
    expect(read.date).toBeTruthy();
    expect(read.text).toContain("https://walkenau.example/x?a=1&b=2");
    expect(read.text).toContain("Diese E-Mail kommt, weil diese Adresse bei der Anmeldung angegeben wurde.");
    expect(read.html).toContain('<html lang="de">');
    expect(read.html).toContain("Es grüßt &lt;das Netzwerk&gt; &amp; Co.");
    expect(read.html).toContain('>https://walkenau.example/x?a=1&amp;b=2</a>');
    expect(read.html).not.toMatch(/<img|<script|url\(|@import|<link/);
    const words = (html: string) => html.replace(/<title>.*?<\/title>/, "").replace(/<[^>]+>/g, " ").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll("&#39;", "'");
    for (const line of read.text!.split("\n").filter((one) => one.trim() && !one.startsWith("--"))) expect(words(read.html!), line).toContain(line.trim());
  });

  it("carries a way out when it is no service mail, and DKIM signs it", async () => {
    await say("run.invited", "paul@haus.example");
    await town.work();
    const { source } = office.letters[0]!;
    const header = Object.fromEntries((await PostalMime.parse(source)).headers.map((one) => [one.key, one.value]));
    expect(header["list-unsubscribe"]).toMatch(/^<http:\/\/127\.0\.0\.1:\d+(\/n\/walkenau)?\/abbestellen\/[\w-]{20,}>$/);
    expect(header["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(header["list-id"]).toMatch(/^<run\.invited\.walkenau\./);
    expect(header["precedence"]).toBe("bulk");
    expect(header["dkim-signature"]).toMatch(/h=[^;]*list-unsubscribe-post/i);
    expect(dkimHolds(source)).toBe(true);
    expect(dkimHolds(source.replace("Guten Tag", "Guten Abend"))).toBe(false);
  });
});

/** Verifies a relaxed/relaxed rsa-sha256 signature as RFC 6376 says, with the public key of this test. */
function dkimHolds(source: string): boolean {
  const [head, ...rest] = source.split("\r\n\r\n");
  const body = `${rest.join("\r\n\r\n").split("\r\n").map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, "")).join("\r\n").replace(/(\r\n)*$/, "")}\r\n`;
  const fields = head!.replace(/\r\n(?=[ \t])/g, " ").split("\r\n").map((line) => [line.slice(0, line.indexOf(":")).toLowerCase().trim(), line.slice(line.indexOf(":") + 1).replace(/\s+/g, " ").trim()] as const);
  const signature = fields.find(([name]) => name === "dkim-signature")![1];
  const tag = (name: string) => new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(signature)![1]!.replace(/\s/g, "");
  if (createHash("sha256").update(body).digest("base64") !== tag("bh")) return false;
  const signed = tag("h").split(":").flatMap((name) => fields.filter(([field]) => field === name.toLowerCase()).slice(-1).map(([field, value]) => `${field}:${value}\r\n`)).join("");
  const own = `dkim-signature:${signature.replace(/b=[^;]*$/, "b=").replace(/;\s*b=[A-Za-z0-9+/= ]+(?=;|$)/, "; b=")}`;
  return createVerify("rsa-sha256").update(signed + own).verify(createPublicKey(keys.publicKey.export({ type: "spki", format: "pem" })), tag("b"), "base64");
}

describe("what the mail server says", () => {
  it("ends a mail that it refuses for good, with its own words, and the desk says so", async () => {
    office.answers.set("weg@haus.example", "550 5.1.1 No such user here");
    await say("run.confirmed", "weg@haus.example");
    await town.work();
    expect(await mail("weg@haus.example")).toMatchObject({ state: "failed", attempts: 1 });
    expect((await mail("weg@haus.example"))["reason"]).toContain("No such user here");
    const katrin = await town.coordinator();
    expect((await katrin.get("/schreibtisch")).text).toContain("1 E-Mail ist nicht angekommen.");
    const list = await katrin.get("/mails?stand=open");
    expect(list.text).toContain("weg@haus.example");
    office.answers.clear();
    const id = String((await mail("weg@haus.example"))["id"]);
    expect((await katrin.post(`/mails/${id}/noch-einmal`)).status).toBe(303);
    await town.work();
    expect(await mail("weg@haus.example")).toMatchObject({ state: "sent", reason: null });
    expect(office.letters.map((letter) => letter.to).flat()).toContain("weg@haus.example");
  });

  it("lets a mail wait on a no for now, longer each time, and in the end a person decides", async () => {
    office.answers.set("voll@haus.example", "451 4.2.2 Mailbox full");
    await say("run.confirmed", "voll@haus.example");
    await town.work();
    expect(await mail("voll@haus.example")).toMatchObject({ state: "waiting", attempts: 1 });
    const pauses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const { next_at: next } = await mail("voll@haus.example");
      if (!next) break;
      const wait = ((next as Date).getTime() - start) / 60_000;
      pauses.push(wait);
      later(wait);
      await town.work();
    }
    expect(await mail("voll@haus.example")).toMatchObject({ state: "dead", attempts: 10 });
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    const figures = await town.house.store.read(town.scope, (reader) => mailFigures(reader, town.scope, town.house.clock.now()));
    expect(figures).toMatchObject({ troubled: 1, waiting: 0 });
    const katrin = await town.coordinator();
    await katrin.post(`/mails/${String((await mail("voll@haus.example"))["id"])}/aufgeben`);
    expect(await mail("voll@haus.example")).toMatchObject({ state: "givenUp" });
  });
});

describe("a text with a personal link", () => {
  it("is gone from every table once the mail is sent, and stands on no page before", async () => {
    expect((await town.guest().submit("/anmelden", { email: "selin.kaya@kaya.example" })).status).toBe(200);
    office.answers.set("katrin.sommerfeld@walkenau.example", "451 later");
    const katrin = await town.coordinator();
    await town.work();
    const open = await behind(town, "select id, body, state from mail where kind = 'platform.signIn' order by id");
    const waiting = open.find((row) => row["state"] === "waiting")!;
    const seen = await katrin.get(`/mails/${String(waiting["id"])}`);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain("/anmelden/");
    expect((await katrin.get("/mails.csv")).text).not.toContain("/anmelden/");
    office.answers.clear();
    later(2);
    await town.work();
    expect((await behind(town, "select body from mail where kind = 'platform.signIn' and state = 'sent'")).every((row) => row["body"] === "")).toBe(true);
    expect(await behind(town, "select id from outbox where payload->>'kind' = 'platform.signIn' and payload->>'text' is not null and delivered_at > '2026-01-01' and id in (select id from mail where state = 'sent')")).toEqual([]);
  });
});
