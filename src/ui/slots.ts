// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

/** Anything that may stand in a slot: text, elements, nothing. */
export type Slot = ComponentChildren;

/** A link in a list of links. */
export interface LinkItem {
  label: string;
  href: string;
  current?: boolean;
}

export type Tone = "neutral" | "accent" | "info" | "success" | "warning" | "danger";

/** Heading levels a block may be given, so that the outline of the page stays whole. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Joins class names, leaving out what is false. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

/** A field name as an element id: stable, so that error links and labels meet. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, "-")}`;
}
