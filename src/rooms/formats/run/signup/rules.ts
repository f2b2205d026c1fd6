// SPDX-License-Identifier: EUPL-1.2
import type { Representative } from "../participants/rules.ts";

/** What a sign-up says besides organisation and side. */
export interface SignUpWords {
  readonly people: number;
  readonly representatives: readonly Representative[];
  readonly note: string | null;
  readonly accessNeeds: string | null;
  readonly recruitedBy: string | null;
}

const mostNames = 50;

/** Reads "Name, function" line by line. Empty lines fall away; the function may be missing. */
export function readRepresentatives(text: string): Representative[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").slice(0, mostNames).map((line) => {
    const [name = "", ...rest] = line.split(",");
    return { name: name.trim().slice(0, 120), function: rest.join(",").trim().slice(0, 120) };
  });
}

/** The lines again, as a form shows them. */
export const writeRepresentatives = (people: readonly Representative[]): string =>
  people.map((one) => (one.function === "" ? one.name : `${one.name}, ${one.function}`)).join("\n");

/** What a form says, as it is stored. At least as many people come as are named. */
export function shapeWords(input: { people: number; representatives?: string | undefined; note?: string | undefined; accessNeeds?: string | undefined; recruitedBy?: string | undefined }): SignUpWords {
  const representatives = readRepresentatives(input.representatives ?? "");
  return {
    people: Math.max(input.people, representatives.length), representatives,
    note: input.note ?? null, accessNeeds: input.accessNeeds ?? null, recruitedBy: input.recruitedBy ?? null,
  };
}
