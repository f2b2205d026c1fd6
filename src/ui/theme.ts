// SPDX-License-Identifier: EUPL-1.2
// A place's colour, made readable. Contrast as in WCAG 2.2 (relative luminance, 1.4.3 and 1.4.11).

export interface ThemeColours {
  /** "#1f5f6b" */
  accent: string;
}

export interface AccentShades {
  /** The accent as text, button and focus ring. */
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  /** A breath of the accent as a background for text. */
  tint: string;
}

export type AccentCheck =
  | { ok: true; light: AccentShades; dark: AccentShades; /** True if the colour had to be moved to be readable. */ changed: boolean }
  | { ok: false; reason: "notAColour" };

/** Backgrounds the accent must be readable on; the same values stand in css/tokens.css. */
export const grounds = { light: ["#ffffff", "#f6f2ea"], dark: ["#17191b", "#212427"] } as const;

const textContrast = 4.5;

/**
 * Checks a colour (#rgb or #rrggbb) and gives the shades used in light and dark.
 * A colour that is too pale or too dark is moved in lightness until text in it, on it and
 * beside it has 4.5:1; hue stays. Refuses only what is no colour.
 */
export function checkAccent(hex: string): AccentCheck {
  const rgb = parseHex(hex);
  if (!rgb) return { ok: false, reason: "notAColour" };
  const light = shades(rgb, grounds.light, "darker");
  const dark = shades(rgb, grounds.dark, "lighter");
  return { ok: true, light, dark, changed: light.accent !== toHex(rgb) };
}

/** CSS variables for both modes, for the file /theme.css. A colour that is none falls back to the platform's own. */
export function themeCss(colours: ThemeColours): string {
  const check = checkAccent(colours.accent);
  if (!check.ok) return "";
  const light = variables(check.light);
  const dark = variables(check.dark);
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${dark}}}`,
    `[data-kern-theme=light]{${light}}`,
    `[data-kern-theme=dark]{${dark}}`,
  ].join("\n") + "\n";
}

function variables(shade: AccentShades): string {
  return `--gw-accent:${shade.accent};--gw-on-accent:${shade.onAccent};--gw-accent-tint:${shade.tint}`;
}

type Rgb = readonly [number, number, number];

function shades(rgb: Rgb, backgrounds: readonly string[], direction: "darker" | "lighter"): AccentShades {
  const base = direction === "darker" ? "#ffffff" : backgrounds[1]!;
  // The tint lies below accent-coloured text, so it counts as a background too.
  for (let step = 0; step <= 100; step++) {
    const accent = toHex(mix(rgb, direction === "darker" ? [0, 0, 0] : [255, 255, 255], step / 100));
    const tint = toHex(mix(parseHex(base)!, parseHex(accent)!, direction === "darker" ? 0.09 : 0.16));
    const onAccent = contrast(accent, "#ffffff") >= contrast(accent, "#15181b") ? "#ffffff" : "#15181b";
    const readable = [...backgrounds, tint].every((ground) => contrast(accent, ground) >= textContrast);
    if (readable && contrast(accent, onAccent) >= textContrast) return { accent, onAccent, tint };
  }
  throw new Error("no readable shade: the grounds leave no room");
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance(hex: string): number {
  const rgb = parseHex(hex);
  if (!rgb) throw new Error(`not a colour: ${hex}`);
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((channel, i) => Math.round(channel + (to[i]! - channel) * share)) as unknown as Rgb;
}

function parseHex(hex: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex.trim());
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  const parts = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1);
  return parts ? (parts.map((part) => parseInt(part, 16)) as unknown as Rgb) : null;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
