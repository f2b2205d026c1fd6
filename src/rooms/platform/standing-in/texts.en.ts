// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: (name) => `Act for ${name}`,
  lead: "For help on the telephone: for 30 minutes the platform looks as it does for this person.",
  told: (name) => `${name} gets an e-mail at once with your name and the reason.`,
  logged: "Every step stands in the log, with both names.",
  limits: "Consents, own data, the address and the sign-in of the person remain theirs alone.",
  reason: "Reason", reasonHint: "For example: Ms Kaya called, she cannot save her offer on the telephone.",
  start: "Act now", way: "Act for this person",
  banner: (name) => `You are acting for ${name} at the moment.`,
  left: (minutes) => (minutes <= 1 ? "One minute left." : `${minutes} minutes left.`),
  end: "End this",
  forWhom: (by, name) => `${by} for ${name}`,
  history: "Who acted for this person", when: "When", who: "Who", none: "Nobody has acted for this person so far.",
  mail: {
    subject: "Somebody is acting in your name",
    text: (d) => `Hello ${d.name},\n\n${d.by} of the administration of "${d.network}" acts in your name from now on, for 30 minutes at most.\n\nThe reason:\n${d.reason}\n\nEvery step stands in the log with both names. Is this a surprise? Then please ask your coordinator at once; nobody reads answers to this e-mail.`,
  },
  refusals: {
    standInSelf: "You need not act for yourself.",
    standInHigher: "Nobody can act for those who administer the network or run the server.",
    standInPaused: "This account is paused.",
  },
  flashes: { standingIn: "You are acting for the other person now.", standingInEnded: "You are yourself again." },
  deeds: { "platform.startStandingIn": "acts for another person", "platform.endStandingIn": "stopped acting for another person" },
};
