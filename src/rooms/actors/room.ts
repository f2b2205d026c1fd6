// SPDX-License-Identifier: EUPL-1.2
import { anyone, heldOn, role, type Right } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { changeOrganisation, createOrganisation, hideOrganisation, showOrganisation } from "./commands.ts";
import { loadActors } from "./demo.ts";
import { organisations as findable } from "./findables/queries.ts";
import { forgetImports, importOrganisations, stageImport } from "./imports/commands.ts";
import { importJobs } from "./imports/jobs.ts";
import { importRoutes } from "./imports/pages/import.tsx";
import { de as importDe } from "./imports/texts.de.ts";
import { en as importEn } from "./imports/texts.en.ts";
import { addMandate, endMandate, enterPerson } from "./mandates/commands.ts";
import { mandateRoutes } from "./mandates/pages/mandates.tsx";
import { spokespeopleAudience } from "./mandates/queries.ts";
import { de as mandateDe } from "./mandates/texts.de.ts";
import { en as mandateEn } from "./mandates/texts.en.ts";
import { changeOrganisationLogo } from "./logos/commands.ts";
import { logoRoutes } from "./logos/pages/logo.tsx";
import { de as logoDe } from "./logos/texts.de.ts";
import { en as logoEn } from "./logos/texts.en.ts";
import { organisations } from "./migrations/0001-organisations.ts";
import { organisations as organisationData, quarters as quarterData } from "./exports.ts";
import { formRoutes } from "./pages/form.tsx";
import { namesChapter } from "./pages/chapter.tsx";
import { actorsDesk, whoTakesPart } from "./pages/home.tsx";
import { listRoutes } from "./pages/list.tsx";
import { mineRoutes } from "./pages/mine.tsx";
import { organisationRoutes } from "./pages/organisation.tsx";
import { actorsPrivacy, contactName, unchangeable } from "./privacy.ts";
import { changeQuarter, createQuarter, deleteQuarter, drawQuarters } from "./quarters/commands.ts";
import { quarterForms } from "./quarters/pages/forms.tsx";
import { quarterPages } from "./quarters/pages/quarters.tsx";
import { de as quarterDe } from "./quarters/texts.de.ts";
import { en as quarterEn } from "./quarters/texts.en.ts";
import { editorGrants } from "./queries.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import "./imports/texts.du.ts";
import "./mandates/texts.du.ts";
import "./quarters/texts.du.ts";
import "./texts.du.ts";

const speaksForSome: Right<unknown> = { says: "editor of any organisation", allows: (actor, _state, at) => heldOn(actor, "editor", at).length > 0 };

export const actors: Room = {
  key: "actors",
  migrations: [organisations],
  commands: [
    createOrganisation, changeOrganisation, hideOrganisation, showOrganisation, addMandate, endMandate, enterPerson, changeOrganisationLogo,
    createQuarter, changeQuarter, deleteQuarter, drawQuarters, stageImport, importOrganisations, forgetImports,
  ],
  // Fixed words come before the ids that could stand in their place.
  routes: [...listRoutes, ...formRoutes, ...logoRoutes, ...importRoutes, ...organisationRoutes, ...mandateRoutes, ...mineRoutes, ...quarterForms, ...quarterPages],
  nav: [
    { path: "/organisationen", label: { de: de.nav.organisations, en: en.nav.organisations }, order: 40, where: "public", may: anyone("public directory of organisations") },
    { path: "/meine-organisationen", label: { de: de.nav.mine, en: en.nav.mine }, order: 20, where: "account", may: speaksForSome },
    { path: "/quartiere", label: { de: de.nav.quarters, en: en.nav.quarters }, order: 80, where: "desk", may: role("coordinator") },
  ],
  refusals: {
    de: { ...de.refusals, ...mandateDe.refusals, ...quarterDe.refusals, ...importDe.refusals, ...logoDe.refusals },
    en: { ...en.refusals, ...mandateEn.refusals, ...quarterEn.refusals, ...importEn.refusals, ...logoEn.refusals },
  },
  flashes: {
    de: { ...de.flashes, ...mandateDe.flashes, ...quarterDe.flashes, ...importDe.flashes, ...logoDe.flashes },
    en: { ...en.flashes, ...mandateEn.flashes, ...quarterEn.flashes, ...importEn.flashes, ...logoEn.flashes },
  },
  deeds: {
    de: { ...de.deeds, ...mandateDe.deeds, ...quarterDe.deeds, ...importDe.deeds, ...logoDe.deeds },
    en: { ...en.deeds, ...mandateEn.deeds, ...quarterEn.deeds, ...importEn.deeds, ...logoEn.deeds },
  },
  grants: editorGrants,
  desk: actorsDesk,
  home: [whoTakesPart],
  brochure: [namesChapter],
  jobs: importJobs,
  personalData: actorsPrivacy,
  unchangeable,
  consents: [contactName],
  datasets: [organisationData, quarterData],
  findables: [findable],
  audiences: [spokespeopleAudience],
  mails: {
    "actors.mandate": { service: true, byOthers: true, afterCrash: "again", label: { de: "Für eine Organisation eingetragen", en: "Entered for an organisation" }, why: { de: "weil diese Adresse für eine Organisation eingetragen wurde", en: "because this address was entered for an organisation" } },
  },
  demo: loadActors,
  samples: { "actors.forgetImports": async () => ({}), "actors.enterPerson": async () => ({}) },
};
