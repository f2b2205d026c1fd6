// SPDX-License-Identifier: EUPL-1.2
// Two places on one machine: under B's address nothing of A, for nobody, in no format, through no function.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plant } from "../support/plants.ts";
import { behind, openCast, type Cast } from "../support/roles.ts";
import { addressOf, contextOf, isGet, lets, look, parametersOf, routeName, routes, sampled } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import { callAll, idsOf } from "./doors.ts";

const home = "walkenau", next = "steinlohe";
const nextRoles = ["guest", "member", "editor", "coordinator", "admin", "operator"] as const;
const walk = routes.map((route) => [routeName(route), route] as const);

let town: Town, cast: Cast;
/** Words by which one would know a row of A: names, titles, numbers, addresses that B does not have too. */
let words: string[];

beforeAll(async () => {
  town = await openTown();
  await plant(town);
  cast = await openCast(town, next);
  await plant(town, town.scopes[next]!);
  words = await wordsOf(home);
});
afterAll(() => town?.close());

async function wordsOf(network: string): Promise<string[]> {
  const of = async (key: string): Promise<string[]> => {
    const id = town.scopes[key]!.networkId;
    const rows = await behind(town, `
      select name as word from organisation where network_id = '${id}' union select title from listing where network_id = '${id}'
      union select name from person where network_id = '${id}' union select email from person where network_id = '${id}'
      union select number from commitment where network_id = '${id}' union select title from commitment where network_id = '${id}'
      union select title from edition where network_id = '${id}' union select name from quarter where network_id = '${id}'`);
    return rows.map((row) => String(row["word"]));
  };
  const others = (await Promise.all(Object.keys(town.scopes).filter((key) => key !== network).map(of))).flat();
  return (await of(network)).filter((word) => word.length > 5 && !others.some((other) => other.includes(word)));
}

const leaked = (text: string): string[] => {
  const plain = text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  return words.filter((word) => plain.includes(word)).slice(0, 5);
};

describe("check 01: A's rows under B's address", () => {
  it("knows what to look for", () => expect(words.length).toBeGreaterThan(200));

  it.each(walk.filter(([, route]) => parametersOf(route.path).length > 0))("%s", async (_name, route) => {
    const params = await sampled(town, route);
    if (!params) return;
    // Fixed words in an address (a format, a state) exist everywhere; what counts is the object.
    const found: string[] = [];
    for (const role of nextRoles) {
      const visitor = await cast.visitor(role);
      const path = addressOf(route.path, params);
      const statuses = [...(isGet(route) ? [(await look(visitor, path)).status] : []), ...(route.kind === "page" ? [] : [(await visitor.post(path)).status])];
      // Whoever may do the thing in B at all is told "not there"; the others may be told "not you".
      if (statuses.some((status) => status !== 404 && !(status === 403 && !["guest", "member"].includes(role))) && !sameEverywhere(route.path)) found.push(`${role}: ${statuses.join(" ")}`);
    }
    expect(found.join("\n")).toBe("");
  });
});

/** Addresses whose parameters name no row of a network: the key of a format and the purpose of a consent stand in the code. */
const sameEverywhere = (path: string): boolean => parametersOf(path).every((name) => name === "format" || name === "purpose");

describe("check 01: everything B shows", () => {
  it.each(walk.filter(([, route]) => isGet(route)))("%s names nothing of A", async (_name, route) => {
    const params = await sampled(town, route, town.scopes[next]!);
    if (!params) return;
    const found: string[] = [];
    for (const role of nextRoles) {
      for (const language of ["", "/en"]) {
        const visitor = await cast.visitor(role);
        const seen = await look(visitor, `${language}${addressOf(route.path, params)}`);
        // Whoever runs the machine sees that the other network is there, by name and nothing else.
        const here = leaked(seen.text);
        if (here.length > 0 || seen.status >= 500) found.push(`${role} ${language || "de"} ${seen.status}: ${here.join(", ")}`);
      }
    }
    expect(found.join("\n")).toBe("");
  });

  it("shows the operator of B the names of networks, and nobody of them", async () => {
    const seen = await look(await cast.visitor("operator"), "/netzwerke");
    expect(seen.status).toBe(200);
    expect(leaked(seen.text)).toEqual([]);
  });
});

describe("check 01: commands with B's scope and A's keys", () => {
  it.each(walk.filter(([, route]) => route.kind !== "page" && parametersOf(route.path).length > 0))("%s finds nothing, even for the software itself", async (_name, route) => {
    const params = await sampled(town, route);
    if (!params || route.kind === "page" || sameEverywhere(route.path)) return;
    expect(await lets(town, route, { kind: "system", name: "test" }, params, town.scopes[next]!)).toBe(false);
    const context = await contextOf(town, { kind: "system", name: "test" }, route.path, params, town.scopes[next]!);
    const key = route.command.key.safeParse(route.key(context));
    // In A's own transaction row-level security would let the row through: the condition in the query must hold alone.
    const state: unknown = key.success ? await town.house.store.write(town.scopes[home]!, (tx) => route.command.load(tx, town.scopes[next]!, key.data)) : undefined;
    expect(state).toBeUndefined();
  });
});

describe("check 01: functions that read", () => {
  it("give nothing of A for B's scope, even where row-level security would let it through", async () => {
    const ids = await idsOf(town, home);
    const secret = new Set(ids.all);
    const report = await callAll(town, { rows: town.scopes[home]!, scope: town.scopes[next]!, ids, at: town.house.clock.now() });
    const leaks = report.answers.filter(({ answer, given }) => [...secret].some((id) => answer.includes(id) && !given.includes(id)) || leaked(answer).some((word) => !given.includes(word)));
    expect([...new Set(leaks.map((leak) => leak.name))]).toEqual([]);
    expect(report.called).toBeGreaterThan(60);
  }, 240_000);

  it("would be found if they forgot the network", async () => {
    const ids = await idsOf(town, home);
    const report = await callAll(town, { rows: town.scopes[home]!, scope: town.scopes[home]!, ids, at: town.house.clock.now() });
    expect(report.answers.filter(({ answer }) => leaked(answer).length > 0).length).toBeGreaterThan(10);
  }, 240_000);
});
