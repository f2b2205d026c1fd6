// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

/** Persons in the ledger. The agreement itself is between organisations and stays; the names of persons go. */
export const commitmentsData: readonly PersonalData[] = [
  {
    table: "commitment_party", columns: ["representative", "person_id"], person: "personId", afterwards: "blank", months: 36,
    purpose: { de: "Wer für eine Seite unterschrieben hat", en: "Who signed for a side" },
    since: { de: "seit der Unterschrift", en: "since the signature" },
  },
  {
    table: "seal", columns: ["person_id", "person_name"], person: "personId", afterwards: "blank", months: 36,
    purpose: { de: "Wer besiegelt, zurückgegeben oder abgelehnt hat", en: "Who sealed, gave back or turned down" },
    since: { de: "seit der Besiegelung", en: "since the seal" },
  },
  {
    table: "follow_up", columns: ["note"], afterwards: "blank", months: 24,
    purpose: { de: "Ein Satz der Seiten dazu, was aus der Vereinbarung geworden ist", en: "A sentence of the sides about what came of the agreement" },
    since: { de: "seit der Antwort", en: "since the answer" },
  },
  {
    table: "amendment_consent", columns: ["person_id"], person: "personId", afterwards: "blank", months: 36,
    purpose: { de: "Wer einem Nachtrag zugestimmt hat", en: "Who agreed to an amendment" },
    since: { de: "seit der Zustimmung", en: "since the consent" },
  },
];
