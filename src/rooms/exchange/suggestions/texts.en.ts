// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  titleNeed: "Who could help you", titleOffer: "Who could use this", titleCoordinator: "What fits",
  lead: "Suggestions from the open entries, with reasons. You decide.",
  none: "No open entry fits at the moment. New entries are compared at the next visit.", reasons: "In favour:", lacks: "To be settled:", obstacles: "Against it:",
  strengths: { strong: "Fits very well", good: "Fits quite well", possible: "Could fit" }, almost: "Fits, but ...",
  but: (n) => `Fits, but ... (${n})`, butLead: "What it is about fits. A firm condition stands against it. Perhaps you can talk about that.",
  write: "Write a message", approve: "Fits well", approved: "Noted: this fits well.", reject: "Does not fit", introduce: "Introduce both sides", introduced: "Both sides have been introduced to each other.",
  rejectTitle: "Why does this not fit?", rejectLead: (one, other) => `“${one}” and “${other}” will not be suggested to each other again. The coordinator reads your answer. Other suggestions stay as they are.`,
  reason: "Reason", note: "Would you like to add something?", save: "Note it", cancel: "Cancel",
  rejectReasons: { topic: "It is about something else", time: "The time does not fit", place: "The place does not fit", amount: "Too much or too little", known: "We know each other already", other: "Something else" },
  word: "Was a word misunderstood, or not known?", words: "Words and meanings",
  withdraw: "Take back", rejectedNow: (title) => `“${title}” is no longer suggested here.`, rejectedNowText: "Was it a mistake? Then take it back.",
  rejected: (n) => `No longer suggested (${n})`, rejectedEntry: "Entry",
  withdrawTitle: "Take a note back", withdrawLead: (one, other) => `“${one}” and “${other}”`,
  withdrawEffect: { notFitting: "Afterwards the pair is suggested again, on both sides. Reason and remark are deleted.", good: "Afterwards it is no longer noted that the pair fits well. It is still suggested." },
  nothingSaid: "Nothing is noted about this pair.", back: "Back",
  mail: {
    subject: (title) => `This could fit: ${title}`,
    text: (d) =>
      `Hello ${d.name},\n\n${d.coordinator} has a suggestion for you. This could fit your entry “${d.own}”:\n\n${d.other}\n${d.organisation}\n${d.reasons ? `\n${d.reasons}\n` : ""}\nHere you read the entry and write to the organisation:\n\n${d.link}\n\nThe other side gets the same message. If it does not fit, you need not do anything. You get this message because you speak for the organisation.`,
    coordination: "The coordinator",
  },
  refusals: {
    pairNotOpen: "One of the two entries is no longer open.", pairSameOrganisation: "Both entries belong to the same organisation.",
    pairNotNeedAndOffer: "A need and an offer can be introduced.", pairIntroduced: "These two have been introduced already.",
    pairNotFitting: "This pair is noted as not fitting. Please take that back first.", pairWithoutWord: "Nothing is noted about this pair any more. Perhaps somebody was faster.",
  },
};
