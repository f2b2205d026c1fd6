// SPDX-License-Identifier: EUPL-1.2

export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

/** Reads the part of YAML that publiccode.yml needs: maps, lists, words in quotes or without, folded text. Anything else throws. */
export function readYaml(text: string): Yaml {
  const lines = text.split("\n").filter((line) => line.trim() && !line.trim().startsWith("#")).map((line) => ({ depth: line.length - line.trimStart().length, words: line.trim() }));
  let at = 0;
  const plain = (words: string): string => words.replace(/^"(.*)"$/, "$1");
  const block = (depth: number): Yaml => (lines[at]!.words.startsWith("- ") ? list(depth) : map(depth));
  function list(depth: number): Yaml[] {
    const items: Yaml[] = [];
    while (lines[at]?.depth === depth && lines[at]!.words.startsWith("- ")) {
      const words = lines[at]!.words.slice(2);
      if (/^[\w-]+:( |$)/.test(words)) {
        lines[at] = { depth: depth + 2, words };
        items.push(map(depth + 2));
      } else {
        items.push(plain(words));
        at++;
      }
    }
    return items;
  }
  function map(depth: number): Record<string, Yaml> {
    const found: Record<string, Yaml> = {};
    while (lines[at]?.depth === depth) {
      const [, key, rest] = /^([\w-]+):(?: (.*))?$/.exec(lines[at]!.words) ?? [];
      if (!key) throw new Error(`Not understood: ${lines[at]!.words}`);
      at++;
      if (rest === ">") {
        const folded: string[] = [];
        while (lines[at] && lines[at]!.depth > depth) folded.push(lines[at++]!.words);
        found[key] = folded.join(" ");
      } else found[key] = rest ? plain(rest) : block(lines[at]!.depth);
    }
    return found;
  }
  const read = map(0);
  if (at < lines.length) throw new Error(`Not understood: ${lines[at]!.words}`);
  return read;
}
