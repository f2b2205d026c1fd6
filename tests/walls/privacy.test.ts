// SPDX-License-Identifier: EUPL-1.2
// What the public sees: no address of a person in any format, no cookie, and not a byte that depends on something private.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOrganisation, hideOrganisation } from "../../src/rooms/actors/commands.ts";
import { addMandate } from "../../src/rooms/actors/mandates/commands.ts";
import { createListing, submitForReview } from "../../src/rooms/exchange/commands.ts";
import { createEdition } from "../../src/rooms/formats/run/commands.ts";
import { plant } from "../support/plants.ts";
import { behind, done } from "../support/roles.ts";
import { addressOf, isGet, look, routes, sampled, withoutFormKeys, type Looked } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";

let town: Town;
/** Every address that a guest can open, with what stands there. */
let pages: Map<string, Looked>;
/** Shown to everybody in the invented town only; elsewhere it does not exist (last test). */
const demoOnly = ["/postfach"];
/** A sign-in link and a confirmation link show their holder what is theirs. */
const bySecret = (path: string): boolean => path.includes(":secret");

beforeAll(async () => {
  town = await openTown();
  await plant(town);
  pages = await guestPages();
});
afterAll(() => town?.close());

async function guestPages(): Promise<Map<string, Looked>> {
  const paths: string[] = [];
  for (const route of routes.filter(isGet).filter((one) => !demoOnly.includes(one.path) && !bySecret(one.path))) {
    const params = await sampled(town, route);
    if (!params) continue;
    for (const language of ["", "/en"]) paths.push(`${language}${addressOf(route.path, params)}`);
  }
  return opened(paths);
}

async function opened(paths: Iterable<string>): Promise<Map<string, Looked>> {
  const found = new Map<string, Looked>();
  for (const path of paths) {
    const seen = await look(town.guest(), path);
    if (seen.status === 200) found.set(path, seen);
  }
  return found;
}

const textOf = (seen: Looked): string => seen.text.replaceAll("&#64;", "@").replaceAll("%40", "@");

describe("public pages", () => {
  it("are many, in every format", () => {
    expect(pages.size).toBeGreaterThan(40);
    const types = new Set([...pages.values()].map((seen) => seen.type.split(";")[0]));
    expect([...types].sort()).toEqual(expect.arrayContaining(["application/json", "text/calendar", "text/csv", "text/html"]));
  });

  it("check 40: name no person's e-mail address", async () => {
    const emails = (await behind(town, "select distinct email from person")).map((row) => String(row["email"]));
    expect(emails.length).toBeGreaterThan(60);
    const found = [...pages].flatMap(([path, seen]) => emails.filter((email) => textOf(seen).includes(email)).map((email) => `${path}: ${email}`));
    expect(found.join("\n")).toBe("");
  });

  it("check 40: show an organisation's own telephone and address only where it wants that", async () => {
    const closed = await behind(town, "select name, phone, email from organisation where not contact_public");
    const found = [...pages].flatMap(([path, seen]) => closed.flatMap((one) => [one["phone"], one["email"]].filter((word) => word && textOf(seen).includes(String(word))).map((word) => `${path}: ${String(one["name"])} ${String(word)}`)));
    expect(found.join("\n")).toBe("");
  });

  it("check 40: name nobody who spoke, asked or signed up without an account", async () => {
    const rows = await behind(town, "select contact_email as word from participant union select email from contact_request union select contact_email from sign_up_request union select contact_name from sign_up_request");
    const words = rows.map((row) => String(row["word"])).filter((word) => word.length > 4);
    const found = [...pages].flatMap(([path, seen]) => words.filter((word) => textOf(seen).includes(word)).map((word) => `${path}: ${word}`));
    expect(found.join("\n")).toBe("");
  });

  it("check 11: set no cookie", () => {
    expect([...pages].filter(([, seen]) => seen.headers.getSetCookie().length > 0).map(([path]) => path)).toEqual([]);
  });

  it("check 11: load nothing from elsewhere", () => {
    // A feed names addresses too, and loads none of them.
    const found = [...pages].filter(([, seen]) => seen.type.startsWith("text/html")).flatMap(([path, seen]) => [...seen.text.matchAll(/<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?(?:src|href|data)="(https?:)?\/\/([^"/]+)/g)].map((match) => `${path}: ${match[2]}`));
    expect(found.join("\n")).toBe("");
  });
});

describe("check 02: something private", () => {
  it("changes no byte of any public page", async () => {
    // A person, two listings on their way, an organisation in hiding, an edition in planning: nothing of it is public.
    const listed = String((await behind(town, `select id from organisation where network_id = '${town.scope.networkId}' and state = 'listed' order by id limit 1`))[0]!["id"]);
    const fields = { category: "hands", title: "Geheimer Bedarf Zwölfender", what: "Sechs Personen für das Verschieben eines Geheimnisses.", quantity: "6", unit: "persons", place: "Keller" };
    const before = await opened(pages.keys());
    const draft = await done(town, createListing, { organisation: listed, direction: "need" }, fields);
    await done(town, createListing, { organisation: listed, direction: "offer" }, { ...fields, title: "Geheimes Angebot Zwölfender" });
    const inReview = await done(town, createListing, { organisation: listed, direction: "need" }, { ...fields, title: "Geheime Prüfung Zwölfender" });
    await done(town, submitForReview, { listing: inReview.object.id }, {}).catch(() => undefined);
    await done(town, addMandate, { id: listed }, { name: "Gerda Geheim", email: "gerda.geheim@example.org", function: "Leitung" });
    const hidden = await done(town, createOrganisation, {}, { name: "Geheimbund Zwölfender", sector: "civic", size: "small" });
    await done(town, hideOrganisation, { id: hidden.object.id }, {});
    await done(town, createEdition, { format: "marketplace" }, { title: "Geheimmarkt Zwölfender", day: "2031-01-01", opens: "17:00", closes: "19:00" });
    const after = await opened(pages.keys());
    // The PDF carries its own time of making.
    const comparable = (seen: Looked): string => (seen.type.startsWith("application/pdf") ? "" : withoutTime(withoutFormKeys(seen.text)));
    const changed = [...before].filter(([path, seen]) => comparable(seen) !== (after.has(path) ? comparable(after.get(path)!) : "gone")).map(([path]) => path);
    expect(changed.join("\n")).toBe("");
    for (const seen of after.values()) expect(seen.text).not.toMatch(/Zwölfender|Gerda Geheim/);
    for (const path of [`/bedarfe/${draft.object.id}`, `/bedarfe/${inReview.object.id}`, `/organisationen/${hidden.object.id}`]) expect((await look(town.guest(), path)).status, path).toBe(404);
  });
});

/** The moment of asking stands in a calendar file and on a board. */
const withoutTime = (text: string): string => text.replace(/DTSTAMP:\d{8}T\d{6}Z/g, "DTSTAMP").replace(/\d{1,2}:\d{2}:\d{2}/g, "");

describe("check 40: the mailbox of the demo", () => {
  it("does not exist where mails are really sent", async () => {
    const real = await openTown({ smtpUrl: "smtp://127.0.0.1:1" });
    try {
      expect((await look(real.guest(), "/postfach")).status).toBe(404);
      expect((await look(await real.guest(), "/")).text).not.toContain("/postfach");
    } finally {
      await real.close();
    }
  });
});
