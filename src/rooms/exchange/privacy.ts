// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const words = (name: keyof typeof de.personal) => ({ de: de.personal[name], en: en.personal[name] });
const editors = { de: "Menschen, die für eine Organisation handeln", en: "People who act for an organisation" };

/** Personal data of the exchange: who asked, who wrote, who judged. */
export const privacy: readonly PersonalData[] = [
  {
    table: "contact_request", columns: ["name", "email", "organisation", "message"], person: "person_id", address: "email", afterwards: "delete", months: 6, basis: "contract",
    whose: { de: "Menschen, die einer Organisation schreiben", en: "People who write to an organisation" }, recipients: { de: "Die angeschriebene Organisation", en: "The organisation they write to" },
    purpose: words("request"), since: words("requestSince"), sinceColumn: "t.created_at",
  },
  {
    table: "listing", columns: ["created_by"], person: "created_by", afterwards: "blank", months: 24, basis: "contract", whose: editors,
    purpose: words("listing"), since: words("listingSince"), sinceColumn: "case when t.state in ('matched', 'closed', 'expired') then coalesce(t.closed_at, t.changed_at) end",
  },
  {
    table: "suggestion_feedback", columns: ["said_by", "note"], person: "said_by", afterwards: "blank", months: 24, basis: "legitimateInterest", whose: editors,
    purpose: words("judgement"), since: words("judgementSince"), sinceColumn: "t.at",
  },
  {
    table: "introduction", columns: ["made_by"], person: "made_by", afterwards: "blank", months: 24, basis: "legitimateInterest", whose: { de: "Koordination", en: "Coordination" },
    purpose: { de: "Wer zwei Seiten miteinander bekannt gemacht hat", en: "Who introduced two sides to each other" }, since: words("judgementSince"), sinceColumn: "t.made_at",
  },
];
