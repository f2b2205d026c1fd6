// SPDX-License-Identifier: EUPL-1.2
// The door of the editions: every format runs on them. Formats enter here only.
export type { Edition, SignUpBy } from "./rules.ts";
export { daysBetween, planDay } from "./rules.ts";
export { findEdition, holdEdition } from "./store.ts";
export { countEditions, listEditions, type EditionFilter } from "./queries.ts";
export { changeEdition, copyEdition, createEdition, editionKey, loadEdition, publishEdition, setState, steers, type OnEdition } from "./commands.ts";
export { changeSettings, changeSignUp } from "./settings/commands.ts";
export { addTask, changeTask, doStep, doTask } from "./plan/commands.ts";
export type { EditionStep, EditionTask } from "./plan/rules.ts";
export { listSteps, listTasks } from "./plan/store.ts";
export { endEditionRole, grantEditionRole } from "./roles/commands.ts";
export type { EditionRole } from "./roles/rules.ts";
export { appointmentsOf, type Appointment } from "./roles/queries.ts";
export { cancelParticipant, confirmParticipant, inviteParticipant, markAttendance } from "./participants/commands.ts";
export { standing, holdsSeat, type Participant, type ParticipantState, type Representative } from "./participants/rules.ts";
export { countParticipants, participantsOf, publicParticipants, signUpsOf, type ParticipantRow, type SideCount } from "./participants/queries.ts";
export { changeParticipant, registerParticipant } from "./signup/commands.ts";
export { crumbsOf, EditionHead, EditionNav, enterEdition, sampleEdition, samplePublished, stateName, whenOf, worksOn } from "./pages/frame.tsx";
export { loadEditionStory, type DemoEdition, type DemoParticipant, type DemoRequest, type DemoTask } from "./demo.ts";
