// SPDX-License-Identifier: EUPL-1.2
import { affirmed, contentWords, fold, readListing, sameThing, stem, thingKey, unitKey } from "../text/index.ts";
import type { AgeMention, Exclusion, Word } from "../text/index.ts";
import type { Card, Lack, Period, Reason } from "./card.ts";

/** What the structured fields of two cards say: reasons for, lacks, and whether a lack rules the pair out. */
export interface Verdict {
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  readonly fits: boolean;
}

/** Below this share of the wanted quantity an offer no longer fits; above it both may negotiate. */
export const FAR_TOO_SMALL = 0.25;
/** Describing words that are not themselves the thing that is not wanted; sizes and ages are stop words anyway. */
const WEAK = new Set("kaputt kaputte kaputten defekt defekte defekten used broken".split(" "));

/**
 * Compares period, place, category, quantity, ages, exclusions, direction and return of two cards: structured fields and what their texts
 * say of the same. `today` is an ISO date. Every obstacle is a lack with `fits: false`; nothing throws.
 */
export function compare(own: Card, other: Card, today: string): Verdict {
  const findings = [category(own, other), place(own, other), time(own, other, today), quantity(own, other)]
    .concat(notWanted(own, other), ruledOut(own, other), ages(own, other), wrongDirection(own, other), giveBack(own, other));
  return {
    reasons: findings.flatMap((finding) => finding.reasons),
    lacks: findings.flatMap((finding) => finding.lacks),
    fits: findings.every((finding) => finding.fits),
  };
}

const NOTHING: Verdict = { reasons: [], lacks: [], fits: true };
const reason = (found: Reason): Verdict => ({ ...NOTHING, reasons: [found] });
const open = (lack: Lack): Verdict => ({ ...NOTHING, lacks: [lack] });
const obstacle = (lack: Lack): Verdict => ({ ...NOTHING, lacks: [lack], fits: false });

function category(own: Card, other: Card): Verdict {
  return own.category !== "" && own.category === other.category ? reason({ kind: "category", category: own.category }) : NOTHING;
}

function place(own: Card, other: Card): Verdict {
  if (!own.quarterId || !other.quarterId) return NOTHING;
  if (own.quarterId === other.quarterId) return reason({ kind: "place", quarterId: own.quarterId });
  return own.onlyInQuarter || other.onlyInQuarter ? obstacle({ kind: "outOfArea" }) : open({ kind: "placeDiffers" });
}

function time(own: Card, other: Card, today: string): Verdict {
  if (other.until && other.until < today) return obstacle({ kind: "expired", until: other.until });
  if (!hasPeriod(own) || !hasPeriod(other)) return open({ kind: "dateOpen" });
  const from = later(own.from, other.from);
  const until = earlier(own.until, other.until);
  if (from && until && from > until) {
    return obstacle({ kind: "datesDoNotMeet", own: period(own), other: period(other) });
  }
  return reason({ kind: "time", from, until });
}

const hasPeriod = (card: Card): boolean => Boolean(card.from ?? card.until);
const period = ({ from, until }: Card): Period => ({ from, until });
const later = (a?: string, b?: string) => (a && b ? (a > b ? a : b) : (a ?? b));
const earlier = (a?: string, b?: string) => (a && b ? (a < b ? a : b) : (a ?? b));

/**
 * Only like is compared with like: without the same unit on both sides numbers say nothing about each other. Where no
 * unit is given, the text may say what is counted ("20 Stühle" beside the quantity 20).
 */
function quantity(own: Card, other: Card): Verdict {
  const [need, offer] = own.direction === "need" ? [own, other] : [other, own];
  if (need.quantity === undefined && offer.quantity === undefined) return NOTHING;
  if (need.quantity === undefined || offer.quantity === undefined) return open({ kind: "quantityOpen" });
  const [wantedUnit, offeredUnit] = [unitOf(need), unitOf(offer)];
  if (!wantedUnit || !offeredUnit || !sameThing(unitKey(wantedUnit), unitKey(offeredUnit))) return NOTHING;
  const amounts = { wanted: need.quantity, offered: offer.quantity, unit: wantedUnit };
  if (offer.quantity >= need.quantity) return reason({ kind: "quantity", ...amounts });
  const lack: Lack = { kind: "quantityTooSmall", ...amounts };
  return offer.quantity < need.quantity * FAR_TOO_SMALL ? obstacle(lack) : open(lack);
}

const unitOf = (card: Card): string | undefined => card.unit ?? readListing(card).quantities.find(({ value }) => value === card.quantity)?.unit;

/** Each side's exclusions against the other's words. */
function notWanted(own: Card, other: Card): Verdict[] {
  return [named(own.notWanted, other), named(other.notWanted, own)];
}

/** What a card itself rules out it does not bring: "ohne Möbel" does not collide with "keine Möbel". */
function named(exclusion: string | undefined, card: Card): Verdict {
  if (!exclusion) return NOTHING;
  const text = affirmed(`${card.title}\n${card.text}`, card.direction);
  const words = shared(exclusion, text).filter((word) => !WEAK.has(fold(word)));
  return words.length > 0 ? obstacle({ kind: "notWanted", words }) : NOTHING;
}

/** What the texts rule out, against what the other side's title is about. */
function ruledOut(own: Card, other: Card): Verdict[] {
  return [...bites(own, other), ...bites(other, own)];
}

function bites(denying: Card, card: Card): Verdict[] {
  const denied = readListing(denying).exclusions;
  if (denied.length === 0) return [];
  const beside = denying.direction === "need" ? "absent" : "present";
  const found = denied.filter(({ kind }) => kind !== beside).flatMap((one) => {
    const hit = meetsThing(one, denying, card);
    return hit === undefined ? [] : [{ ...one, hit }];
  });
  return (["refused", "present"] as const).flatMap((kind) => {
    const some = found.filter((one) => (one.kind === "present") === (kind === "present"));
    if (some.length === 0) return [];
    const lack: Lack = { kind: kind === "present" ? "alreadyThere" : "ruledOut", words: [...new Set(some.map(({ words }) => words))] };
    return [some.some(({ hit }) => hit === "whole") || mentioned(some, denied, card) ? obstacle(lack) : open(lack)];
  });
}

/** A part of the title is ruled out, and so is something else that the text brings. */
function mentioned(parts: readonly Exclusion[], denied: readonly Exclusion[], card: Card): boolean {
  const { stems } = readListing(card);
  return denied.some((one) => one.kind === "refused" && one.qualities.length === 0 && stems.has(stem(one.thing)) && !parts.some((part) => part.thing === one.thing));
}

/** Whether what is denied is what the card is about as a whole, a part of it, or neither. */
function meetsThing({ thing, words, qualities, from, to }: Exclusion, denying: Card, card: Card): "whole" | "part" | undefined {
  const parts = thing.split("-").filter((part) => part.length > 2);
  const key = lastWord(words);
  const reading = readListing(card);
  // Ages have a comparison of their own.
  if (readListing(denying).ages.some(({ at }) => at >= from && at < to)) return undefined;
  if (reading.exclusions.some((one) => lastWord(one.words) === key)) return undefined;
  const about = reading.things.filter((one) => sameThing(one.key, key) && one.key.length >= key.length);
  const narrowed = [...qualities, ...parts.slice(0, -1)].map(stem);
  if (about.length === 0) return isState(thing) && reading.stems.has(stem(thing)) ? "whole" : undefined;
  const said = narrowed.every((one) => reading.stems.has(one));
  return said && !about.some(({ listed }) => listed) ? "whole" : "part";
}

const lastWord = (words: string): string => thingKey(words.split(/[\s-]+/u).at(-1) ?? words);

/** "nichts Gebrauchtes": a state of things, wherever it is said. */
const isState = (thing: string): boolean => /^(?:gebraucht|defekt|kaputt)e?[snrm]?$/u.test(thing);

/**
 * Ages against ages of the same people: those served with those served, those who act with those who are sought. At least one
 * side must draw a line ("ab 18", "nur", "nicht für Kinder"); who is only spoken of draws none.
 */
function ages(own: Card, other: Card): Verdict[] {
  const [mine, theirs] = [agesOf(own), agesOf(other)];
  if (mine.length === 0 || theirs.length === 0) return [];
  for (const whose of ["served", "acting"] as const) {
    const clash = clashOf(mine.filter((one) => one.whose === whose), theirs.filter((one) => one.whose === whose));
    if (clash) return [obstacle({ kind: "agesDoNotMeet", own: clash[0].words, other: clash[1].words })];
  }
  return [];
}

/**
 * Where the words do not tell whose ages are meant: a bare limit in a need is one for helpers, in an offer one for guests; groups
 * of a need are those it cares for; grown-up groups of an offer may be either. Whom a need seeks is a line of its own
 * ("Wir suchen Erwachsene").
 */
function agesOf(card: Card): AgeMention[] {
  return readListing(card).ages.map((one) => {
    const whose = one.whose ?? (card.direction === "need" ? usualInNeed(one) : usualInOffer(one));
    return { ...one, whose, limit: one.limit || (card.direction === "need" && whose === "acting") };
  });
}

const usualInNeed = ({ limit, called, words }: AgeMention) => (limit && !called && /\d|volljährig/iu.test(words) ? "acting" : "served");
const usualInOffer = ({ limit, called, to }: AgeMention) => (limit && (!called || to <= 13) ? "served" : undefined);

function clashOf(mine: readonly AgeMention[], theirs: readonly AgeMention[]): readonly [AgeMention, AgeMention] | undefined {
  const excluded = barred(mine, theirs) ?? barred(theirs, mine)?.toReversed();
  if (excluded) return [excluded[0]!, excluded[1]!];
  const [here, there] = [decisive(mine), decisive(theirs)];
  if (![...here, ...there].some(({ limit }) => limit) || here.length === 0 || there.length === 0) return undefined;
  return here.some((one) => there.some((another) => meet(one, another))) ? undefined : [here[0]!, there[0]!];
}

/** All that one side names is ruled out by the other. */
function barred(barring: readonly AgeMention[], named: readonly AgeMention[]): AgeMention[] | undefined {
  const bars = barring.filter(({ excluded }) => excluded);
  const admitted = named.filter(({ excluded }) => !excluded);
  if (bars.length === 0 || admitted.length === 0) return undefined;
  return admitted.every((one) => bars.some((bar) => bar.from <= one.from && bar.to >= one.to)) ? [bars[0]!, admitted[0]!] : undefined;
}

/** Lines outweigh what is only spoken of. */
function decisive(ages: readonly AgeMention[]): readonly AgeMention[] {
  const admitted = ages.filter(({ excluded }) => !excluded);
  const limits = admitted.filter(({ limit }) => limit);
  return limits.length > 0 ? limits : admitted;
}

/**
 * School years decide where both name them. Two closed ranges a year apart are a matter of talk; wide ranges that only touch in
 * a year ("Jugendliche" and "nur Erwachsene") do not meet.
 */
function meet(one: AgeMention, other: AgeMention): boolean {
  if (one.grades && other.grades) return one.grades[0] <= other.grades[1] && other.grades[0] <= one.grades[1];
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  const [narrow, wide] = [one.to - one.from, other.to - other.from].sort((a, b) => a - b) as [number, number];
  return wide < 100 && narrow > 0 && one.from > 0 && other.from > 0 && one.to < 100 && other.to < 100 ? common >= -1 : common >= Math.min(1, narrow);
}

/**
 * A card whose words say the opposite of how it is filed. Where it tells of a return ("bieten dafür"), that may be what is wanted: then only cards
 * about the same thing are in its way.
 */
function wrongDirection(own: Card, other: Card): Verdict[] {
  return [own, other].flatMap((card, at) => {
    const { direction: reads, things } = readListing(card);
    if (reads !== (card.direction === "offer" ? "seeks" : "offers")) return [];
    const counterpart = at === 0 ? other : own;
    if (TELLS_RETURN.test(card.text) && !things.some((one) => readListing(counterpart).things.some((another) => sameThing(one.key, another.key)))) return [];
    return [obstacle({ kind: "wrongDirection", listed: card.direction })];
  });
}

const TELLS_RETURN = /(?<!\p{L})(?:biete[nt]?|dafür|gegenzug|gegenleistung|als dank|in return|in exchange|offer)(?!\p{L})/iu;

function giveBack(own: Card, other: Card): Verdict[] {
  if (!own.giveBack && !other.giveBack) return [];
  const words = [
    ...(own.giveBack ? shared(own.giveBack, [other.giveBack, other.title, other.text].join("\n")) : []),
    ...(other.giveBack ? shared(other.giveBack, [own.title, own.text].join("\n")) : []),
  ];
  return words.length > 0 ? [reason({ kind: "giveBack", words: [...new Set(words)] })] : [];
}

/** Words of the first text, as written there, whose stem occurs in the second. */
function shared(first: string, second: string): string[] {
  const stems = new Set(wordsOf(second).map((word) => word.stem));
  const found = wordsOf(first).filter((word) => stems.has(word.stem) && !/^\p{N}/u.test(word.folded));
  return [...new Map(found.map((word) => [word.stem, word.surface])).values()];
}

/** Texts whose words are remembered, because a card is compared with many; then the memory starts over. */
const REMEMBERED = 5_000;
const known = new Map<string, readonly Word[]>();

function wordsOf(text: string): readonly Word[] {
  const words = known.get(text) ?? contentWords(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, words);
  return words;
}
