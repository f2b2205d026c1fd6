// SPDX-License-Identifier: EUPL-1.2
// Every address that can be opened x every role x both networks: nobody sees what is not theirs, nothing breaks.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plant } from "../support/plants.ts";
import { openCast, roleNames, strangers, type Cast, type RoleName } from "../support/roles.ts";
import { addressOf, isGet, look, parametersOf, promisedType, routes, sampled, type Params } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";
import { pageTable, released } from "./page-table.ts";
import { rowFor } from "./role-table.ts";

const gets = routes.filter(isGet);
const walk = gets.map((route) => [route.path, route] as const);
const rowOf = (route: (typeof gets)[number]): readonly RoleName[] | undefined => (route.kind === "form" ? rowFor(route.command.name, route.path) : pageTable[route.path]);
const seen = (status: number): boolean => status === 200 || status === 303;

let town: Town, cast: Cast;
const neighbours = (): string[] => Object.keys(town.scopes).filter((key) => key !== "walkenau");

beforeAll(async () => {
  town = await openTown();
  cast = await openCast(town);
  await plant(town);
});
afterAll(() => town?.close());

describe("check 01: the table of pages", () => {
  it("has a row for every page", () => expect(gets.filter((route) => route.kind === "page" && !pageTable[route.path]).map((route) => route.path).join("\n")).toBe(""));
  it("has a page for every row", () => expect(Object.keys(pageTable).filter((path) => !gets.some((route) => route.kind === "page" && route.path === path)).join("\n")).toBe(""));
  it("finds a sample for every address with parameters", async () => {
    const without: string[] = [];
    for (const route of gets) if ((await sampled(town, route)) === undefined) without.push(route.path);
    expect(without.join("\n")).toBe("");
  });
});

describe("check 01: in the own network", () => {
  it.each(walk)("%s shows itself to whom the table says", async (path, route) => {
    const params = await sampled(town, route);
    const row = rowOf(route);
    if (!params || !row) return;
    const wrong: string[] = [];
    for (const role of roleNames) {
      const { status, type } = await look(await cast.visitor(role), addressOf(path, params));
      const may = row.includes(role) || (seen(status) && released[path] !== undefined);
      const right = may ? seen(status) : strangers.includes(role) ? status === 404 : status === 404 || status === 403;
      if (!right) wrong.push(`${role}: ${status}${may ? " although allowed" : ""}`);
      if (status === 200 && !promisedType(path).test(type)) wrong.push(`${role}: sent as ${type}`);
    }
    // A network without a logo answers its address with 404: there is nothing to see.
    if (path === "/logo") return expect(wrong.filter((one) => !one.includes("404")).join("\n")).toBe("");
    expect(wrong.join("\n")).toBe("");
  });
});

describe("check 01: at the address of another network", () => {
  it.each(walk)("%s knows nobody from here and nothing from here", async (path, route) => {
    const params = await sampled(town, route);
    const row = rowOf(route);
    if (!params || !row) return;
    const wrong: string[] = [];
    for (const role of ["guest", "coordinator", "admin", "operator", "editor", "sealer"] as const) {
      const there = town.guest(`/n/${neighbours()[0]!}`);
      for (const pair of (await cast.visitor(role)).cookie.split("; ").filter(Boolean)) there.keep(...(pair.split("=") as [string, string]));
      const { status } = await look(there, addressOf(path, params));
      const open = parametersOf(path).length === 0 && row.includes("guest");
      if (status >= 500 || (seen(status) && !open)) wrong.push(`${role}: ${status}`);
    }
    expect(wrong.join("\n")).toBe("");
  });
});

const foreign = "018f0000-0000-7000-8000-000000000000";
/** What people and machines put where an id belongs. */
const malformed = ["x", "-".repeat(36), "f".repeat(36), `${foreign}'`, "%00", "..%2F..", "%E0%A4%A", "a".repeat(4000)];

describe("check 01: an id that leads nowhere", () => {
  it.each(walk.filter(([path]) => parametersOf(path).length > 0))("%s answers 404 and never breaks", async (path, route) => {
    const params = await sampled(town, route);
    if (!params) return;
    const wrong: string[] = [];
    for (const role of ["guest", "admin"] as const) {
      const visitor = await cast.visitor(role);
      for (const name of parametersOf(path)) {
        for (const value of [foreign, ...malformed]) {
          const { status } = await look(visitor, withRaw(path, params, name, value));
          if (![400, 404, 403].includes(status)) wrong.push(`${role} :${name} = ${value.slice(0, 40)}: ${status}`);
        }
      }
    }
    expect(wrong.join("\n")).toBe("");
  });
});

/** The address with one parameter written as it is, percent signs and all. */
const withRaw = (path: string, params: Params, name: string, value: string): string =>
  addressOf(path.replace(`:${name}`, "\u0000"), params).replace("\u0000", value.includes("%") ? value : encodeURIComponent(value));

describe("check 21: a query that makes no sense", () => {
  const nonsense = [
    "seite=-1&meldung=platform.constructor", "seite=99999999999&suche=%25_%5C'%22%00&an=%25", `seite=1e9&suche=${"a".repeat(2000)}&meldung=<script>`,
    "seite=x&sortierung=drop&kategorie=x&quartier=x&bereich=x&von=x&bis=x&wer=x&rolle=x&format=x&wann=x&stand=x&status=x", `quartier=${"-".repeat(36)}&kategorie=%00&organisation=${"-".repeat(36)}`,
  ];
  it.each(walk.filter(([path]) => parametersOf(path).length === 0))("%s never breaks", async (path) => {
    const wrong: string[] = [];
    for (const role of ["guest", "admin"] as const) {
      const visitor = await cast.visitor(role);
      for (const query of nonsense) {
        const { status } = await look(visitor, `${path}?${query}`);
        if (status >= 500) wrong.push(`${role} ?${query.slice(0, 60)}: ${status}`);
      }
    }
    expect(wrong.join("\n")).toBe("");
  });
});
