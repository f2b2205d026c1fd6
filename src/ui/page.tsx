// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import type { HeadingLevel, LinkItem, Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export interface PageTitleProps {
  preline?: Slot;
  title: Slot;
  lead?: Slot;
  /** State, date, number: one quiet line below the lead. */
  meta?: Slot;
  /** The one main action of the page, and at most one beside it. */
  actions?: Slot;
}

/** Top of a page: the only h1. */
export function PageTitle({ preline, title, lead, meta, actions }: PageTitleProps) {
  return (
    <div class="gw-title">
      <h1 class="gw-title__h">
        {preline ? <span class="gw-preline">{preline} </span> : null}
        {title}
      </h1>
      {lead ? <p class="gw-lead">{lead}</p> : null}
      {meta ? <div class="gw-title__meta">{meta}</div> : null}
      {actions ? <div class="gw-actions">{actions}</div> : null}
    </div>
  );
}

export interface SectionProps {
  title?: Slot;
  id?: string;
  lead?: Slot;
  level?: HeadingLevel;
  /** "tinted" and "accent" lie as a band behind a `full` main. */
  tone?: "plain" | "tinted" | "accent";
  /** A quiet way to the whole list. */
  more?: LinkItem;
  /** Hides the heading from the eye, not from the outline. */
  titleHidden?: boolean;
  children?: Slot;
}

/** Part of a page with its heading. */
export function Section(props: SectionProps) {
  const { title, id, lead, level = 2, tone = "plain", more } = props;
  return (
    <section class={`gw-section gw-section--${tone}`} id={id}>
      <div class="gw-wrap">
        {title ? (
          <div class={classes("gw-section__head", props.titleHidden && "kern-sr-only")}>
            <Heading level={level} class={`gw-h gw-h--${level}`}>{title}</Heading>
            {lead ? <p class="gw-section__lead">{lead}</p> : null}
          </div>
        ) : null}
        {props.children}
        {more ? <p class="gw-section__more"><MoreLink {...more} /></p> : null}
      </div>
    </section>
  );
}

/** A link that leads on, with an arrow. */
export function MoreLink({ label, href }: LinkItem) {
  return <a class="gw-more" href={href}>{label}<Icon name="arrow" /></a>;
}

/** Running text in reading width: paragraphs, lists, headings as they come. */
export function Prose({ children }: { children: Slot }) {
  return <div class="gw-prose">{children}</div>;
}

/** Things below each other with even space. */
export function Stack({ gap = "normal", children }: { gap?: "small" | "normal" | "large"; children: Slot }) {
  return <div class={`gw-stack gw-stack--${gap}`}>{children}</div>;
}

/** Main part and side part; the side comes second on a phone. */
export function Split({ side, children }: { side: Slot; children: Slot }) {
  return (
    <div class="gw-split">
      <div class="gw-split__main">{children}</div>
      <div class="gw-split__side">{side}</div>
    </div>
  );
}
