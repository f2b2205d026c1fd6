// SPDX-License-Identifier: EUPL-1.2
import { OLDEST } from "./agegroups.ts";
import type { AgeGroup } from "./agegroups.ts";
import { numberWord } from "./numbers.ts";

/** Ages found at a place of the text, before what stands around them is read. */
export interface Spoken extends AgeGroup {
  readonly words: string;
  readonly at: number;
  /** Said in years of age, so a limit; target groups and school years are limits only behind "nur". */
  readonly numeric: boolean;
  /** Told by those who write of themselves ("Bin 16"). */
  readonly own?: boolean;
}

const WRITTEN = "drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|zwanzig|fünfundzwanzig|siebenundzwanzig|dreißig|fünfzig|fünfundfünfzig|sechzig|fünfundsechzig|siebzig|achtzig|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|fifty|sixty|seventy|eighty";
/** One number or two ("6 bis 10", "6- bis 10", "14–18"), not part of a decimal, a date, an hour or a sum. */
const NUMBERS = new RegExp(`(?<![\\p{L}\\d.,:/€$£])(\\d{1,2}|${WRITTEN})(?:(?:\\s?-?\\s?(?:bis(?: zu)?|to|und|and)\\s|\\s?[-–]\\s?)(?:unter\\s)?(\\d{1,2}|${WRITTEN}))?(?![\\d:%€]|[.,]\\d)`, "giu");

const PEOPLE = "(?:(?:\\p{L}{0,16}(?:kind|schüler)|jugendlich|mädchen|jung(?:en|s)|mensch|person|leute|teilnehm|azubi|auszubildende|frauen|männer|gäst|helfer|freiwillig|ehrenamtlich|senior|erwachsen|besucher|teen|mitglieder|alle|interessierte|betreuer|begleit|pat(?:en|innen)|unterstützer|mitarbeit|children|kids|pupils|students|boys|girls|people|adults|youth|everyone|anyone|volunteers?|helpers?|mentors|participants|those|women|men|visitors|members)\\p{Ll}*(?:[:*_]innen)?)";
const FROM = /(?:^|[^\p{L}])(?:ab(?: dem)?|(?:mindestens|min\.|at least|mindestalter|minimum age|age limit|altersgrenze|minimum)(?:\s(?:von|ist|liegt bei|of|is))?:?|from(?: the)?(?: age)?(?: of)?)\s*$/iu;
const OVER = /(?:^|[^\p{L}])(?:über|over|älter als|older than|above)(?:\sthe age of)?[\s-]*$/iu;
const UNTO = /(?:^|[^\p{L}])(?:bis(?: zu| zum)?|up to(?: the)?(?: age)?(?: of)?|höchstens|maximal|höchstalter(?: von| ist)?:?|maximum age(?: of| is)?:?)\s*$/iu;
const UNDER = /(?:^|[^\p{L}])(?:unter|jünger als|under|younger than|below)(?:\sthe age of)?[\s-]*$/iu;
const BETWEEN = /(?:^|[^\p{L}])(?:zwischen|von|between|from|im alter(?: von| ab| zwischen)?|alter:?|aged(?: between)?|ages?:?|at age)\s*$/iu;
/** Words that belong to the age they lead to. */
const LEADS = /^(?:ab dem|ab|älter als|jünger als|older than|younger than|at least|bis zu|up to|minimum age|im alter|alter|mindestalter|höchstalter|mindestens|über|over|above|unter|under|below|bis|zwischen|von|between|from|aged|ages?|höchstens|maximal)(?: von| of| is| ist)?:?[\s-]*$/iu;
const CALLED = new RegExp(`${PEOPLE}(?:\\s(?:im alter|ist|sind))?\\s*[(,:]?\\s*(?:von|ab|bis|zwischen|über|unter|from|between|aged?|over|under|up to|of|mit)?(?: zu)?[\\s-]*$`, "iu");
const DURATION = /(?:seit(?: über| mehr als| gut| rund)?|vor(?: über)?|nach|innerhalb von|binnen|alle|in(?: den nächsten| the next)?|laufzeit\p{L}*:?|\p{L}*verträge?|\p{L}*vertrag|garantie|dauer|for|since|within|every|after|bereits|schon)\s*(?:von|auf|über|mindestens|for|of)?\s*(?:ab|bis|bis zu|von|zwischen|mindestens|over|about)?\s*$/iu;
const AGED = /^(?:-?\s?jährig\p{L}*|-?\s?(?:year|yr)s?-?\s?olds?|\s(?:years?|yrs) (?:of age|old)|\sJahren? alt|\.?\s?Lebensjahr)/iu;
const YEARS = /^\s?(?:Jahre?n?|J\.|years|yrs)(?!\p{L})/u;
const AND_OLDER = /^(?:\s?\+(?!\d)|\s?plus(?!\p{L})|\s(?:Jahre?n? |years )?(?:und|oder|and|or) (?:älter|older|over|above|darüber|upwards?))/iu;
const AND_YOUNGER = /^\s(?:Jahre?n? |years )?(?:und|oder|and|or) (?:jünger|younger|under|below|darunter)/iu;
const OLD_THINGS = /^\s?(?:-?jährig\p{L}*|Jahre?n?|years|yrs)\s+(?:of\s)?(?!alt)(?:(?:Erfahrung|\p{L}*erfahrung|Praxis|Laufzeit|Garantie|Miete|Pacht|lang|her|Haft|Gewähr|experience|practice|later|ago|Bestehen|Vereins\p{L}*)(?!\p{L}))/iu;
const WHEN = /(?:(?<!\p{L})(?:uhr|mo|di|mi|do|fr|sa|so|täglich|werktags)|abends?|nachmittags?|\p{L}+tags?|geöffnet|offen|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|daily|p\.?m\.?|a\.?m\.?|o'clock)(?!\p{L})/iu;
/** A noun behind a bare number is counted, and so is a unit. */
const COUNTED_NOUN = /^[\s-]*\p{Lu}/u;
const COUNTED = /^[\s-]*(?:\p{Ll}+[²³]|(?:qm|m|km|cm|kg|g|l|h|t|min|std|uhr|prozent|euro|eur|stück|mal|x|pieces|chairs|tables|people|persons|children|kids|pupils|hours?|days?|weeks?|months?|minutes?|o'clock|pm|am|metres|meters|square|volunteers|helpers|items|guests|boxes|portions|groups|times)(?!\p{L})|[:€%²]|\.\s?(?:\d|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)))/iu;

const counts = (after: string): boolean => COUNTED_NOUN.test(after) || COUNTED.test(after);

/** Ages in numbers: "ab 16 Jahren", "6- bis 10-jährige", "Kinder unter 12", "aged 12 to 16", "over 18s", "U18", "ü60". */
export function numericAges(text: string): Spoken[] {
  const found: Spoken[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    const before = text.slice(Math.max(0, match.index - 48), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
    const [one, other] = [yearsIn(match[1]), yearsIn(match[2])];
    if (one === undefined || one > 110) continue;
    const range = rangeOf(one, other, before, after);
    if (range) found.push({ ...range, ...worded(text, match.index, match[0], { before, after }), numeric: true });
  }
  for (const match of text.matchAll(/(?<!\p{L})volljährig\p{Ll}{0,2}(?!\p{L})/giu)) found.push({ from: 18, to: OLDEST, words: match[0], at: match.index, numeric: true });
  for (const match of text.matchAll(/(?<![\p{L}\d])(?:u[\s-]?(1\d|2[0-7])|ü[\s-]?([2-9]\d)|u([236])-(?=\p{L}))(?!\d)/giu)) {
    const [under, over] = [Number(match[1] ?? match[3] ?? 0), Number(match[2] ?? 0)];
    found.push({ ...(over > 0 ? { from: over, to: OLDEST } : { from: 0, to: under - 1 }), words: match[0].replace(/-$/u, ""), at: match.index, numeric: true });
  }
  return found;
}

const yearsIn = (word: string | undefined): number | undefined => (word === undefined ? undefined : /^\d/u.test(word) ? Number(word) : numberWord(word));

/** The number with the word before and the word behind that make it an age, and where that begins. */
function worded(text: string, at: number, number: string, { before, after }: { readonly before: string; readonly after: string }): Pick<Spoken, "words" | "at"> {
  const lead = [/(?:^|\s)[\p{L}-]+\s+[\p{L}-]+:?[\s-]*$/u, /[\p{L}-]+:?[\s-]*$/u].map((one) => (one.exec(before)?.[0] ?? "").trimStart());
  const led = lead.find((one) => LEADS.test(one)) ?? "";
  const tail = (AND_OLDER.exec(after) ?? AND_YOUNGER.exec(after) ?? AGED.exec(after) ?? YEARS.exec(after))?.[0] ?? "";
  return { words: text.slice(at - led.length, at + number.length + tail.length), at: at - led.length };
}

/** Which ages a number or two numbers mean by what stands around them; undefined where they are no ages. */
function rangeOf(one: number, other: number | undefined, before: string, after: string): AgeGroup | undefined {
  if (OLD_THINGS.test(after) || (other !== undefined && other < one)) return undefined;
  if (!saysAge(one, other, before, after)) return undefined;
  if (AND_OLDER.test(after)) return { from: one, to: OLDEST };
  if (AND_YOUNGER.test(after)) return { from: 0, to: other ?? one };
  if (other !== undefined) return { from: one, to: other };
  if (FROM.test(before) || OVER.test(before)) return { from: one, to: OLDEST };
  if (UNDER.test(before)) return { from: 0, to: one - 1 };
  if (UNTO.test(before)) return { from: 0, to: one };
  return { from: one, to: one };
}

function saysAge(one: number, other: number | undefined, before: string, after: string): boolean {
  const aged = AGED.exec(after)?.[0];
  const called = CALLED.test(before);
  // Things are so many years old too.
  if (aged !== undefined && /(?:old|alt)$/iu.test(aged)) return called || FROM.test(before) || BETWEEN.test(before);
  if (aged !== undefined) return peopleFollow(aged, after);
  if (DURATION.test(before)) return false;
  const led = FROM.test(before) || OVER.test(before) || UNTO.test(before) || UNDER.test(before) || BETWEEN.test(before);
  if (AND_OLDER.test(after)) return /^\s?\+/u.test(after) ? one >= 12 && !counts(after.replace(/^\s?\+/u, "")) : called || led || one >= 12;
  if (AND_YOUNGER.test(after)) return called || led;
  if (YEARS.test(after)) return called || (led && (one >= 10 || other !== undefined || /^\s?(?:Jahren|years)/u.test(after) || FROM.test(before)));
  return saysBareAge({ one, range: other !== undefined, called, before, after });
}

/** "Sechsjährige", "6-jährige Kinder", "16-year-olds" - but no "25-jähriges Jubiläum" and no "zehnjähriger Vertrag". */
function peopleFollow(aged: string, after: string): boolean {
  const next = /^\s+(\p{L}+)/u.exec(after.slice(aged.length))?.[1] ?? "";
  if (/lebensjahr|old|age|alt/iu.test(aged)) return true;
  return !/^\p{Lu}/u.test(next) || new RegExp(`^${PEOPLE}`, "iu").test(next);
}

interface Bare {
  readonly one: number;
  readonly range: boolean;
  readonly called: boolean;
  readonly before: string;
  readonly after: string;
}

/** Numbers without "Jahre": people or a word such as "aged" must lead to them, and nothing may be counted by them. */
function saysBareAge({ one, range, called, before, after }: Bare): boolean {
  if (/^s(?!\p{L})/u.test(after)) return OVER.test(before) || UNDER.test(before);
  if (counts(after)) return false;
  if (/(?:^|[^\p{L}])(?:aged(?: between)?|ages?|im alter(?: von| ab| zwischen)?|alter:?|age of|mindestalter\D{0,10}|minimum age\D{0,6}|höchstalter\D{0,6})\s*$/iu.test(before)) return true;
  const sentence = (/[^.!?\n]*$/u.exec(before)?.[0] ?? "") + (/^[^.!?\n]*/u.exec(after)?.[0] ?? "");
  const led = FROM.test(before) || OVER.test(before) || UNTO.test(before) || UNDER.test(before);
  const between = /(?:zwischen|between|von|from)\s*$/iu.test(before);
  if (called && (led || (range && (between || /[(,]\s*$/u.test(before))))) return true;
  if (WHEN.test(sentence) || /(?:up to|at least|from|minimum|mindestens|maximal|höchstens|min\.)\s*$/iu.test(before)) return false;
  if (range) return /(?:zwischen|between)\s*$/iu.test(before) && one >= 3;
  return (/(?:^|[^\p{L}])ab\s*$/iu.test(before) && one >= 3) || ((OVER.test(before) || UNDER.test(before)) && [14, 16, 18, 60, 65].includes(one));
}

const SELF = /(?<!\p{L})(?:(?:ich |wir )?(?:bin|sind)(?: jetzt| gerade| erst| schon| alle| beide)?|\((?:beide|alle)|ich,|i am(?: a (?:man|woman) of)?|i['’]m|we are(?: all| both)?|we['’]re)\s(\d{1,2})(?:\s(?:oder|und|bis|or|and|to)\s(\d{1,2}))?(?:\sJahre alt|\syears old)?(?=\s*(?:[,.;!?)]|und(?!\p{L})|and(?!\p{L})|$))(?!\.\d)/giu;

/** What writers say of their own age: "Bin 16", "Wir sind alle 11 oder 12", "(beide 16)", "I am 67". */
export function ownAges(text: string): Spoken[] {
  return Array.from(text.matchAll(SELF), (match) => {
    const [one, other] = [Number(match[1]), Number(match[2] ?? match[1])];
    return { from: Math.min(one, other), to: Math.max(one, other), words: match[0].replace(/^\(/u, ""), at: match.index + (match[0].startsWith("(") ? 1 : 0), numeric: true, own: true };
  }).filter(({ from }) => from >= 5);
}

const ORDINALS: Readonly<Record<string, number>> = { erst: 1, zweit: 2, dritt: 3, viert: 4, fünft: 5, sechst: 6, siebt: 7, siebent: 7, acht: 8, neunt: 9, zehnt: 10, elft: 11, zwölft: 12, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 };
const CLASSES: readonly RegExp[] = [
  /(?<![\p{L}-])(?<!führerschein[\s-]|fahrerlaubnis[\s-]|licence[\s-])(?:klassen?(?:stufen?)?|jahrgangsstufen?|schuljahre?|grades?)\s(\d{1,2})(?:[a-f](?!\p{L}))?(?:\s?(?:bis|-|–|und|oder|\/|to|and|or)\s?(\d{1,2}))?(?![\d]|[.,]\d)/giu,
  /(?<![\p{L}\d.,])(\d{1,2})\.(?:\s?(?:bis|und|oder|-|–|\/)\s?(\d{1,2})\.)?[\s-]?(?:klassen?|klässler\p{L}{0,5}|klassenstufen?|jahrgangsstufen?|schuljahr)(?!\p{L})/giu,
  /(?<=(?<!\p{L})(?:der|die|unserer?|class)\s)(\d{1,2})[a-f](?![\p{L}\d])/giu,
  new RegExp(`(?<!\\p{L})(${Object.keys(ORDINALS).join("|")})(?:e[nr]?\\s(?=klasse)|[\\s-](?=grade)|-?(?=klässler))(?:klassen?|klässler\\p{L}{0,6}(?:[:*_]innen)?|graders?)(?!\\p{L})`, "giu"),
];
const FIRST_CLASS = /^(?:erst|zweit)e?[nr]?\sklasse/iu;

/** School years: "Klasse 5 bis 7", "4. Klasse", "Siebtklässler"; a pupil of year n is n + 5 or n + 6 years old. */
export function schoolYears(text: string): Spoken[] {
  const found: Spoken[] = [];
  for (const pattern of CLASSES) {
    for (const match of text.matchAll(pattern)) {
      const [one, other] = [gradeIn(match[1]), gradeIn(match[2])];
      if (one === undefined || FIRST_CLASS.test(match[0])) continue;
      const last = Math.max(one, other ?? one);
      found.push({ from: one + 5, to: last + 6, grades: [one, last], words: match[0], at: match.index, numeric: false, ...(FROM_CLASS.test(text.slice(Math.max(0, match.index - 16), match.index)) ? { own: true } : {}) });
    }
  }
  return found;
}

/** "Sechs Mädchen aus der 6b": they tell who they are. */
const FROM_CLASS = /aus (?:der|unserer|einer|meiner) $/iu;

function gradeIn(word: string | undefined): number | undefined {
  const grade = word === undefined ? 0 : (ORDINALS[word.toLowerCase()] ?? Number(word));
  return grade >= 1 && grade <= 13 ? grade : undefined;
}

const GROUPS: readonly (readonly [RegExp, AgeGroup])[] = [
  [/(?<!\p{L})junge[nr]? erwachsene\p{L}{0,2}(?!\p{L})|(?<!\p{L})young adults/giu, { from: 18, to: 27 }],
  [/(?<!\p{L})junge[nr]? (?:menschen|leute)(?!\p{L})|(?<!\p{L})young(?:er)? people/giu, { from: 12, to: 27 }],
  [/(?<!\p{L})(?:ältere[nr]?|alte[nr]?|betagte[nr]?) (?:menschen|leute|herrschaften|personen)(?!\p{L})|(?<!\p{L})(?:old|older|elderly) people|(?<!\p{L})senior citizens?/giu, { from: 55, to: OLDEST }],
  [/(?<!\p{L})primary[\s-]school(?:s|ers|\schildren|\spupils)?(?!\p{L})|(?<!\p{L})elementary[\s-]school/giu, { from: 5, to: 11, grades: [1, 4] }],
  [/(?<!\p{L})(?:secondary|high)[\s-]school(?:s|ers)?(?!\p{L})/giu, { from: 10, to: 19, grades: [5, 13] }],
  [/(?<!\p{L})weiterführende[nr]? schulen?(?!\p{L})/giu, { from: 10, to: 19, grades: [5, 13] }],
  [/(?<!\p{L})sixth[\s-]form(?:ers)?(?!\p{L})/giu, { from: 16, to: 19, grades: [11, 13] }],
  [/(?<!\p{L})mittlere[nr]? reife(?!\p{L})/giu, { from: 14, to: 17, grades: [9, 10] }],
  [/(?<!\p{L})(?:jung und alt|jede[ns] alters|alle[nr]? altersgruppen|all ages|alle generationen)(?!\p{L})/giu, { from: 0, to: OLDEST }],
];

/** Target groups of two words: "junge Erwachsene", "older people", "primary school". */
export function spokenGroups(text: string): Spoken[] {
  return GROUPS.flatMap(([pattern, group]) => Array.from(text.matchAll(pattern), (match) => ({ ...group, words: match[0], at: match.index, numeric: false })));
}

