// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";

/** What is traded, the same in every place and year; the categories of the exchange. */
export const categories = ["hands", "knowledge", "goods", "rooms", "contacts"] as const;
export type Category = (typeof categories)[number];

/** Colours with at least 7:1 against white letters; each stands with a letter and a shape, never alone. */
export const cornerColours = { rust: "#8a3b12", blue: "#1f4e8c", green: "#285f28", violet: "#6b2f7a", petrol: "#0b5158", berry: "#8a1c4a" } as const;
export const colourKeys = Object.keys(cornerColours) as (keyof typeof cornerColours)[];
export const shapes = ["circle", "square", "triangle", "diamond", "hexagon"] as const;

/** The shapes as paths in a field of 40 by 40, for screen and paper. */
export const outlines: Readonly<Record<(typeof shapes)[number], string>> = {
  circle: "M20 2a18 18 0 1 0 0 36 18 18 0 0 0 0-36Z",
  square: "M3 3h34v34H3Z",
  triangle: "M20 1 39 37H1Z",
  diamond: "M20 0 40 20 20 40 0 20Z",
  hexagon: "M10 2h20l10 18-10 18H10L0 20Z",
};

export interface Corner {
  readonly id: string;
  readonly editionId: string;
  /** Stays when the name changes; agreements carry it. */
  readonly key: string;
  readonly name: string;
  readonly sentence: string;
  readonly colour: keyof typeof cornerColours;
  readonly letter: string;
  readonly shape: (typeof shapes)[number];
  /** The category under which the corner counts over the years. */
  readonly category: Category;
  /** Categories of the exchange that are traded here. */
  readonly accepts: readonly Category[];
  readonly position: number;
  readonly version: number;
}

export type CornerRefusal =
  | { readonly type: "cornerLetterTaken"; readonly field: "letter" }
  | { readonly type: "cornerColourTaken"; readonly field: "colour" }
  | { readonly type: "cornerNameTaken"; readonly field: "name" }
  | { readonly type: "cornersEnough" }
  | { readonly type: "cornersTooFew" }
  | { readonly type: "cornerInUse" }
  | { readonly type: "cornersFixed" };

export type CornerFacts = Omit<Corner, "id" | "editionId" | "key" | "position" | "version">;

const most = 6;
const least = 2;

/** No two corners of a market share letter, colour or name: each of the three must tell them apart. */
export function checkCorner(facts: CornerFacts, others: readonly Corner[]): Result<CornerFacts, CornerRefusal> {
  const letter = facts.letter.toUpperCase();
  if (others.some((one) => one.letter === letter)) return refuse({ type: "cornerLetterTaken", field: "letter" });
  if (others.some((one) => one.colour === facts.colour)) return refuse({ type: "cornerColourTaken", field: "colour" });
  if (others.some((one) => one.name.toLowerCase() === facts.name.toLowerCase())) return refuse({ type: "cornerNameTaken", field: "name" });
  const accepts = categories.filter((one) => one === facts.category || facts.accepts.includes(one));
  return ok({ ...facts, letter, accepts });
}

/** A market has at most six corners; more cannot be told apart in a hall. */
export function addCorner(facts: CornerFacts, others: readonly Corner[]): Result<CornerFacts & { key: string; position: number }, CornerRefusal> {
  if (others.length >= most) return refuse({ type: "cornersEnough" });
  const checked = checkCorner(facts, others);
  if (!checked.ok) return checked;
  const position = others.reduce((last, one) => Math.max(last, one.position), 0) + 1;
  return ok({ ...checked.value, key: freeKey(facts.name, others.map((one) => one.key)), position });
}

/** A corner goes only when nothing lies in it and two others stay. */
export function checkRemoval(corner: Pick<Corner, "id">, all: readonly Corner[], inUse: boolean): Result<true, CornerRefusal> {
  if (inUse) return refuse({ type: "cornerInUse" });
  return all.filter((one) => one.id !== corner.id).length < least ? refuse({ type: "cornersTooFew" }) : ok(true);
}

const german: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A key from the name, free among the others: "Helfende Hände" is "helfende-haende". */
export function freeKey(name: string, taken: readonly string[]): string {
  const plain = name.toLowerCase().replace(/[äöüß]/g, (letter) => german[letter] ?? letter).normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40) || "ecke";
  let key = plain;
  for (let n = 2; taken.includes(key); n++) key = `${plain}-${n}`;
  return key;
}

/** The corner in which something of this category is traded; the first one where none names it. */
export const cornerFor = (category: string, corners: readonly Corner[]): Corner | undefined =>
  corners.find((one) => one.category === category) ?? corners.find((one) => (one.accepts as readonly string[]).includes(category)) ?? corners[0];

/** The usual three corners with which a new market starts (FIELD.md 1.5). */
export const firstCorners: readonly (Omit<CornerFacts, "name" | "sentence">)[] = [
  { colour: "rust", letter: "H", shape: "circle", category: "hands", accepts: ["hands"] },
  { colour: "blue", letter: "W", shape: "square", category: "knowledge", accepts: ["knowledge"] },
  { colour: "green", letter: "S", shape: "triangle", category: "goods", accepts: ["goods", "rooms", "contacts"] },
];
