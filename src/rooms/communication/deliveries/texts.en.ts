// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  foot: {
    why: (why) => `You get this e-mail ${why}.`,
    service: "It belongs to something under way and is no advertisement.",
    stop: (link) => `No more e-mails like this? Unsubscribe here, without signing in:\n${link}`,
  },
  states: {
    waiting: "waiting", sending: "being sent", sent: "sent", shown: "in the demo mailbox", kept: "not sent: no mail server", failed: "refused by the mail server",
    dead: "given up after many tries", uncertain: "unclear whether it arrived", refused: "no valid address", suppressed: "address is blocked", unsubscribed: "unsubscribed",
    stopped: "sending stopped", givenUp: "ended by hand",
  },
  groups: { open: "Needs a decision", underWay: "Under way", out: "Sent", unwanted: "Not sent" },
  list: {
    title: "E-mails", lead: "What the network has sent and what became of it. Sign-in links and other keys never stand here.",
    count: (n) => (n === 1 ? "1 e-mail" : `${n} e-mails`), at: "Time", kind: "Kind", recipient: "To", state: "State", subject: "Subject", attempts: "Tries", reason: "Answer of the mail server",
    none: "No e-mail found.", noneText: "Other filters may show more.", search: "Exact address", open: "Look", next: "Next try",
    noServer: "No mail server is set (SMTP_URL). E-mails stay here until the operator enters one.",
  },
  detail: {
    crumbs: "E-mails", text: "Text", hidden: "The text holds a personal link and is not shown.", gone: "The text held a personal link and was deleted after it was sent.",
    again: "Send again", giveUp: "Send no more", reasonAddress: "This is not one complete e-mail address.", reasonCrash: "The programme was interrupted while sending.",
    uncertain: "The programme or the line broke off in the middle of sending. Maybe the e-mail arrived, maybe not. Sending it again may send it twice.",
    circular: "Belongs to a circular", settled: "Settled",
  },
  desk: {
    troubled: (n) => (n === 1 ? "1 e-mail has not arrived." : `${n} e-mails have not arrived.`), button: "Look",
    kept: (n) => (n === 1 ? "1 e-mail stayed here: no mail server is set." : `${n} e-mails stayed here: no mail server is set.`),
  },
  refusals: {
    mailBeingSent: "This e-mail is being sent at this moment. Please look again in a few minutes.",
    mailNotDue: "It is not yet this e-mail's turn.",
    mailDone: "This e-mail is already settled.",
    mailTextGone: "The text of this e-mail was deleted because it held a personal link. Please begin anew, for example by asking for a new link.",
    mailNotSendable: "There is nothing left to decide about this e-mail.",
  },
  flashes: { again: "The e-mail is on its way again.", givenUp: "The e-mail will not be sent any more." },
  deeds: {
    "communication.takeMail": "took an e-mail over", "communication.claimMail": "began to send", "communication.settleMail": "ended sending",
    "communication.sendMailAgain": "put an e-mail on its way again", "communication.giveUpMail": "ended the sending of an e-mail",
  },
};
