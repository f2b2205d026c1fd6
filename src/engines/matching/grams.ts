// SPDX-License-Identifier: EUPL-1.2
import { ENGAGEMENT } from "../thesaurus/index.ts";
import { tokens } from "../text/index.ts";
import { gramSet } from "./reading.ts";

interface GramTable {
  readonly words: number;
  readonly holding: ReadonlyMap<string, number>;
}

let table: GramTable | undefined;

/** In how many words of the field each gram stands: grams of endings are common, grams of roots rare. */
function gramTable(): GramTable {
  if (table) return table;
  const words = new Set(ENGAGEMENT.flatMap(({ de, en }) => [...de, ...en]).flatMap((name) => tokens(name).map((word) => word.folded)));
  const holding = new Map<string, number>();
  for (const word of words) for (const gram of gramSet([word])) holding.set(gram, (holding.get(gram) ?? 0) + 1);
  return (table = { words: words.size, holding });
}

/**
 * What each gram of a question is worth: its rarity among the words of the field, all together `share`. The rarity
 * does not depend on the collection, so that grams need no table in the database.
 */
export function gramWeights(grams: ReadonlySet<string>, share: number): Map<string, number> {
  const { words, holding } = gramTable();
  const rarities = [...grams].map((gram) => [gram, Math.log(1 + (words - (holding.get(gram) ?? 0) + 0.5) / ((holding.get(gram) ?? 0) + 0.5))] as const);
  const reachable = rarities.reduce((sum, [, rarity]) => sum + rarity, 0);
  return new Map(rarities.map(([gram, rarity]) => [gram, (share * rarity) / reachable]));
}
