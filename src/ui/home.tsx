// SPDX-License-Identifier: EUPL-1.2
// The public start page of a place: what it works on, what one can do, what has come of it.
import { Handshake } from "./handshake.tsx";
import type { HandshakeProps } from "./handshake.tsx";
import { Heading } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import type { LinkItem, Slot } from "./slots.ts";

export interface HomeHeroProps {
  /** Short line above: the name of the initiative. */
  preline?: Slot;
  /** What the place wants, as one sentence: the h1. */
  title: Slot;
  lead?: Slot;
  /** The number beside it: mostly ProgressToGoal. */
  aside?: Slot;
  link?: LinkItem;
}

/** What is this place working on. */
export function HomeHero({ preline, title, lead, aside, link }: HomeHeroProps) {
  return (
    <div class="gw-hero">
      <div class="gw-wrap gw-hero__row">
        <div class="gw-hero__text">
          {preline ? <p class="gw-preline">{preline}</p> : null}
          <h1 class="gw-hero__title">{title}</h1>
          {lead ? <p class="gw-lead">{lead}</p> : null}
          {link ? <p><a class="gw-more" href={link.href}>{link.label}<Icon name="arrow" /></a></p> : null}
        </div>
        {aside ? <div class="gw-hero__aside">{aside}</div> : null}
      </div>
    </div>
  );
}

/** What can I do: the doors, directly below the hero. */
export function HomeDoors({ label, children }: { label: string; children: Slot }) {
  return (
    <section class="gw-homedoors" aria-label={label}>
      <div class="gw-wrap"><div class="gw-doors">{children}</div></div>
    </section>
  );
}

/** What has come of it: kept promises beside each other. */
export function KeptRow({ items }: { items: (HandshakeProps & { key: string })[] }) {
  return <div class="gw-grid gw-grid--wide">{items.map(({ key, ...item }) => <Handshake key={key} {...item} />)}</div>;
}

export interface StoryProps {
  preline?: Slot;
  title: Slot;
  href: string;
  text: Slot;
  meta?: Slot;
  level?: 2 | 3;
}

/** One story told larger than the others: a practice, a report. */
export function Story({ preline, title, href, text, meta, level = 3 }: StoryProps) {
  return (
    <article class="gw-story">
      {preline ? <p class="gw-preline">{preline}</p> : null}
      <Heading level={level} class="gw-story__title"><a href={href}>{title}</a></Heading>
      <p class="gw-story__text">{text}</p>
      {meta ? <p class="gw-muted">{meta}</p> : null}
    </article>
  );
}
