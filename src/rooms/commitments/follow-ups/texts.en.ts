// SPDX-License-Identifier: EUPL-1.2
import { formatDay, type Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const why = (organisation: string) => `You get this message because you speak for ${organisation}. The link is for this agreement only.`;

export const en: Shape<typeof de> = {
  mail: {
    firstContact: {
      subject: (d) => `Have you been in touch yet? Agreement ${d.number}`,
      text: (d) => `Hello ${d.name},\n\nyou made an agreement with ${d.others}:\n\n${d.promises}\n\nHave you talked to each other yet? One click is enough, please by ${formatDay(d.until, "en")}:\n\n${d.link}\n\n${why(d.organisation)}`,
    },
    result: {
      subject: (d) => `What has come of it? Agreement ${d.number}`,
      text: (d) => `Hello ${d.name},\n\nyou made an agreement with ${d.others}:\n\n${d.promises}\n\nHas it happened? One click is enough, please by ${formatDay(d.until, "en")}:\n\n${d.link}\n\nA no helps too: we learn from the reasons. ${why(d.organisation)}`,
    },
  },
  answers: {
    contactMade: "Yes, we have talked", notYet: "Not yet, it will come", running: "It is under way", done: "Yes, all of it has happened",
    partly: "Yes, in part", notFeasible: "It cannot be done", noContact: "We did not reach each other",
  },
  answered: {
    contactMade: "in contact", notYet: "no contact yet", running: "under way", done: "happened", partly: "happened in part", notFeasible: "not feasible", noContact: "not reached",
  },
  reasons: {
    noTime: "No time, other things came first", needVanished: "The need has gone", notFeasibleOnCloserLook: "Not feasible on a closer look",
    eventCancelled: "The occasion was cancelled", waiting: "We wait for something from outside", partnerNotReached: "The other side could not be reached",
  },
  kinds: { firstContact: "First contact", result: "Result" },
  page: {
    firstContact: "Have you been in touch yet?",
    result: "What has come of it?",
    lead: (d) => `You answer for ${d.organisation}. You agreed with ${d.others}:`,
    choose: "Your answer",
    notFeasible: "It cannot be done",
    notFeasibleLead: "That happens. Please tell us what the reason was.",
    reason: "What was the reason?",
    notFeasibleButton: "Send: it cannot be done",
    thanks: "Thank you, your answer has arrived.",
    current: (d) => `Your answer: ${d.answer}.`,
    more: "Would you like to add something?",
    hours: "Hours your side has given",
    hoursHint: "An estimate is enough.",
    note: "A sentence about it",
    noteHint: "Read by the coordination and the sides only.",
    send: "Save the addition",
    change: "Another answer after all?",
    settled: "The result of this agreement has been settled.",
    otherAnswer: (d) => `${d.organisation} says: ${d.answer}.`,
    record: "Enter an answer",
    recordLead: (d) => `Answer of ${d.organisation}, for example asked on the phone.`,
    answer: "Answer",
    save: "Save the answer",
    settleTitle: "Settle the result",
    settleLead: "What stands here counts as the result. Answers of the sides no longer change it.",
    settleState: "What holds?",
    settleReason: "How did you find out?",
    settleReasonHint: "Stands in the log, not on the public page.",
    settleButton: "Settle the result",
  },
  desk: {
    silent: (d) => `${d.organisation} has not answered for ${d.days} days: call?`,
    phone: (d) => `${d.organisation} has left no e-mail address: please ask on the phone.`,
    differs: (d) => `${d.names} say different things about agreement ${d.number}.`,
    noContact: (d) => `${d.organisation} did not reach the other side (${d.number}).`,
    record: "Enter the answer",
    settle: "Settle",
    look: "Look",
  },
};
