// SPDX-License-Identifier: EUPL-1.2
// Ranking quality on the German test set (where it lies beside the repository), step by step and with weights chosen on
// other topics than those they are tried on; and time for 20,000 cards. Run: npm run bench:matching [-- --per-need]
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildIndex, suggestFrom } from "../src/engines/matching/index.ts";
import type { Card } from "../src/engines/matching/index.ts";
import { WEIGHTS } from "../src/engines/matching/question.ts";
import { BONUS } from "../src/engines/matching/suggest.ts";
import { engagement, thesaurus } from "../src/engines/thesaurus/index.ts";
import type { Thesaurus } from "../src/engines/thesaurus/index.ts";

const SET = fileURLToPath(new URL(`${import.meta.url.includes("/dist/") ? "../" : ""}../../shared/data/matching/`, import.meta.url));

interface Line {
  id: string;
  title: string;
  text: string;
  category: string;
  quarter: string | null;
  from: string | null;
  to: string | null;
  quantity: number | null;
}

function cards(file: string, direction: Card["direction"]): Card[] {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const { id, title, text, category, quarter, from, to, quantity } = JSON.parse(line) as Line;
    return {
      id, direction, organisationId: id, title, text, category,
      quarterId: quarter ?? undefined, from: from ?? undefined, until: to ?? undefined, quantity: quantity ?? undefined,
    };
  });
}

type Weights = Pick<typeof WEIGHTS, "stems" | "grams" | "meaning">;
type Run = Map<string, (readonly [string, number])[]>;

const bare = thesaurus([]);
/** The pipeline step by step: which fields count, whether the category adds its bonus, and which thesaurus is read. */
const STEPS: readonly (readonly [string, Weights, { category?: number; thesaurus?: Thesaurus }])[] = [
  ["stems and parts of compounds", { stems: 1, grams: 0, meaning: 0 }, { category: 0, thesaurus: bare }],
  ["4-grams", { stems: 0, grams: 1, meaning: 0 }, { category: 0, thesaurus: bare }],
  ["thesaurus alone", { stems: 0, grams: 0, meaning: 1 }, { category: 0 }],
  ["stems and 4-grams", { stems: 0.5, grams: 0.5, meaning: 0 }, { category: 0, thesaurus: bare }],
  ["the same and the category", { stems: 0.5, grams: 0.5, meaning: 0 }, { thesaurus: bare }],
  ["the same with the thesaurus, no category", { ...WEIGHTS }, { category: 0 }],
  ["everything", { ...WEIGHTS }, {}],
];
/** Weights to choose from in the cross-validation. */
const GRID: readonly Weights[] = [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5].flatMap((meaning) => [0.3, 0.5, 0.6, 0.7].map((share) => ({ meaning, stems: (1 - meaning) * share, grams: (1 - meaning) * (1 - share) })));

async function quality(): Promise<void> {
  if (!existsSync(`${SET}score.mjs`)) {
    console.log("Quality: not measured, the test set (../shared/data/matching) is not here.");
    return;
  }
  const { readQrels, score } = await import(pathToFileURL(`${SET}score.mjs`).href);
  const qrels = readQrels(`${SET}dev/qrels.tsv`) as Map<string, Map<string, number>>;
  const needs = cards(`${SET}dev/needs.jsonl`, "need");
  const all = [...needs, ...cards(`${SET}dev/offers.jsonl`, "offer")];
  const indexes = new Map([bare, engagement()].map((one) => [one, buildIndex(all, one)] as const));
  const usual = { ...WEIGHTS };
  const bonus = BONUS.category;
  const rank = (weights: Weights, { category = bonus, thesaurus: read = engagement() }: { category?: number; thesaurus?: Thesaurus } = {}): Run => {
    Object.assign(WEIGHTS, weights);
    BONUS.category = category;
    // The order decides, so the run carries ranks: what does not fit stands behind what fits.
    const run: Run = new Map(needs.map((need) => [need.id, suggestFrom(indexes.get(read)!, need, { today: "2026-01-01", top: 60 }).map((found, place) => [found.id, -place] as const)]));
    Object.assign(WEIGHTS, usual);
    BONUS.category = bonus;
    return run;
  };
  const traps = readFileSync(`${SET}dev/traps.tsv`, "utf8").split("\n").filter((line) => line !== "").map((line) => line.split("\t") as [string, string]);
  console.log(`Quality on dev, ${needs.length} needs\n\n| step | nDCG@10 | MRR@10 | R@20 | trap first |\n|---|---|---|---|---|`);
  for (const [name, weights, options] of STEPS) {
    const run = rank(weights, options);
    const result = score(qrels, run);
    const first = traps.filter(([need, trap]) => ahead(run.get(need) ?? [], trap, qrels.get(need)!)).length;
    console.log(`| ${name} | ${result.ndcg10.toFixed(3)} | ${result.mrr10.toFixed(3)} | ${result.r20.toFixed(3)} | ${first} of ${traps.length} |`);
    if (name === "everything" && process.argv.includes("--per-need")) for (const [id, row] of result.per) console.log(id, row.ndcg.toFixed(3));
  }
  const grid = GRID.map((weights) => score(qrels, rank(weights)).per as Map<string, { ndcg: number }>);
  console.log(`\nWeights chosen on four fifths of the needs, tried on the fifth left out: nDCG@10 ${crossValidated(grid, [...qrels.keys()]).toFixed(3)}`);
}

/** Whether a trap stands before the best offer that would be agreed as it is. */
function ahead(ranked: readonly (readonly [string, number])[], trap: string, grades: ReadonlyMap<string, number>): boolean {
  const place = (id: string): number => ranked.findIndex(([offer]) => offer === id) >>> 0;
  return place(trap) < Math.min(...[...grades].filter(([, grade]) => grade === 3).map(([offer]) => place(offer)));
}

/** Mean over the needs, each judged with the weights that were best on the four parts it is not in. */
function crossValidated(grid: readonly Map<string, { ndcg: number }>[], needs: readonly string[]): number {
  const mean = (per: Map<string, { ndcg: number }>, ids: readonly string[]): number => ids.reduce((sum, id) => sum + (per.get(id)?.ndcg ?? 0), 0) / ids.length;
  const known = needs.filter((id) => grid[0]!.has(id));
  const parts = [0, 1, 2, 3, 4].map((part) => known.filter((_, at) => at % 5 === part));
  const sums = parts.map((part) => {
    const others = known.filter((id) => !part.includes(id));
    const best = grid.reduce((one, other) => (mean(other, others) > mean(one, others) ? other : one));
    return mean(best, part) * part.length;
  });
  return sums.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Invented words from syllables: as many different ones as a real collection of this size holds. */
function invented(count: number): Card[] {
  const syllables = "wer bau rad haus gar ten fest hal le mu sik ler nen ko chen fah ren spiel zeit raum pla nung schu tech nik".split(" ");
  let state = 7;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const word = () => Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join("");
  const words = Array.from({ length: 12_000 }, word);
  const text = (length: number) => Array.from({ length }, () => words[Math.floor((next(1000) / 1000) ** 2 * words.length + next(12)) % words.length]).join(" ");
  return Array.from({ length: count }, (_, at) => ({
    id: `c${at}`, direction: at % 200 === 0 ? "need" : "offer", organisationId: `o${at % 900}`,
    title: text(4), text: text(22), category: `k${at % 6}`, quarterId: `q${at % 9}`,
  }));
}

function speed(): void {
  const collection = invented(20_100);
  let start = performance.now();
  const index = buildIndex(collection);
  const build = performance.now() - start;
  const needs = collection.filter((card) => card.direction === "need");
  const times = needs.map((need) => {
    start = performance.now();
    suggestFrom(index, need, { today: "2026-01-01" });
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`Speed, 20,000 offers: index ${build.toFixed(0)} ms; one card median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
}

await quality();
speed();
