// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from "./slots.ts";

/** Only on paper. */
export function PrintOnly({ children }: { children: Slot }) {
  return <div class="gw-print-only">{children}</div>;
}

/** Not on paper. */
export function ScreenOnly({ children }: { children: Slot }) {
  return <div class="gw-screen-only">{children}</div>;
}
