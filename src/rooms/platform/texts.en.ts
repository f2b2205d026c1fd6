// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  signIn: {
    title: "Sign in",
    lead: "No password needed: we send a link to your e-mail address. It works for 30 minutes.",
    email: "E-mail address",
    emailHint: "The address your coordinator knows you by.",
    send: "Send the link",
    sentTitle: "Please look into your mailbox",
    sent: "If we know the address, the link arrives within a minute. Please look into the spam folder as well.",
    mailbox: "To the demo mailbox",
    openTitle: "Confirm sign-in",
    open: "This button signs you in.",
    openButton: "Sign in now",
    again: "Ask for a new link",
  },
  mail: {
    signInSubject: "Your sign-in link",
    signInText: (d) =>
      `Hello ${d.name},\n\nthis link signs you in:\n\n${d.link}\n\nIt works for 30 minutes and once only. If you did not ask for it, do nothing: without your click nothing happens.`,
  },
  refusals: {
    linkUsed: "This link has been used already. Please ask for a new one.",
    linkExpired: "This link is no longer valid. Please ask for a new one.",
  },
  flashes: { signedOut: "You are signed out.", signedIn: "You are signed in." },
  deeds: {
    "platform.requestSignIn": "asked for a sign-in link",
    "platform.signIn": "signed in",
    "platform.signOut": "signed out",
  },
};
