// SPDX-License-Identifier: EUPL-1.2

/**
 * Errors between two words: letters added, left out, exchanged, or two neighbours swapped, each counted once and no
 * place touched twice (optimal string alignment, Damerau 1964 in its restricted form). Counted up to `most`; whatever is
 * further gives `most + 1`. Cost: length of the longer word times `most`: of the table only the band is filled in which
 * an answer can lie (Ukkonen 1985).
 */
export function nearness(one: string, other: string, most: number): number {
  const far = most + 1;
  // A letter is at most two units long, so this much can be told without looking.
  if (one.length > 2 * (other.length + most) || other.length > 2 * (one.length + most)) return far;
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return far;
  const band = 2 * most + 1;
  // Place `slot` of row `row` stands for the first `row` letters of a and the first `row + slot - most` of b.
  const row0 = Array.from({ length: band }, (_, slot) => (slot >= most ? slot - most : far));
  let [before, above] = [row0.map(() => far), row0];
  for (let row = 1; row <= a.length; row += 1) {
    const here = above.map(() => far);
    for (let slot = 0; slot < band; slot += 1) {
      const at = row + slot - most;
      if (at < 0 || at > b.length) continue;
      const without = (above[slot + 1] ?? far) + 1;
      if (at === 0) {
        here[slot] = Math.min(without, far);
        continue;
      }
      const changed = above[slot]! + Number(a[row - 1] !== b[at - 1]);
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1] ? before[slot]! + 1 : far;
      here[slot] = Math.min(without, changed, swapped, (here[slot - 1] ?? far) + 1, far);
    }
    // A swap looks two rows back: only when both are beyond the bound nothing can be mended.
    if (here.every((edits) => edits === far) && above.every((edits) => edits === far)) return far;
    [before, above] = [above, here];
  }
  return above[b.length - a.length + most]!;
}
