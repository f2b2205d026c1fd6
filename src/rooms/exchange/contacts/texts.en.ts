// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  form: {
    title: (name) => `Message to ${name}`, about: (title) => `About: ${title}`,
    lead: "Your message goes through the platform to the organisation. Whoever is in charge there answers you directly.",
    name: "Your name", email: "Your e-mail address", emailHint: "Only the organisation sees it, so that it can answer.", organisation: "Your organisation", message: "Your message",
    messageHintNeed: "What can you contribute, and when does it suit you?", messageHintOffer: "What do you need it for, and when?", as: (name) => `You write as ${name}. The organisation sees your name and your e-mail address.`,
    send: "Send message", cancel: "Cancel", kept: "We keep the message for six months and then delete it.",
  },
  sent: { title: "Your message is on its way", text: "The organisation gets it by mail now and answers you directly.", viaCoordinator: "The organisation has no account here yet. The coordinator passes your message on.", back: "Back to the list" },
  messages: {
    title: "Messages", from: (name, day) => `${name}, ${day}`, answerTo: "Please answer to", answered: "Is answered", declined: "Does not fit", states: { open: "open", answered: "answered", declined: "does not fit" },
    organisation: "For", hidden: "The organisation has got this message by mail.",
  },
  desk: {
    pageTitle: "Messages without an answer", lead: "Messages about needs and offers that nobody has answered yet.", empty: "No open message", emptyText: "All messages are answered.",
    caption: "Open messages", entry: "Entry", organisation: "Organisation", since: "Since", way: "Way", mailed: "mailed to the organisation", passOn: "please pass on: no account", open: "Look",
    late: (n) => (n === 1 ? "1 message has waited for an answer for more than a week." : `${n} messages have waited for an answer for more than a week.`), lateButton: "Look",
    toPass: (name) => `A message to ${name} waits: the organisation has no account.`, toPassButton: "Pass on",
    own: (title) => `Somebody wrote to you about “${title}”.`, ownButton: "Read",
  },
  mail: {
    subject: (title) => `Message about: ${title}`,
    text: (d) =>
      `Hello ${d.name},\n\n${d.from}${d.organisation ? ` (${d.organisation})` : ""} writes about your entry “${d.title}”:\n\n${d.message}\n\nPlease answer directly to ${d.email}, within a week if possible. Then note here that the message is answered:\n\n${d.link}\n\nYou get this message because you speak for the organisation.`,
  },
  refusals: {
    contactNameMissing: "Please add your name.",
    contactEmailMissing: "Please give an e-mail address, so that you can be answered.",
    contactTooMany: "A great many messages are under way right now. Please try again in an hour. Your text is still in the form.",
    contactSettled: "This message is settled already.",
  },
};
