// SPDX-License-Identifier: EUPL-1.2
// Ranking quality on German test sets, step by step, beside what one would take instead, and with weights chosen on other
// topics than those they are tried on: npm run bench:matching [-- --per-need] [-- --alone]. Times: npm run bench:finding.
import { crossValidated } from "./matching/folds.ts";
import { judge, type Quality, type Run } from "./matching/measures.ts";
import { fullText, miniSearch, orama } from "./matching/others.ts";
import { testSets, type TestSet } from "./matching/sets.ts";
import { buildIndex, suggestFrom } from "../src/engines/matching/index.ts";
import { WEIGHTS } from "../src/engines/matching/question.ts";
import { BONUS } from "../src/engines/matching/suggest.ts";
import { engagement, thesaurus } from "../src/engines/thesaurus/index.ts";
import type { Thesaurus } from "../src/engines/thesaurus/index.ts";

type Weights = typeof WEIGHTS;

const full = engagement();
/** No notions, and the words of the thesaurus only to split compounds with; and not even those. */
const [split, bare]: readonly Thesaurus[] = [{ ...thesaurus([]), words: full.words }, thesaurus([])];

/** The pipeline step by step: which evidence counts, whether the category adds its bonus, what is read with. */
const STEPS: readonly (readonly [string, Weights, { bonus?: boolean; read?: Thesaurus }])[] = [
  ["stems", { stems: 1, grams: 0, meaning: 0 }, { bonus: false, read: bare }],
  ["stems and parts of compounds", { stems: 1, grams: 0, meaning: 0 }, { bonus: false, read: split }],
  ["the same and 4-grams", { stems: 0.6, grams: 0.4, meaning: 0 }, { bonus: false, read: split }],
  ["the same and category, place, time", { stems: 0.6, grams: 0.4, meaning: 0 }, { read: split }],
  ["thesaurus alone", { stems: 0, grams: 0, meaning: 1 }, { bonus: false }],
  ["all, without category, place, time", { ...WEIGHTS }, { bonus: false }],
  ["**everything**", { ...WEIGHTS }, {}],
];
/** Weights to choose from in the cross-validation. */
const GRID: readonly Weights[] = [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5].flatMap((meaning) => [0.3, 0.5, 0.6, 0.7].map((share) => ({ meaning, stems: (1 - meaning) * share, grams: (1 - meaning) * (1 - share) })));

function rank({ needs, offers }: TestSet, weights: Weights, { bonus = true, read = full }: { bonus?: boolean; read?: Thesaurus }): Run {
  const usual = [{ ...WEIGHTS }, { ...BONUS }] as const;
  Object.assign(WEIGHTS, weights);
  if (!bonus) for (const key of Object.keys(BONUS)) BONUS[key as keyof typeof BONUS] = 0;
  const index = buildIndex([...needs, ...offers], read);
  const run = new Map(needs.map((need) => [need.id, suggestFrom(index, need, { today: "2026-01-01", top: 60 }).map(({ id }) => id)]));
  Object.assign(WEIGHTS, usual[0]);
  Object.assign(BONUS, usual[1]);
  return run;
}

const row = (name: string, { ndcg, mrr, recall, trapped }: Quality, traps: number): string =>
  `| ${name} | ${ndcg.toFixed(3)} | ${mrr.toFixed(3)} | ${recall.toFixed(3)} | ${trapped} of ${traps} |`;

async function main(): Promise<void> {
  const sets = testSets();
  const alone = process.argv.includes("--alone");
  const databases = alone ? new Map<string, Run>() : await fullText(sets);
  for (const set of sets) {
    const say = (name: string, run: Run): void => console.log(row(name, judge(set, run), set.traps.length));
    console.log(`\n## ${set.name}: ${set.needs.length} needs, ${set.offers.length} offers\n\n| step | nDCG@10 | MRR@10 | R@20 | trap first |\n|---|---|---|---|---|`);
    if (!alone) {
      say("MiniSearch", miniSearch(set));
      say("Orama, German", await orama(set));
      say("PostgreSQL full text, german", databases.get(set.name)!);
    }
    for (const [name, weights, options] of STEPS) say(name, rank(set, weights, options));
    if (process.argv.includes("--per-need")) for (const [need, value] of judge(set, rank(set, WEIGHTS, {})).each) console.log(need, value.toFixed(3));
  }
  const grid = GRID.map((weights) => new Map(sets.flatMap((set) => [...judge(set, rank(set, weights, {})).each].map(([need, value]) => [`${set.name} ${need}`, value] as const))));
  console.log("\nWeights chosen on four fifths of the needs, tried on the fifth left out, and chosen on the other sets alone:");
  for (const { name } of sets) console.log(`${name}: nDCG@10 ${crossValidated(grid, name).folds.toFixed(3)}, ${crossValidated(grid, name).others.toFixed(3)}`);
}

await main();
