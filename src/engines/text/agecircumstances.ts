// SPDX-License-Identifier: EUPL-1.2

/** What the words around an age say of it. */
export interface Circumstances {
  /** The text draws a line here ("ab 16", "nur Erwachsene", "nicht für Kinder"), not only speaks of it. */
  readonly limit: boolean;
  /** These ages are ruled out. */
  readonly excluded: boolean;
  /** Whose ages: those who are served or take part, those who act; undefined where the words do not tell. */
  readonly whose: "served" | "acting" | undefined;
}

interface Place {
  readonly at: number;
  readonly words: string;
}

const LINK = "(?:(?:die|der|den|dem|das|unsere[nr]?|eure[nr]?|ihre[nr]?|alle[nr]?|viele|einige|einzelne|volljährige|junge[nr]?|jüngere[nr]?|ältere[nr]?|kleine[nr]?|größere[nr]?|interessierte[nr]?|geflüchtete[nr]?|the|our|local|young|older|all)\\s+){0,3}";
const GROUPING = "(?:(?:einrichtungen|gruppen|personen|menschen|vereine|träger|angebote|schulen|people|groups)\\s+(?:der|von|mit|für|im alter(?: von)?|aged|of|with|for)?\\s*)?";
const ONLY_BEFORE = new RegExp(`(?<!\\p{L})(?:nur|ausschließlich|lediglich|only|exclusively|strictly)\\s+(?:(?:für|an|mit|bei|von|in|for|to|with|by)\\s+)?${LINK}${GROUPING}$`, "iu");
const NOT_ONLY = /(?:nicht|not)\s+(?:nur|ausschließlich|only|lediglich)\s/iu;
const ONLY_AFTER = /^s?\s+only(?!\p{L})|^\s*\(nur\)/iu;
const COORDINATED = /^\s*(?:,|\/|und|oder|sowie|bzw\.?|and|or)\s*(?:unsere[nr]?\s|die\s)?$/iu;
const NOT_FOR = new RegExp(`(?<!\\p{L})(?:(?:nicht|weniger|not|ungeeignet|un?suitable)\\s+(?:(?:geeignet|gedacht|gemacht|zugelassen|suitable|suited|meant|open|intended|admitted)\\s+)?(?:für|an|for|to)|keine|no|without|ohne)\\s+${LINK}$`, "iu");
const IS_NOT = /^[^.!?;\n]{0,70}(?<!\p{L})(?:nicht|not|un)\s?(?:(?:so|gut|really|very)\s)?(?:geeignet|gedacht|gemacht|möglich|zugelassen|erlaubt|zugänglich|gestattet|suitable|suited|allowed|admitted|intended|permitted)/iu;
const FOR_HERE = new RegExp(`(?:^|[^\\p{L}])(?:für|fürs|for)\\s+${LINK}$`, "iu");
const SERVED = new RegExp(`(?:^|[^\\p{L}])(?:für|fürs|mit|an|bei|zum|zur|unter|vor|begleiten|betreuen|unterrichten|for|with|to|among|teach|help)\\s+(?:nur\\s+|\\d+\\s+|[\\p{L}-]{1,20}e[nrs]?\\s+|(?:the|our|all|local)\\s+){0,3}(?:[\\p{L}-]{1,24}\\s*(?:,|und|oder|/|and|or)\\s*){0,2}(?:\\(|im alter\\s)?$`, "iu");
const ACTED_BY = new RegExp(`(?:^|[^\\p{L}])(?:durch|by)\\s+(?:\\d+\\s+|[\\p{L}-]{1,20}e[nr]?\\s+|the\\s+|our\\s+){0,3}$`, "iu");
const SOUGHT = new RegExp(`(?:^|[^\\p{L}])(?:suchen|sucht|gesucht(?: werden| sind)?:?|brauchen|braucht|benötigen|fehlen|freuen uns über|looking for|seek|need|want)\\s+(?:(?:wir|uns|noch|dringend|auch|gerne?|weitere|ab sofort)\\s+){0,3}(?:\\d+(?:\\s?(?:-|–|bis)\\s?\\d+)?\\s+|(?:zwei|drei|vier|fünf|sechs|zehn|einige|mehrere|two|three|some|more)\\s+)?(?:[\\p{Ll}-]{1,20}e[nr]?\\s+){0,2}$`, "iu");
const HELPERS = "(?:helfer|helfend|freiwillig|ehrenamtlich|unterstütz|begleiter|begleitperson|betreuer|\\p{L}{0,12}pat(?:en|in|innen)|mentor|trainer|übungsleit|fahrer|mitarbeit|kolleg|beschäftigte|team|belegschaft|teamer|leute|kräfte|vorleser|tutor|volunteer|helper|staff|driver|supporter|\\p{L}{3,12}helfer)\\p{Ll}*(?:[:*_/-]+in(?:nen)?)?";
const HELPER_BEFORE = new RegExp(`(?<!\\p{L})${HELPERS}\\s*[(,]?\\s*(?:(?:ab|von|zwischen|über|unter|bis|aged|over|from|im alter|mindestens|at least)\\s+)*$`, "iu");
const HELPING = /^[^.!?;\n]{0,40}(?<!\p{L})(?:hilft|helfen|packen|packt|bieten|bietet|übernehmen|übernimmt|begleiten|begleitet|unterstützen|unterstützt|streichen|reparieren|bauen|schneiden|lesen|spielen|singen|musizieren|zeigen|erklären|tragen|verteilen|kommen|stehen|stellen|schenken|verleihen|können mit|machen mit|help|offer|support|carry|read|repair|paint|teach|bring)(?!\p{L})/iu;
const SENTENCE_START = /(?:^|[.!?:;\n–-]\s*)(?:(?:unsere[nr]?|die|\d+|zwei|drei|vier|fünf|sechs|zehn|zwölf|wir|our|the|two|three|\p{Lu}?\p{Ll}{2,20}e[nr]?)\s+){0,3}$/u;

/** What stands around ages at a place; `before` is the mention before it, whose limits reach over "und". */
export function circumstances(text: string, place: Place, numeric: boolean, before?: Circumstances & Place): Circumstances {
  const left = (/[^.!?\n]*$/u.exec(text.slice(Math.max(0, place.at - 80), place.at)) ?? [""])[0];
  const right = text.slice(place.at + place.words.length, place.at + place.words.length + 100);
  const joined = before !== undefined && place.at - before.at < 60 && COORDINATED.test(text.slice(before.at + before.words.length, place.at));
  const excluded = (joined && before.excluded) || rulesOut(left, right, place.words);
  const only = !NOT_ONLY.test(left) && (ONLY_BEFORE.test(left) || ONLY_AFTER.test(right) || (joined && before.limit));
  const whose = (joined ? before.whose : undefined) ?? owner(left, right, numeric);
  return { limit: numeric || excluded || only, excluded, whose: only && !excluded && whose === undefined && !numeric ? "served" : whose };
}

function rulesOut(left: string, right: string, words: string): boolean {
  if (/(?:nicht|not)\s+(?:nur|only)\s/iu.test(left.slice(-24)) || /^kind$/iu.test(words)) return false;
  return NOT_FOR.test(left) || (FOR_HERE.test(left) && IS_NOT.test(right));
}

function owner(left: string, right: string, numeric: boolean): Circumstances["whose"] {
  const helpers = numeric ? HELPER_BEFORE.exec(left) : null;
  if (helpers) return FOR_HERE.test(left.slice(0, helpers.index)) ? "served" : "acting";
  if (SOUGHT.test(left) || ACTED_BY.test(left)) return "acting";
  if (SERVED.test(left)) return "served";
  return SENTENCE_START.test(left) && HELPING.test(right) ? "acting" : undefined;
}
