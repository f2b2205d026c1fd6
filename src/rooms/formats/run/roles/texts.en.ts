// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Roles",
  lead: "Who helps? Each role is for this edition only and ends by itself.",
  appoint: "Appoint somebody",
  appointLead: "The person gets an e-mail and signs in by a link. No password is needed.",
  name: "Name", email: "E-mail address", role: "Role", time: "From and until",
  window: "Change the time window",
  windowLead: "If you leave this empty, the usual window of the role applies.",
  fromDay: "From day", fromTime: "From time", untilDay: "Until day", untilTime: "Until time",
  button: "Appoint", end: "End", list: "Appointed",
  none: "Nobody is appointed yet.", noneText: "For the day you need at least the roles listed below.",
  needed: (d) => `${d.role}: at least ${d.count}`,
  missing: "Still missing for the day",
  usual: (d) => `usually ${hours(d.from)} to ${hours(d.until)} the start`,
  wholeRun: "usually from now on, for the whole run",
  states: { coming: "to come", running: "valid now", over: "ended" },
  refusals: {
    editionRoleUnknown: "This format has no such role.",
    editionRoleWindow: "The end must be after the beginning.",
    editionRoleOver: "This role has ended already.",
  },
  mail: {
    appointedSubject: (d) => `You are in: ${d.role}, ${d.title}`,
    appointedText: (d) =>
      `Hello ${d.name},\n\nyou have been appointed: ${d.role} at "${d.title}".\n\n${d.does}\n\nYour role is valid from ${d.from} until ${d.until} and then ends by itself.\n\nSign in here, no password needed:\n\n${d.link}\n\nYou get this message because the organising team entered you. If this is wrong, please reply to this e-mail.`,
  },
};

const hours = (value: number): string => (value < 0 ? `${-value} h before` : `${value} h after`);
