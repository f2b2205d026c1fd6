// SPDX-License-Identifier: EUPL-1.2
import { quantities } from "./quantities.ts";
import { fold, stem } from "./stem.ts";
import { contentWords } from "./terms.ts";

export type MissingPart = "what" | "quantity" | "when" | "where" | "giveBack" | "audience" | "verb";

/** A need while it is being written; every field may be empty. */
export interface DraftNeed {
  readonly title: string;
  readonly what: string;
  readonly quantity?: number | string;
  readonly unit?: string;
  readonly from?: string;
  readonly until?: string;
  readonly where?: string;
  readonly giveBack?: string;
  readonly audience?: string;
}

export interface Concreteness {
  /** 0..100, the sum of the weights of what is there. */
  readonly score: number;
  /** What is not there, the weightiest first. */
  readonly missing: readonly MissingPart[];
}

/** What a partner needs most to say yes comes first; the four questions of FIELD 15.5 and their neighbours. */
const WEIGHTS: readonly (readonly [MissingPart, number])[] = [
  ["what", 25], ["quantity", 20], ["when", 20], ["where", 10], ["giveBack", 10], ["verb", 10], ["audience", 5],
];

const VAGUE = new Set(
  "hilfe unterstützung leute menschen personen projekt projekte verein sachen dinge material engagement partner ideen arbeit aufgaben toll schön gut wichtig verschiedene allgemein things people project something stuff ideas".split(" ").map((word) => stem(fold(word))),
);
const WHEN = /(?<!\p{L})(?:\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|(?:an|bis|im|ab)?\s?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|samstags?|täglich|wöchentlich|monatlich|ab sofort|wochenende|ferien|herbst|frühjahr|frühling|sommer|winter|(?:im|pro|jede) (?:monat|woche)|\d{1,2}(?::\d{2})? uhr|(?:januar|february|march|june|july|october|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weekly|daily|monthly)/iu;
const WHERE = /(?<!\p{L})(?:online|vor ort|bei uns|bei ihnen|in der nähe|\p{L}*(?:straße|strasse|platz|gasse|allee|halle|park|viertel|zentrum|kirche|schulhof|rathaus|quartier|stadtteil|garten)|(?:street|square|hall|town|centre|center|school|online))(?!\p{L})/iu;
const AUDIENCE = /(?<!\p{L})(?:kinder\p{L}*|jugendliche\p{L}*|senior\p{L}*|ältere\p{L}*|familien|geflüchtete\p{L}*|schüler\p{L}*|eltern|frauen|mädchen|jungen|menschen mit \p{L}+|nachbar\p{L}*|bewohner\p{L}*|mitglieder|klassen?|gruppen?|teilnehmende\p{L}*|besucher\p{L}*|children|pupils|young people|older people|families|refugees|neighbours|residents|members)(?!\p{L})/iu;
/** Doing words: an infinitive behind "zu" or "zum" or at the end of a sentence, or a verb of the field. */
const DOING = /(?<!\p{L})(?:zum|beim)\s+\p{Lu}\p{L}+(?:en|ern|eln)(?!\p{L})|(?<!\p{L})zu\s+\p{Ll}+e?[lr]?n(?!\p{L})|(?<!\p{L})\p{Ll}{3,}(?:en|ern|eln)(?=\s*(?:[.!?;\n]|$))|(?<!\p{L})(?:auf|ab|aus|um|ein|an|vor|nach)(?:bauen|räumen|stellen|tragen|holen|richten|fahren|lesen|pflanzen|zeigen|schneiden)(?!\p{L})|(?<!\p{L})(?:bau|streich|reparier|transportier|fahr|begleit|berat|gestalt|pflanz|koch|schreib|zeig|erklär|lehr|les|moderier|fotografier|programmier|üb|prüf|repair|paint|build|carry|drive|teach|write|read|cook|plant|clean|move|design|train|advise|check|show)(?:en|t|e|s|ing)?(?!\p{L})/u;

/** How concrete a need is, and what a partner would ask next. Empty fields may be answered in the text itself. */
export function concreteness(need: DraftNeed): Concreteness {
  const text = `${need.title}\n${need.what}`;
  const there: Record<MissingPart, boolean> = {
    what: namesThing(text),
    quantity: filled(need.quantity) || quantities(text).length > 0,
    when: filled(need.from) || filled(need.until) || WHEN.test(text),
    where: filled(need.where) || WHERE.test(text),
    giveBack: filled(need.giveBack),
    verb: DOING.test(text),
    audience: filled(need.audience) || AUDIENCE.test(text),
  };
  const score = WEIGHTS.reduce((sum, [part, weight]) => sum + (there[part] ? weight : 0), 0);
  return { score, missing: WEIGHTS.flatMap(([part]) => (there[part] ? [] : [part])) };
}

const filled = (value: number | string | undefined): boolean => value !== undefined && String(value).trim() !== "";

/** Three different words that are neither stop words nor vague name a thing. */
function namesThing(text: string): boolean {
  const named = contentWords(text).filter((word) => !VAGUE.has(word.stem) && !/^\p{N}/u.test(word.folded));
  return new Set(named.map((word) => word.stem)).size >= 3;
}
