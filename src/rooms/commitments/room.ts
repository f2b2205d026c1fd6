// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { amendmentCommands } from "./amendments/commands.ts";
import { amendmentRoutes } from "./amendments/pages/propose.tsx";
import { agreementCommands } from "./commands.ts";
import { draftCommands } from "./drafts/commands.ts";
import { draftRoutes } from "./drafts/pages/draft.tsx";
import { followUpCommands } from "./follow-ups/commands.ts";
import { followUpJobs } from "./follow-ups/jobs.ts";
import { followUpRoutes } from "./follow-ups/pages/answer.tsx";
import { followUpDesk } from "./follow-ups/pages/desk.tsx";
import { anyFollowUp } from "./follow-ups/queries.ts";
import { deskRoutes } from "./ledger/pages/desk.tsx";
import { ledgerRoutes } from "./ledger/pages/ledger.tsx";
import { ledger } from "./migrations/0001-ledger.ts";
import { sealedStays } from "./migrations/0002-sealed-stays.ts";
import { afterTheSeal } from "./migrations/0003-after-the-seal.ts";
import { keptPromises as keptData } from "./open/exports.ts";
import { agreementRoutes } from "./pages/agreement.tsx";
import { keptChapter } from "./pages/chapter.tsx";
import { keptPromises, promisesOfOrganisation } from "./pages/home.tsx";
import { mineRoutes } from "./pages/mine.tsx";
import { stepRoutes } from "./pages/steps.tsx";
import { commitmentsData, sealerName, unchangeable } from "./privacy.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import "./follow-ups/texts.du.ts";
import "./texts.du.ts";

export const commitments: Room = {
  key: "commitments",
  migrations: [ledger, sealedStays, afterTheSeal],
  commands: [...agreementCommands, ...draftCommands, ...amendmentCommands, ...followUpCommands],
  // Fixed words before ids: "/zusagen/liste" is not an agreement.
  routes: [...ledgerRoutes, ...deskRoutes, ...draftRoutes, ...mineRoutes, ...stepRoutes, ...amendmentRoutes, ...followUpRoutes, ...agreementRoutes],
  nav: [
    { path: "/zusagen", label: { de: de.nav.ledger, en: en.nav.ledger }, order: 40, where: "public", may: anyone("public ledger") },
    { path: "/meine-zusagen", label: { de: de.nav.mine, en: en.nav.mine }, order: 30, where: "account", may: signedIn },
    { path: "/zusagen/liste", label: { de: de.nav.list, en: en.nav.list }, order: 40, where: "desk", may: role("coordinator") },
  ],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  desk: followUpDesk,
  home: [keptPromises],
  brochure: [keptChapter],
  aboutObject: { organisation: [promisesOfOrganisation] },
  jobs: followUpJobs,
  personalData: commitmentsData,
  datasets: [keptData],
  unchangeable,
  consents: [sealerName],
  mails: {
    "commitments.firstContact": { service: true, afterCrash: "again", secret: true, label: { de: "Nachfrage: erster Kontakt", en: "Question: first contact" }, why: { de: "weil sie zu einer eigenen Vereinbarung gehört", en: "because it belongs to an agreement of your own" } },
    "commitments.result": { service: true, afterCrash: "again", secret: true, label: { de: "Nachfrage: was daraus geworden ist", en: "Question: what has come of it" }, why: { de: "weil sie zu einer eigenen Vereinbarung gehört", en: "because it belongs to an agreement of your own" } },
    "commitments.amendment": { service: true, afterCrash: "again", label: { de: "Vorschlag zur Änderung einer Vereinbarung", en: "Proposed change of an agreement" }, why: { de: "weil sie zu einer eigenen Vereinbarung gehört", en: "because it belongs to an agreement of your own" } },
  },
  samples: {
    "commitments.sendFollowUp": async (reader, scope) => {
      const found = await anyFollowUp(reader, scope);
      return found && { id: found.id, base: "http://localhost" };
    },
  },
};
