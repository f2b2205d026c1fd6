// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../kernel/actor.ts";
import type { NavEntry, Room } from "../../kernel/room.ts";
import { changeStatement, remindReview } from "./accessibility/commands.ts";
import { declarationRoutes } from "./accessibility/pages/declaration.tsx";
import { statementForm } from "./accessibility/pages/form.tsx";
import { loadDuties } from "./demo.ts";
import { answerCase, changeContact, closeCase, reportBarrier } from "./feedback/commands.ts";
import { caseRoutes } from "./feedback/pages/case.tsx";
import { officeRoutes } from "./feedback/pages/office.tsx";
import { reportRoutes } from "./feedback/pages/report.tsx";
import { changeImprint } from "./imprint/commands.ts";
import { imprintRoutes } from "./imprint/pages/imprint.tsx";
import { findImprint } from "./imprint/store.ts";
import { lookForReview } from "./jobs.ts";
import { duties as tables } from "./migrations/0001-duties.ts";
import { changePrivacyFacts, releaseNotice } from "./notice/commands.ts";
import { factsForm } from "./notice/pages/facts.tsx";
import { noticePage } from "./notice/pages/notice.tsx";
import { registerRoutes } from "./notice/pages/register.tsx";
import { releaseForm } from "./notice/pages/release.tsx";
import { changePlain, changeSign, resetOwnPage } from "./plain/commands.ts";
import { formRoutes } from "./plain/pages/forms.tsx";
import { pageRoutes } from "./plain/pages/pages.tsx";
import { privacy, unchangeable } from "./privacy.ts";
import { closeNetwork, publishNetwork } from "./publication/commands.ts";
import { dutyDesk } from "./publication/pages/desk.tsx";
import { publicationRoutes } from "./publication/pages/publication.tsx";
import { texts } from "./texts.ts";

const { de, en } = texts;
const foot = (path: string, word: keyof (typeof de)["nav"], order: number): NavEntry => ({ path, label: { de: de.nav[word], en: en.nav[word] }, order, where: "footer", may: anyone("public by law") });
const desk = (path: string, word: keyof (typeof de)["nav"], order: number): NavEntry => ({ path, label: { de: de.nav[word], en: en.nav[word] }, order, where: "desk", may: role("coordinator") });

/** What a place must publish: imprint, privacy notice, register, accessibility declaration, feedback, plain language; and the gate before a network goes public. */
export const duties: Room = {
  key: "duties",
  migrations: [tables],
  commands: [changeImprint, changePrivacyFacts, releaseNotice, changeStatement, remindReview, changeContact, reportBarrier, answerCase, closeCase, changePlain, changeSign, resetOwnPage, publishNetwork, closeNetwork],
  routes: [...imprintRoutes, noticePage, factsForm, releaseForm, ...registerRoutes, ...declarationRoutes, statementForm, ...reportRoutes, ...officeRoutes, ...caseRoutes, ...pageRoutes, ...formRoutes, ...publicationRoutes],
  nav: [
    foot("/impressum", "imprint", 10), foot("/datenschutz", "privacy", 20), foot("/barrierefreiheit", "accessibility", 30),
    foot("/leichte-sprache", "plain", 40), foot("/gebaerdensprache", "sign", 50), foot("/barriere-melden", "report", 60),
    desk("/rueckmeldungen", "cases", 74), desk("/veroeffentlichung", "publication", 86), desk("/verarbeitungsverzeichnis", "register", 87),
  ],
  refusals: { de: de.refusals, en: en.refusals },
  faults: { de: de.faults, en: en.faults },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  desk: dutyDesk,
  jobs: { "duties.review": { everyMinutes: 24 * 60, work: lookForReview } },
  personalData: privacy,
  unchangeable,
  publisher: async (reader, scope) => {
    const imprint = await findImprint(reader, scope);
    return imprint ? { name: imprint.bodyName } : {};
  },
  mails: {
    "duties.caseReceived": { service: true, afterCrash: "again", secret: true, label: { de: "Bestätigung einer Rückmeldung", en: "Confirmation of a message" }, why: { de: "weil diese Adresse auf dem Formular für Rückmeldungen angegeben wurde", en: "because this address was given on the feedback form" } },
    "duties.caseArrived": { service: true, afterCrash: "again", label: { de: "Neue Rückmeldung", en: "New message" }, why: { de: "weil diese Adresse der Kontakt für Rückmeldungen ist", en: "because this address is the contact for feedback" } },
    "duties.caseAnswer": { service: true, afterCrash: "again", label: { de: "Antwort auf eine Rückmeldung", en: "Answer to a message" }, why: { de: "weil diese Adresse auf dem Formular für Rückmeldungen angegeben wurde", en: "because this address was given on the feedback form" } },
    "duties.review": { service: true, afterCrash: "again", label: { de: "Erinnerung an die Erklärung zur Barrierefreiheit", en: "Reminder of the accessibility declaration" }, why: { de: "weil die Verwaltung des Netzwerks sie einmal im Jahr überprüft", en: "because the network's administration reviews it once a year" } },
  },
  demo: loadDuties,
};
