// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

export const privacy: readonly PersonalData[] = [
  { table: "mail", columns: ["recipient", "body"], person: "to_person", afterwards: "delete", months: 3, purpose: { de: "Nachrichten zustellen", en: "Delivering messages" }, since: { de: "seit dem Versand", en: "since it was sent" } },
  { table: "outbox", columns: ["payload"], afterwards: "delete", months: 3, purpose: { de: "Nachrichten zustellen", en: "Delivering messages" }, since: { de: "seit dem Versand", en: "since it was sent" } },
];
