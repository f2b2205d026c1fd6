// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from "../../../../../kernel/i18n.ts";
import { cornerColours, outlines, type Corner } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** The sign of a corner: letter, shape and colour together, so that none of the three is needed alone. */
export function CornerMark({ corner, locale, alone = false, size = 28 }: { corner: Pick<Corner, "letter" | "shape" | "colour">; locale: Locale; alone?: boolean; size?: number }) {
  const t = texts[locale];
  const label = t.mark({ letter: corner.letter, shape: t.shapes[corner.shape], colour: t.colours[corner.colour] });
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} role={alone ? "img" : undefined} aria-label={alone ? label : undefined} aria-hidden={alone ? undefined : "true"}>
      <path d={outlines[corner.shape]} fill={cornerColours[corner.colour]} />
      <text x="20" y={corner.shape === "triangle" ? 34 : 27} text-anchor="middle" font-size="20" font-weight="700" fill="#fff">{corner.letter}</text>
    </svg>
  );
}
