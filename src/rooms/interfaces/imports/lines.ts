// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { Catalogue } from "../../../kernel/i18n.ts";
import { sectors, sizes } from "../../actors/index.ts";
import { categories, units } from "../../exchange/index.ts";
import type { ImportKindName } from "./rules.ts";

export type ImportKind = ImportKindName;
/** Most items of one request. */
export const mostLines = 500;

const text = z.string();
const maybe = text.nullable().optional();
const own = { externalId: z.string().min(1).max(200).describe("Number or name in the other program; the same again changes the same thing") };

const organisation = z.object({
  ...own, name: text, sector: z.enum(sectors), size: z.enum(sizes), quarterId: maybe, about: maybe, street: maybe, postcode: maybe, city: maybe, phone: maybe, email: maybe, website: maybe,
  contactPublic: z.boolean().optional().describe("Street, telephone and e-mail of the organisation may stand in public"),
});
const listing = z.object({
  ...own, organisationExternalId: text.optional().describe("Whose it is, by the number under which the organisation was sent"), organisationId: z.uuid().optional().describe("Or by its id here"),
  category: z.enum(categories), title: text, what: text, quantity: z.number().nullable().optional(), unit: z.enum(units).nullable().optional(), place: maybe, quarterId: maybe, fromDay: maybe, untilDay: maybe, timeNote: maybe,
  giveBack: maybe, conditions: maybe, notWanted: maybe, audience: maybe,
});

/** What can be sent, one shape a kind. */
export const importKinds: Readonly<Record<ImportKind, { readonly line: z.ZodType; readonly says: Catalogue<string> }>> = {
  organisations: { line: organisation, says: { de: "Organisationen übernehmen", en: "Take over organisations" } },
  needs: { line: listing, says: { de: "Bedarfe übernehmen; sie kommen in die Prüfung", en: "Take over needs; they arrive for checking" } },
  offers: { line: listing, says: { de: "Angebote übernehmen; sie kommen in die Prüfung", en: "Take over offers; they arrive for checking" } },
};
