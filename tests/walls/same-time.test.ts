// SPDX-License-Identifier: EUPL-1.2
// Two at once: a double click does a thing once, and of two who edit the same thing neither loses a word.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsOf, type SeenForm } from "../support/forms.ts";
import { plant } from "../support/plants.ts";
import { behind, openCast, type Cast, type RoleName } from "../support/roles.ts";
import { addressOf, contextOf, letsOn, look, routeName, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { rowFor } from "./role-table.ts";

let town: Town, cast: Cast;
beforeAll(async () => {
  town = await openTown();
  cast = await openCast(town);
  await plant(town);
});
afterAll(() => town?.close());

const count = async (sql: string): Promise<number> => Number((await behind(town, sql))[0]!["count"]);

describe("check 08: fifty times the same form", () => {
  const fifty = async (visitor: Visitor, path: string, fields: Record<string, string>): Promise<number[]> => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post(path, { ...fields, _form: key })));
    return [...new Set(answers.map((seen) => seen.status))];
  };

  it("makes one organisation", async () => {
    expect(await fifty(await cast.visitor("coordinator"), "/organisationen/neu", { name: "Fünfzigmal e. V.", sector: "civic", size: "small" })).toEqual([303]);
    expect(await count("select count(*) from organisation where name = 'Fünfzigmal e. V.'")).toBe(1);
    expect(await count("select count(*) from audit where command = 'actors.createOrganisation' and after->>'name' = 'Fünfzigmal e. V.'")).toBe(1);
  });

  it("makes one need and leads everybody to the same", async () => {
    const [organisation] = await behind(town, `select id from organisation where network_id = '${town.scope.networkId}' and state = 'listed' order by id limit 1`);
    const key = crypto.randomUUID();
    const visitor = await cast.visitor("editor");
    const fields = { category: "hands", title: "Fünfzig Hände", what: "Fünfzig Hände für einen halben Tag im Garten.", _form: key };
    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post(`/organisationen/${String(organisation!["id"])}/bedarfe/neu`, fields)));
    expect([...new Set(answers.map((seen) => `${seen.status} ${seen.location}`))]).toHaveLength(1);
    expect(await count("select count(*) from listing where title = 'Fünfzig Hände'")).toBe(1);
  });

  it("sends one mail", async () => {
    const before = await count("select count(*) from outbox where type = 'mail'");
    expect(await fifty(town.guest(), "/anmelden", { email: "katrin.sommerfeld@walkenau.example" })).toEqual([200]);
    expect(await count("select count(*) from outbox where type = 'mail'")).toBe(before + 1);
  });

  it("is not done for somebody else who knows the key", async () => {
    const key = crypto.randomUUID();
    const fields = { name: "Nur einmal e. V.", sector: "civic", size: "small", _form: key };
    expect((await (await cast.visitor("coordinator")).post("/organisationen/neu", fields)).status).toBe(303);
    expect((await (await cast.visitor("admin")).post("/organisationen/neu", fields)).status).toBe(404);
    expect((await town.guest().post("/organisationen/neu", fields)).status).toBe(404);
  });

  it.each(["abc", "", "-".repeat(36), "018f0000-0000-7000-8000-00000000000g", "x".repeat(5000)])("is answered with a made-up key: %s", async (key) => {
    const seen = await (await cast.visitor("coordinator")).post("/organisationen/neu", { name: `Schlüssel ${crypto.randomUUID()}`, sector: "civic", size: "small", _form: key });
    expect(seen.status).toBe(303);
  });
});

const versioned = routes.filter((route) => route.kind === "form" && route.command.version !== undefined);
/** Who edits: somebody of the office where the office may, else whoever the table names. */
const editorOf = (command: string, path: string): RoleName => {
  const row = rowFor(command, path)!;
  return row.includes("admin") ? "admin" : row.find((role) => role !== "guest" && role !== "neighbour") ?? "guest";
};

/** Conflict pages that were really met. */
const met: string[] = [];

describe("check 30: two who edit the same thing", () => {
  it.each(versioned.map((route) => [`${route.kind === "form" ? route.command.name : ""} ${routeName(route)}`, route] as const))("%s", async (_name, route) => {
    if (route.kind !== "form") return;
    const params = await sampled(town, route);
    expect(params).toBeDefined();
    const path = addressOf(route.path, params!);
    const visitor = await cast.visitor(editorOf(route.command.name, route.path));
    const first = await opened(visitor, path);
    const second = await opened(visitor, path);
    // Where the sample's state shows no form there is nothing to lose; an old page must still not get through.
    if (!first || !second) return void expect([409, 422]).toContain((await visitor.post(path, { _version: "999999" })).status);
    const written = (form: SeenForm, words: string) => Object.fromEntries(form.texts.filter((text) => text.type !== "search" && /[a-zäöü]{4}/i.test(form.values[text.name]?.[0] ?? "") && text.maximum >= 30).map((text) => [text.name, words]));
    const theirs = written(first, "Fassung der ersten Person");
    const mine = written(second, "Fassung der zweiten Person");
    const one = await visitor.post(path, { ...first.values, ...theirs });
    const two = await visitor.post(path, { ...second.values, ...mine });
    if (one.status !== 303) {
      // The sample's state does not allow the step; an old page must still not get through.
      const stale = await visitor.post(path, { ...second.values, ...mine, _version: "999999" });
      expect([409, 422], `${one.status}`).toContain(stale.status);
      return;
    }
    expect(two.status).toBe(409);
    met.push(route.command.name);
    if (Object.keys(mine).length === 0) return;
    const page = formsOf(two.text).find((form) => form.method === "post" && Object.keys(mine).every((name) => name in form.values));
    for (const name of Object.keys(mine)) expect(page?.values[name]?.[0], `${name} as typed`).toBe("Fassung der zweiten Person");
    expect(two.text, "what the other saved").toContain("Fassung der ersten Person");
    expect(page!.values["_version"]).not.toEqual(second.values["_version"]);
    // Saying it again, now knowingly, saves it.
    expect((await visitor.post(path, page!.values as Record<string, readonly string[]>)).status).toBe(303);
  });
});

describe("check 30: two who press save in the same moment", () => {
  const race = async (path: string, name: string): Promise<void> => {
    const [one, two] = [await cast.visitor("admin"), await cast.visitor("coordinator")];
    for (let round = 0; round < 8; round++) {
      const forms = [await opened(one, path), await opened(two, path)];
      const answers = await Promise.all([one, two].map((visitor, i) => visitor.post(path, { ...forms[i]!.values, [name]: `Runde ${round}, Fassung ${i + 1}` })));
      expect(answers.map((seen) => seen.status).sort()).toEqual([303, 409]);
      // Who was told "saved" finds it saved.
      const winner = answers.findIndex((seen) => seen.status === 303);
      expect((await opened(one, path))!.values[name]![0]).toBe(`Runde ${round}, Fassung ${winner + 1}`);
    }
  };
  const first = async (table: string, where: string): Promise<string> => String((await behind(town, `select id from ${table} where network_id = '${town.scope.networkId}' and ${where} order by id limit 1`))[0]!["id"]);

  it("on an organisation", async () => race(`/organisationen/${await first("organisation", "state = 'listed'")}/bearbeiten`, "about"));
  it("on a need", async () => race(`/anzeigen/${await first("listing", "state = 'published'")}/bearbeiten`, "timeNote"));
  it("on an edition", async () => race(`/durchlaeufe/${await first("edition", "published")}/bearbeiten`, "theme"));
  it("on the start page", async () => race("/einstellungen/startseite", "lead"));
  it("on a quarter", async () => race(`/quartiere/${await first("quarter", "true")}/bearbeiten`, "about"));
});

describe("check 30: the conflict pages", () => {
  it("were met, not only talked about", () => expect(met.length, met.join(" ")).toBeGreaterThan(15));
});

async function opened(visitor: Visitor, path: string): Promise<SeenForm | undefined> {
  const seen = await look(visitor, path);
  return formsOf(seen.text).find((form) => form.method === "post" && "_version" in form.values && form.action.split("?")[0]!.endsWith(path.split("?")[0]!));
}

describe("check 30: a button pressed on an old page", () => {
  it.each(routes.filter((route) => route.kind === "action" && route.command.version !== undefined).map((route) => [routeName(route), route] as const))("%s", async (_name, route) => {
    if (route.kind !== "action") return;
    const params = await sampled(town, route);
    if (!params) return;
    const role = editorOf(route.command.name, route.path);
    const visitor = await cast.visitor(role);
    const key = route.command.key.parse(route.key(await contextOf(town, await cast.actor(role), route.path, params)));
    if (!(await letsOn(town, route.command, key, await cast.actor(role)))) return;
    const before = await count("select count(*) from audit");
    const seen = await visitor.post(addressOf(route.path, params), { _version: "999999" });
    expect([409, 422]).toContain(seen.status);
    expect(await count("select count(*) from audit")).toBe(before);
  });
});
