// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  list: {
    title: "Circulars", lead: "One e-mail to many: to organisations, to participants of an event, to everybody with the newsletter. Only what stood in the preview goes out.",
    write: "New circular", subject: "Subject", to: "To", state: "State", when: "Time", count: "Recipients", none: "No circular yet.", noneText: "The first one is written in three steps: whom, what, preview.", noSubject: "Without subject",
    states: { draft: "draft", sent: "sent", stopped: "stopped" },
  },
  begin: { title: "New circular", lead: "Step 1 of 3: who should get the e-mail?", audience: "To", next: "On to the text" },
  write: {
    title: "Write the text", lead: "Step 2 of 3: what does the e-mail say?", narrow: "Who exactly?", all: "All", words: "German text", wordsEn: "English text", wordsEnHint: "For those who chose English. If both fields stay empty, they get the German text too.",
    subject: "Subject", text: "Text", textHint: "Plain text with empty lines between paragraphs. A web address that stands alone in a line becomes the button. Sender, reason and the link to unsubscribe come below by themselves.",
    subjectEn: "Subject, English", textEn: "Text, English", save: "Save and go to the preview", discard: "Discard the draft",
  },
  preview: {
    title: "Preview and sending", lead: "Step 3 of 3: please read all of it once. What stands here goes out like this.",
    who: (n) => (n === 1 ? "1 recipient" : `${n} recipients`), whoFold: "Show all names", name: "Name", about: "Organisation", language: "Language", languages: { de: "German", en: "English" },
    leftOut: (n) => (n === 1 ? "1 entry gets no e-mail" : `${n} entries get no e-mail`), leftOutFold: "Who and why", reason: "Reason",
    reasons: { noAddress: "no e-mail address: please call or write", noMailbox: "the address is incomplete", suppressed: "wants no e-mails any more (blocking list)", unsubscribed: "has unsubscribed from this kind of e-mail", twice: "gets it already at the same address" },
    content: "Content", from: "From", to: "To", subject: "Subject", plain: "The same as plain text", english: "English version",
    test: "Test mail to me", send: "Send", confirm: "Confirm the sending", count: "Number of recipients", countHint: (n) => `To be safe, type it by hand: ${n}`, sendButton: "Send now",
    edit: "Change text or recipients", nobody: "This choice reaches nobody. Please change the recipients.", empty: "The text is still missing.", secret: "The link is another one for each address.",
  },
  progress: {
    title: "Sending", underWay: (d) => `${d.done} of ${d.of} are settled.`, over: (n) => `All ${n} are settled.`, refresh: "Load the count anew", stop: "Stop sending", count: "Number", state: "State", list: "All e-mails of this circular",
    stopped: "The sending was stopped. What had been sent before has arrived.",
  },
  refusals: {
    circularSent: "This circular has been sent already and cannot be changed any more.", circularEmpty: "The text is still missing.", circularHalfEnglish: "For the English version, subject and text belong together.",
    circularAudienceGone: "There is no such group. Please choose one from the list.", circularChoiceGone: "This choice does not exist any more. Please choose anew.", circularNobody: "This choice reaches nobody.",
    circularChanged: "Something has changed since the preview: the text, or who gets it. Please look at the preview once more and then send.",
    circularCount: (d) => `This is not the number of recipients. There are ${d.count}.`, circularNotRunning: "Nothing is being sent here.",
  },
  flashes: { written: "Saved.", discarded: "The draft is discarded.", tested: "The test mail is on its way.", sent: "The sending has begun.", stopped: "The sending is stopped." },
  deeds: {
    "communication.beginCircular": "began a circular", "communication.writeCircular": "wrote a circular", "communication.discardCircular": "discarded a draft",
    "communication.testCircular": "sent themselves a test mail", "communication.sendCircular": "sent a circular", "communication.stopCircular": "stopped a sending",
  },
};
