// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

const readers = { de: "Menschen, die eine Nachricht bekommen", en: "People who get a message" };
const purpose = { de: "Nachrichten zustellen", en: "Delivering messages" };

/** Personal data of the mails: kept as long as somebody may ask whether one arrived. */
export const privacy: readonly PersonalData[] = [
  {
    table: "mail", columns: ["recipient", "reply_to", "subject", "body"], person: "to_person", address: "recipient", afterwards: "delete", months: 3, basis: "contract", whose: readers, purpose,
    since: { de: "seit dem Versand", en: "since it was sent" }, sinceColumn: "t.at",
  },
  {
    table: "outbox", columns: ["payload"], belongs: "t.payload->>'toPerson' = $person::text or lower(t.payload->>'to') = $address", afterwards: "delete", months: 3, basis: "contract", whose: readers, purpose: { de: "Nachrichten bereitlegen, bis sie zugestellt sind", en: "Holding messages until they are delivered" },
    since: { de: "seit dem Versand", en: "since it was sent" }, sinceColumn: "t.at",
  },
  {
    table: "mail_choice", columns: ["address"], address: "address", afterwards: "delete", months: 36, basis: "legalDuty", whose: readers,
    purpose: { de: "Abbestellungen beachten", en: "Keeping to what was unsubscribed" }, since: { de: "seit der ersten E-Mail dieser Art", en: "since the first e-mail of this kind" }, sinceColumn: "t.created_at",
  },
  {
    table: "subscription", columns: ["email"], address: "email", afterwards: "delete", months: 36, basis: "consent",
    whose: { de: "Menschen, die den Newsletter bestellt haben", en: "People who ordered the newsletter" }, purpose: { de: "Newsletter verschicken und die Einwilligung nachweisen", en: "Sending the newsletter and proving the consent" },
    since: { de: "seit dem Ende des Abonnements", en: "since the subscription ended" }, sinceColumn: "case when t.state = 'ended' then t.since end",
  },
  {
    table: "circular", columns: ["created_by", "sent_by"], afterwards: "blank", blank: { created_by: "''" }, months: 24, basis: "legitimateInterest",
    whose: { de: "Koordination", en: "Coordination" }, purpose: { de: "Wissen, wer ein Rundschreiben geschrieben und verschickt hat", en: "Knowing who wrote and sent a circular" },
    since: { de: "seit dem Versand", en: "since it was sent" }, sinceColumn: "coalesce(t.sent_at, t.created_at)",
  },
];
