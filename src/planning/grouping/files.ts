// SPDX-License-Identifier: EUPL-1.2
import type { DistancesPlan, DistancesProblem } from "../../engines/grouping/index.ts";
import { ok, refuse } from "../../kernel/result.ts";
import type { ForeignFormat, Unreadable } from "../engine.ts";

const HEAD = /^\s*\d+\s+\d+\s+(?:ss|ds)\b/u;

/** More elements than this would need gigabytes for their distances. */
const MOST = 5000;

/**
 * Instances of the maximally diverse grouping problem in the format of MDGPLIB: first `n G ds|ss` and a lower and an
 * upper size for each of G groups, then for each pair `i j distance`, from 0. Pairs left out have distance 0.
 */
export const mdgplib: ForeignFormat = {
  name: "MDGPLIB (.txt)",
  recognises: (text) => HEAD.test(text),
  read(text) {
    try {
      return ok(problemOf(text.trim().split(/\s+/u)));
    } catch (error) {
      if (error instanceof Fault) return refuse(error.told);
      throw error;
    }
  },
  figures(_problem: DistancesProblem, plan) {
    const { group, diversity } = (plan ?? {}) as Partial<DistancesPlan>;
    return { group: group ?? null, diversity: diversity ?? null };
  },
};

class Fault extends Error {
  readonly told: Unreadable;
  constructor(de: string, en: string) {
    super(en);
    this.told = { type: "unreadable", says: { de, en } };
  }
}

function problemOf(words: readonly string[]): DistancesProblem {
  let at = 0;
  const next = (de: string, en: string): number => {
    const word = words[at++];
    const value = Number(word);
    if (word === undefined) throw new Fault(`Die Datei endet, wo ${de} stehen sollte.`, `The file ends where ${en} should be.`);
    if (!Number.isFinite(value)) throw new Fault(`„${word}“ (Wort ${at}) ist keine Zahl; erwartet wird ${de}.`, `"${word}" (word ${at}) is no number; ${en} is expected.`);
    return value;
  };
  const count = next("die Zahl der Elemente", "the number of elements");
  const groupCount = next("die Zahl der Gruppen", "the number of groups");
  if (count > MOST || groupCount > MOST) throw new Fault(`Mehr als ${MOST} Elemente oder Gruppen.`, `More than ${MOST} elements or groups.`);
  at++;
  const groups = Array.from({ length: groupCount }, () => ({ min: next("eine Untergrenze", "a lower size"), max: next("eine Obergrenze", "an upper size") }));
  const distances = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  while (at < words.length) {
    const i = next("ein Element", "an element");
    const j = next("ein Element", "an element");
    const distance = next("eine Entfernung", "a distance");
    const row = distances[Math.min(i, j)];
    if (!row || !(Math.max(i, j) in row) || i === j) throw new Fault(`Das Paar ${i} ${j} gibt es nicht; Elemente sind 0 bis ${count - 1}.`, `There is no pair ${i} ${j}; elements are 0 to ${count - 1}.`);
    row[Math.max(i, j)] = distance;
  }
  return { kind: "distances", elements: Array.from({ length: count }, (_, id) => ({ id: String(id) })), groups, distances };
}
