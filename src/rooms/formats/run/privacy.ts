// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../../kernel/room.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const words = (name: keyof typeof de.privacy) => ({ de: de.privacy[name], en: en.privacy[name] });

/** Personal data of the editions: contacts and names of those who come, appointments, sign-ups that wait for a check. */
export const personalData: readonly PersonalData[] = [
  { table: "participant", columns: ["contact_name", "contact_email", "representatives", "recruited_by", "note", "access_needs"], purpose: words("contact"), afterwards: "blank", months: 24, since: words("sinceDay") },
  { table: "edition_role", columns: ["person_id"], person: "person_id", purpose: words("roles"), afterwards: "delete", months: 24, since: words("sinceEnd") },
  { table: "edition_task", columns: ["owner_person_id"], person: "owner_person_id", purpose: words("owner"), afterwards: "blank", months: 24, since: words("sinceEnd") },
  { table: "edition_step", columns: ["done_by"], person: "done_by", purpose: words("owner"), afterwards: "blank", months: 24, since: words("sinceEnd") },
  { table: "sign_up_request", columns: ["contact_name", "contact_function", "contact_email", "representatives", "recruited_by", "note", "access_needs"], purpose: words("request"), afterwards: "delete", months: 6, since: words("sinceRequest") },
];
