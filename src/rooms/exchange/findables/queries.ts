// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Findable } from "../../../kernel/findable.ts";
import type { Catalogue } from "../../../kernel/i18n.ts";
import type { Direction } from "../rules.ts";
import type { ListingTables } from "../store.ts";
import { suggestedWith } from "../trials/queries.ts";

interface WithOrganisation extends ListingTables {
  organisation: { networkId: string; id: string; state: "listed" | "hidden" };
}

const db = (reader: Reader) => tables<WithOrganisation>(reader);

/** Open needs or offers of listed organisations, by what they say and for whom. */
const listings = (direction: Direction, label: Catalogue<string>, folder: string): Findable => ({
  kind: direction,
  label,
  changedBy: {
    listing: async (reader, scope, id) => idsOf(await db(reader).selectFrom("listing").select("id").where("networkId", "=", scope.networkId).where("id", "=", id).where("direction", "=", direction).execute()),
    organisation: async (reader, scope, id) => idsOf(await db(reader).selectFrom("listing").select("id").where("networkId", "=", scope.networkId).where("organisationId", "=", id).where("direction", "=", direction).where("state", "=", "published").execute()),
  },
  read: async (reader, scope, ids, today) => {
    const rows = await db(reader).selectFrom("listing")
      .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
      .select(["listing.id", "listing.title", "listing.what", "listing.audience", "listing.quarterId", "listing.organisationId"])
      .where("listing.networkId", "=", scope.networkId).where("listing.id", "=", (eb) => eb.fn.any(eb.val([...ids]))).where("listing.direction", "=", direction)
      .where("listing.state", "=", "published").where("listing.expiresOn", ">=", today).where("organisation.state", "=", "listed").execute();
    return rows.map(({ id, title, what, audience, quarterId, organisationId }) => ({
      id, title, text: [what, audience].filter(Boolean).join("\n"), path: `/${folder}/${id}`, owner: organisationId, ...(quarterId ? { area: quarterId } : {}),
    }));
  },
  all: async (reader, scope, after, limit) => {
    const query = db(reader).selectFrom("listing").select("id").where("networkId", "=", scope.networkId).where("direction", "=", direction).where("state", "=", "published");
    return idsOf(await (after ? query.where("id", ">", after) : query).orderBy("id").limit(limit).execute());
  },
  suggested: (reader, scope, ids, words, today) => suggestedWith(reader, scope, direction, ids, words, today),
});

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

export const findables: readonly Findable[] = [
  listings("need", { de: "Bedarfe", en: "Needs" }, "bedarfe"),
  listings("offer", { de: "Angebote", en: "Offers" }, "angebote"),
];
