// SPDX-License-Identifier: EUPL-1.2
// Every change leaves one row in the log, and nothing else does.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "../../src/kernel/actor.ts";
import { run } from "../../src/kernel/command.ts";
import type { FormPage } from "../../src/kernel/page.ts";
import { formsOf } from "../support/forms.ts";
import { plant } from "../support/plants.ts";
import { behind } from "../support/roles.ts";
import { addressOf, commands, contextOf, routeName, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town, coordinator: Visitor;
const logged: string[] = [];
beforeAll(async () => {
  town = await openTown();
  await plant(town);
  coordinator = await town.coordinator();
});
afterAll(() => town?.close());

const rows = () => behind(town, "select id, network_id, command, actor_kind, actor_id, object_kind, object_id, request_id from audit order by id");

async function fresh(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const before = new Set((await rows()).map((row) => row["id"]));
  await work();
  return (await rows()).filter((row) => !before.has(row["id"]));
}

const takesAway = /\.(end|hide|remove|delete|cancel|withdraw|close|settle|lay)/;
const posts = routes.filter((route) => route.kind !== "page").sort((a, b) => Number(takesAway.test(a.command.name)) - Number(takesAway.test(b.command.name)));

describe("check 42: run by the software with what the form holds", () => {
  it.each(posts.map((route) => [`${route.command.name} ${routeName(route)}`, route] as const))("%s", async (_name, route) => {
    const params = await sampled(town, route);
    if (!params) return;
    const c = await contextOf(town, system("test"), route.path, params);
    const key = route.command.key.safeParse(route.key(c));
    if (!key.success) return;
    const form = route.kind === "form" ? await valuesOf(route, c, key.data) : {};
    let kind = "";
    const made = await fresh(async () => {
      kind = (await run(town.house.store, town.house.clock, route.command, { scope: town.scope, actor: system("test"), locale: "de", key: key.data, form })).kind;
    });
    if (kind !== "done") return void expect(made, kind).toEqual([]);
    expect(made).toMatchObject([{ network_id: town.scope.networkId, command: route.command.name, actor_kind: "system", actor_id: "test" }]);
    expect(made[0]!["object_kind"]).toMatch(/^\w+$/);
    expect(made[0]!["object_id"]).not.toBe("");
    logged.push(route.command.name);
  });

  it("really ran", () => expect(new Set(logged).size, logged.join(" ")).toBeGreaterThan(25));
});

async function valuesOf(route: FormPage, c: Awaited<ReturnType<typeof contextOf>>, key: unknown) {
  const state: unknown = await c.read((reader) => route.command.load(reader, c.scope, key)).catch(() => undefined);
  return state === undefined || !route.values ? {} : await route.values(state as never, c);
}

describe("check 42: over HTTP", () => {
  it("names who did what with which request", async () => {
    const made = await fresh(() => coordinator.post("/quartiere/neu", { name: "Neuland" }));
    expect(made).toMatchObject([{ command: "actors.createQuarter", actor_kind: "person", object_kind: "quarter" }]);
    const [person] = await behind(town, "select id from person where email = 'katrin.sommerfeld@walkenau.example'");
    expect(made[0]!["actor_id"]).toBe(person!["id"]);
    expect(made[0]!["request_id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("keeps quiet about what did not happen", async () => {
    expect(await fresh(() => coordinator.post("/quartiere/neu", { name: "" }))).toEqual([]);
    expect(await fresh(() => coordinator.post("/quartiere/neu", { name: "Neuland" }))).toEqual([]);
    expect(await fresh(() => town.guest().post("/quartiere/neu", { name: "Fremdland" }))).toEqual([]);
    expect(await fresh(() => coordinator.get("/quartiere/neu"))).toEqual([]);
  });

  it("looking changes nothing, on any page", async () => {
    const made = await fresh(async () => {
      for (const route of routes.filter((one) => one.kind !== "action" && !one.path.endsWith(".live") && !one.path.endsWith(".pdf"))) {
        const params = await sampled(town, route);
        if (params) await coordinator.get(addressOf(route.path, params));
      }
    });
    expect(made).toEqual([]);
  });

  it("shows every command in words, in both languages", async () => {
    const deeds = { de: town.house.rooms.flatMap((room) => Object.keys(room.deeds?.de ?? {})), en: town.house.rooms.flatMap((room) => Object.keys(room.deeds?.en ?? {})) };
    expect(commands.map((one) => one.name).filter((name) => !deeds.de.includes(name) || !deeds.en.includes(name)).join("\n")).toBe("");
    expect(formsOf((await coordinator.get("/protokoll")).text).length).toBeGreaterThan(0);
  });
});

describe("check 42: what stands in the log", () => {
  it("is no address and no secret", async () => {
    const emails = (await behind(town, "select email from person")).map((row) => String(row["email"]));
    const texts = (await behind(town, "select coalesce(before::text, '') || coalesce(after::text, '') as text, command from audit")).map((row) => [String(row["command"]), String(row["text"])] as const);
    expect([...new Set(texts.filter(([, text]) => emails.some((email) => text.includes(email))).map(([command]) => command))].join("\n")).toBe("");
    expect([...new Set(texts.filter(([, text]) => /"(secret|token|session)"\s*:/i.test(text)).map(([command]) => command))].join("\n")).toBe("");
  });
});
