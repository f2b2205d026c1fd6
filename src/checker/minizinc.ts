// SPDX-License-Identifier: EUPL-1.2

/** Values of a MiniZinc data file by name: numbers; lists of numbers; lists of sets as lists of lists. */
export type MiniZincData = Readonly<Record<string, number | readonly number[] | readonly (readonly number[])[]>>;

/**
 * Reads `name = value;` for numbers, sets {1, 2} and {1..3}, arrays [..] of both, two-dimensional arrays [| a, b | c, d |]
 * as lists of lists and `array2d(.., .., [..])` as the flat list. Throws with the name of what cannot be read.
 */
export function readMiniZinc(text: string): MiniZincData {
  const plain = text.replace(/%.*$/gm, "");
  const data: Record<string, MiniZincData[string]> = {};
  for (const [, name, value] of plain.matchAll(/([A-Za-z_]\w*)\s*=\s*([^;]*);?/g)) data[name!] = readValue(name!, value!.trim());
  return data;
}

function readValue(name: string, text: string): MiniZincData[string] {
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text.startsWith("[|")) return text.slice(2).replace(/\|?\]$/, "").split("|").map(numbers).filter((row) => row.length > 0);
  if (text.startsWith("array")) return numbers(text.slice(text.indexOf("[") + 1));
  if (text.startsWith("{")) return set(text);
  if (text.startsWith("[")) return text.includes("{") || text.includes("..") ? [...text.matchAll(/\{[^}]*\}|-?\d+\s*\.\.\s*-?\d+/g)].map(([found]) => set(found)) : numbers(text);
  throw new Error(`cannot read the value of ${name}`);
}

const numbers = (text: string): number[] => [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([found]) => Number(found));

function set(text: string): number[] {
  const range = /(-?\d+)\s*\.\.\s*(-?\d+)/.exec(text);
  if (!range) return numbers(text);
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
