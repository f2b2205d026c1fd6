// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  list: {
    title: "Devices and sessions", lead: "You are signed in on these devices. That ends after 7 days without use, after 30 days at the latest.",
    device: "Device", unknown: "Unknown device", here: "this device", since: "Signed in since", seen: "Last used", now: "just now", today: "today",
    end: "Sign out", others: "Sign out all others", onlyThis: "You are not signed in anywhere else.",
    stranger: "You do not know one of the devices? Sign it out at once. Whoever cannot read your mailbox does not get in again without a new link.",
  },
  confirm: {
    title: "Confirmation", lead: (minutes) => `Before important steps we ask whether it is really you at the device. The confirmation lasts ${minutes} minutes.`,
    mailTitle: "By a code in an e-mail", mailLead: (address) => `We send six digits to ${address}.`, send: "Send the code", sendAgain: "Send a new code",
    sentTo: (address) => `The code is on its way to ${address}. It is valid for 10 minutes.`, code: "Code from the e-mail", codeHint: "Six digits, for example 402 917", submit: "Confirm",
    wrong: (left) => left === 0 ? "The code was wrong. That was the last try, please request a new code." : left === 1 ? "The code is wrong. One try is left." : `The code is wrong. ${left} tries are left.`,
    doneTitle: "Confirmed", done: "You may close this window. In the other window the form can be sent now.",
    mailbox: "To the demo mailbox",
  },
  email: {
    title: "Change your e-mail address", lead: (email) => `At present it is ${email}. A link goes to the new address. Only when it is opened and confirmed does the new one count.`,
    field: "New e-mail address", send: "Send the link to the new address", openTitle: "Confirm the new address", open: "With this button the new address counts. You are signed out on other devices.", openButton: "Confirm the new address",
    doneTitle: "The new address counts", done: "From now on all e-mails go there.", toAccount: "To your account",
  },
  account: { sessions: "Devices and sessions", email: "Change your e-mail address", safety: "Signing in and safety" },
  mail: {
    codeSubject: "Your confirmation code",
    codeText: (d) => `Hello ${d.name},\n\nyour confirmation code:\n\n${d.code}\n\nIt is valid for 10 minutes. None of us ever asks for it by telephone or e-mail. If you did not request it, sign out all other devices under "My account".`,
    emailConfirmSubject: "Confirm the new e-mail address",
    emailConfirmText: (d) => `Hello ${d.name},\n\nthis address shall count for your account. Confirm it with this link:\n\n${d.link}\n\nIt is valid for 24 hours and works once. Without the confirmation everything stays as it is.`,
    emailNoticeSubject: "Your e-mail address is to be changed",
    emailNoticeText: (d) => `Hello ${d.name},\n\na new e-mail address was entered for your account. It counts as soon as it is confirmed; then no more e-mails arrive here.\n\nWas that somebody else? Then sign in now and sign out all other devices:\n\n${d.base}/mein-konto/sitzungen`,
  },
  refusals: {
    sessionHere: "This is the device you are using right now. There is \"Sign out\" at the top for it.",
    tokenUsed: "This link has been used already.",
    tokenExpired: "This link is no longer valid. Please request a new one.",
    tokenForeign: "This link does not belong here.",
    codeMissing: "No code is valid at the moment. Please request a new one.",
    codeOver: "The code is blocked after five tries. Please request a new one.",
    emailSame: "This is already your address.",
    emailTaken: "There is an account with this address in this network already. The coordinator can join both.",
  },
  faults: { "code.format": "The code has six digits, for example 402 917." },
  flashes: { sessionEnded: "The device is signed out.", codeSent: "The code is on its way.", confirmed: "Confirmed. You can go on now.", emailAsked: "The link is on its way to the new address." },
  deeds: {
    "platform.endSession": "signed out a device",
    "platform.sendCode": "requested a confirmation code",
    "platform.confirmSession": "entered a confirmation code",
    "platform.requestEmail": "entered a new e-mail address",
    "platform.changeEmail": "confirmed the new e-mail address",
    "platform.forgetTokens": "deleted expired codes and sessions",
  },
};
