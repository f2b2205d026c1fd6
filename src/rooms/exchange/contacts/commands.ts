// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone } from "../../../kernel/actor.ts";
import { command, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import { findOrganisation } from "../../actors/index.ts";
import { findPerson } from "../../platform/index.ts";
import { editorOrCoordinator, recipients, type Recipient } from "../commands.ts";
import { findListing } from "../store.ts";
import { mayWrite, settle, type ContactRequest } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const base = z.string().optional();

/** A message to the organisation behind an entry. It goes to its people by mail; nobody's address is shown to the sender. */
export const contactListing = command({
  name: "exchange.contactListing",
  key: z.object({ listing: z.uuid(), base }),
  input: z.object({ name: field.optionalText(120), email: field.optionalEmail(), organisation: field.optionalText(120), message: field.text(3000) }),
  load: async (tx, scope, key) => {
    const listing = await findListing(tx, scope, key.listing);
    const organisation = listing && (await findOrganisation(tx, scope, listing.organisationId));
    if (!listing || listing.publishedAt === null || organisation?.state !== "listed") return undefined;
    return { listing, organisation, recent: await store.recentRequests(tx, scope), base: key.base };
  },
  may: anyone("whoever reads an entry may write about it"),
  decide: (state, input, moment) => {
    const personId = moment.actor.kind === "person" ? moment.actor.id : undefined;
    const allowed = mayWrite(state.listing, { personId, name: input.name, email: input.email }, state.recent, moment.now, dayOf(moment.now));
    return allowed.ok ? ok({ listing: state.listing, base: state.base, input, personId, id: moment.newId() }) : allowed;
  },
  save: async (tx, scope, { listing, base: address, input, personId, id }, moment) => {
    const person = personId === undefined ? undefined : await findPerson(tx, scope, personId);
    const people = await recipients(tx, scope, listing.organisationId);
    const request: ContactRequest = {
      id, listingId: listing.id, personId: personId ?? null, name: person?.name ?? input.name ?? "", email: person?.email ?? input.email ?? "", organisation: input.organisation ?? null,
      message: input.message, state: "open", forwarded: people.length > 0, createdAt: moment.now, settledAt: null,
    };
    await store.insertRequest(tx, scope, request);
    return {
      object: { kind: "contactRequest", id }, after: { listingId: listing.id, forwarded: request.forwarded }, answer: { forwarded: String(request.forwarded) },
      news: address ? people.map((to) => letter(to, request, listing.title, `${address}/anzeigen/${listing.id}`)) : [],
    };
  },
});

const letter = (to: Recipient, request: ContactRequest, title: string, link: string): News => {
  const t = texts[to.locale].mail;
  const text = t.text({ name: to.name, title, from: request.name, organisation: request.organisation ?? "", email: request.email, message: request.message, link });
  return { type: "mail", payload: { kind: "exchange.contact", to: to.email, toPerson: to.personId, locale: to.locale, subject: t.subject(title), text, replyTo: request.email } };
};

/** Notes that a message is answered or does not fit. */
export const settleRequest = command({
  name: "exchange.settleRequest",
  key: z.object({ request: z.uuid() }),
  input: z.object({ answer: field.choice(["answered", "declined"]) }),
  load: async (tx, scope, key) => {
    const request = await store.findRequest(tx, scope, key.request);
    const listing = request && (await findListing(tx, scope, request.listingId));
    return request && listing && { request, listing };
  },
  may: editorOrCoordinator,
  decide: (state, input) => {
    const settled = settle(state.request, input.answer);
    return settled.ok ? ok({ id: state.request.id, listingId: state.listing.id, state: settled.value }) : settled;
  },
  save: async (tx, scope, change, moment) => {
    await store.settleRequest(tx, scope, change.id, change.state, moment.now);
    return { object: { kind: "contactRequest", id: change.id }, after: { state: change.state, listingId: change.listingId }, answer: { listing: change.listingId } };
  },
});
