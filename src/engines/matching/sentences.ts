// SPDX-License-Identifier: EUPL-1.2
import type { Lack, Reason } from "./card.ts";
import { de } from "./texts.de.ts";
import type { Names } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export type { Names } from "./texts.de.ts";

const TEXTS = { de, en };

/**
 * The sentence for a reason or a lack, without full stop: "Beide sprechen von: Fahrrad, Werkstatt". `names` turns
 * category keys and quarter ids into the network's names.
 */
export function sentences(item: Reason | Lack, locale: "de" | "en", names: Names = {}): string {
  const { reason, lack } = TEXTS[locale];
  // Each kind has exactly the function that takes it; the compiler cannot follow that through the lookup.
  const all = { ...reason, ...lack } as Record<string, (item: Reason | Lack, names: Names) => string>;
  return all[item.kind]?.(item, names) ?? "";
}
