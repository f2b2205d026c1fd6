// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  contact: {
    title: "Contact for feedback", lead: "This office reads what is reported. It stands in the accessibility declaration and on the form.",
    office: "Office or person", officeHint: "For example \"Volunteering office\".", email: "E-mail address", emailHint: "A mail goes here as soon as something is reported. Best not the mailbox of a single person.", phone: "Phone", save: "Save",
  },
  report: {
    title: "Report a barrier", lead: "Is something on these pages hard to read, hear, understand or use? Please tell us. No account is needed.",
    kind: "What is it about?", kinds: { barrier: "A barrier on this website", feedback: "Something else" },
    what: "What did you notice?", whatHint: "This is also the place to ask for content in another form.", place: "On which page?", placeHint: "Address or name of the page, as well as you can.",
    email: "E-mail address for the answer", emailHint: "Without an address, the answer stands under a link that appears next.",
    promise: (d) => `There will be an answer within ${d.days} days.`, send: "Send",
    other: (d) => `Rather some other way? In charge is: ${d.office}.`,
  },
  sent: {
    title: "Your message has arrived", number: (d) => `It has the number ${d.number}.`, due: (d) => `There will be an answer by ${d.day}.`,
    link: "This link says how far it is. Please keep it, it stands nowhere else:", mail: "The same link is in your mailbox too.", toCase: "Look at the message", toStart: "To the start page",
  },
  case: {
    title: (d) => `Message ${d.number}`, received: "Received", due: "Answer by", place: "Page", kind: "Kind", state: "State", what: "Message", answer: "Answer", none: "There is no answer yet.", email: "E-mail address",
    noEmail: "without address: the answer stands under the secret link.", outcome: "Result",
    unhappy: "Not content with the answer, or is the time over?", enforcement: "To the enforcement body",
  },
  states: { open: "waits for an answer", answered: "answered", closed: "closed" },
  kinds: { barrier: "Barrier", feedback: "Feedback" },
  outcomes: { mended: "The barrier is gone", planned: "Removing it is planned", noBarrier: "It was no barrier", notPossible: "It cannot be removed, there is another way", elsewhere: "Another office is in charge" },
  list: {
    title: "Feedback", lead: "What people reported without signing in. Every message gets an answer.", search: "Number, text or page", state: "State", kind: "Kind", number: "Number", what: "Message", due: "Answer by", received: "Received",
    count: (n) => (n === 1 ? "1 message" : `${n} messages`), none: "No message", noneText: "As soon as somebody reports something, it stands here.", csv: "As CSV", file: "feedback.csv", overdue: "overdue", toForm: "Look at the form", hasEmail: "with address",
  },
  answer: { lead: "The answer goes to the address given and stands under the secret link.", field: "Answer", hint: "What has happened, or what happens by when? How does one get at the content until then?", send: "Send the answer", again: "Change the answer and send it again", close: "Close" },
  close: { title: (d) => `Close message ${d.number}`, lead: "The message stays readable for twelve months, then text and address are deleted.", outcome: "What came of it?", send: "Close" },
  desk: {
    overdue: (n) => (n === 1 ? "1 message has waited longer for an answer than was promised." : `${n} messages have waited longer for an answer than was promised.`),
    open: (n) => (n === 1 ? "1 message waits for an answer." : `${n} messages wait for an answer.`), button: "Answer",
  },
  mail: {
    receivedSubject: (d) => `Your message ${d.number}`,
    receivedText: (d) => `Hello,\n\nyour message to "${d.network}" has arrived. It has the number ${d.number}. There will be an answer by ${d.due}.\n\nHow far it is stands here:\n\n${d.link}`,
    arrivedSubject: (d) => `New message ${d.number}`,
    arrivedText: (d) => `Hello,\n\nthe message ${d.number} has come in through the website. Please answer by ${d.due}:\n\n${d.link}`,
    answerSubject: (d) => `Answer to your message ${d.number}`,
    answerText: (d) => `Hello,\n\n"${d.network}" answers your message ${d.number}:\n\n${d.answer}\n\nIf that does not help, you can turn to the office named in the accessibility declaration.`,
  },
};
