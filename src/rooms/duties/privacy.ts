// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData, Unchangeable } from "../../kernel/room.ts";

/** Personal data of the duties: who answers for the network, who watches over it, and who told us of a barrier. */
export const privacy: readonly PersonalData[] = [
  {
    table: "barrier_case", columns: ["email", "what", "place", "answer"], address: "email", basis: "legalDuty", afterwards: "blank", months: 12, sinceColumn: "t.closed_at",
    purpose: { de: "Rückmeldungen und Hinweise auf Barrieren beantworten", en: "Answering feedback and messages about barriers" },
    whose: { de: "Menschen, die etwas melden", en: "People who report something" },
    since: { de: "nach dem Abschluss der Meldung", en: "after the message was closed" },
  },
  {
    table: "imprint", columns: ["representative", "editor_name", "editor_address", "email", "phone"], basis: "legalDuty", afterwards: "blank", months: 1, sinceColumn: "null::timestamptz",
    purpose: { de: "Impressum", en: "Imprint" }, whose: { de: "Menschen, die für das Netzwerk einstehen", en: "People who answer for the network" },
    recipients: { de: "alle, das Impressum ist öffentlich", en: "everybody, the imprint is public" }, since: { de: "nachdem jemand anderes eingetragen ist", en: "after somebody else has been entered" },
  },
  {
    table: "privacy_facts", columns: ["officer_name", "officer_address", "officer_email"], basis: "legalDuty", afterwards: "blank", months: 1, sinceColumn: "null::timestamptz",
    purpose: { de: "Hinweis zum Datenschutz", en: "Privacy notice" }, whose: { de: "die datenschutzbeauftragte Person", en: "The data protection officer" },
    recipients: { de: "alle, der Hinweis ist öffentlich", en: "everybody, the notice is public" }, since: { de: "nachdem jemand anderes eingetragen ist", en: "after somebody else has been entered" },
  },
  {
    table: "feedback_contact", columns: ["office", "email", "phone"], basis: "legalDuty", afterwards: "blank", months: 1, sinceColumn: "null::timestamptz",
    purpose: { de: "Kontakt für Rückmeldungen", en: "Contact for feedback" }, whose: { de: "Menschen, die Rückmeldungen beantworten", en: "People who answer feedback" },
    recipients: { de: "alle, der Kontakt ist öffentlich", en: "everybody, the contact is public" }, since: { de: "nachdem jemand anderes eingetragen ist", en: "after somebody else has been entered" },
  },
];

const named = { de: "Wer für das Netzwerk einsteht, muss dort stehen, bis jemand anderes eingetragen ist (§ 5 DDG, Art. 37 DSGVO).", en: "Whoever answers for the network must stand there until somebody else is entered (section 5 DDG, Art. 37 GDPR)." };

/** An erasure on request does not empty the imprint: the office enters somebody else first. */
export const unchangeable: readonly Unchangeable[] = ["imprint", "privacy_facts", "feedback_contact"].map((table) => ({ table, when: "true", why: named }));
