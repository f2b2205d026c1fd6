// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Direction } from "../rules.ts";
import type { ListingTables } from "../store.ts";
import type { ContactRequest } from "./rules.ts";
import type { ContactTables } from "./store.ts";

interface Joined extends ContactTables, ListingTables {
  organisation: { networkId: string; id: string; name: string };
}

const db = (reader: Reader) => tables<Joined>(reader);

/** Messages about one entry, open ones first; for its organisation and, where nobody else can read them, the coordinator. */
export const messagesAbout = (reader: Reader, scope: Scope, listingId: string): Promise<ContactRequest[]> =>
  db(reader).selectFrom("contactRequest").select(["id", "listingId", "personId", "name", "email", "organisation", "message", "state", "forwarded", "createdAt", "settledAt"])
    .where("networkId", "=", scope.networkId).where("listingId", "=", listingId).orderBy("settledAt", (order) => order.desc().nullsFirst()).orderBy("createdAt", "desc").limit(50).execute();

export interface OpenMessage {
  readonly id: string;
  readonly listingId: string;
  readonly title: string;
  readonly direction: Direction;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly forwarded: boolean;
  readonly createdAt: Date;
}

/** Messages without an answer, the oldest first; of these organisations or of the whole network. Who wrote what stands elsewhere. */
export const openMessages = (reader: Reader, scope: Scope, organisationIds?: readonly string[]): Promise<OpenMessage[]> =>
  db(reader).selectFrom("contactRequest")
    .innerJoin("listing", (on) => on.onRef("listing.networkId", "=", "contactRequest.networkId").onRef("listing.id", "=", "contactRequest.listingId"))
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
    .select(["contactRequest.id", "contactRequest.listingId", "listing.title", "listing.direction", "listing.organisationId", "organisation.name as organisationName", "contactRequest.forwarded", "contactRequest.createdAt"])
    .where("contactRequest.networkId", "=", scope.networkId).where("contactRequest.state", "=", "open")
    .$if(organisationIds !== undefined, (query) => query.where("listing.organisationId", "in", [...organisationIds!]))
    .orderBy("contactRequest.createdAt").limit(200).execute();
