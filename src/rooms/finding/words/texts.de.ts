// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

export const de = voiced({
  title: "Wörter und Bedeutungen",
  lead: "Vorschläge und Suche wissen von vielen Wörtern, welche dasselbe meinen. Was nur bei Ihnen so heißt, tragen Sie hier ein.",
  desk: "Schreibtisch",
  add: "Wort eintragen",
  hows: { same: "bedeutet dasselbe wie", related: "hat zu tun mit" },
  list: {
    own: "Eigene Wörter", word: "Wort", how: "Bedeutung", other: "Anderes Wort", notion: "Begriff", who: "Wer", at: "Wann", unknown: "–", ownNotion: "eigener Begriff",
    search: "Suche in den eigenen Wörtern", all: "alle", found: (n: number) => (n === 1 ? "1 Wort" : `${n} Wörter`), reset: "Alle zeigen",
    none: "Noch hat niemand ein Wort eingetragen.",
    noneText: "Ein Beispiel: „Stadtesel“ bedeutet dasselbe wie „Lastenrad“. Wer einen Stadtesel sucht, bekommt dann auch Angebote mit einem Lastenrad vorgeschlagen.",
    empty: "Zu dieser Auswahl gibt es kein Wort.", csv: "Als Tabelle (CSV)", file: "woerter-und-bedeutungen.csv",
  },
  meaning: {
    title: "Was bedeutet ...?", label: "Wort oder Satz", hint: "Sie sehen, was die Plattform darunter versteht, und warum etwas vorgeschlagen wurde.", button: "Nachsehen",
    none: (text: string) => `„${text}“ sagt der Plattform noch nichts.`, noneText: "Tragen Sie ein, was das Wort bei Ihnen bedeutet.", add: (text: string) => `„${text}“ eintragen`,
    outright: (word: string) => `„${word}“ steht dafür.`, part: (word: string) => `Steckt in „${word}“.`,
    de: "Deutsche Wörter", en: "Englische Wörter", broader: "Übergeordnet", narrower: "Darunter", related: "Hat zu tun mit", others: (n: number) => `und ${n} weitere`,
  },
  form: {
    lead: "Sagen Sie, was ein Wort bedeutet. Im nächsten Schritt sehen Sie, was sich dadurch ändert. Erst danach wird es eingetragen.",
    word: "Wort", wordHint: "So, wie es in Einträgen steht, zum Beispiel „Stadtesel“. Höchstens vier Wörter.", how: "Bedeutung", other: "Anderes Wort",
    otherHint: "Ein Wort, das alle verstehen, zum Beispiel „Lastenrad“.", concept: (other: string) => `Was ist mit „${other}“ gemeint?`,
    conceptHint: "Das Wort kann Verschiedenes bedeuten.", ownNotion: "Nichts davon: Es ist ein eigener Begriff", also: (words: string) => `auch: ${words}`,
    check: "Ansehen, was sich ändert", save: "Eintragen", change: "Noch ändern", cancel: "Abbrechen",
  },
  preview: {
    title: (word: string, how: string, other: string) => `„${word}“ ${how} „${other}“`,
    lead: "So würde es wirken. Noch ist nichts eingetragen.",
    notion: "Begriff", before: "Bisher verstanden als", nothing: "noch nichts",
    together: (notion: string) => `Die Plattform bringt die beiden Wörter schon zusammen, durch den Begriff „${notion}“. Sie können das Wort trotzdem eintragen: Es wiegt dann mehr.`,
  },
  effect: {
    title: "Was sich ändert", titleDone: "Was es bewirkt", titleBack: "Was wegfällt",
    kinds: { need: (n: number) => (n === 1 ? "1 Bedarf" : `${n} Bedarfe`), offer: (n: number) => (n === 1 ? "1 Angebot" : `${n} Angebote`) },
    and: "und", atLeast: (n: number) => `mindestens ${n}`,
    changes: (what: string, one: boolean) => `${what} ${one ? "bekommt" : "bekommen"} andere Vorschläge.`, changesNone: "Zurzeit ändert sich kein Vorschlag. Das Wort wirkt, sobald ein Eintrag es nennt.",
    changesBack: (what: string, one: boolean) => `${what} ${one ? "verliert" : "verlieren"} Vorschläge, oder sie rücken nach hinten.`, changesBackNone: "Zurzeit ändert sich kein Vorschlag.",
    changesDone: (what: string, one: boolean) => `${what} ${one ? "hat" : "haben"} durch dieses Wort andere Vorschläge.`,
    named: (word: string, what: string) => `„${word}“ nennen: ${what}.`, other: (other: string, what: string) => `Nur „${other}“ oder ein Wort gleicher Bedeutung nennen: ${what}.`, nobody: "noch niemand",
    compared: (some: number, all: string) => `Verglichen wurden ${some} von ${all} Einträgen: zuerst die, die das Wort nennen, dann die neuesten.`,
    titles: "Einträge, die eines der Wörter nennen", for: "Für", suggestion: "Vorschlag", without: "Ohne das Wort", with: "Mit dem Wort", place: (n: number) => `Platz ${n}`, absent: "nicht dabei",
  },
  one: {
    lead: "Dieses Wort gilt für Vorschläge und Suche.", added: (day: string, name: string) => `Eingetragen am ${day}${name ? ` von ${name}` : ""}`, back: "Zurücknehmen", toList: "Alle Wörter",
    reading: "Die Texte werden gerade neu gelesen.", progress: (done: string, all: string) => `Die Texte werden gerade neu gelesen: ${done} von ${all}.`, readingText: "Bis dahin kennt die Suche das Wort noch nicht überall. Die Seite lädt sich selbst neu.",
  },
  remove: {
    title: (word: string, how: string, other: string) => `„${word}“ ${how} „${other}“: zurücknehmen?`,
    does: "Das Wort bedeutet dann für Vorschläge und Suche wieder das, was die Plattform allein weiß.", listings: "Kein Eintrag wird geändert. Sie können das Wort jederzeit wieder eintragen.", button: "Zurücknehmen", cancel: "Behalten",
  },
  refusals: {
    wordMissing: "Bitte schreiben Sie ein Wort mit mindestens einem Buchstaben.",
    wordTooLong: (d: { maximum: number }) => `Das ist zu lang: höchstens ${d.maximum} Zeichen.`,
    wordTooManyParts: (d: { maximum: number }) => `Das sind zu viele Wörter: höchstens ${d.maximum}.`,
    wordSaysNothing: "So ein Wort steht in fast jedem Eintrag und sagt für sich nichts. Bitte nehmen Sie ein Wort, das eine Sache nennt.",
    wordHowMissing: "Bitte wählen Sie, was das Wort bedeutet.",
    wordEqual: "Das sind zweimal dieselben Wörter. Die Plattform liest sie schon gleich.",
    wordThere: (d: { other: string }) => `Diese beiden Wörter sind schon eingetragen (mit „${d.other}“).`,
    wordKnown: (d: { notion: string }) => `Das weiß die Plattform schon: Beide Wörter stehen für „${d.notion}“. Es würde sich nichts ändern.`,
    wordNotionOpen: (d: { other: string }) => `„${d.other}“ kann Verschiedenes bedeuten. Bitte wählen Sie, was gemeint ist.`,
    wordsFull: (d: { maximum: number }) => `Mehr als ${d.maximum} eigene Wörter hat kein Netzwerk. Bitte nehmen Sie zuerst eines zurück.`,
  },
  flashes: { wordAdded: "Das Wort ist eingetragen. Hier sehen Sie, was es bewirkt.", wordRemoved: "Das Wort ist zurückgenommen." },
  deeds: { "finding.addWord": "hat ein Wort mit seiner Bedeutung eingetragen", "finding.removeWord": "hat ein eigenes Wort zurückgenommen" },
});
