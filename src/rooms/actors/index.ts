// SPDX-License-Identifier: EUPL-1.2
// The door of the actors: organisations, who speaks for them, and the quarters they lie in.
import type { Catalogue } from "../../kernel/i18n.ts";
import type { Sector, Size } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export { changeOrganisation, createOrganisation } from "./commands.ts";
export {
  contactsOf, findOrganisation, listOrganisationChoices, listQuarters, mandatesOf, organisationNames, peopleOf,
  directory, type Contact, type OrganisationChoice, type OrganisationName, type QuarterName,
} from "./queries.ts";
export { publicFacts, sectors, shapeOrganisation, sizes, type Mandate, type Organisation, type OrganisationFacts, type Sector, type Size } from "./rules.ts";
export { insertMandate, insertOrganisation } from "./store.ts";

/** The words for the eight sectors, one organisation ("Unternehmen"), by language and code. */
export const sectorNames: Catalogue<Readonly<Record<Sector, string>>> = { de: de.sectors, en: en.sectors };
/** The words for the four sizes, by language and code. */
export const sizeNames: Catalogue<Readonly<Record<Size, string>>> = { de: de.sizes, en: en.sizes };
