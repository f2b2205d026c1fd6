// SPDX-License-Identifier: EUPL-1.2
import { readable } from "./readable.ts";

const B = "(?<!\\p{L})";
const E = "(?!\\p{L})";
const of = (source: string): RegExp => new RegExp(source, "giu");

/** What is sought by those who give: a task, takers, an occasion. "Team sucht Einsatz" is an offer. */
const TASKS = "(?:[\\p{L}-]{0,14}(?:aufgaben?|einsatz|einsätze|einsatzorte?|einsatzstellen?|einsatzmöglichkeit(?:en)?|projekte?n?|abnehmer(?:innen)?|interessent(?:en|innen)|interessierte[nr]?|zuhause|besitzer(?:in)?|heim|ehrenamt|engagement|betätigung\\p{L}*|wirkungs\\p{L}+|auftritt\\p{L}*|publikum|zuhörer\\p{L}*|verwendung|tätigkeit(?:en)?|beschäftigung|vereine?n?|einrichtungen?|träger|organisation(?:en)?|partner\\p{L}*|initiativen?|kitas?|schulen?|empfänger\\p{L}*|abholer\\p{L}*|selbstabholer|nachmieter\\p{L}*|mitnutzer\\p{L}*|nutzer\\p{L}*|kooperation\\p{L}*|gelegenheit(?:en)?|möglichkeit(?:en)?|herausforderung(?:en)?|anschluss|patenkind\\p{L}*|bewerber\\p{L}*|teilnehm\\p{L}*|mitsing\\p{L}*|mitspiel\\p{L}*)|new home|takers?|a? ?project(?:s)?|placements?|a good cause|a task|tasks|partners?|charit(?:y|ies)|organisations?|schools?|participants)";
const FILLERS = "(?:(?:wir|ich|noch|dringend|aktuell|derzeit|zurzeit|laufend|für|unser[en]?|unsere[nrm]?|einen?|eine[nrm]?|zwei|drei|vier|fünf|sechs|weitere|neue[nrs]?|echte|sinnvolle|passende[nrs]?|soziale[nrs]?|gemeinnützige[nrs]?|some|a|an|for|new|more|urgently|\\d+|\\p{Ll}+e[nrs]?)\\s+){0,4}";
/** Questions for helpers; "Wer braucht", "Wer möchte" ask for takers. */
const WHO = `${B}wer\\s+(?:kann|hat|hilft|geht|fährt|sponsert|leiht|spendet|schenkt|macht|zeigt|kommt|baut|bringt|übernimmt|kennt|weiß|repariert|unterstützt|begleitet|liest|spielt|näht|kocht|schneidet|teilt|mäht|streicht|hilft|trägt|näht|fotografiert|schreibt|hätte)${E}(?=[^.!?\\n]{0,80}\\?)(?![^.!?\\n]{0,80}${B}(?:interesse|lust|bedarf|verwendung|platz)${E})`;
/** Wishes and lacks of those who write. */
const WISHING = `${B}(?:(?:wünschen|wünscht|wünsche)\\s+(?:wir\\s+)?(?:uns|sich|mir)|(?:hätten|hätte)\\s+gerne?|würden?\\s+(?:uns|mich)\\s+(?:sehr\\s+)?über\\s+(?:jemanden|hilfe|unterstützung)|(?:uns|mir)\\s+(?:fehlt|fehlen)|(?:wir|ich)\\s+(?:brauchen?|benötigen?)(?=[^.!?\\n]{0,30}${B}(?:noch|dringend|jemand|helf|hilfe|unterstützung|freiwillig))|brauch(?:t|e)\\s+[^.!?\\n]{0,30}jemanden)${E}`;
const SEEKING = of(`${B}(?:wir|ich|verein|schule|kita|team|(?:unser|unsere)\\s+[\\p{L}-]+)\\s+(?:suchen|suche|sucht|ist auf der suche nach|sind auf der suche nach)${E}|${WISHING}|${WHO}|${B}(?:auf der suche nach|gesucht(?: werden| wird| sind)?|dringend gebraucht|looking for|we seek|we urgently need|(?:is|are) seeking|wanted)${E}`);
const HEADED = of(`^\\s*(?:(?:wir|ich)\\s+)?(?:suchen?|sucht|gesucht|gesuch|wanted|looking for|seeking|benötigen|brauchen)${E}|${WHO}|${B}(?:gesucht|wanted|suchen|dringend gebraucht)${E}|${B}\\p{L}*(?:verein|chor|schule|kita|hort|gruppe|initiative|zentrum|kirche|gemeinde|treff|amt|tafel|heim|club|klub|team|familie|feuerwehr|verband|werk|orchester|museum|bibliothek|hospiz)\\s+sucht${E}`);
const GIVING = of(`${B}(?:wir|ich|verein|team|(?:unser|unsere)\\s+[\\p{L}-]+)\\s+(?:bieten|biete|bietet|geben|verschenken|verschenke|verschenkt|verleihen|verleiht|stellen|stellt|spenden|schenken|schenkt|überlassen|vermieten|helfen|hilft|unterstützen|übernehmen|kommen|zeigen|reparieren|beraten|begleiten)${E}|${B}(?:zu verschenken|abzugeben|zu verleihen|zu vergeben|zur verfügung|zur ausleihe|zum mitnehmen|verschenk(?:e|en|t)|verleih(?:e|en|t)|angeboten|bieten|bietet|biete|anbieten|gratis|kostenlos|kostenfrei|unentgeltlich|ehrenamtlich|pro bono|(?:we|i) (?:offer|provide|lend|give|help|can)|giving away|to give away|free to collect|free of charge|for free)${E}`);
const CLEARLY_GIVING = of(`${B}(?:zu verschenken|abzugeben|zu verleihen|verschenken|verschenke|verschenkt|(?:wir|ich) bieten?[^.!?\\n]{0,60}${B}an|giving away|to give away|free to collect|(?:we|i) (?:offer|lend|give away))${E}`);
/** What is given in return: it stands in needs as "bieten" stands in offers. */
const IN_RETURN = of(`${B}(?:dafür|im gegenzug|als dank|als dankeschön|gegenleistung|in return|in exchange)${E}`);

/**
 * Whether a text rather seeks or offers, told only where it is clear: its title says so, or it speaks in the first
 * person of seeking and nowhere of giving, or the other way round. What is given in return is no offer, and whoever seeks a task
 * or takers ("Team sucht Einsatz", "Abnehmer gesucht") does not seek. Cost: linear in the length of the text.
 */
export function direction(title: string, text: string): "seeks" | "offers" | undefined {
  const [head, body] = [readable(title).text, withoutReturn(readable(text).text)];
  const sought = seeks(head, HEADED);
  const given = told(head, GIVING);
  if (sought && !given) return told(body, CLEARLY_GIVING) || seeksTask(body) ? undefined : "seeks";
  if (sought || seeksTask(head)) return undefined;
  if (told(head, CLEARLY_GIVING)) return seeks(body, SEEKING) ? undefined : "offers";
  if (given) return undefined;
  const asked = seeks(body, SEEKING);
  if (asked && !told(body, GIVING) && !seeksTask(body)) return "seeks";
  return !asked && told(body, CLEARLY_GIVING) ? "offers" : undefined;
}

const told = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;
const seeksTask = (text: string): boolean => told(text, TASK_SOUGHT);
const TASK_SOUGHT = of(`${B}(?:suchen?|sucht|suche nach|looking for|seeks?|seeking|gesucht:?)\\s+${FILLERS}${TASKS}${E}|${B}${TASKS}\\s+(?:gesucht|wanted)${E}`);

/** Whether a text seeks a thing or people, not a task. */
function seeks(text: string, pattern: RegExp): boolean {
  return told(text, pattern) && !seeksTask(text);
}

/** Sentences that tell of the return say nothing about the direction. */
function withoutReturn(text: string): string {
  return text.split(/(?<=[.!?\n])/u).filter((sentence) => !told(sentence, IN_RETURN) || told(sentence, SEEKING)).map((sentence) => (told(sentence, IN_RETURN) ? (/^.*?(?=,|und bietet|und geben|and offer)/isu.exec(sentence)?.[0] ?? sentence) : sentence)).join("");
}
