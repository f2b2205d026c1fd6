// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Accessibility declaration", none: "The accessibility declaration is being written.",
  commitment: "What this declaration holds for",
  commitmentPublic: (d) => `${d.body} is committed to making the website "${d.site}" accessible, in accordance with the national legislation transposing Directive (EU) 2016/2102. What counts is: ${d.law}. This accessibility declaration applies to all pages under ${d.address}.`,
  commitmentPrivate: (d) => `${d.body} is committed to making the website "${d.site}" accessible. It does so of its own accord and by the rules that hold for public bodies: Directive (EU) 2016/2102 and ${d.law}. This accessibility declaration applies to all pages under ${d.address}.`,
  status: "Compliance status",
  statusText: {
    full: (d) => `This website is fully compliant with ${d.standard}.`,
    partial: (d) => `This website is partially compliant with ${d.standard}, due to the non-compliances and exemptions listed below.`,
    none: (d) => `This website is not compliant with ${d.standard}. The non-compliances and exemptions are listed below.`,
  },
  gaps: "Non-accessible content", gapsLead: "The content listed below is non-accessible for the following reasons:", nonCompliant: "Non-compliance with the legislation", burden: "Disproportionate burden", outside: "Content outside the legislation", alternatives: "Other ways to this content", nothing: "Nothing is known here.",
  prepared: "Preparation of this declaration", preparedOn: (d) => `This declaration was prepared on ${d.day}.`,
  methods: { self: "It rests on a self-assessment.", third: (d) => `It rests on an assessment by a third party: ${d.assessor}.` },
  reviewedOn: (d) => `The declaration was last reviewed on ${d.day}.`,
  feedback: "Feedback and contact information", feedbackText: (d) => `Have you met a barrier, or do you need content in another form? The form "Report a barrier" is open to everybody, without signing in. There will be an answer within ${d.days} days.`,
  feedbackLink: "Report a barrier", contact: "In charge", phone: "Phone", email: "E-mail",
  enforcement: "Enforcement procedure",
  enforcementPublic: "Whoever gets no satisfying answer to a message or request can turn to this office. The procedure costs nothing, and no lawyer is needed.",
  enforcementPrivate: "For public bodies of this Land the following office is in charge. As a rule it can only ask private providers; but it names the right way.",
  json: "This declaration for machines (JSON)",
  form: {
    title: "Accessibility declaration", lead: "The declaration needs all parts named by Implementing Decision (EU) 2018/1523. What stays empty stands there as \"Nothing is known here\".",
    result: "What the assessment found", status: "How far is the website accessible?", statuses: { full: "Fully", partial: "Partially", none: "Not" }, standard: "Measured by",
    gaps: "What is missing still", gapsHint: "One thing a line.", nonCompliant: "What does not meet the standard", burden: "What would be a disproportionate burden", burdenHint: "Only with a weighing that somebody can read.", outside: "What is outside the legislation", outsideHint: "For example files from before 23 September 2018, or maps.", alternatives: "Other ways to this content",
    dates: "When and how it was assessed", preparedOn: "Prepared on", method: "How it was assessed", methods: { self: "By ourselves", third: "By a third party" }, assessor: "Who assessed it", assessorHint: "Needed when a third party did.", reviewedOn: "Last reviewed on", reviewedHint: "After twelve months the platform reminds of it.",
    enforcement: "Enforcement body, if something has changed", enforcementHint: "If this stays empty, the office of the Land stands there:", landMissing: "The Land stands in the facts about the provider. It is missing still.", save: "Save",
    suggestion: "There is no film in German Sign Language about the main content yet.",
    suggestionWay: "The main content is there in easy language. On request we send it in another form.",
  },
  desk: { review: "The accessibility declaration has not been reviewed for a year.", button: "Review" },
  mail: {
    reviewSubject: "Please review the accessibility declaration",
    reviewText: (d) => `Hello ${d.name},\n\nthe accessibility declaration of "${d.network}" was last reviewed on ${d.reviewed}. This should happen once a year. Is everything still true? Then a new date is enough:\n\n${d.link}`,
  },
};
