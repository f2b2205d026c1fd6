// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "What was said about suggestions",
  lead: "What organisations and the coordination have noted about suggested pairs. What does not fit is not suggested again. No note changes the order of other pairs.",
  search: "Search", verdict: "Note", verdicts: { good: "Fits well", notFitting: "Does not fit" }, reason: "Reason", all: "all",
  need: "Need", offer: "Offer", note: "Remark", who: "Who", at: "When", action: "Take back", unknown: "–", of: (name) => `by ${name}`,
  found: (n) => (n === 1 ? "1 note" : `${n} notes`), csv: "As a table (CSV)", file: "feedback-on-suggestions.csv", reset: "Show all",
  none: "Nobody has said anything about a suggestion yet.", noneText: "Each suggestion has the buttons “Fits well” and “Does not fit”. What is said there you read here.", toSuggestions: "To the suggestions",
  empty: "There is no note for this choice.", needOrganisation: "Organisation of the need", offerOrganisation: "Organisation of the offer",
};
