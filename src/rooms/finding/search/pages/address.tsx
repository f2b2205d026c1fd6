// SPDX-License-Identifier: EUPL-1.2
// What the address of a search says, and how it is written.
import type { Findable } from "../../../../kernel/findable.ts";
import type { Room } from "../../../../kernel/room.ts";
import type { SearchHit } from "../queries.ts";
import { longestQuestion } from "../rules.ts";

export const searchPath = "/suche";

export interface AskedSearch {
  readonly question: string;
  /** One kind of things only. */
  readonly kind: string | undefined;
  readonly sort: "best" | "newest";
  /** From 1. */
  readonly page: number;
}

/** The order in which kinds are shown; others follow in the order of the rooms. */
const order = ["need", "offer", "organisation", "event", "article"];
const place = ({ kind }: Findable): number => (order.indexOf(kind) + order.length + 1) % (order.length + 1);

/** Everything that can be found, in the order in which it is shown. */
export const findablesIn = (rooms: readonly Room[]): readonly Findable[] => rooms.flatMap((room) => room.findables ?? []).sort((a, b) => place(a) - place(b));

/** What the address asks for; what it says wrongly counts as not said. */
export function readSearch(query: URLSearchParams, findables: readonly Findable[]): AskedSearch {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  return {
    question: text("q").replaceAll("\u0000", "").slice(0, longestQuestion).toWellFormed(),
    kind: findables.find(({ kind }) => kind === text("art"))?.kind,
    sort: text("reihenfolge") === "newest" ? "newest" : "best",
    page: Math.min(99, Math.max(1, Math.floor(Number(text("seite"))) || 1)),
  };
}

/** The address of the same search with some things changed. */
export function sameSearch(asked: AskedSearch, changes: Partial<AskedSearch>): string {
  const { question, kind, sort, page } = { ...asked, ...changes };
  return `?${new URLSearchParams({ q: question, ...(kind ? { art: kind } : {}), ...(sort === "newest" ? { reihenfolge: sort } : {}), ...(page > 1 ? { seite: String(page) } : {}) }).toString()}`;
}

/** The newest first: ids begin with the time at which they were given. */
export const sorted = (hits: readonly SearchHit[], sort: AskedSearch["sort"]): readonly SearchHit[] => (sort === "best" ? hits : [...hits].sort((a, b) => (a.id < b.id ? 1 : -1)));
