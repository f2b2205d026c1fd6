// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

const everybody = { de: "Menschen, die eingewilligt haben", en: "People who gave a consent" };
const account = { de: "Menschen mit einem Konto", en: "People with an account" };
const proof = {
  de: "Die Einwilligung selbst bleibt als Nachweis (Art. 7 Abs. 1 DSGVO); an die Stelle der Person tritt eine Kennung, die zu niemandem führt.",
  en: "The consent itself stays as proof (Art. 7(1) GDPR); in the person's place stands a mark that leads to nobody.",
};

/** What this room itself holds of people: the proofs that it did what they asked. */
export const rightsData: readonly PersonalData[] = [
  {
    table: "consent", columns: ["person_id", "email_hash", "name", "note"], person: "person_id", afterwards: "blank", months: 36, basis: "legalDuty", whose: everybody,
    blank: { pseudonym: "encode(sha256(convert_to((select k.secret from suppression_key k where k.network_id = t.network_id) || coalesce(t.person_id::text, t.email_hash, t.name), 'UTF8')), 'hex')" },
    purpose: { de: `Einwilligungen nachweisen. ${proof.de}`, en: `Proving consents. ${proof.en}` },
    since: { de: "seit dem Widerruf", en: "since the withdrawal" },
    sinceColumn: `(select min(w.at) from consent w where w.network_id = t.network_id and w.purpose = t.purpose and w.subject_id is not distinct from t.subject_id and w.choice = 'withdrawn' and w.at >= t.at
      and (w.person_id = t.person_id or (t.person_id is null and w.name = t.name and w.email_hash is not distinct from t.email_hash)))`,
  },
  {
    table: "consent", columns: ["noted_by"], person: "noted_by", afterwards: "blank", months: 36, basis: "legalDuty", whose: { de: "Koordination", en: "Coordination" },
    purpose: { de: "Wissen, wer eine Einwilligung auf Papier vermerkt hat", en: "Knowing who noted a consent on paper" },
    since: { de: "seit dem Vermerk", en: "since it was noted" }, sinceColumn: "t.at",
  },
  {
    table: "data_copy", columns: ["bytes"], person: "person_id", afterwards: "delete", months: 0, basis: "legalDuty", whose: account,
    purpose: { de: "Eine Kopie der eigenen Daten bereithalten, bis sie geöffnet ist", en: "Keeping a copy of the own data until it is opened" },
    since: { de: "sieben Tage nach der Anforderung", en: "seven days after it was asked for" }, sinceColumn: "t.expires_at",
  },
  {
    table: "erasure", columns: ["by_id"], person: "by_id", afterwards: "blank", months: 36, basis: "legalDuty", whose: { de: "Koordination", en: "Coordination" },
    purpose: { de: "Nachweisen, wer eine Löschung ausgeführt hat", en: "Proving who carried out an erasure" },
    since: { de: "seit der Löschung", en: "since the erasure" }, sinceColumn: "t.at",
  },
  {
    table: "erasure", columns: ["person_id"], person: "person_id", afterwards: "delete", months: 36, basis: "legalDuty", whose: account,
    purpose: { de: "Nachweisen, dass eine Löschung ausgeführt wurde; die Kennung führt zu einem leeren Eintrag", en: "Proving that an erasure was carried out; the identifier leads to an empty entry" },
    since: { de: "seit der Löschung", en: "since the erasure" }, sinceColumn: "t.at", keeps: { de: "Nachweis, dass der Bitte entsprochen wurde (Art. 5 Abs. 2 DSGVO).", en: "Proof that the request was met (Art. 5(2) GDPR)." },
  },
  {
    table: "suppression", columns: ["address_hash"], afterwards: "delete", months: 120, basis: "legalDuty", whose: { de: "Menschen, die keine E-Mail mehr möchten", en: "People who want no more e-mail" },
    purpose: { de: "Nie wieder an eine Adresse schreiben; gespeichert ist nur ein Prüfwert, aus dem sich die Adresse nicht lesen lässt", en: "Never writing to an address again; only a check value is stored, from which the address cannot be read" },
    since: { de: "seit der Aufnahme in die Liste", en: "since it was put on the list" }, sinceColumn: "t.at",
  },
];
