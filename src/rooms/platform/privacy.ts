// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

/** Personal data of the platform: what for, how long. */
export const privacy: readonly PersonalData[] = [
  { table: "person", columns: ["name", "email"], person: "id", afterwards: "blank", months: 24, purpose: { de: "Anmelden und im Namen von Organisationen handeln", en: "Signing in and acting for organisations" }, since: { de: "seit dem Ende der letzten Rolle", en: "since the last role ended" } },
  { table: "session", columns: ["secret_hash"], person: "person_id", afterwards: "delete", months: 1, purpose: { de: "Angemeldet bleiben", en: "Staying signed in" }, since: { de: "seit der Anmeldung", en: "since signing in" } },
  { table: "sign_in_link", columns: ["secret_hash"], person: "person_id", afterwards: "delete", months: 1, purpose: { de: "Anmelden ohne Passwort", en: "Signing in without a password" }, since: { de: "seit dem Versand", en: "since it was sent" } },
  { table: "audit", columns: ["actor_id"], person: "actor_id", afterwards: "blank", months: 36, purpose: { de: "Nachvollziehen, wer was geändert hat", en: "Knowing who changed what" }, since: { de: "seit der Änderung", en: "since the change" } },
];
