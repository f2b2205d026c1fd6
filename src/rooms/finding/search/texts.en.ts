// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Search",
  go: "Search",
  titleFor: (asked) => `Search for “${asked}”`,
  box: "Search this network",
  lead: "Here you find everything that is public in this network. Typing errors do no harm, and other words for the same thing are read along, German ones too.",
  label: "Words to search for",
  hint: "One word is often enough: chairs, rehearsal, application.",
  fault: {
    numbers: "Nothing can be found by numbers or signs alone. Please add a word, for example “chairs”.",
    small: "Single letters and small words such as “and” are everywhere. Please name the thing itself, for example “chairs” or “choir”.",
  },
  short: "Two letters count as a whole word only. With three and more the search also finds what begins like that.",
  left: (most) => `The first ${most} words were read. Fewer words find more.`,
  found: (count) => (count === 1 ? "1 result" : `${count} results`),
  foundMore: (count) => `more than ${count} results`,
  meant: "Did you mean",
  kinds: "What is shown",
  everything: "Everything",
  best: "Best first",
  newest: "Newest first",
  allOf: (count, label) => `All ${count}: ${label}`,
  manyOf: (count, label) => `More than ${count}: ${label}`,
  via: (word) => `found by: ${word}`,
  instead: (word) => `meant: ${word}`,
  nothing: (asked) => `There is nothing about “${asked}”.`,
  nothingOf: (label) => `There is nothing here: ${label}.`,
  nothingText: "Try a single word, or another one for the same thing. Or say yourself what it is about:",
  doors: "On without searching",
  need: "Needs", needText: "What others lack. Here you also say what you lack.",
  offer: "Offers", offerText: "What others give. Here you also say what you can give.",
  organisations: "Organisations", organisationsText: "Who takes part here, by quarter and kind.",
  csv: "Results as a table (CSV)", csvFile: "search.csv",
  columns: { kind: "Kind", title: "Title", who: "Organisation", text: "Text", link: "Address" },
};
