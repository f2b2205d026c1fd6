// SPDX-License-Identifier: EUPL-1.2
import type { PersonalData } from "../../kernel/room.ts";

/** Personal data of the actors: what for, how long. */
export const actorsPrivacy: readonly PersonalData[] = [
  {
    table: "mandate", columns: ["function"], person: "person_id", afterwards: "delete", months: 24,
    purpose: { de: "Wissen, wer für welche Organisation spricht oder gesprochen hat", en: "Knowing who speaks or spoke for which organisation" },
    since: { de: "seit dem Ende des Mandats", en: "since the mandate ended" },
  },
  {
    table: "organisation", columns: ["street", "phone", "email"], afterwards: "blank", months: 24,
    purpose: { de: "Die Organisation erreichen; bei Einzelpersonen sind das persönliche Angaben", en: "Reaching the organisation; for people who work alone this is personal" },
    since: { de: "seit die Organisation verborgen ist", en: "since the organisation was hidden" },
  },
  {
    table: "import_draft", columns: ["text"], afterwards: "delete", months: 0,
    purpose: { de: "Eine hochgeladene Datei ansehen, bevor sie übernommen wird", en: "Looking at an uploaded file before it is stored" },
    since: { de: "eine Stunde nach dem Hochladen", en: "one hour after the upload" },
  },
];
