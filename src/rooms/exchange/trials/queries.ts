// SPDX-License-Identifier: EUPL-1.2
import { buildIndex, suggestFrom } from "../../../engines/matching/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { GivenWord, Suggested } from "../../../kernel/findable.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { readingWith } from "../../finding/index.ts";
import { publicPath } from "../commands.ts";
import type { Direction } from "../rules.ts";
import { candidates, cardOf, openListings, shownOf } from "../suggestions/queries.ts";
import type { PairTables } from "../suggestions/store.ts";

/** Among how many of the other direction suggestions are looked for. */
const mostOthers = 600;
/** As many as can be shown, and some that may drop out. */
const looked = 12;

/** What open entries would have suggested beside them if a network had exactly these words, best first, without what would fit but for one thing. */
export async function suggestedWith(reader: Reader, scope: Scope, direction: Direction, ids: readonly string[], words: readonly GivenWord[], today: string): Promise<Map<string, Suggested[]>> {
  const rows = await openListings(reader, scope, direction, today).where("listing.id", "in", [...ids]).execute();
  if (rows.length === 0) return new Map();
  const others = await candidates(reader, scope, { direction: direction === "need" ? "offer" : "need", texts: rows }, today, mostOthers);
  const [own, other] = direction === "need" ? (["needId", "offerId"] as const) : (["offerId", "needId"] as const);
  const rejected = await tables<PairTables>(reader).selectFrom("suggestionFeedback").select([own, other])
    .where("networkId", "=", scope.networkId).where(own, "in", [...ids]).where("verdict", "=", "notFitting").execute();
  const turnedDown = new Set(rejected.map((row) => `${row[own]} ${row[other]}`));
  const index = buildIndex([...rows, ...others].map((one) => cardOf(one, "de")), readingWith(words).thesaurus);
  const byId = new Map(others.map((one) => [one.id, one]));
  const found = new Map<string, Suggested[]>();
  for (const row of rows) {
    const ranked = suggestFrom(index, cardOf(row, "de"), { today, top: looked }).filter(({ id }) => !turnedDown.has(`${row.id} ${id}`));
    const shown = shownOf(ranked).filter(({ fits }) => fits).flatMap(({ id }) => byId.get(id) ?? []);
    found.set(row.id, shown.map((one) => ({ id: one.id, title: one.title, path: publicPath(one), by: one.organisationName })));
    await othersFirst();
  }
  return found;
}

/** Comparing many takes a while: whoever else asked meanwhile is answered in between. */
const othersFirst = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
