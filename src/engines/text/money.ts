// SPDX-License-Identifier: EUPL-1.2
import { readable } from "./readable.ts";
import { numberWord } from "./numbers.ts";

export type MoneyKind = "amount" | "donation" | "sponsoring" | "voucher" | "account";

/** Wording about money at [from, to) of the text; `alternative` is the key of the sentence that helps on. */
export interface MoneyFinding {
  readonly from: number;
  readonly to: number;
  readonly match: string;
  readonly kind: MoneyKind;
  readonly alternative: MoneyKind;
}

const B = "(?<![\\p{L}\\d])";
const E = "(?![\\p{L}\\d])";
/** Starts at the first digit only, so that long runs of digits cost no more than their length. */
const NUMBER = "(?<!\\d)\\d+(?:[.,'\\s]\\d{3})*(?:[.,](?:\\d{1,2}|-{1,2}|–))?";
const SIGN = "(?:€|Euros?|EUR|T€|TEUR|\\$|£|CHF)";
/** "EUR-Palette" and "Euro-Norm" are goods and standards. */
const NOT_PALLET = "(?!-?\\s?(?:[Pp]alett|[Nn]orm|[Bb]ox|[Ss]tecker|[Kk]iste))";
const ASKING = "(?:suchen|sucht|brauchen|braucht|benötigen|erbitten|sammeln|geben|gibt|spenden|bieten|bitten um|bitte um|freuen uns über|um)";

const of = (source: string, flags = "giu") => new RegExp(source, flags);

/** Order matters: the first kind that claims a span keeps it. */
const PATTERNS: readonly (readonly [MoneyKind, RegExp])[] = [
  ["account", of(`${B}[A-Z]{2}\\d{2}(?:\\s?\\d{4}){4}\\s?\\d{2}${E}`)],
  ["account", of(`${B}(?:IBAN|BIC|Spendenkont(?:o|en)|Kontonummern?|Bankverbindung(?:en)?|Kontodaten|Bankdaten|PayPal|Überweisung(?:en)?|überweis(?:en|t|e)|bank details|account number|bank transfer|wire transfer)${E}`)],
  ["voucher", of(`${B}[\\p{L}-]{0,40}Gutscheine?n?s?\\s+(?:über|im Wert von|zu|von|à|in Höhe von)\\s+(?:je\\s+)?(?:EUR\\s?|€\\s?)?${NUMBER}\\s?(?:${SIGN})?`)],
  ["voucher", of(`(?:${NUMBER}[\\s-]?${SIGN}[\\s-]?)?${B}(?:(?:Einkaufs|Tank|Geschenk|Waren|Wert|Geld|Kauf|Restaurant|Kino|Amazon|Supermarkt)-?gutschein|Geschenkkart|gift card|(?:gift|shopping) voucher)(?:en|es|e|s|n)?${E}`)],
  ["voucher", of(`${NUMBER}[\\s-]?${SIGN}[\\s-]?Gutscheine?n?${E}`)],
  ["voucher", of(`${B}vouchers?\\s+(?:worth|of|over|for)\\s+[€$£]?\\s?${NUMBER}(?:\\s?${SIGN})?`)],
  ["amount", of(`(?<![\\d.,])${NUMBER}\\s?(?:Tausend\\s|Mio\\.?\\s)?-?${SIGN}${NOT_PALLET}(?!\\p{L})`)],
  ["amount", of(`(?:€|\\$|£|${B}EUR)\\s?${NUMBER}${E}|${B}Euro\\s\\d{2,}${E}`)],
  ["amount", of(`(?<!\\d)\\d+,(?:-{1,2}|–)(?!\\d)`)],
  ["sponsoring", of(`${B}(?:Sponsor(?:s|en|in|innen|ing|ings|ship|[:*_]innen)?|(?:Haupt|Trikot|Bandenwerbung-?|Co-?)sponsor(?:en|ing)?|sponser[nt]|gesponser[nt]|sponsert|sponsored)${E}`)],
  ["donation", of(`${B}(?:Geld|Bar|Groß|Klein|Einzel|Dauer|Firmen|Unternehmens|Weihnachts|Jubiläums|Online)-?spenden?${E}`)],
  ["donation", of(`${B}(?:Spendengeld(?:er|ern)?|Spendenquittung(?:en)?|Spendenbescheinigung(?:en)?|Spendenbetr(?:ag|äge)|Spendensummen?|Spendenscheck|Zuwendungsbestätigung(?:en)?)${E}`)],
  ["donation", of(`${B}Spenden?${E}`, "gu")],
  ["donation", of(`${B}${ASKING}\\s+(?:eine\\s+|einer\\s+|kleine\\s+)?spenden?${E}|${B}spenden sie${E}`)],
  ["donation", of(`${B}(?:donations?|donate (?:money|cash|funds)|cash|che(?:que)s?|financial (?:support|help|aid|contributions?|assistance)|fund our|funds for|grant of)${E}`)],
  ["donation", of(`${B}(?:Bargeld|Geldbetr(?:ag|äge)|Geldmittel|Geldgeber(?:in|innen)?|Geldgeschenke?|Schecks?|Verrechnungsscheck|Zusch(?:uss|üsse|üssen|usses)|bezuschuss(?:en|t)|Kostenübernahme|Fördergeld(?:er|ern)?|Finanzspritze|Kollekte)${E}`)],
  ["donation", of(`${B}finanziell(?:e|en|er|es)?\\s+(?:Unterstützung|Unterstützungen|Hilfen?|Mittel|Beitr(?:ag|äge)|Förderung|Beteiligung|Zuwendung|Spielraum|unterstütz(?:en|t))${E}|${B}Kosten\\s+(?:zu\\s+)?über(?:nehmen|nimmt)${E}`)],
  ["donation", of(`${B}${ASKING}\\s+(?:(?:das|etwas|noch|dringend|mehr|uns|Ihnen|auch)\\s+){0,2}(?:Geld|Fördermittel|money|funding)${E}|(?<!(?:mit|with)\\s)${B}(?:Geld|money|funding)\\s+(?:für|for|geben|spenden|sammeln)${E}|${B}(?:need|raise|seek|give|want) (?:some |more )?(?:money|funding|funds)${E}`)],
];

/** Goods given, help with fundraising and days on which staff collect are welcome (FIELD 1.4, 1.15). */
const WELCOME: readonly RegExp[] = [
  of(`${B}(?:Spenden|Sponsoren|Sponsoring|Fundraising)-?(?:konzept|strategie|brief|lauf|läufe|aktion|tag|kampagne|planung|beratung|sammlung|arbeit|akquise|mailing|recht|workshop|regal|box|dose|ziel)(?:e|en|n|s|es)?${E}`),
  of(`${B}(?:Geld)?spenden?\\s+(?:von|in Form von)\\s+(?!(?:der|dem|den|einer|einem|Ihnen|Firmen|Unternehmen|Betrieben|Privat\\p{L}*|Geld\\p{L}*|Bargeld)${E})(?!(?:EUR|€)?\\s?${NUMBER}\\s?${SIGN}?${E}(?!\\s*\\p{L}))(?!(?:[\\p{L}]+|${NUMBER})\\s?${SIGN}${NOT_PALLET})[\\p{L}\\d]+`),
  of(`${B}(?:sponser[nt]|spenden|spendet)\\s+(?:(?:bis zu|rund|etwa|ca\\.|gern|gerne|Ihnen)\\s+){0,2}${NUMBER}\\s+(?!${SIGN}${E})\\p{L}+`),
  of(`${B}donations? of (?!(?:money|cash|funds|[€$£]|${NUMBER}\\s?${SIGN}))[\\p{L}\\d]+|${B}(?:in-kind|goods|clothing|clothes|food|book|furniture|blood|material) donations?${E}`),
];

const DENIED_BEFORE = /(?<![\p{L}])(?:kein(?:e|en|er|em|es)?|ohne|nicht(?! nur)|statt|anstatt|weder|noch nie|nie|no|not(?! only)|without|instead of|never)\s+(?:\p{L}+\s+){0,2}$/iu;
const DENIED_AFTER = /^\s*(?:(?:ist|sind|wird|werden|nehmen wir|is|are)\s+)?(?:hier\s+)?(?:tabu|ausgeschlossen|nicht (?:an|nötig|erlaubt|erwünscht|möglich|gesucht|gefragt)|not (?:needed|allowed|accepted|wanted)|taboo)/iu;

/**
 * Money guard: cash, donations, sponsoring, amounts, vouchers and bank details in a need, offer or agreement,
 * in reading order and without overlaps. Goods given, help with fundraising and denials ("kein Geld") pass.
 */
export function moneyWording(text: string): MoneyFinding[] {
  const { text: read, origin } = readable(text);
  const taken = WELCOME.flatMap((pattern) => spans(pattern, read));
  const found: MoneyFinding[] = [];
  for (const [kind, pattern] of [...PATTERNS, ["amount", WRITTEN_AMOUNT] as const]) {
    for (const span of spans(pattern, read)) {
      if (taken.some((other) => span.from < other.to && other.from < span.to) || passes(kind, span, read)) continue;
      taken.push(span);
      const [from, to] = [origin(span.from), origin(span.to)];
      found.push({ from, to, match: text.slice(from, to), kind, alternative: kind });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const WRITTEN_AMOUNT = of(`${B}(?:\\p{L}+)\\s+(?:Euros?|EUR)${E}${NOT_PALLET}`);
const VAGUE_NUMBER = /^(?:paar|einige|viele|mehrere|etliche|wenige|jeder|jeden|million(?:en)?)$/iu;

interface Span {
  readonly from: number;
  readonly to: number;
}

function spans(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].trimEnd().length }));
}

/** A written amount needs a number word; everything but amounts and accounts may be denied. */
function passes(kind: MoneyKind, span: Span, text: string): boolean {
  const match = text.slice(span.from, span.to);
  if (kind === "amount" && /^\p{L}+\s/u.test(match) && !/\d/u.test(match)) {
    const word = match.split(/\s/u)[0] ?? "";
    return numberWord(word) === undefined && !VAGUE_NUMBER.test(word);
  }
  if (kind === "amount" || (kind === "account" && /\d/u.test(match))) return false;
  return DENIED_BEFORE.test(text.slice(Math.max(0, span.from - 60), span.from)) || DENIED_AFTER.test(text.slice(span.to, span.to + 60));
}
