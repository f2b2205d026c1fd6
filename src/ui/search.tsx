// SPDX-License-Identifier: EUPL-1.2
// Asking for something by words, and what comes back.
import { Heading } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import { useLabels } from "./labels.ts";
import type { HeadingLevel, Slot } from "./slots.ts";

export interface SearchBoxProps {
  action: string;
  /** Name of the parameter with the words. */
  name: string;
  label: string;
}

/** A small search form for the header; where there is no room, a link to the search page takes its place. */
export function SearchBox({ action, name, label }: SearchBoxProps) {
  const labels = useLabels();
  return (
    <form class="gw-find" action={action} method="get" role="search" aria-label={label}>
      <label class="kern-sr-only" for="gw-find">{label}</label>
      <input class="kern-form-input__input gw-find__input" id="gw-find" name={name} type="search" placeholder={labels.search} autocomplete="off" />
      <button class="gw-find__button" type="submit"><Icon name="search" /><span class="kern-sr-only">{labels.search}</span></button>
    </form>
  );
}

/** A piece of text; `found`: one of the words that were looked for. */
export interface FoundPiece {
  text: string;
  found: boolean;
}

/** A text with the words marked that were looked for. */
export function Marked({ pieces }: { pieces: readonly FoundPiece[] }) {
  return <>{pieces.map(({ text, found }, at) => (found ? <mark class="gw-found" key={at}>{text}</mark> : text))}</>;
}

export interface SearchHitProps {
  title: readonly FoundPiece[];
  href: string;
  /** Who: name of the organisation. */
  by?: Slot;
  excerpt: readonly FoundPiece[];
  /** Why it is here although the words do not stand in it. */
  reason?: Slot;
  level?: HeadingLevel;
}

/** One result: title as link, who, and the place where the words stand. */
export function SearchHit({ title, href, by, excerpt, reason, level = 3 }: SearchHitProps) {
  return (
    <li class="gw-hit">
      <Heading level={level} class="gw-hit__title"><a href={href}><Marked pieces={title} /></a></Heading>
      {by ? <p class="gw-hit__by">{by}</p> : null}
      {excerpt.length > 0 ? <p class="gw-hit__text"><Marked pieces={excerpt} /></p> : null}
      {reason ? <p class="gw-hit__reason">{reason}</p> : null}
    </li>
  );
}

/** Results in their order. `first`: the number of the first one, on later pages. */
export const SearchHits = ({ first = 1, children }: { first?: number; children: Slot }) => <ol class="gw-hits" start={first}>{children}</ol>;
