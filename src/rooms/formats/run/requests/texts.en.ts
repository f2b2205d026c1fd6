// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Check new organisations",
  lead: "These organisations signed up without an account. They get a place as soon as you agree.",
  none: "No sign-up waits for your check at the moment.", back: "To the participants",
  organisation: "Is it in the directory already?", organisationHint: "Choose the entry so that there is no double.", asNew: "No, take it in as a new organisation",
  accept: "Take in", decline: "Decline", reason: "Reason", reasonHint: "Stands in the e-mail to the contact.",
  contact: "Contact", sector: "Sector", side: "Side", people: "People", requestedAt: "Received on", note: "Remark", accessNeeds: "What we should prepare", look: "Check",
  declineTitle: (d) => `Decline the sign-up of ${d.name}`,
  refusals: {
    requestDecided: "This sign-up has been decided already.",
    requestNameTaken: "An organisation of this name is in the directory already. Please choose the entry.",
    requestAlreadyThere: "This organisation has signed up for this side already.",
  },
  mail: {
    requestedSubject: (d) => `Your sign-up has arrived: ${d.title}`,
    requestedText: (d) =>
      `Hello ${d.name},\n\nthank you for signing up ${d.organisation} for "${d.title}" on ${d.day}.\n\nWe will look at it and write to you within the next days. Until then there is nothing you need to do.\n\nIf you did not sign up, please reply to this e-mail.`,
    declinedSubject: (d) => `About your sign-up: ${d.title}`,
    declinedText: (d) =>
      `Hello ${d.name},\n\nthank you for signing up ${d.organisation} for "${d.title}" on ${d.day}. Unfortunately we cannot accept it.${d.reason === "" ? "" : `\n\n${d.reason}`}\n\nIf you have questions, please reply to this e-mail.`,
  },
};
