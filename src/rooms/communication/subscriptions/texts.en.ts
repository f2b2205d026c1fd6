// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  form: {
    title: "Newsletter", lead: (name) => `News from ${name}, now and then by e-mail: dates, needs, what went well.`,
    email: "E-mail address", locale: "Language", button: "Order the newsletter",
    consent: (name) => `By sending this form you order the newsletter of ${name}. It comes only once the address is confirmed by the link in a first e-mail. Unsubscribing takes one click at any time, in every issue. Stored are the e-mail address, the language and the times of order and confirmation, nothing else.`,
    askedTitle: "Almost done", asked: `Please open the mailbox of that address now and confirm the order there. Without confirmation the address is deleted after 14 days.`,
    spam: "No e-mail? It may lie in the spam folder, or the address gets the newsletter already.", back: "To the start page",
  },
  consent: {
    label: "Newsletter",
    text: "The newsletter comes to the given e-mail address once it is confirmed. Unsubscribing takes one click at any time, in every issue. Stored are the e-mail address, the language and the times of order and confirmation.",
  },
  confirm: {
    title: "Confirm the newsletter", lead: (email) => `Should the newsletter come to ${email}?`, button: "Yes, order the newsletter", none: "Whoever has not ordered it need do nothing: without this button nothing comes.",
    doneTitle: "The newsletter is ordered", done: "The next issue comes by e-mail. Unsubscribing takes one click at any time, in every issue.",
  },
  stop: {
    title: "Unsubscribe from e-mails", lead: (kind, address) => `"${kind}" to ${address}`, button: "Unsubscribe",
    text: "After that no e-mail of this kind comes to this address. Other e-mails, such as answers to a sign-up, still come.",
    doneTitle: "Unsubscribed", done: (kind, address) => `"${kind}" does not come to ${address} any more.`, resume: "Get them again after all", newsletter: "Order the newsletter anew",
  },
  mine: {
    title: "My e-mails", lead: (address) => `Which e-mails should come to ${address}.`, choose: "These e-mails come", save: "Save", reason: (why) => `Comes ${why}.`,
    newsletterOff: "The newsletter is not ordered.", newsletterOrder: "Order the newsletter",
    service: "E-mails that belong to something under way", serviceText: "These cannot be stopped: each belongs to something that is running, and without it things would not go on.", kind: "Kind", why: "Why it comes",
  },
  list: {
    title: "Newsletter subscriptions", lead: "Who ordered and confirmed the newsletter, with every step. Network addresses of devices are not stored.",
    count: (n) => (n === 1 ? "1 entry" : `${n} entries`), email: "E-mail address", state: "State", since: "Since", steps: "Steps", action: "Step", end: "Unsubscribe", none: "Nobody yet.", noneText: "The form stands under \"Newsletter\" at the end of every page.",
    states: { asked: "waits for confirmation", confirmed: "confirmed", ended: "ended" }, steps_: { asked: "ordered", confirmed: "confirmed", ended: "ended" },
    how: { form: "in the form", mail: "in the e-mail", link: "by the link", oneClick: "in the mail program", account: "in the account", office: "by the coordination" }, version: (n) => `text ${n}`, write: "Write a newsletter",
  },
  mail: {
    confirmSubject: "Confirm the newsletter",
    confirmText: (d) => `Hello,\n\nsomebody ordered the newsletter with this address. This link confirms the order:\n\n${d.link}\n\nIt holds for 14 days. Whoever has ordered nothing need do nothing: without confirmation no newsletter comes, and the address is deleted.`,
  },
  refusals: { subscriptionLinkOver: "This link does not hold any more. Please order the newsletter once more.", subscriptionEnded: "This has ended already. The newsletter can be ordered anew at any time." },
  flashes: { mailsSaved: "Saved.", mailsResumed: "These e-mails come again.", subscriptionEnded: "The address is unsubscribed." },
  deeds: {
    "communication.askNewsletter": "ordered the newsletter", "communication.confirmNewsletter": "confirmed the newsletter", "communication.stopMails": "unsubscribed from e-mails", "communication.resumeMails": "ordered e-mails again",
    "communication.changeMyMails": "set their own e-mails", "communication.endSubscription": "ended a subscription", "communication.endByConsent": "ended a subscription with its consent", "communication.enterSubscriber": "entered a subscription", "communication.forgetUnconfirmed": "deleted unconfirmed orders",
  },
};
