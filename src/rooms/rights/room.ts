// SPDX-License-Identifier: EUPL-1.2
import { role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { giveConsent, noteConsent, recordConsent, withdrawConsent } from "./consents/commands.ts";
import { consentNews } from "./consents/jobs.ts";
import { myConsentRoutes } from "./consents/pages/mine.tsx";
import { consentRoutes } from "./consents/pages/office.tsx";
import { agreeing } from "./consents/store.ts";
import { askCopy, makeCopy, openCopy } from "./copies/commands.ts";
import { workOnCopy } from "./copies/jobs.ts";
import { copyRoutes } from "./copies/pages/data.tsx";
import { loadConsents } from "./demo.ts";
import { eraseMyself, erasePerson } from "./erasure/commands.ts";
import { eraseBlock } from "./erasure/pages/block.tsx";
import { erasureRoutes } from "./erasure/pages/erase.tsx";
import { rightsTables } from "./migrations/0001-rights.ts";
import { rightsData } from "./privacy.ts";
import { keepDates } from "./retention/commands.ts";
import { workOnDates } from "./retention/jobs.ts";
import { retentionRoutes } from "./retention/pages/retention.tsx";
import { changeSuppression } from "./suppression/commands.ts";
import { suppressionRoutes } from "./suppression/pages/list.tsx";
import { isSuppressed } from "./suppression/store.ts";
import { texts } from "./texts.ts";

const { de, en } = texts;

/** What a person may ask of us: consent, a copy of all data, erasure, dates of deletion. */
export const rights: Room = {
  key: "rights",
  migrations: [rightsTables],
  commands: [giveConsent, withdrawConsent, noteConsent, recordConsent, askCopy, makeCopy, openCopy, eraseMyself, erasePerson, keepDates, changeSuppression],
  routes: [...copyRoutes, ...erasureRoutes, ...myConsentRoutes, ...consentRoutes, ...retentionRoutes, ...suppressionRoutes],
  nav: [
    { path: "/meine-daten", label: { de: de.nav.data, en: en.nav.data }, order: 92, where: "account", may: signedIn },
    { path: "/meine-einwilligungen", label: { de: de.nav.consents, en: en.nav.consents }, order: 91, where: "account", may: signedIn },
    { path: "/einwilligungen", label: { de: de.nav.allConsents, en: en.nav.allConsents }, order: 72, where: "desk", may: role("coordinator") },
    { path: "/aufbewahrung", label: { de: de.nav.retention, en: en.nav.retention }, order: 74, where: "desk", may: role("coordinator") },
  ],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  aboutObject: { person: [eraseBlock] },
  on: consentNews,
  jobs: { "rights.makeCopy": { work: workOnCopy }, "rights.keepDates": { everyMinutes: 24 * 60, work: workOnDates } },
  mails: {
    "rights.copyReady": { service: true, afterCrash: "again", label: { de: de.mail.copyLabel, en: en.mail.copyLabel }, why: { de: de.mail.copyWhy, en: en.mail.copyWhy } },
  },
  personalData: rightsData,
  consented: agreeing,
  suppresses: isSuppressed,
  demo: loadConsents,
};
