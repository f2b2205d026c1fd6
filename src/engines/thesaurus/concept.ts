// SPDX-License-Identifier: EUPL-1.2

/** Kind of thing a concept is; only for reading the lists, never a filter. */
export type Category = "manpower" | "expertise" | "material" | "space" | "contact" | "other";

/** One notion of the field with the words people use for it. */
export interface Concept {
  /** English, small letters and hyphens; stands in explanations and network additions, so it never changes. */
  readonly id: string;
  /** German words, the preferred one first. A word may have several parts ("Erste Hilfe"). */
  readonly de: readonly string[];
  /** English words, the preferred one first. */
  readonly en: readonly string[];
  /** Ids of the next wider concepts: a bike stand is street furniture. */
  readonly broader: readonly string[];
  /** Ids of concepts that are neither wider nor narrower and yet often meant together: choir and rehearsal room. */
  readonly related: readonly string[];
  readonly category: Category;
}

const CATEGORIES: Readonly<Record<string, Category>> = { h: "manpower", e: "expertise", m: "material", s: "space", c: "contact", o: "other" };

/** A line that cannot be read: what is wrong with it. */
export class BrokenLine extends Error {}

/**
 * Concepts of a list, one a line:
 *
 *     id | Wort; Wort; Wort | word; word | < broader, broader ~ related | category
 *
 * The category is one letter: h helping hands, e expertise, m material, s space, c contact, o other. Empty lines and
 * lines that begin with # are comments. @throws BrokenLine for a line of another shape: the lists are our own source.
 */
export function concepts(list: string): Concept[] {
  return list.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map(concept);
}

function concept(line: string): Concept {
  const cells = line.split("|").map((cell) => cell.trim());
  const [id = "", de = "", en = "", links = "", letter = ""] = cells;
  const category = CATEGORIES[letter];
  if (cells.length !== 5 || !/^[a-z][a-z0-9-]*$/u.test(id) || category === undefined) throw new BrokenLine(line);
  return { id, de: words(de), en: words(en), broader: ids(links, "<"), related: ids(links, "~"), category };
}

const words = (cell: string): string[] => cell.split(";").map((word) => word.trim()).filter((word) => word !== "");

/** "< a, b ~ c": the ids after one of the two signs. */
function ids(links: string, sign: "<" | "~"): string[] {
  const [, after = ""] = links.split(sign);
  return (after.split(/[<~]/u)[0] ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "");
}
