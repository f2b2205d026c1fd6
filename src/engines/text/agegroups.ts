// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./stem.ts";

/** Highest year of age; open ranges end here. */
export const OLDEST = 120;

/** Years of age and, where school years say it more exactly, school years; both ends included. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number;
  readonly grades?: readonly [number, number];
}

/**
 * Target groups with the years of age usual in the field (own collection): beginnings of words, a closing blank where the
 * word ends there. Ends are generous where usage differs: a day nursery may take children of one year.
 */
const GROUPS: readonly (readonly [from: number, to: number, words: string, grades?: readonly [number, number]])[] = [
  [0, 2, "säugling baby babys babies kleinstkind infant infants"],
  [0, 3, "krabbelgruppe krabbelkind krippenkind krippengruppe kinderkrippe kleinkind toddler crèche"],
  [1, 6, "kita kitas kitakind kitagruppe kindertagesstätte kindertageseinrichtung tageseltern kindertagespflege nursery daycare"],
  [3, 6, "kindergart kindergarten vorschulkind preschool kindergärt"],
  [5, 7, "vorschule vorschüler"],
  [6, 11, "grundschul grundschüler primarstufe hortkind hortgruppe hort horte schulanfänger", [1, 4]],
  [6, 7, "abc-schütze abcschütze", [1, 1]],
  [10, 13, "unterstufe", [5, 7]],
  [12, 16, "mittelstufe sekundarstufe", [7, 10]],
  [10, 17, "realschul realschüler mittelschul mittelschüler hauptschul hauptschüler oberschul oberschüler stadtteilschule gemeinschaftsschul werkrealschul", [5, 10]],
  [10, 19, "gymnasium gymnasien gymnasiast gymnasiums gesamtschul gesamtschüler", [5, 13]],
  [15, 20, "oberstufe oberstufenschüler oberstufenkurs abitur abiturient abiklasse", [11, 13]],
  [6, 19, "schulkind schulklasse schüler schule schulen pupil pupils schoolchild schoolchildren schoolkids schulsozialarbeit"],
  [13, 15, "konfirmand konfigruppe firmling firmgruppe"],
  [0, 13, "kind kinder kindern kindes kindergruppe kindertreff kinderheim kinderfest child children kid kids"],
  [0, 17, "minderjährig minors"],
  [12, 18, "jugendlich jugend jugendgruppe jugendtreff jugendclub jugendhaus jugendzentrum jugendarbeit jugendhilfe jugendfeuerwehr jugendrotkreuz teenager teens teen youth youths adolescent teenie"],
  [15, 27, "azubi azubis auszubildende lehrling berufsschul berufsschüler apprentice apprentices"],
  [17, 45, "student studenten studentin studentinnen studis studierende hochschulgruppe undergraduates"],
  [18, OLDEST, "erwachsen adult adults grown-up grownups"],
  [55, OLDEST, "senior senioren seniorin seniorinnen seniors seniorengruppe seniorenkreis seniorenkreise seniorentreff seniorenheim seniorenzentrum seniorenarbeit seniorennachmittag seniorenclub rentner ruheständler pensionär altenheim altenkreis altenpflege altenzentrum altersheim hochbetagt pensioner pensioners retiree retirees elderly"],
  [0, OLDEST, "familie familien generation generationen mehrgenerationen altersgruppen family families"],
];

/** Beginnings that are none of these people: places, offices, styles. */
const OTHERS = "jugendherberg jugendamt jugendstil kinderleicht kinderwagen kindersitz kindersicher seniorchef senior-consult schulegeb jugendschutz gymnasiumhalle abiturfei seniorpartn jugendwerkstatt".split(" ").map(fold);

/** Long words whose compounds are something else ("Kinderwagen", "Schuleingang", "Familienname"). */
const WHOLE = new Set("kinder kindern kindes schule schulen jugend children families family familie familien generation generationen student senior seniors".split(" ").map(fold));

interface Entry extends AgeGroup {
  readonly start: string;
  /** Short words stand alone; long ones may go on ("grundschul-", "jugendlich-"). */
  readonly whole: boolean;
}

const BY_START = new Map<string, Entry[]>();
for (const [from, to, words, grades] of GROUPS) {
  for (const word of words.split(" ")) {
    const start = fold(word);
    const entry: Entry = { from, to, start, whole: start.length < 6 || WHOLE.has(start), ...(grades ? { grades } : {}) };
    const list = BY_START.get(start.slice(0, 3)) ?? [];
    list.push(entry);
    BY_START.set(start.slice(0, 3), list);
  }
}
for (const list of BY_START.values()) list.sort((a, b) => b.start.length - a.start.length);

const LAST_PART = /.{4}(kind|jugendlich|schuler)(?:e|en|er|ern|n|innen)?$/u;
const LAST: Readonly<Record<string, AgeGroup>> = { kind: { from: 0, to: 13 }, jugendlich: { from: 12, to: 18 }, schuler: { from: 6, to: 19 } };

/** Words looked up before the memory starts over. */
const REMEMBERED = 20_000;
const known = new Map<string, AgeGroup | undefined>();

/** The target group a word names, or undefined: "Grundschulkinder", "Heimkindern", "Seniorinnen". Each word is worked out once. */
export function ageGroup(word: string): AgeGroup | undefined {
  if (known.has(word)) return known.get(word);
  if (known.size >= REMEMBERED) known.clear();
  const group = word.length > LONGEST ? undefined : groupOf(fold(word));
  if (word.length <= LONGEST) known.set(word, group);
  return group;
}

const LONGEST = 40;

function groupOf(folded: string): AgeGroup | undefined {
  if (folded.length < 3 || OTHERS.some((start) => folded.startsWith(start))) return undefined;
  const entry = BY_START.get(folded.slice(0, 3))?.find(({ start, whole }) => (whole ? start === folded : folded.startsWith(start)));
  if (entry) return entry;
  const end = LAST_PART.exec(folded)?.[1];
  return end === undefined ? undefined : LAST[end];
}
