// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: (d) => `Who speaks for ${d.organisation}?`,
  lead: "People listed here sign in with their own e-mail address, keep the organisation's entry up to date and make commitments in its name.",
  crumb: "Contacts",
  people: "Contacts",
  none: "Nobody speaks for this organisation yet.",
  noneText: "Enter the first person below.",
  name: "Name",
  function: "Function",
  functionHint: "For example chair, head of training, owner.",
  email: "E-mail address",
  emailHint: "The person signs in with it. It never stands on a public page.",
  since: "Since",
  addTitle: "Enter a person",
  add: "Enter the person",
  addText: "The person gets an e-mail that says who entered them and how to sign in.",
  end: "End mandate",
  endContext: (d) => `of ${d.name}`,
  action: "Step",
  mail: {
    subject: (d) => `You now speak for ${d.organisation}`,
    text: (d) =>
      `Hello ${d.name},\n\n${d.by ? `${d.by} has entered you` : "you have been entered"} as a contact for "${d.organisation}". You can keep the organisation's entry up to date, enter needs and offers and make commitments.\n\nThis is how you sign in, with this e-mail address and without a password:\n\n${d.signIn}\n\nIf this is a mistake, please answer your network's coordinator. Nothing else happens unless you act.`,
  },
  audience: { label: "People who speak for organisations", sector: "Sector", quarter: "Quarter" },
  refusals: {
    mandateExists: "This person already speaks for the organisation.",
    mandateEnded: "This mandate has already ended.",
    mandateLast: "This is the last contact. Please enter somebody else first, or ask the coordinator.",
  },
  flashes: { mandateAdded: "The person has been entered and gets an e-mail.", mandateEnded: "The mandate has ended." },
  deeds: { "actors.enterPerson": "entered a person", "actors.addMandate": "entered a contact", "actors.endMandate": "ended a mandate" },
};
