// SPDX-License-Identifier: EUPL-1.2
import type { Instance } from "./instance.ts";

/**
 * One of the two participants for each meeting, so that few participants own all meetings: whoever has most meetings
 * without an owner takes them all, again and again. As long as everybody has one meeting at a time, the owners who are
 * busy with a meeting of their own are as many as the meetings, so the limit of tables is a count over few literals.
 */
export function owners(instance: Instance): Int32Array {
  const owned = new Int32Array(instance.meetings).fill(-1);
  const left = Int32Array.from(instance.of, (theirs) => theirs.length);
  for (;;) {
    const most = left.reduce((best, count, p) => (count > left[best]! ? p : best), 0);
    if ((left[most] ?? 0) === 0) return owned;
    for (const m of instance.of[most]!) {
      if (owned[m]! >= 0) continue;
      owned[m] = most;
      left[instance.one[m]!]!--;
      left[instance.other[m]!]!--;
    }
  }
}
