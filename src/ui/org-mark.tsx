// SPDX-License-Identifier: EUPL-1.2
import { classes } from "./slots.ts";

export interface OrgMarkProps {
  name: string;
  src?: string;
  size?: "small" | "normal" | "large";
  /** True where the name does not stand beside it. */
  alone?: boolean;
}

const toneCount = 6;

/** The face of an organisation: its logo, or its initials on one of six calm colours, always the same for a name. */
export function OrgMark({ name, src, size = "normal", alone = false }: OrgMarkProps) {
  if (src) {
    const edge = size === "large" ? 72 : size === "small" ? 28 : 44;
    return <img class={`gw-org gw-org--${size} gw-org--logo`} src={src} alt={alone ? name : ""} width={edge} height={edge} loading="lazy" />;
  }
  return (
    <span class={classes("gw-org", `gw-org--${size}`, `gw-org--tone${orgTone(name)}`)} role={alone ? "img" : undefined}
      aria-label={alone ? name : undefined} aria-hidden={alone ? undefined : "true"}>
      {initials(name)}
    </span>
  );
}

/** Row of marks with names for screen readers. */
export function OrgMarks({ items, size }: { items: { name: string; src?: string; href?: string }[]; size?: OrgMarkProps["size"] }) {
  return (
    <ul class="gw-orgs">
      {items.map((item) => (
        <li key={item.name}>
          {item.href
            ? <a href={item.href}><OrgMark name={item.name} src={item.src} size={size} /><span class="kern-sr-only">{item.name}</span></a>
            : <OrgMark name={item.name} src={item.src} size={size} alone />}
        </li>
      ))}
    </ul>
  );
}

/** At most two letters: first letters of the first two words that carry meaning. */
export function initials(name: string): string {
  const small = new Set(["der", "die", "das", "und", "für", "im", "am", "in", "an", "von", "zu", "the", "of", "and", "e.v.", "ev", "gmbh", "ag", "kg"]);
  const words = name.replace(/[^\p{L}\p{N}. -]/gu, "").split(/[\s-]+/).filter((word) => word && !small.has(word.toLowerCase()));
  return words.slice(0, 2).map((word) => [...word][0]!.toUpperCase()).join("") || "?";
}

/** 1 to 6, the same for the same name. */
export function orgTone(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return (sum % toneCount) + 1;
}
