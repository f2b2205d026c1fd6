// SPDX-License-Identifier: EUPL-1.2

/**
 * Quantile of sorted values, at least one, by linear interpolation: type 7 of R. J. Hyndman and Y. Fan, Sample quantiles in
 * statistical packages, The American Statistician 50 (1996); the same as QUARTILE.INC of spreadsheets. `q` in 0 .. 1.
 */
export function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/** The largest share of all answers that lies in `width` neighbouring values. */
export function concentrationOf(histogram: readonly number[], width: number): number {
  const all = histogram.reduce((sum, held) => sum + held, 0);
  let most = 0;
  for (let from = 0; from < histogram.length; from++) {
    most = Math.max(most, histogram.slice(from, from + Math.max(1, width)).reduce((sum, held) => sum + held, 0));
  }
  return all === 0 ? 0 : most / all;
}

/** How far a median moved, as a share of what it was; from 0 any move is a whole one. */
export function changeOf(before: number, now: number): number {
  if (before === 0) return now === 0 ? 0 : 1;
  return Math.abs(now - before) / Math.abs(before);
}
