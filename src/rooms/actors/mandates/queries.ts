// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Addressee, Audience } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { contactsOf, listQuarters } from "../queries.ts";
import { sectors, type Sector } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { de as mandatesDe } from "./texts.de.ts";
import { en as mandatesEn } from "./texts.en.ts";

const names = { de: de.sectors, en: en.sectors };
const words = { de: mandatesDe.audience, en: mandatesEn.audience };

interface OrganisationTables {
  organisation: { networkId: string; id: string; name: string; sector: Sector; quarterId: string | null; state: string };
}

/** Who speaks for the listed organisations, by sector and quarter; an organisation without anybody stands there without an address. */
async function spokespeople(reader: Reader, scope: Scope, chosen: Readonly<Record<string, string>>): Promise<Addressee[]> {
  let query = tables<OrganisationTables>(reader).selectFrom("organisation").select(["id", "name"]).where("networkId", "=", scope.networkId).where("state", "=", "listed");
  if (chosen["sector"]) query = query.where("sector", "=", chosen["sector"] as Sector);
  if (chosen["quarter"]) query = query.where("quarterId", "=", chosen["quarter"]);
  const organisations = await query.orderBy("name").orderBy("id").execute();
  const contacts = await contactsOf(reader, scope, organisations.map((one) => one.id));
  return organisations.flatMap((organisation): Addressee[] => {
    const own = contacts.get(organisation.id) ?? [];
    if (own.length === 0) return [{ name: organisation.name, email: "", locale: "de", about: organisation.name }];
    return own.map((contact) => ({ name: contact.name, email: contact.email, locale: contact.locale, personId: contact.personId, about: organisation.name }));
  });
}

/** People who speak for organisations: to whom the coordination may write. */
export const spokespeopleAudience: Audience = {
  key: "actors.spokespeople", mail: "communication.circular", label: { de: words.de.label, en: words.en.label },
  choices: async (reader, scope, locale) => [
    { name: "sector", label: words[locale].sector, options: sectors.map((value) => ({ value, label: names[locale][value] })) },
    { name: "quarter", label: words[locale].quarter, options: (await listQuarters(reader, scope)).map((quarter) => ({ value: quarter.id, label: quarter.name })) },
  ],
  people: spokespeople,
};
