// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../../kernel/room.ts";
import { changeEdition, copyEdition, createEdition, publishEdition, setState } from "./commands.ts";
import { editions } from "./migrations/0001-editions.ts";
import { cancelParticipant, confirmParticipant, inviteParticipant, markAttendance } from "./participants/commands.ts";
import { de as participantsDe } from "./participants/texts.de.ts";
import { en as participantsEn } from "./participants/texts.en.ts";
import { addTask, changeTask, doStep, doTask } from "./plan/commands.ts";
import { acceptRequest, declineRequest, requestSignUp } from "./requests/commands.ts";
import { de as requestsDe } from "./requests/texts.de.ts";
import { en as requestsEn } from "./requests/texts.en.ts";
import { endEditionRole, grantEditionRole } from "./roles/commands.ts";
import { editionGrants } from "./roles/queries.ts";
import { de as rolesDe } from "./roles/texts.de.ts";
import { en as rolesEn } from "./roles/texts.en.ts";
import { changeSettings, changeSignUp } from "./settings/commands.ts";
import { cancelOwnSignUp, changeOwnSignUp, changeParticipant, registerParticipant } from "./signup/commands.ts";
import { de as signUpDe } from "./signup/texts.de.ts";
import { en as signUpEn } from "./signup/texts.en.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export const run: Room = {
  key: "run",
  migrations: [editions],
  commands: [
    createEdition, changeEdition, setState, publishEdition, copyEdition, changeSettings, changeSignUp, addTask, changeTask, doTask, doStep,
    grantEditionRole, endEditionRole, inviteParticipant, registerParticipant, changeParticipant, confirmParticipant, cancelParticipant, markAttendance,
    changeOwnSignUp, cancelOwnSignUp, requestSignUp, acceptRequest, declineRequest,
  ],
  grants: editionGrants,
  refusals: {
    de: { ...de.refusals, ...rolesDe.refusals, ...participantsDe.refusals, ...signUpDe.refusals, ...requestsDe.refusals },
    en: { ...en.refusals, ...rolesEn.refusals, ...participantsEn.refusals, ...signUpEn.refusals, ...requestsEn.refusals },
  },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
};
