// SPDX-License-Identifier: EUPL-1.2
// Who may do what: one row per command, one column per role, asked of the rights and over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system, type Actor } from "../../src/kernel/actor.ts";
import { rooms } from "../../src/rooms/index.ts";
import { plant } from "../support/plants.ts";
import { openCast, roleNames, strangers, type Cast, type RoleName } from "../support/roles.ts";
import { addressOf, commands, lets, letsOn, routeName, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import { roleTable, rowFor } from "./role-table.ts";

// What takes somebody's right or thing away comes last, so that the others still find both.
const takesAway = /\.(end|hide|remove|delete|cancel|withdraw|close|settle|lay|signOut)/;
const posts = routes.filter((route) => route.kind !== "page").sort((a, b) => Number(takesAway.test(a.command.name)) - Number(takesAway.test(b.command.name)));
const withRoute = new Set(posts.map((route) => route.command));
type Post = (typeof posts)[number];
const rowOf = (name: string): readonly RoleName[] | undefined => rowFor(name, "");
const allowedAt = (route: Post): readonly RoleName[] => rowFor(route.command.name, route.path) ?? [];
const deniedAt = (route: Post): RoleName[] => roleNames.filter((role) => !allowedAt(route).includes(role));

let town: Town, cast: Cast;
const actors = new Map<RoleName, Actor>();

beforeAll(async () => {
  town = await openTown();
  cast = await openCast(town);
  await plant(town);
  for (const role of roleNames) actors.set(role, await cast.actor(role));
});
afterAll(() => town?.close());

describe("check 01: the table", () => {
  it("has a row for every command", () => expect(commands.map((one) => one.name).filter((name) => !rowOf(name)).join("\n")).toBe(""));
  it("has a command for every row", () => expect(Object.keys(roleTable).filter((name) => !commands.some((one) => one.name === name.split(" ")[0])).join("\n")).toBe(""));
  it("names each command once", () => expect(commands.map((one) => one.name).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]));
  it("casts people who hold what their role says and nothing else", () => {
    const held = Object.fromEntries([...actors].map(([role, actor]) => [role, actor.kind === "person" ? [...new Set(actor.grants.map((grant) => grant.role))].sort() : actor.kind]));
    expect(held).toEqual({
      guest: "guest", neighbour: "guest", member: [], editor: ["editor"], otherEditor: ["editor"], coordinator: ["coordinator"], admin: ["admin", "coordinator"], operator: ["operator"],
      organiser: ["organiser"], broker: ["broker"], sealer: ["sealer"], counter: ["counter"], helper: ["helper"], otherTeam: ["broker", "counter", "helper", "organiser", "sealer"],
    });
  });
});

describe("check 01: rights asked on what the route names", () => {
  it.each(posts.map((route) => [`${route.command.name} ${routeName(route)}`, route] as const))("%s", async (_name, route) => {
    const params = await sampled(town, route);
    expect(params, "a row of the demo town (sample)").toBeDefined();
    const allowed: RoleName[] = [];
    for (const role of roleNames) if (await lets(town, route, actors.get(role)!, params!)) allowed.push(role);
    expect(allowed.sort().join(" ")).toBe([...allowedAt(route)].sort().join(" "));
  });

  it.each(commands.filter((one) => !withRoute.has(one)).map((one) => [one.name, one] as const))("%s has no route: the software alone, or a key in the manifest", async (name, command) => {
    const sample = rooms.flatMap((room) => Object.entries(room.samples ?? {})).find(([of]) => of === name)?.[1];
    const key = sample && (await town.house.store.read(town.scope, (reader) => sample(reader, town.scope)));
    const allowed: RoleName[] = [];
    for (const role of roleNames) {
      // Without a key the right is asked on nothing, which only a right that looks at nothing survives.
      const lets = key ? await letsOn(town, command, key, actors.get(role)!) : command.may.allows(actors.get(role)!, undefined as never, town.house.clock.now());
      if (lets) allowed.push(role);
    }
    expect(allowed.sort().join(" ")).toBe([...(rowOf(name) ?? [])].sort().join(" "));
    if (allowed.length === 0) expect(command.may.allows(system("test"), undefined as never, new Date())).toBe(true);
  });
});

describe("check 01: an empty form over HTTP", () => {
  // First everybody who may not, then everybody who may: what the latter change cannot blur the former.
  it.each(posts.map((route) => [`${route.command.name} ${routeName(route)}`, route] as const))("is refused: %s", async (_name, route) => {
    const params = await sampled(town, route);
    if (!params || !rowOf(route.command.name)) return;
    const wrong: string[] = [];
    for (const role of deniedAt(route)) {
      const { status } = await (await cast.visitor(role)).post(addressOf(route.path, params));
      if (status !== (strangers.includes(role) ? 404 : 403)) wrong.push(`${role}: ${status}`);
    }
    expect(wrong.join("\n")).toBe("");
  });

  it.each(posts.map((route) => [`${route.command.name} ${routeName(route)}`, route] as const))("is taken: %s", async (_name, route) => {
    const wrong: string[] = [];
    for (const role of allowedAt(route)) {
      const params = await sampled(town, route);
      if (!params) continue;
      const { status, text } = await (await cast.visitor(role)).post(addressOf(route.path, params));
      if (![200, 303, 409, 422].includes(status)) wrong.push(`${role}: ${status} ${status === 404 ? "" : text.slice(0, 200)}`);
    }
    expect(wrong.join("\n")).toBe("");
  });
});
