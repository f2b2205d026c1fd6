// SPDX-License-Identifier: EUPL-1.2
import type { ConsentPurpose, PersonalData } from "../../../kernel/room.ts";
import { editionsConcerning } from "./queries.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const words = (name: keyof typeof de.privacy) => ({ de: de.privacy[name], en: en.privacy[name] });
const day = "(select e.closes_at from edition e where e.network_id = t.network_id and e.id = t.edition_id)";
const sinceDay = { de: "seit dem Tag der Veranstaltung", en: "since the day of the event" };
const team = { de: "Team der Veranstaltung", en: "The event's team" };

/** Personal data of the editions: contacts and names of those who come, appointments, sign-ups that wait for a check. */
export const personalData: readonly PersonalData[] = [
  {
    table: "participant", columns: ["contact_name", "contact_email", "representatives", "recruited_by", "note", "access_needs"], address: "contact_email", afterwards: "blank", blank: { secret_hash: "null" },
    erases: ["contact_name", "contact_email", "note", "access_needs"], months: 24, basis: "contract",
    whose: { de: "Menschen, die zu einer Veranstaltung kommen", en: "People who come to an event" }, recipients: team, purpose: words("contact"), since: sinceDay, sinceColumn: day,
  },
  { table: "edition_role", columns: ["role"], person: "person_id", afterwards: "delete", months: 24, basis: "contract", holdsPerson: true, whose: team, purpose: words("roles"), since: words("sinceEnd"), sinceColumn: "t.until_at" },
  { table: "edition_task", columns: ["owner_person_id"], person: "owner_person_id", afterwards: "blank", months: 24, basis: "contract", whose: team, purpose: words("owner"), since: sinceDay, sinceColumn: day },
  { table: "edition_step", columns: ["done_by"], person: "done_by", afterwards: "blank", months: 24, basis: "contract", whose: team, purpose: { de: "Wer einen Schritt des Plans erledigt hat", en: "Who has done a step of the plan" }, since: sinceDay, sinceColumn: day },
  {
    table: "sign_up_request", columns: ["contact_name", "contact_function", "contact_email", "representatives", "recruited_by", "note", "access_needs"], address: "contact_email", afterwards: "delete", months: 6, basis: "contract",
    whose: { de: "Menschen, die sich ohne Konto anmelden", en: "People who sign up without an account" }, recipients: team, purpose: words("request"), since: words("sinceRequest"), sinceColumn: "t.requested_at",
  },
];

/** Pictures of an event: asked for each event, because yes to one is no yes to the next. */
export const photo: ConsentPurpose = {
  key: "run.photo", version: 1, subjects: editionsConcerning,
  label: { de: "Fotos von mir bei einer Veranstaltung", en: "Pictures of me at an event" },
  text: {
    de: "Bilder, auf denen ich bei dieser Veranstaltung zu erkennen bin, dürfen auf den Seiten dieses Netzwerks, in seinen Berichten und in der örtlichen Presse erscheinen. Mein Name steht nur dabei, wenn ich es eigens sage.\n\nOhne diese Einwilligung nehme ich genauso teil. Ich kann sie jederzeit zurücknehmen; Bilder auf den Seiten des Netzwerks werden dann entfernt. Was schon gedruckt ist, lässt sich nicht zurückholen.",
    en: "Pictures that show me recognisably at this event may appear on the pages of this network, in its reports and in the local press. My name stands beside them only if I say so separately.\n\nWithout this consent I take part just the same. I may take it back at any time; pictures on the network's pages are then removed. What has been printed already cannot be called back.",
  },
};
