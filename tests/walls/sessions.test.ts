// SPDX-License-Identifier: EUPL-1.2
// Sessions and links: hashed where they lie, used once, ended when they should, and only our own pages may write.
import { createHash } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../demo/town/index.ts";
import { behind } from "../support/roles.ts";
import { look } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town;
const email = people.find((person) => person.key === "selin-kaya")!.email;

beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());

/** Asks for a link and reads it out of the mail. */
async function link(to = email, headers: Record<string, string> = {}): Promise<{ url: string; path: string }> {
  await town.guest().post("/anmelden", { email: to }, headers);
  const [mail] = await behind(town, `select payload->>'text' as text from outbox where type = 'mail' and payload->>'kind' = 'platform.signIn' and payload->>'to' = '${to}' order by id desc limit 1`);
  const url = /https?:\/\/\S+\/anmelden\/[\w-]+/.exec(String(mail!["text"]))![0];
  return { url, path: new URL(url).pathname };
}

const secretOf = (visitor: Visitor): string => visitor.cookie.split("=")[1]!;
const inSession = async (visitor: Visitor): Promise<boolean> => (await visitor.get("/mein-konto")).status === 200;

describe("check 16: a session", () => {
  it("stands in the database as a hash alone", async () => {
    const visitor = await town.signIn("selin-kaya");
    const secret = secretOf(visitor);
    expect(secret.length).toBeGreaterThan(30);
    expect(await behind(town, `select 1 from session where secret_hash = '${createHash("sha256").update(secret).digest("hex")}'`)).toHaveLength(1);
    const tables = (await behind(town, "select table_name as name from information_schema.tables where table_schema = 'public'")).map((row) => String(row["name"]));
    for (const table of tables) expect(await behind(town, `select 1 from ${table} t where t::text like '%${secret}%'`), table).toEqual([]);
  });

  it("is a new one at each sign-in and dies at sign-out, there only", async () => {
    const [one, two] = [await town.signIn("selin-kaya"), await town.signIn("selin-kaya")];
    expect(secretOf(one)).not.toBe(secretOf(two));
    const secret = secretOf(one);
    expect((await one.post("/abmelden")).status).toBe(303);
    const thief = town.guest();
    thief.keep("gw_walkenau", secret);
    expect(await inSession(thief)).toBe(false);
    expect(await inSession(two)).toBe(true);
  });

  it("ends everywhere else when the person says so", async () => {
    const [here, lost] = [await town.signIn("selin-kaya"), await town.signIn("selin-kaya")];
    await here.post("/mein-konto/sitzungen-beenden");
    expect([await inSession(here), await inSession(lost)]).toEqual([true, false]);
  });

  it("is worth nothing in another network, under either cookie name", async () => {
    const visitor = await town.signIn("selin-kaya");
    for (const name of ["gw_walkenau", "gw_steinlohe"]) {
      const there = town.guest("/n/steinlohe");
      there.keep(name, secretOf(visitor));
      expect(await inSession(there), name).toBe(false);
    }
  });

  it("travels in a cookie that scripts cannot read and other sites do not send", async () => {
    const { path } = await link();
    const seen = await town.guest().post(path);
    expect(seen.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(seen.headers.getSetCookie()[0]).toMatch(/SameSite=Lax/i);
    expect(seen.headers.get("cache-control")).toMatch(/private|no-store/);
  });

  it("made up by a stranger opens nothing", async () => {
    for (const secret of ["", "x", "null", "a".repeat(43), "' or 1=1 --", "%00"]) {
      const visitor = town.guest();
      visitor.keep("gw_walkenau", secret);
      expect((await visitor.get("/schreibtisch")).status, secret).toBe(404);
    }
  });
});

describe("a sign-in link", () => {
  it("check 17: survives three looks of a mail scanner and opens once", async () => {
    const { path } = await link();
    for (let look = 0; look < 3; look++) expect((await town.guest().get(path)).status).toBe(200);
    expect((await fetch(`${town.base}${path}`, { method: "HEAD" })).status).toBe(200);
    const first = town.guest();
    expect((await first.post(path)).status).toBe(303);
    expect(await inSession(first)).toBe(true);
    const second = town.guest();
    const again = await second.post(path);
    expect(again.status).toBe(409);
    expect(again.text).toMatch(/schon|bereits/);
    expect(second.cookie).toBe("");
  });

  it("opens one session when pressed ten times at once", async () => {
    const { path } = await link();
    const before = await behind(town, "select 1 from session");
    const answers = await Promise.all(Array.from({ length: 10 }, () => town.guest().post(path)));
    expect(answers.filter((seen) => seen.headers.getSetCookie().some((line) => /gw_walkenau=\w/.test(line)))).toHaveLength(1);
    expect((await behind(town, "select 1 from session")).length).toBe(before.length + 1);
  });

  it("stops after half an hour", async () => {
    const { path } = await link();
    town.travel(new Date(Date.now() + 29 * 60_000));
    expect((await town.guest().get(path)).status).toBe(200);
    town.travel(new Date(Date.now() + 31 * 60_000));
    const visitor = town.guest();
    const seen = await visitor.post(path);
    town.travel(new Date());
    expect([seen.status, visitor.cookie]).toEqual([409, ""]);
  });

  it("says the same to an address that nobody has", async () => {
    const known = await town.guest().post("/anmelden", { email });
    const unknown = await town.guest().post("/anmelden", { email: "niemand@nirgends.example" });
    const plain = (text: string): string => text.replace(/value="[^"]*"/g, "");
    expect([unknown.status, plain(unknown.text)]).toEqual([known.status, plain(known.text)]);
  });

  it.each<Record<string, string>>([{ "x-forwarded-host": "evil.example" }, { forwarded: "host=evil.example" }, { "x-forwarded-proto": "https", "x-forwarded-host": "evil.example", "x-original-host": "evil.example" }])("check 14: keeps the configured address whatever the request says: %j", async (headers) => {
    expect((await link(email, headers)).url.startsWith(`${town.base}/anmelden/`)).toBe(true);
  });

  it("check 14: keeps the configured address under a foreign Host too", async () => {
    const body = new URLSearchParams({ email, _form: crypto.randomUUID() }).toString();
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${town.base}/anmelden`, { method: "POST", headers: { host: "evil.example", origin: "http://evil.example", "content-type": "application/x-www-form-urlencoded", "content-length": body.length } }, (answer) => { answer.resume(); resolve(answer.statusCode ?? 0); });
      sent.on("error", reject);
      sent.end(body);
    });
    const mails = await behind(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.signIn'");
    expect(mails.filter((mail) => String(mail["text"]).includes("evil.example"))).toEqual([]);
    expect([200, 403, 404]).toContain(status);
  });

  it("leads on to our own pages only", async () => {
    for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "\t//evil.example"]) {
      await town.guest().post("/anmelden", { email, next });
      const [mail] = await behind(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.signIn' order by id desc limit 1");
      const seen = await town.guest().post(new URL(/https?:\/\/\S+/.exec(String(mail!["text"]))![0]).pathname);
      expect(seen.location, next).toMatch(/^\/schreibtisch/);
    }
  });
});

describe("check 13: a write from elsewhere", () => {
  const types = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/json", "application/octet-stream", ""];
  const origins: Record<string, string>[] = [{}, { origin: "null" }, { origin: "https://evil.example" }, { origin: "http://127.0.0.1.evil.example" }, { origin: "http://127.0.0.1:1" }];
  it.each(types.flatMap((type) => origins.map((origin) => [type || "no type", type, origin] as const)))("%s %s from %j is refused", async (_name, type, origin) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await fetch(`${town.base}/anmelden`, { method, body: "email=a%40b.example", headers: { "content-type": type, ...origin } });
      expect(response.status, method).toBe(403);
    }
  });
});

describe("check 12: security headers", () => {
  it.each([
    ["a page", "/", 200], ["another language", "/en", 200], ["nothing", "/gibt-es-nicht", 404], ["a closed door", "/personen", 404], ["a table", "/organisationen.csv", 200],
    ["a style sheet", "/static/site.css", 200], ["a missing file", "/static/nothing.js", 404], ["colours", "/theme.css", 200], ["the icon", "/icon.svg", 200],
    ["an unknown network", "/n/nirgendwo", 404], ["the blocks", "/ui", 200], ["an address that breaks decoding", "/bedarfe/%E0%A4%A", 404],
  ] as const)("stand on %s", async (_name, path, status) => {
    const seen = await look(town.guest(), path);
    expect(seen.status).toBe(status);
    complete(seen.headers);
  });

  it("stand on a refused write, a fault of ours and a silent database", async () => {
    complete((await town.guest().post("/anmelden", {}, { origin: "https://evil.example" })).headers);
    complete((await town.guest().post("/anmelden", { email: "x" })).headers);
    const broken = await openTown();
    await behind(broken, "alter table organisation rename to gone");
    const seen = await look(broken.guest(), "/organisationen");
    await broken.close();
    expect(seen.status).toBe(500);
    complete(seen.headers);
    expect(seen.text).not.toMatch(/organisation" does not exist|at .*\.ts|node_modules|select /);
  });
});

describe("check 55: what is not served", () => {
  it.each(["/static/islands/board.js.map", "/static/islands/queue.js.map", "/static/../main.mjs", "/static/%2e%2e/main.mjs", "/static/..%2f..%2fpackage.json", "/.git/config", "/package.json", "/main.mjs", "/static/"])("%s", async (path) => {
    const seen = await look(town.guest(), path);
    expect(seen.status).toBe(404);
    expect(seen.text).not.toMatch(/"dependencies"|sourcesContent|repositoryformatversion/);
  });
});

function complete(headers: Headers): void {
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("x-powered-by")).toBeNull();
}
