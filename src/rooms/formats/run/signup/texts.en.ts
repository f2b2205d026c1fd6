// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: (d) => `Sign up: ${d.title}`,
  choose: "For whom do you sign up?", chooseLead: "You speak for several organisations. Choose one.",
  forOrganisation: (d) => `For ${d.organisation}`,
  noAccount: "Your organisation has no account here yet?", noAccountText: "That is fine. Tell us who you are. We check the details and write to you.",
  newOrganisation: "Sign up without an account", haveAccount: "I have an account",
  side: "We come as", people: "How many people come?", persons: "people",
  representatives: "Who comes?", representativesHint: "One person per line: name, function. The names stand on the badges of the day and nowhere else.",
  note: "What should we know?", accessNeeds: "What should we prepare?", accessNeedsHint: "For example: step-free access, sign language, food. Only if you like; we delete it after the day.",
  recruitedBy: "Who told you about it?", recruitedByHint: "We would like to thank the person.",
  name: "Name of the organisation", sector: "What kind of organisation is it?", size: "How big is it?",
  contactName: "Your name", contactFunction: "Your function", contactEmail: "E-mail address", contactEmailHint: "For the confirmation and news about the day. It stands on no public page.",
  contactFor: "Contact for this sign-up", contactForHint: "Leave empty if the known contact applies.",
  send: "Sign up", sendRequest: "Send the sign-up", save: "Save changes",
  full: (d) => `${d.side}: all places are taken. You will be on the waiting list and move up by yourself.`,
  free: (d) => `${d.side}: ${d.count} ${d.count === 1 ? "place" : "places"} left`,
  closed: "Sign-up is not open at the moment.", closedInvited: "Sign-up is open for invited organisations only.", closedMembers: "Sign-up is open for organisations that have an account here.",
  until: (d) => `Sign up until ${d.day}`,
  thanks: { confirmed: "You are signed up", registered: "Your sign-up has arrived", waitlisted: "You are on the waiting list", requested: "Your sign-up has arrived" },
  thanksText: {
    confirmed: "Your place is certain. The confirmation comes by e-mail, with a link to change and cancel.",
    registered: "The organising team will confirm it within the next days, by e-mail.",
    waitlisted: "As soon as a place is free you move up by yourself and get an e-mail.",
    requested: "We check the details and write to you within the next days. A receipt is on its way to your mailbox.",
  },
  toEdition: "To the event", mine: "My sign-ups",
  mineTitle: "My sign-ups", mineLead: "All sign-ups of the organisations you speak for.", mineEmpty: "You have not signed up anywhere yet.", mineEmptyButton: "To the events",
  change: "Change", cancel: "Cancel",
  changeTitle: "Change the sign-up", cancelTitle: "Cancel the sign-up", cancelQuestion: (d) => `Cancel the sign-up of ${d.organisation} for "${d.title}"`,
  cancelConsequences: ["Your place goes to the waiting list at once.", "You get an e-mail as a receipt.", "You can sign up again later, then at the end of the queue."],
  cancelButton: "Yes, cancel", keep: "No, we will come",
  day: "Day", state: "State", organisation: "Organisation",
  ownTitle: (d) => `Your sign-up: ${d.title}`, ownCancelled: "This sign-up has been cancelled.", ownOver: "Attendance has been noted. Thank you for coming.",
  refusals: {
    signUpNotOpen: "Sign-up is not open at the moment.",
    signUpNotYours: "This sign-up is not open for everybody. Please contact the organising team.",
    participantSideUnknown: "Please choose a side.",
    participantAlreadyThere: "Your organisation has signed up for this side already.",
  },
};
