// SPDX-License-Identifier: EUPL-1.2
// Ranking quality on the German test set (where it lies beside the repository) and time for 20,000 cards.
// Run: node bench/matching.ts [--per-need]
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildIndex, suggestFrom } from "../src/engines/matching/index.ts";
import type { Card } from "../src/engines/matching/index.ts";

const SET = fileURLToPath(new URL("../../shared/data/matching/", import.meta.url));

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

async function quality(): Promise<void> {
  if (!existsSync(`${SET}score.mjs`)) {
    console.log("Quality: not measured, the test set (../shared/data/matching) is not here.");
    return;
  }
  const { readQrels, score } = await import(pathToFileURL(`${SET}score.mjs`).href);
  const needs = cards(`${SET}dev/needs.jsonl`, "need");
  const index = buildIndex([...needs, ...cards(`${SET}dev/offers.jsonl`, "offer")]);
  // The order decides, so the run carries ranks: what does not fit stands behind what fits.
  const run = new Map(
    needs.map((need) => [
      need.id,
      suggestFrom(index, need, { today: "2026-01-01", top: 20 }).map((found, rank) => [found.id, -rank] as const),
    ]),
  );
  const result = score(readQrels(`${SET}dev/qrels.tsv`), run);
  const figures = ["ndcg10", "mrr10", "r20"].map((key) => `${key} ${result[key].toFixed(3)}`).join("  ");
  console.log(`Quality on dev, ${result.needs} needs: ${figures}`);
  if (process.argv.includes("--per-need")) for (const [id, row] of result.per) console.log(id, row.ndcg.toFixed(3));
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
