// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { fold, stem, tokens } from "../../../engines/text/index.ts";
import type { OwnWord } from "../../../engines/thesaurus/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Findable } from "../../../kernel/findable.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { likeText } from "../../platform/index.ts";
import { db } from "../store.ts";
import { movesOf, type How, type Move, type OwnEntry } from "./rules.ts";
import { columns, entryOf, type WordTables } from "./store.ts";

export const wordSorts = ["newest", "oldest", "word", "other"] as const;
export type WordSort = (typeof wordSorts)[number];

export interface WordFilter {
  readonly how?: How | undefined;
  readonly search?: string | undefined;
}

/** A page of the words of a network, in two questions. */
export async function listWords(reader: Reader, scope: Scope, filter: WordFilter, slice: { sort: WordSort; page: number; size: number }): Promise<{ rows: OwnEntry[]; count: number }> {
  let query = tables<WordTables>(reader).selectFrom("ownWord").where("networkId", "=", scope.networkId);
  if (filter.how) query = query.where("how", "=", filter.how);
  const like = filter.search && `%${likeText(filter.search)}%`;
  if (like) query = query.where((or) => or.or([or("word", "ilike", like), or("other", "ilike", like)]));
  const { count } = await query.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const byName = slice.sort === "word" || slice.sort === "other" ? slice.sort : undefined;
  const ordered = byName ? query.orderBy(byName, (by) => by.collate("und-x-icu")) : query;
  const rows = await ordered.orderBy("addedAt", slice.sort === "oldest" ? "asc" : "desc").orderBy("id")
    .select(columns).limit(slice.size).offset((slice.page - 1) * slice.size).execute();
  return { rows: rows.map(entryOf), count };
}

/** Some word of a network, for tests that walk every address. */
export const anyWord = (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  tables<WordTables>(reader).selectFrom("ownWord").select("id").where("networkId", "=", scope.networkId).orderBy("addedAt").limit(1).executeTakeFirst();

/** Something beside which other things are suggested, and that names one of the two words. */
export interface Concerned {
  readonly kind: string;
  readonly id: string;
  /** It names the word itself; else the other one, or its notion in any of its names. */
  readonly byWord: boolean;
}

/** Longer lists say nothing more: the numbers then mean "at least". */
export const mostConcerned = 1000;

/** What in the index names the word or the other one. Those that name the word stand first, then the newest. */
async function concernedBy(reader: Reader, scope: Scope, kinds: readonly string[], { word, other, concept }: OwnWord): Promise<Concerned[]> {
  if (kinds.length === 0) return [];
  const byWord = naming(word);
  const byOther = concept ? sql<boolean>`${holds(`#${concept}`)} or ${naming(other)}` : naming(other);
  const { rows } = await sql<Concerned>`select kind, id, (${byWord}) as by_word from find_document d
    where d.network_id = ${scope.networkId} and d.kind = any(${[...kinds]}) and ((${byWord}) or (${byOther}))
    order by (${byWord}) desc, d.changed_at desc, d.id limit ${mostConcerned}`.execute(db(reader));
  return rows;
}

const holds = (key: string) => sql<boolean>`position(${`\n${key}\n`} in E'\n' || d.keys || E'\n') > 0`;
/** From so many letters on a word is looked for within compounds too. */
const insideCompounds = 5;

/** A text that has every word of a name, whatever its ending; a long one also as part of a compound. */
function naming(name: string) {
  const parts = tokens(name).map(({ folded }) => {
    const root = stem(fold(folded));
    return root.length >= insideCompounds ? sql<boolean>`d.words like ${`%${likeText(root)}%`}` : holds(`=${root}`);
  });
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`false`;
}

/** A thing beside which other things are suggested than without the word. */
export interface Changed {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly moves: readonly Move[];
}

/** What a word changes, or would change. */
export interface Effect {
  /** How many things name the word, and how many only the other one or its notion; in the order of the kinds. */
  readonly named: readonly { readonly kind: string; readonly word: number; readonly other: number }[];
  readonly titles: readonly { readonly title: string; readonly path: string; readonly byWord: boolean }[];
  readonly changed: readonly Changed[];
  /** How many were compared, of how many. */
  readonly compared: number;
  readonly total: number;
}

/** How many things are compared without the word and with it, how many titles and suggestions of each are told. */
const most = { compared: 24, titles: 10, moves: 3 };

/** The words of a network without one word and with it. */
export interface Trial {
  readonly word: OwnWord;
  readonly without: readonly OwnWord[];
  readonly with: readonly OwnWord[];
}

/** Compares what is suggested without the word and with it. Some hundredths of a second for each thing that is compared. */
export async function effectOf(reader: Reader, scope: Scope, findables: readonly Findable[], trial: Trial, today: string): Promise<Effect> {
  const kinds = findables.filter(({ suggested }) => suggested !== undefined);
  const concerned = await concernedBy(reader, scope, kinds.map(({ kind }) => kind), trial.word);
  const looked = concerned.slice(0, most.compared);
  const things = new Map<string, { title: string; path: string }>();
  const changed: Changed[] = [];
  for (const findable of kinds) {
    const ids = looked.filter(({ kind }) => kind === findable.kind).map(({ id }) => id);
    const texts = ids.length === 0 ? [] : await findable.read(reader, scope, ids, today);
    for (const { id, title, path } of texts) things.set(id, { title, path });
    if (texts.length > 0) changed.push(...(await changesOf(reader, scope, findable, texts, trial, today)));
  }
  const titles = looked.flatMap(({ id, byWord }) => (things.has(id) ? [{ ...things.get(id)!, byWord }] : [])).slice(0, most.titles);
  const count = (of: string, by: boolean): number => concerned.filter(({ kind, byWord }) => kind === of && byWord === by).length;
  return { named: kinds.map(({ kind }) => ({ kind, word: count(kind, true), other: count(kind, false) })), titles, changed, compared: things.size, total: concerned.length };
}

async function changesOf(reader: Reader, scope: Scope, { kind, suggested }: Findable, things: readonly { id: string; title: string; path: string }[], trial: Trial, today: string): Promise<Changed[]> {
  const ids = things.map(({ id }) => id);
  const before = await suggested!(reader, scope, ids, trial.without, today);
  const after = await suggested!(reader, scope, ids, trial.with, today);
  return things.flatMap(({ id, title, path }) => {
    const moves = movesOf(before.get(id) ?? [], after.get(id) ?? []);
    return moves.length > 0 ? [{ kind, title, path, moves: moves.slice(0, most.moves) }] : [];
  });
}
