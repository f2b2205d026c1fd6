// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import { en as publication } from "./publication/texts.en.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  nav: { imprint: "Imprint", privacy: "Privacy", accessibility: "Accessibility", plain: "Easy language", sign: "Sign language", report: "Report a barrier", publication: "Publication", cases: "Feedback", register: "Record of processing" },
  refusals: {
    noticeIncomplete: "Facts about the provider or about privacy are missing still.",
    noticeSame: "This version has been released already.",
    officerMissing: "Please fill in this field. Whoever is appointed must be reachable.",
    officerNeeded: "A public body always appoints a data protection officer.",
    statementGapsMissing: "What is not accessible yet? Without this the website would be fully compliant.",
    statementGapsInFull: "Below stands what is missing. Then the website is partially compliant at best.",
    statementAssessorMissing: "Please name who assessed it.",
    statementDates: "The review cannot lie before the preparation.",
    statementFuture: "This day lies in the future.",
    reviewNotDue: "A reminder is not due yet.",
    caseClosed: "This message is closed.",
    caseNotAnswered: "Please answer first. Without an answer a message stays open.",
    plainHard: (d) => `These lines are too hard still: ${d.lines}. The table above says why.`,
    videoTitleMissing: "The film needs a title.",
    videoUrlWrong: "Please give the whole address of the film, beginning with https://.",
    videoTranscriptMissing: "What the film says belongs to it as text: 20 words at least.",
    publicationDuties: (d) => `Missing before that: ${d.duties.map((duty) => publication.duties[duty]).join(", ")}.`,
    publicationMail: "No mails are sent yet. Please tick that you know this.",
    publicationDone: "The network is public already.",
    publicationNotYet: "The network is not public yet.",
  },
  faults: {
    "postcode.format": "Please enter five digits, for example 12345.",
    "phone.format": "Please enter a telephone number, for example 030 23125 100.",
    "vatId.format": "A VAT identification number begins with DE and then has nine digits.",
  },
  flashes: { saved: "Saved.", noticeReleased: "The version has been released and is public.", caseAnswered: "The answer is on its way.", caseClosed: "The message is closed.", published: "The network is public.", closed: "The network is closed again." },
  deeds: {
    "duties.changeImprint": "changed the facts about the provider",
    "duties.changePrivacyFacts": "changed the facts about privacy",
    "duties.releaseNotice": "released a version of the privacy notice",
    "duties.changeStatement": "changed the accessibility declaration",
    "duties.remindReview": "reminded of the review of the accessibility declaration",
    "duties.changeContact": "changed the contact for feedback",
    "duties.reportBarrier": "gave feedback",
    "duties.answerCase": "answered a message",
    "duties.closeCase": "closed a message",
    "duties.changePlain": "changed the text in easy language",
    "duties.changeSign": "changed the page on sign language",
    "duties.resetOwnPage": "put the proposed text back",
    "duties.publishNetwork": "made the network public",
    "duties.closeNetwork": "closed the network",
  },
};
