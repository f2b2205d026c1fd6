// SPDX-License-Identifier: EUPL-1.2
import type { Card, Suggestion } from "../../../engines/matching/index.ts";
import type { Direction, Listing } from "../rules.ts";

/** What the matching reads of an organisation. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly quarterId: string | null;
}

/** With less than this many characters about itself, an organisation says too little to be found by it. */
export const enoughToRead = 80;

export const saysEnough = (profile: Pick<Profile, "about">): boolean => profile.about.trim().length >= enoughToRead;

/** What an organisation says about itself, as if it were an entry of one direction: it may give what it does, and use what serves it. */
export const profileCard = (profile: Profile, direction: Direction): Card => ({
  id: `${profile.id} ${direction}`, direction, organisationId: profile.id, title: "", text: profile.about, category: "",
  ...(profile.quarterId === null ? {} : { quarterId: profile.quarterId }),
});

/** An entry as a sign of what an organisation does: its days and amounts are those of another time. */
export function pastCard(card: Card): Card {
  const { from: _from, until: _until, quantity: _quantity, unit: _unit, ...rest } = card;
  return rest;
}

/** Entries that say what an organisation does: whatever was public once. */
export const tells = (listing: Pick<Listing, "publishedAt" | "state">): boolean => listing.publishedAt !== null && listing.state !== "draft" && listing.state !== "review";

/** Why an entry of others is shown to an organisation: by what it says about itself, or by an entry of its own. */
export type Because = { readonly kind: "profile" } | { readonly kind: "listing"; readonly id: string; readonly title: string };

export interface Hit {
  readonly suggestion: Suggestion;
  readonly because: Because;
}

/** The best hit of each entry, the best first; what has less than two thirds of the best costs trust. */
export function bestHits(hits: readonly Hit[], { top, weakest }: { top: number; weakest: number }): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.suggestion.id);
    if (hit.suggestion.fits && hit.suggestion.score >= weakest && (!known || known.suggestion.score < hit.suggestion.score)) best.set(hit.suggestion.id, hit);
  }
  const sorted = [...best.values()].sort((a, b) => b.suggestion.score - a.suggestion.score || (a.suggestion.id < b.suggestion.id ? -1 : 1));
  const least = (sorted[0]?.suggestion.score ?? 0) * (2 / 3);
  return sorted.filter(({ suggestion }) => suggestion.score >= least).slice(0, top);
}
