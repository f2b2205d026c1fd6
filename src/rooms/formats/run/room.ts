// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn, type Right } from "../../../kernel/actor.ts";
import type { Room } from "../../../kernel/room.ts";
import { callOffEdition } from "./calling-off/commands.ts";
import { callOffForm } from "./calling-off/pages/call-off.tsx";
import { de as calledOffDe } from "./calling-off/texts.de.ts";
import { en as calledOffEn } from "./calling-off/texts.en.ts";
import { changeEdition, copyEdition, createEdition, publishEdition, setState } from "./commands.ts";
import { events as findable } from "./findables/queries.ts";
import { editions } from "./migrations/0001-editions.ts";
import { calledOff } from "./migrations/0002-called-off.ts";
import { events } from "./open/exports.ts";
import { comingChapter } from "./pages/chapter.tsx";
import { deskRoutes } from "./pages/desk.tsx";
import { makeRoutes } from "./pages/make.tsx";
import { homeBlock, publicRoutes } from "./pages/public.tsx";
import { stateRoutes } from "./pages/state.tsx";
import { deskItems } from "./pages/today.tsx";
import { cancelParticipant, confirmParticipant, inviteParticipant, markAttendance } from "./participants/commands.ts";
import { dayRoutes } from "./participants/pages/day.tsx";
import { participantRoutes } from "./participants/pages/list.tsx";
import { participantsAudience } from "./participants/queries.ts";
import { de as participantsDe } from "./participants/texts.de.ts";
import { en as participantsEn } from "./participants/texts.en.ts";
import { addTask, changeTask, doStep, doTask } from "./plan/commands.ts";
import { planRoutes } from "./plan/pages/plan.tsx";
import { personalData, photo } from "./privacy.ts";
import { acceptRequest, declineRequest, requestSignUp } from "./requests/commands.ts";
import { requestRoutes } from "./requests/pages/check.tsx";
import { de as requestsDe } from "./requests/texts.de.ts";
import { en as requestsEn } from "./requests/texts.en.ts";
import { endEditionRole, grantEditionRole } from "./roles/commands.ts";
import { roleRoutes } from "./roles/pages/roles.tsx";
import { editionGrants } from "./roles/queries.ts";
import { de as rolesDe } from "./roles/texts.de.ts";
import { en as rolesEn } from "./roles/texts.en.ts";
import { changeSettings, changeSignUp } from "./settings/commands.ts";
import { settingsRoutes } from "./settings/pages/settings.tsx";
import { cancelOwnSignUp, changeOwnSignUp, changeParticipant, registerParticipant } from "./signup/commands.ts";
import { mineRoutes } from "./signup/pages/mine.tsx";
import { signUpRoutes } from "./signup/pages/sign-up.tsx";
import { de as signUpDe } from "./signup/texts.de.ts";
import { en as signUpEn } from "./signup/texts.en.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import "./participants/texts.du.ts";
import "./requests/texts.du.ts";
import "./roles/texts.du.ts";
import "./signup/texts.du.ts";
import "./texts.du.ts";

/** Coordinators, and whoever holds a role on an edition now or later. */
const worksSomewhere: Right<unknown> = {
  says: "coordinator or a role on an edition",
  allows: (actor, state, at) => role("coordinator").allows(actor, state, at) || (actor.kind === "person" && actor.grants.some((grant) => grant.on !== undefined && grant.role !== "editor")),
};

export const run: Room = {
  key: "run",
  migrations: [editions, calledOff],
  commands: [
    createEdition, changeEdition, setState, publishEdition, copyEdition, changeSettings, changeSignUp, addTask, changeTask, doTask, doStep,
    grantEditionRole, endEditionRole, inviteParticipant, registerParticipant, changeParticipant, confirmParticipant, cancelParticipant, markAttendance,
    changeOwnSignUp, cancelOwnSignUp, requestSignUp, acceptRequest, declineRequest, callOffEdition,
  ],
  routes: [
    ...publicRoutes, ...signUpRoutes, ...mineRoutes, ...deskRoutes, ...makeRoutes, ...planRoutes, ...stateRoutes, ...settingsRoutes, ...roleRoutes,
    ...requestRoutes, ...dayRoutes, ...participantRoutes, callOffForm,
  ],
  nav: [
    { path: "/veranstaltungen", label: { de: "Veranstaltungen", en: "Events" }, order: 40, where: "public", may: anyone("public") },
    { path: "/durchlaeufe", label: { de: "Durchläufe", en: "Editions" }, order: 30, where: "desk", may: worksSomewhere },
    { path: "/meine-anmeldungen", label: { de: "Meine Anmeldungen", en: "My sign-ups" }, order: 40, where: "account", may: signedIn },
  ],
  grants: editionGrants,
  desk: deskItems,
  home: [{ order: 40, show: homeBlock }],
  brochure: [comingChapter],
  personalData,
  consents: [photo],
  datasets: [events],
  findables: [findable],
  audiences: [participantsAudience],
  mails: {
    "run.signedUp": { service: true, afterCrash: "again", secret: true, label: { de: "Antwort auf eine Anmeldung", en: "Answer to a sign-up" }, why: { de: "weil diese Adresse bei der Anmeldung angegeben wurde", en: "because this address was given at the sign-up" } },
    "run.movedUp": { service: true, afterCrash: "again", label: { de: "Von der Warteliste nachgerückt", en: "Moved up from the waiting list" }, why: { de: "weil diese Adresse bei der Anmeldung angegeben wurde", en: "because this address was given at the sign-up" } },
    "run.confirmed": { service: true, afterCrash: "again", label: { de: "Anmeldung bestätigt", en: "Sign-up confirmed" }, why: { de: "weil diese Adresse bei der Anmeldung angegeben wurde", en: "because this address was given at the sign-up" } },
    "run.cancelled": { service: true, afterCrash: "again", label: { de: "Anmeldung zurückgenommen", en: "Sign-up taken back" }, why: { de: "weil diese Adresse bei der Anmeldung angegeben wurde", en: "because this address was given at the sign-up" } },
    "run.requested": { service: true, afterCrash: "again", label: { de: "Anfrage zur Teilnahme eingegangen", en: "Request to take part received" }, why: { de: "weil diese Adresse in der Anfrage angegeben wurde", en: "because this address was given in the request" } },
    "run.declined": { service: true, afterCrash: "again", label: { de: "Absage auf eine Anfrage", en: "Request declined" }, why: { de: "weil diese Adresse in der Anfrage angegeben wurde", en: "because this address was given in the request" } },
    "run.appointed": { service: true, byOthers: true, afterCrash: "again", label: { de: "Aufgabe bei einer Veranstaltung", en: "Task at an event" }, why: { de: "weil die Veranstaltungsleitung eine Aufgabe übertragen hat", en: "because whoever leads the event has given you a task" } },
    "run.calledOff": { service: true, afterCrash: "again", label: { de: "Veranstaltung abgesagt", en: "Event called off" }, why: { de: "weil diese Adresse bei der Anmeldung angegeben wurde", en: "because this address was given at the sign-up" } },
    "run.invited": { service: false, afterCrash: "never", label: { de: "Einladung zu einer Veranstaltung", en: "Invitation to an event" }, why: { de: "weil die Organisation im Verzeichnis des Netzwerks steht", en: "because the organisation stands in the directory of the network" } },
  },
  refusals: {
    de: { ...de.refusals, ...rolesDe.refusals, ...participantsDe.refusals, ...signUpDe.refusals, ...requestsDe.refusals, ...calledOffDe.refusals },
    en: { ...en.refusals, ...rolesEn.refusals, ...participantsEn.refusals, ...signUpEn.refusals, ...requestsEn.refusals, ...calledOffEn.refusals },
  },
  flashes: { de: { ...de.flashes, calledOff: calledOffDe.flash }, en: { ...en.flashes, calledOff: calledOffEn.flash } },
  deeds: { de: { ...de.deeds, "run.callOffEdition": calledOffDe.deed }, en: { ...en.deeds, "run.callOffEdition": calledOffEn.deed } },
};
