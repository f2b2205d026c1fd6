// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, roleOn } from "../../../../kernel/actor.ts";
import { command } from "../../../../kernel/command.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { agreementsOfEdition } from "../../../commitments/index.ts";
import { findListing, listingsOf, markMatched } from "../../../exchange/index.ts";
import { allowsIn } from "../../contract.ts";
import { steers } from "../../run/index.ts";
import { listCorners } from "../corners/store.ts";
import { loadMarket } from "../queries.ts";
import { participantOf } from "./queries.ts";
import { bringCard, rehang, type CardRefusal } from "./rules.ts";
import * as store from "./store.ts";

interface OfOrganisation {
  readonly editionId: string;
  readonly organisationId: string;
}

/** The organisers, and who speaks for the organisation that brings the card. */
const brings = either<OfOrganisation>(steers, roleOn("editor", (state) => state.organisationId));

/** Takes a need or an offer of an organisation into the market. */
export const addCard = command({
  name: "marketplace.addCard",
  key: z.object({ edition: z.uuid(), organisation: z.uuid() }),
  input: z.object({ listing: field.id(), corner: field.optionalId() }),
  load: async (tx, scope, key) => {
    const market = await loadMarket(tx, scope, key.edition);
    const participant = market && (await participantOf(tx, scope, key.edition, key.organisation));
    if (!market || !participant) return undefined;
    return {
      ...market, organisationId: key.organisation, participant, corners: await listCorners(tx, scope, key.edition),
      cards: await store.listCards(tx, scope, key.edition), listings: await listingsOf(tx, scope, key.organisation),
    };
  },
  may: brings,
  decide: ({ edition, format, participant, corners, cards, listings }, input, moment) => {
    const brought = bringCard({
      allowed: allowsIn(format.format, edition.state, "cards"), participant, corners, cards, corner: input.corner,
      listing: listings.find((one) => one.id === input.listing),
    });
    return brought.ok ? ok({ ...brought.value, id: moment.newId(), editionId: edition.id, commitmentId: null, addedAt: moment.now, version: 1 }) : brought;
  },
  save: async (tx, scope, card) => {
    await store.insertCard(tx, scope, card);
    return { object: { kind: "card", id: card.id }, after: { listing: card.listingId, corner: card.cornerId, edition: card.editionId }, live: [`edition:${card.editionId}`] };
  },
});

const cardKey = z.object({ edition: z.uuid(), card: z.uuid() });

async function loadCard(reader: Reader, scope: Scope, key: z.infer<typeof cardKey>) {
  const market = await loadMarket(reader, scope, key.edition);
  const card = market && (await store.findCard(reader, scope, key.card));
  const listing = card && (await findListing(reader, scope, card.listingId));
  if (!market || !listing || card.editionId !== key.edition) return undefined;
  return { ...market, card, listing, organisationId: listing.organisationId };
}

/** Takes a card down; the listing itself stays in the exchange. */
export const removeCard = command({
  name: "marketplace.removeCard",
  key: cardKey,
  input: z.object({}),
  load: loadCard,
  may: brings,
  decide: ({ edition, format, card }) => (allowsIn(format.format, edition.state, "cards") ? ok(card) : refuse<CardRefusal>({ type: "cardsFixed" })),
  save: async (tx, scope, card) => {
    await store.deleteCard(tx, scope, card.id);
    return { object: { kind: "card", id: card.id }, before: { listing: card.listingId, corner: card.cornerId }, live: [`edition:${card.editionId}`] };
  },
});

/** Hangs a card into another corner. */
export const moveCard = command({
  name: "marketplace.moveCard",
  key: cardKey,
  input: z.object({ corner: field.id() }),
  load: async (tx, scope, key) => {
    const found = await loadCard(tx, scope, key);
    return found && { ...found, corners: await listCorners(tx, scope, key.edition) };
  },
  may: steers,
  version: (state) => state.card.version,
  decide: ({ edition, format, card, corners }, input) => {
    if (!allowsIn(format.format, edition.state, "cards")) return refuse<CardRefusal>({ type: "cardsFixed" });
    const corner = rehang(input.corner, corners);
    return corner.ok ? ok({ card, to: corner.value }) : corner;
  },
  save: async (tx, scope, { card, to }) => {
    await store.updateCard(tx, scope, card.id, { cornerId: to.id });
    return { object: { kind: "card", id: card.id }, before: { corner: card.cornerId }, after: { corner: to.id }, live: [`edition:${card.editionId}`] };
  },
});

/** Says which sealed agreement has answered a card; its listing counts as found from then on. */
export const settleCard = command({
  name: "marketplace.settleCard",
  key: cardKey,
  input: z.object({ agreement: field.id() }),
  load: async (tx, scope, key) => {
    const found = await loadCard(tx, scope, key);
    return found && { ...found, agreements: await agreementsOfEdition(tx, scope, key.edition) };
  },
  may: steers,
  decide: ({ card, agreements }, input) => {
    const agreement = agreements.find((one) => one.id === input.agreement && one.sealedAt !== null);
    return agreement ? ok({ card, agreement }) : refuse<CardRefusal>({ type: "cardAgreementUnknown", field: "agreement" });
  },
  save: async (tx, scope, { card, agreement }, moment) => {
    await store.updateCard(tx, scope, card.id, { commitmentId: agreement.id });
    await markMatched(tx, scope, [card.listingId], moment.now);
    return { object: { kind: "card", id: card.id }, touched: [{ kind: "listing", id: card.listingId }], after: { agreement: agreement.number, listing: card.listingId } };
  },
});

export const cardCommands = [addCard, removeCard, moveCard, settleCard];
