// SPDX-License-Identifier: EUPL-1.2
import { englishBefore, englishPhrases, germanPhrases, phrasesBefore } from "./nounphrases.ts";
import type { NounPhrase } from "./nounphrases.ts";
import type { ExclusionKind } from "./exclusions.ts";
import { fold } from "./stem.ts";

/** A wording that rules things out: where it stands, which things it means, and why they are out. */
export interface Rule {
  readonly pattern: RegExp;
  readonly phrases: (text: string, match: RegExpExecArray) => readonly NounPhrase[];
  readonly kind: ExclusionKind | ((text: string, match: RegExpExecArray) => ExclusionKind);
}

const LIST = `
problem probleme vorkenntnisse vorkenntnis kenntnisse erfahrung erfahrungen vorerfahrung vorerfahrungen fachkenntnisse kosten angst ängste sorge sorgen
anmeldung voranmeldung zeit lust frage fragen eile hektik zwang gewähr pflicht scheu ahnung muss thema hindernis geld gegenleistung honorar
stress voraussetzung voraussetzungen einschränkung einschränkungen ende grenzen haken wunder zweifel ausnahme rolle ersatz garantie haftung verpflichtung
verpflichtungen bedenken wert fall fälle weise weg mal unterschied chance möglichkeit bedeutung grund gründe interesse wartezeit wartezeiten termin
bürokratie risiko hemmung mühe aufwand vergütung lohn bezahlung entgelt gebühr gebühren miete provision einfluss lösung sache ding stelle
beispiel anspruch erwartung erwartungen eintritt umstände tränen scham vorurteile wunsch wünsche hilfe sinn folgen druckmittel mindestalter altersgrenze
absicht probelauf ergebnis ahnung idee plan deutschkenntnisse sprachkenntnisse ausbildung vorbildung studium
experience knowledge cost costs charge fee fees obligation idea need longer one matter doubt hurry rush registration booking problem problems
money strings pressure skills qualifications way time limit limits more less worries appointment training payment rent catch deposit
else special fancy much question questions later sooner reason prior previous`;

/** What is denied without being a thing that a listing gives or seeks: conditions, feelings, sayings; folded. */
export const NO_THINGS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u).map(fold));

const B = "(?<!\\p{L})";
const E = "(?!\\p{L})";
const of = (source: string): RegExp => new RegExp(source, "giu");
const behind = (match: RegExpExecArray): number => match.index + match[0].length;
const german = (text: string, match: RegExpExecArray): NounPhrase[] => germanPhrases(text, behind(match));
const english = (text: string, match: RegExpExecArray): NounPhrase[] => englishPhrases(text, behind(match));
const before = (text: string, match: RegExpExecArray): NounPhrase[] => phrasesBefore(text, match.index);
const beforeEnglish = (text: string, match: RegExpExecArray): NounPhrase[] => englishBefore(text, match.index);

/** Words of the clause around a place; enough to find its verb. */
function clause(text: string, match: RegExpExecArray): string {
  const left = /[^.!?;:,()\n–]*$/u.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? "";
  const right = /^[^.!?;:,()\n–]*/u.exec(text.slice(behind(match), behind(match) + 80))?.[0] ?? "";
  return `${left} | ${right}`;
}

const LACKS = of(`${B}(?:haben|hat|hatten|habe|besitz\\p{L}+|gibt|gab|finde\\p{L}*|bekomm\\p{L}+|existier\\p{L}+|verfüg\\p{L}+|fehl\\p{L}+|geben|abgeben|biete\\p{L}*|anbieten|stell\\p{L}+|liefer\\p{L}+|verleih\\p{L}+|leist\\p{L}+|übern\\p{L}+|mach\\p{L}+|könn\\p{L}+|has|have|had|there|offer|provide|lend|supply|lack)${E}`);
const WANTS = of(`${B}(?:brauch\\p{L}+|benötig\\p{L}+|such\\p{L}+|nehm\\p{L}+|annehm\\p{L}+|woll\\p{L}+|wünsch\\p{L}+|möcht\\p{L}+|bitte|need|want|accept|take|please)${E}`);

/** A lack in the verb of the clause: "haben keine Stühle"; all other denials refuse. */
function lackingOrRefused(text: string, match: RegExpExecArray): ExclusionKind {
  const around = clause(text, match);
  return around.search(WANTS) < 0 && around.search(LACKS) >= 0 ? "absent" : "refused";
}

/** "Menschen ohne Wohnung", "Verein ohne Raum": it tells of people, so nothing is ruled out. */
const OF_PEOPLE = /(?:\p{L}*(?:mensch|leute|person|famili|kind|jugendlich|senior|frau|männer|schüler|gruppe|verein|chor|kita|schule|teilnehm|bewohn|patient|anfänger|flüchtling|geflüchtet|gäst|team|orchester|ensemble|klasse|azubi|alleinerz|betriebe|people|families|children|persons?|club|school|those|anyone|students)\p{L}*|sind|ist|steht|stehen|dastehen|leben|are|is|left)\s+$/iu;

const withoutThings = (phrases: typeof german) => (text: string, match: RegExpExecArray): readonly NounPhrase[] =>
  OF_PEOPLE.test(text.slice(Math.max(0, match.index - 40), match.index)) ? [] : phrases(text, match);
/** An attribute ("Rechner ohne Bildschirm") tells what an offer has not; standing alone it refuses. */
const attribute = (text: string, match: RegExpExecArray): ExclusionKind => (/[\p{L}\d]\s+$/u.test(text.slice(Math.max(0, match.index - 3), match.index)) && !/(?:bitte|aber|jedoch|nur|please|but)\s+$/iu.test(text.slice(Math.max(0, match.index - 10), match.index)) ? "absent" : "refused");

const NOT_GIVEN = "(?:bieten|liefern|verleihen|vermieten|geben|machen|leisten|übernehmen|transportieren|stellen|haben|organisieren|reparieren|bringen|können|führen)";
const NOT_TAKEN = "(?:nehmen|brauchen|benötigen|suchen|wollen|möchten|sammeln)";

/** Closer wordings before wider ones: the first that claims a place keeps it. */
export const RULES: readonly Rule[] = [
  { pattern: of(`${B}keine?[nrms]?\\s+(?=\\p{L})`), phrases: german, kind: lackingOrRefused },
  { pattern: of(`${B}ohne\\s+(?=\\p{L})(?![^.!?;,\\n]{1,60}\\szu\\s\\p{Ll}+en${E})`), phrases: withoutThings(german), kind: attribute },
  { pattern: of(`${B}(?:außer|ausgenommen|mit Ausnahme (?:von|der|des)|statt|anstatt|anstelle von|weder|nicht aber|aber nicht|nichts|nicht(?=\\s+[A-ZÄÖÜ][\\p{L}-]+\\s*,?\\s*sondern))\\s+(?=\\p{L})`), phrases: german, kind: "refused" },
  { pattern: of(`${B}(?:(?:nicht|weniger)\\s+(?:geeignet\\s+|gedacht\\s+|ausgelegt\\s+)?(?:für|zum|zur)|ungeeignet\\s+(?:für|zum|zur))\\s+(?!(?:nur|alle)${E})`), phrases: german, kind: "refused" },
  { pattern: of(`${B}für\\s+(?=[^.!?;\\n]{3,80}?${B}(?:nicht|un)\\s?(?:geeignet|gedacht|ausgelegt)${E})`), phrases: german, kind: "refused" },
  { pattern: of(`${B}für\\s+(?=[^.!?;,\\n]{3,60}?\\sfehl(?:t|en)\\s(?:uns|mir|uns leider|leider|es)${E})`), phrases: german, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+können\\s+wir\\s+(?:[\\p{Ll}]+\\s+){0,3}?nicht\\s+(?:an)?(?:nehmen|brauchen|gebrauchen|verwenden|lagern|sammeln)${E}`), phrases: before, kind: "refused" },
  { pattern: of(`(?<!\\s)\\s+${NOT_GIVEN}\\s+wir\\s+(?:[\\p{Ll}]+\\s+){0,3}?nicht(?!\\s+nur)${E}`), phrases: before, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+${NOT_TAKEN}\\s+wir\\s+(?:[\\p{Ll}]+\\s+){0,3}?nicht(?!\\s+nur)${E}`), phrases: before, kind: "refused" },
  { pattern: of(`(?<!\\s)\\s+(?:(?:ist|sind|wird|werden)\\s+)?(?:(?:hier|leider|bei uns|aber|jedoch|daher)\\s+)*nicht\\s+(?:dabei|enthalten|inbegriffen|inklusive|möglich|vorhanden|verfügbar|angeboten|gestellt|mitgeliefert|im Angebot|lieferbar)${E}`), phrases: before, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+(?:(?:ist|sind|wird|werden)\\s+)?(?:(?:hier|leider|bei uns|aber|jedoch|daher)\\s+)*(?:nicht\\s+(?:erwünscht|gewünscht|gesucht|gefragt|nötig|erforderlich|notwendig|erlaubt|vorgesehen|gestattet|gebraucht|benötigt|angenommen|zugelassen)|unerwünscht|ausgeschlossen|ausgenommen|tabu)${E}`), phrases: before, kind: "refused" },
  { pattern: of(`(?<!\\s)\\s+gibt\\s+es\\s+(?:(?:hier|leider|bei uns|aber|dort|dazu)\\s+)*nicht${E}`), phrases: before, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+(?:haben|stellen|organisieren|übernehmen|besorgen|bezahlen|zahlen|bringen)\\s+wir(?!\\s+(?:\\p{Ll}+\\s+){0,2}(?:nicht|kein|leider|nie))(?:\\s+(?:schon|bereits|selbst|selber|genug|genügend|ausreichend|mit|da|natürlich|auch|gern|gerne|zur Verfügung|bereit))*\\s*(?=[.!?;:,)\\n–]|und${E}|aber${E}|$)`), phrases: before, kind: "present" },
  { pattern: of(`(?<!\\s)\\s+(?:(?:ist|sind|steht|stehen|liegt|liegen|wird|werden|wäre|wären)\\s+)?(?:(?:schon|bereits|ausreichend|genug|genügend|natürlich|vor Ort|von uns|alle|alles|auch|reichlich)\\s+)*(?:vorhanden|da|bereit|bereitgestellt|gestellt|zur Verfügung|organisiert|bezahlt|geregelt|gesichert|erledigt|fertig|gebucht)\\s*(?=[.!?;:,)\\n–]|und${E}|aber${E}|$)`), phrases: before, kind: "present" },
  { pattern: of(`${B}(?:wir haben|haben wir) (?:schon |bereits |genug |genügend |ausreichend |selbst )+(?=\\p{L})`), phrases: german, kind: "present" },
  { pattern: of(`${B}für\\s+(?=[^.!?;,\\n]{3,60}?\\s(?:ist|wird|sind) gesorgt${E})`), phrases: german, kind: "present" },
  { pattern: of(`${B}no\\s+(?=\\p{L})`), phrases: english, kind: lackingOrRefused },
  { pattern: of(`${B}without\\s+(?=\\p{L})`), phrases: withoutThings(english), kind: attribute },
  { pattern: of(`${B}(?:except(?: for)?|excluding|instead of|apart from|nothing|not (?:suitable|suited|meant|intended|usable) (?:for|as)|unsuitable (?:for|as)|neither)\\s+(?=\\p{L})`), phrases: english, kind: "refused" },
  { pattern: of(`${B}(?:do not|does not|cannot|can not|will not|(?:don|doesn|can|won)['’]t)\\s+(?:(?:really|currently|also)\\s+)?(?:need|want|accept|take|collect|use)\\s+(?:any\\s+)?(?=\\p{L})`), phrases: english, kind: "refused" },
  { pattern: of(`${B}(?:do not|does not|cannot|can not|will not|(?:don|doesn|can|won)['’]t)\\s+(?:(?:really|currently|also)\\s+)?(?:offer|provide|have|lend|supply|transport|deliver|do)\\s+(?:any\\s+)?(?=\\p{L})`), phrases: english, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+(?:is|are)?\\s*not\\s+(?:included|available|provided|possible|part)${E}`), phrases: beforeEnglish, kind: "absent" },
  { pattern: of(`(?<!\\s)\\s+(?:is|are)?\\s*not\\s+(?:needed|wanted|accepted|allowed|required|welcome|permitted)${E}`), phrases: beforeEnglish, kind: "refused" },
  { pattern: of(`(?<!\\s)\\s+(?:is|are)\\s+(?:already\\s+)?(?:provided|available|in place|there)\\s*(?=[.!?;:,)\\n]|and${E}|but${E}|$)`), phrases: beforeEnglish, kind: "present" },
  { pattern: of(`${B}(?:already have|have enough|have our own)\\s+(?=\\p{L})`), phrases: english, kind: "present" },
];
