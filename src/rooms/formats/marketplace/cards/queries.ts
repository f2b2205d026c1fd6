// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../../kernel/database/connect.ts";
import type { Locale } from "../../../../kernel/i18n.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { buildIndex, suggestFrom, type Suggestion } from "../../../../engines/matching/index.ts";
import type { Thesaurus } from "../../../../engines/thesaurus/index.ts";
import { organisationNames, type OrganisationName } from "../../../actors/index.ts";
import { cardOf, listingsById, type Listing } from "../../../exchange/index.ts";
import { participantsOf, type ParticipantRow } from "../../run/index.ts";
import type { Corner } from "../corners/rules.ts";
import { listCorners } from "../corners/store.ts";
import type { Card } from "./rules.ts";
import { listCards } from "./store.ts";

/** A card as it hangs: what, whose, where, and its number in the corner ("H3"). */
export interface Hung {
  readonly card: Card;
  readonly listing: Listing;
  readonly organisation: OrganisationName & { readonly id: string };
  readonly corner: Corner;
  readonly sign: string;
}

/** All cards of an edition by corner, in six questions whatever their number. */
export async function hungCards(reader: Reader, scope: Scope, editionId: string): Promise<{ corners: Corner[]; hung: Hung[] }> {
  const corners = await listCorners(reader, scope, editionId);
  const cards = await listCards(reader, scope, editionId);
  const listings = new Map((await listingsById(reader, scope, cards.map((card) => card.listingId))).map((one) => [one.id, one]));
  const names = await organisationNames(reader, scope, [...listings.values()].map((one) => one.organisationId));
  const hung = corners.flatMap((corner) => cards.filter((card) => card.cornerId === corner.id).flatMap((card, index): Hung[] => {
    const listing = listings.get(card.listingId);
    const organisation = listing && names.get(listing.organisationId);
    return listing && organisation ? [{ card, listing, organisation: { ...organisation, id: listing.organisationId }, corner, sign: `${corner.letter}${index + 1}` }] : [];
  }));
  return { corners, hung };
}

/** What everybody may read: published or found, of organisations that are listed. */
export const readable = (hung: readonly Hung[]): Hung[] =>
  hung.filter((one) => (one.listing.state === "published" || one.listing.state === "matched") && one.organisation.state === "listed");

/** Sign-ups of an edition, the one of an organisation first found on any side. */
export const participantOf = async (reader: Reader, scope: Scope, editionId: string, organisationId: string): Promise<ParticipantRow | undefined> =>
  (await participantsOf(reader, scope, editionId)).filter((one) => one.organisationId === organisationId)
    .toSorted((a, b) => Number(a.state === "cancelled") - Number(b.state === "cancelled"))[0];

export interface Talk {
  readonly own: Hung;
  readonly other: Hung;
  readonly suggestion: Suggestion;
}

/** With whom a talk is worth it: the best cards of others for each own card, with reasons that name units in the reader's words; at most `top` in all. */
export function worthATalk(own: readonly Hung[], all: readonly Hung[], { today, top, thesaurus, locale = "de" }: { today: string; top: number; thesaurus: Thesaurus; locale?: Locale }): Talk[] {
  const mine = new Set(own.map((one) => one.organisation.id));
  const others = all.filter((one) => !mine.has(one.organisation.id));
  const byListing = new Map(others.map((one) => [one.listing.id, one]));
  const asCard = ({ listing }: Hung) => cardOf(listing, locale);
  const index = buildIndex([...own, ...others].map(asCard), thesaurus);
  const talks = own.flatMap((one) => suggestFrom(index, asCard(one), { today, top: 3 }).filter((found) => found.fits).flatMap((suggestion): Talk[] => {
    const other = byListing.get(suggestion.id);
    return other ? [{ own: one, other, suggestion }] : [];
  }));
  return talks.toSorted((a, b) => b.suggestion.score - a.suggestion.score).slice(0, top);
}
