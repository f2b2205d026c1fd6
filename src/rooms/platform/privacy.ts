// SPDX-License-Identifier: EUPL-1.2
import { lastHold, type PersonalData } from "../../kernel/room.ts";

const account = { de: "Menschen mit einem Konto", en: "People with an account" };
const office = { de: "Koordination und Administration des Netzwerks", en: "The network's coordination and administration" };

/** Personal data of the platform: what for, on what ground, how long. */
export const privacy: readonly PersonalData[] = [
  {
    table: "person", columns: ["name", "email"], person: "id", afterwards: "blank", blank: { state: "'ended'" }, months: 24, basis: "contract", whose: account, recipients: office,
    purpose: { de: "Anmelden und im Namen von Organisationen handeln", en: "Signing in and acting for organisations" },
    since: { de: "seit dem Ende der letzten Rolle oder Anmeldung", en: "since the last role or session ended" }, sinceColumn: lastHold,
  },
  {
    table: "person_role", columns: ["role"], person: "person_id", afterwards: "delete", months: 24, basis: "contract", whose: account, recipients: office,
    purpose: { de: "Wissen, wer das Netzwerk verwaltet und koordiniert", en: "Knowing who administers and coordinates the network" },
    since: { de: "seit dem Ende der Rolle", en: "since the role ended" }, sinceColumn: "t.until", holdsPerson: true,
  },
  {
    table: "session", columns: ["secret_hash", "device"], person: "person_id", afterwards: "delete", months: 1, basis: "contract", whose: account,
    purpose: { de: "Angemeldet bleiben", en: "Staying signed in" },
    since: { de: "seit der Anmeldung", en: "since signing in" }, sinceColumn: "t.started_at", holdsPerson: true,
  },
  {
    table: "token", columns: ["secret_hash", "detail"], person: "person_id", afterwards: "delete", months: 0, basis: "contract", whose: account,
    purpose: { de: "Codes und Links, die einmal gelten: Bestätigung, neue Adresse, Passkey, Rathaus-Anmeldung", en: "Codes and links that work once: confirmation, new address, passkey, town hall sign-in" },
    since: { de: "seit dem Ablauf", en: "since it expired" }, sinceColumn: "t.expires_at",
  },
  {
    table: "passkey", columns: ["credential_id", "public_key", "name"], person: "person_id", afterwards: "delete", months: 24, basis: "contract", whose: account,
    purpose: { de: "Anmelden mit dem Fingerabdruck oder der PIN des eigenen Geräts", en: "Signing in with the fingerprint or PIN of one's own device" },
    since: { de: "seit der letzten Nutzung", en: "since it was last used" }, sinceColumn: "coalesce(t.used_at, t.created_at)",
  },
  {
    table: "town_identity", columns: ["issuer", "subject"], person: "person_id", afterwards: "delete", months: 24, basis: "contract", whose: { de: "Beschäftigte der Stadt mit einem Konto", en: "Employees of the town with an account" },
    purpose: { de: "Anmelden mit der Anmeldung der Stadt", en: "Signing in with the town's own sign-in" },
    since: { de: "seit der letzten Nutzung", en: "since it was last used" }, sinceColumn: "coalesce(t.used_at, t.linked_at)",
  },
  {
    table: "standing_in", columns: ["by_id", "person_id", "reason"], person: "person_id", belongs: "t.by_id = $person", afterwards: "delete", months: 36, basis: "legitimateInterest", whose: account, recipients: office,
    purpose: { de: "Nachvollziehen, wer für wen und warum gehandelt hat", en: "Knowing who acted for whom and why" },
    since: { de: "seit dem Ende der Vertretung", en: "since it ended" }, sinceColumn: "coalesce(t.ended_at, t.until)",
  },
  {
    table: "sign_in_link", columns: ["secret_hash"], person: "person_id", afterwards: "delete", months: 1, basis: "contract", whose: account,
    purpose: { de: "Anmelden ohne Passwort", en: "Signing in without a password" },
    since: { de: "seit dem Ablauf des Links", en: "since the link expired" }, sinceColumn: "t.expires_at",
  },
  {
    table: "audit", columns: ["actor_id", "by_id", "request_id"], belongs: "(t.actor_kind = 'person' and t.actor_id = $person::text) or t.by_id = $person::text",
    afterwards: "blank", months: 36, basis: "legitimateInterest", whose: account, recipients: office,
    purpose: { de: "Nachvollziehen, wer was geändert hat", en: "Knowing who changed what" },
    since: { de: "seit der Änderung", en: "since the change" }, sinceColumn: "case when t.actor_kind = 'person' then t.at end",
    keeps: { de: "Das Protokoll hält nur Kennungen und keinen Namen. Nach der Löschung führt die Kennung zu einem leeren Eintrag.", en: "The log holds identifiers alone and no name. After the erasure the identifier leads to an empty entry." },
  },
  {
    table: "submission", columns: ["actor"], belongs: "t.actor = 'person:' || $person::text", afterwards: "delete", months: 1, basis: "contract", whose: account,
    purpose: { de: "Ein doppelt gesendetes Formular nur einmal ausführen", en: "Doing a form that was sent twice only once" },
    since: { de: "seit dem Absenden", en: "since it was sent" }, sinceColumn: "t.at",
  },
  {
    table: "job", columns: ["last_error"], afterwards: "blank", months: 1, basis: "legitimateInterest", whose: account,
    purpose: { de: "Sehen, warum eine Arbeit der Software nicht gelungen ist", en: "Seeing why a piece of the software's work failed" },
    since: { de: "seit dem letzten Versuch", en: "since the last try" }, sinceColumn: "t.run_at",
  },
];

