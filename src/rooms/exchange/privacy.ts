// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export const privacy: readonly PersonalData[] = [
  { table: "contact_request", columns: ["name", "email", "organisation", "message"], person: "person_id", afterwards: "delete", months: 6, purpose: { de: de.personal.request, en: en.personal.request }, since: { de: de.personal.requestSince, en: en.personal.requestSince } },
  { table: "listing", columns: ["created_by"], person: "created_by", afterwards: "blank", months: 24, purpose: { de: de.personal.listing, en: en.personal.listing }, since: { de: de.personal.listingSince, en: en.personal.listingSince } },
  { table: "suggestion_feedback", columns: ["said_by", "note"], person: "said_by", afterwards: "blank", months: 24, purpose: { de: de.personal.judgement, en: en.personal.judgement }, since: { de: de.personal.judgementSince, en: en.personal.judgementSince } },
  { table: "introduction", columns: ["made_by"], person: "made_by", afterwards: "blank", months: 24, purpose: { de: de.personal.judgement, en: en.personal.judgement }, since: { de: de.personal.judgementSince, en: en.personal.judgementSince } },
];
