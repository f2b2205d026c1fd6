// SPDX-License-Identifier: EUPL-1.2
import { candidates, statisticsOf } from "../../src/engines/matching/collection.ts";
import { buildIndex, keysOf, questionOf, weigh, type Card } from "../../src/engines/matching/index.ts";
import { spread } from "./tables.ts";
import { writer } from "./texts.ts";

/** The engine without a database: builds the collection, asks it, and prints one line. */
export function inMemory(total: number, seed: number, questions: Readonly<Record<string, readonly string[]>>): void {
  const write = writer("offer", seed);
  const cards = Array.from({ length: total }, (_, at): Card => ({ id: String(at), direction: "offer", organisationId: String(Math.floor(at / 7)), category: "goods", ...write() }));
  const begin = performance.now();
  const index = buildIndex(cards);
  const built = performance.now() - begin;
  const lines = Object.entries(questions).map(([kind, texts]) => {
    const one = (text: string): number => {
      const start = performance.now();
      const question = questionOf(index.reading.read(text), index.reading);
      candidates(index.offers, weigh(question, statisticsOf(index.offers, keysOf(question))));
      return performance.now() - start;
    };
    texts.slice(0, 20).forEach(one);
    const { p50, p95 } = spread(texts.map(one));
    return `${kind}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
  });
  console.log(`- ${total.toLocaleString("en")} offers: built in ${(built / 1000).toFixed(1)} s, ${(process.memoryUsage().heapUsed / total / 1000).toFixed(1)} kB an offer; ${lines.join("; ")}.`);
}
