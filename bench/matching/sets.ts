// SPDX-License-Identifier: EUPL-1.2
// The sets that the matching is measured on: own ones beside this file, and the one outside the repository where it lies there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Card } from "../../src/engines/matching/index.ts";

/** The project, seen from this file as well as from the built benchmark. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const own = `${root}bench/matching/sets/`;
const outside = `${root}../shared/data/matching/dev/`;

/** Needs, offers, and for each need the grades of offers: 3 would be agreed as it stands, 2 with a small change, 1 worth a talk. */
export interface TestSet {
  readonly name: string;
  readonly needs: readonly Card[];
  readonly offers: readonly Card[];
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Pairs that look alike and are wrong. */
  readonly traps: readonly (readonly [need: string, offer: string])[];
}

/** Every set there is; says which one is missing. */
export function testSets(): TestSet[] {
  const folders: [string, string][] = existsSync(own) ? readdirSync(own).map((name) => [name, `${own}${name}/`]) : [];
  if (existsSync(outside)) folders.unshift(["dev", outside]);
  else console.log("The set dev (../shared/data/matching) is not here; measured on the own sets alone.\n");
  return folders.filter(([, folder]) => existsSync(`${folder}qrels.tsv`)).map(([name, folder]) => readSet(name, folder));
}

function readSet(name: string, folder: string): TestSet {
  const grades = new Map<string, Map<string, number>>();
  for (const [need = "", offer = "", grade] of rows(`${folder}qrels.tsv`)) grades.set(need, (grades.get(need) ?? new Map()).set(offer, Number(grade)));
  const traps = rows(`${folder}traps.tsv`).map(([need = "", offer = ""]) => [need, offer] as const);
  return { name, needs: cards(`${folder}needs.jsonl`, "need"), offers: cards(`${folder}offers.jsonl`, "offer"), grades, traps };
}

const lines = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
/** Rows of a table without its heading, should it have one. */
const rows = (file: string): string[][] => lines(file).map((line) => line.split("\t")).filter(([need]) => !/need/iu.test(need ?? ""));

function cards(file: string, direction: Card["direction"]): Card[] {
  return lines(file).map((line) => {
    const { id, title, text, category, quarter, from, to, quantity } = JSON.parse(line) as Record<string, string> & { quantity: number | null };
    return {
      id: id!, direction, organisationId: id!, title: title ?? "", text: text ?? "", category: category ?? "",
      ...(quarter ? { quarterId: quarter } : {}), ...(from ? { from } : {}), ...(to ? { until: to } : {}), ...(quantity ? { quantity } : {}),
    };
  });
}
