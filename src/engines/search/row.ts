// SPDX-License-Identifier: EUPL-1.2

/** Names in one row of a sentence: "Ada, Ben und Cem" with the word "und". Empty for no name. */
export function row(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
