// SPDX-License-Identifier: EUPL-1.2
import type { ConsentPurpose, PersonalData, Unchangeable } from "../../kernel/room.ts";
import { listOrganisationChoices, mandatesOf } from "./queries.ts";

const alone = `t.size = 'solo' and exists (select from mandate m where m.network_id = t.network_id and m.organisation_id = t.id and m.person_id = $person)
  and not exists (select from mandate m where m.network_id = t.network_id and m.organisation_id = t.id and m.person_id <> $person and m.until is null)`;

/** Personal data of the actors: what for, on what ground, how long. */
export const actorsPrivacy: readonly PersonalData[] = [
  {
    table: "mandate", columns: ["function"], person: "person_id", afterwards: "delete", months: 24, basis: "contract", holdsPerson: true,
    whose: { de: "Menschen, die für eine Organisation sprechen", en: "People who speak for an organisation" }, recipients: { de: "Koordination und die anderen Sprechenden der Organisation", en: "The coordination and the others who speak for the organisation" },
    purpose: { de: "Wissen, wer für welche Organisation spricht oder gesprochen hat", en: "Knowing who speaks or spoke for which organisation" },
    since: { de: "seit dem Ende des Mandats", en: "since the mandate ended" }, sinceColumn: "t.until",
  },
  {
    table: "organisation", columns: ["street", "phone", "email"], belongs: alone, afterwards: "blank", blank: { contact_public: "false" }, months: 24, basis: "contract",
    whose: { de: "Menschen, die allein eine Organisation sind", en: "People who are an organisation on their own" }, recipients: { de: "Alle, wenn die Organisation es so eingestellt hat", en: "Everybody, where the organisation has chosen so" },
    purpose: { de: "Die Organisation erreichen; bei Einzelpersonen sind das persönliche Angaben", en: "Reaching the organisation; for people who work alone this is personal" },
    since: { de: "seit die Organisation verborgen ist", en: "since the organisation was hidden" },
    sinceColumn: "case when t.state = 'hidden' then coalesce((select max(a.at) from audit a where a.network_id = t.network_id and a.object_kind = 'organisation' and a.object_id = t.id::text and a.command = 'actors.hideOrganisation'), t.created_at) end",
  },
  {
    table: "import_draft", columns: ["text"], afterwards: "delete", months: 0, basis: "legitimateInterest",
    whose: { de: "Menschen, die in einer hochgeladenen Liste stehen", en: "People who stand in an uploaded list" },
    purpose: { de: "Eine hochgeladene Datei ansehen, bevor sie übernommen wird", en: "Looking at an uploaded file before it is stored" },
    since: { de: "eine Stunde nach dem Hochladen", en: "one hour after the upload" }, sinceColumn: "t.expires_at",
  },
];

export const unchangeable: readonly Unchangeable[] = [
  {
    table: "organisation", columns: ["name"], when: "true",
    why: { de: "Der Name einer Organisation ist kein Name einer Person. Wer ihn ändern möchte, ändert den Eintrag der Organisation.", en: "The name of an organisation is not the name of a person. Whoever wants to change it changes the organisation's entry." },
  },
];

/** The name beside an organisation, for everybody; asked for each organisation that somebody speaks for. */
export const contactName: ConsentPurpose = {
  key: "actors.contactName", version: 1,
  subjects: async (reader, scope, personId) => {
    if (personId === undefined) return (await listOrganisationChoices(reader, scope)).map(({ id, name }) => ({ id, label: name }));
    return (await mandatesOf(reader, scope, personId)).map((mandate) => ({ id: mandate.organisationId, label: mandate.organisationName }));
  },
  label: { de: "Mein Name auf der Seite meiner Organisation", en: "My name on my organisation's page" },
  text: {
    de: "Auf der öffentlichen Seite dieser Organisation dürfen mein Name und meine Funktion als Ansprechperson stehen. Meine E-Mail-Adresse steht dort nie. Ohne diese Einwilligung sehen nur angemeldete Mitwirkende den Namen. Ich kann die Einwilligung jederzeit zurücknehmen; der Name verschwindet dann sofort.",
    en: "My name and my function may stand on the public page of this organisation as its contact. My e-mail address never stands there. Without this consent only signed-in participants see the name. I may take the consent back at any time; the name then vanishes at once.",
  },
};
