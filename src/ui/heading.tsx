// SPDX-License-Identifier: EUPL-1.2
import type { HeadingLevel, Slot } from "./slots.ts";

export interface HeadingProps {
  level: HeadingLevel;
  id?: string;
  class?: string;
  children: Slot;
}

/** A heading whose level is chosen by the page, its look by the class. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as "h1" | "h2" | "h3" | "h4";
  return <Tag {...rest}>{children}</Tag>;
}
