// SPDX-License-Identifier: EUPL-1.2
import type { de } from "./texts.de.ts";

export const en: typeof de = {
  title: "Words and meanings",
  lead: "Suggestions and search know of many words which ones mean the same. What only your town calls that way is added here.",
  desk: "Desk",
  add: "Add a word",
  hows: { same: "means the same as", related: "has to do with" },
  list: {
    own: "Your own words", word: "Word", how: "Meaning", other: "Other word", notion: "Notion", who: "Who", at: "When", unknown: "–", ownNotion: "a notion of its own",
    search: "Search your own words", all: "all", found: (n) => (n === 1 ? "1 word" : `${n} words`), reset: "Show all",
    none: "Nobody has added a word yet.",
    noneText: "An example: “Stadtesel” means the same as “Lastenrad” (cargo bike). Whoever looks for a Stadtesel then gets offers of cargo bikes suggested, too.",
    empty: "No word fits this choice.", csv: "As a table (CSV)", file: "words-and-meanings.csv",
  },
  meaning: {
    title: "What does ... mean?", label: "Word or sentence", hint: "You see what the platform takes it for, and why something was suggested.", button: "Look it up",
    none: (text) => `“${text}” means nothing to the platform yet.`, noneText: "Add what the word means in your town.", add: (text) => `Add “${text}”`,
    outright: (word) => `“${word}” stands for it.`, part: (word) => `Part of “${word}”.`,
    de: "German words", en: "English words", broader: "Wider", narrower: "Narrower", related: "Has to do with", others: (n) => `and ${n} more`,
  },
  form: {
    lead: "Say what a word means. In the next step you see what that changes. Only then is it added.",
    word: "Word", wordHint: "As it stands in listings, for example “Stadtesel”. Four words at most.", how: "Meaning", other: "Other word",
    otherHint: "A word that everybody understands, for example “Lastenrad”.", concept: (other) => `What is meant by “${other}”?`,
    conceptHint: "The word may mean different things.", ownNotion: "None of these: it is a notion of its own", also: (words) => `also: ${words}`,
    check: "See what changes", save: "Add", change: "Change it", cancel: "Cancel",
  },
  preview: {
    title: (word, how, other) => `“${word}” ${how} “${other}”`,
    lead: "This is what it would do. Nothing has been added yet.",
    notion: "Notion", before: "Understood so far as", nothing: "nothing yet",
    together: (notion) => `The platform brings the two words together already, by the notion “${notion}”. You may add the word all the same: it then counts more.`,
  },
  effect: {
    title: "What changes", titleDone: "What it does", titleBack: "What is lost",
    kinds: { need: (n) => (n === 1 ? "1 need" : `${n} needs`), offer: (n) => (n === 1 ? "1 offer" : `${n} offers`) },
    and: "and", atLeast: (n) => `at least ${n}`,
    changes: (what, one) => `${what} ${one ? "gets" : "get"} other suggestions.`, changesNone: "No suggestion changes at the moment. The word counts as soon as a listing names it.",
    changesBack: (what, one) => `${what} ${one ? "loses" : "lose"} suggestions, or they move down.`, changesBackNone: "No suggestion changes at the moment.",
    changesDone: (what, one) => `${what} ${one ? "has" : "have"} other suggestions because of this word.`,
    named: (word, what) => `“${word}” is named by: ${what}.`, other: (other, what) => `Only “${other}” or a word of the same meaning is named by: ${what}.`, nobody: "nobody yet",
    compared: (some, all) => `${some} of ${all} listings were compared: first those that name the word, then the newest.`,
    titles: "Listings that name one of the words", for: "For", suggestion: "Suggestion", without: "Without the word", with: "With the word", place: (n) => `Place ${n}`, absent: "not there",
  },
  one: {
    lead: "This word counts for suggestions and search.", added: (day, name) => `Added on ${day}${name ? ` by ${name}` : ""}`, back: "Take back", toList: "All words",
    reading: "The texts are being read again.", progress: (done, all) => `The texts are being read again: ${done} of ${all}.`, readingText: "Until then the search does not know the word everywhere. The page loads itself again.",
  },
  remove: {
    title: (word, how, other) => `“${word}” ${how} “${other}”: take it back?`,
    does: "For suggestions and search the word then means again what the platform knows by itself.", listings: "No listing is changed. You may add the word again at any time.", button: "Take back", cancel: "Keep",
  },
  refusals: {
    wordMissing: "Please write a word with at least one letter.",
    wordTooLong: (d) => `This is too long: ${d.maximum} characters at most.`,
    wordTooManyParts: (d) => `These are too many words: ${d.maximum} at most.`,
    wordSaysNothing: "Such a word stands in almost every listing and says nothing by itself. Please take a word that names a thing.",
    wordHowMissing: "Please choose what the word means.",
    wordEqual: "These are the same words twice. The platform reads them alike already.",
    wordThere: (d) => `These two words are there already (with “${d.other}”).`,
    wordKnown: (d) => `The platform knows that already: both words stand for “${d.notion}”. Nothing would change.`,
    wordNotionOpen: (d) => `“${d.other}” may mean different things. Please choose what is meant.`,
    wordsFull: (d) => `No network has more than ${d.maximum} words of its own. Please take one back first.`,
  },
  flashes: { wordAdded: "The word has been added. Here you see what it does.", wordRemoved: "The word has been taken back." },
  deeds: { "finding.addWord": "added a word with its meaning", "finding.removeWord": "took an own word back" },
};
