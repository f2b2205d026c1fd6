// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import type { HeadingLevel, Slot } from "./slots.ts";

export interface CardProps {
  preline?: Slot;
  title: Slot;
  href?: string;
  level?: HeadingLevel;
  media?: Slot;
  footer?: Slot;
  children?: Slot;
}

/** A thing among others of its kind. With `href` the whole card leads there; its name is the title. */
export function Card({ preline, title, href, level = 3, media, footer, children }: CardProps) {
  return (
    <article class="gw-card">
      {media ? <div class="gw-card__media">{media}</div> : null}
      {preline ? <p class="gw-preline">{preline}</p> : null}
      <Heading level={level} class="gw-card__title">
        {href ? <a class="gw-stretched" href={href}>{title}</a> : title}
      </Heading>
      {children ? <div class="gw-card__body">{children}</div> : null}
      {footer ? <div class="gw-card__footer">{footer}</div> : null}
    </article>
  );
}

/** Cards beside each other, as many as fit. */
export function CardGrid({ children, min = "normal" }: { children: Slot; min?: "small" | "normal" | "wide" }) {
  return <div class={`gw-grid gw-grid--${min}`}>{children}</div>;
}
