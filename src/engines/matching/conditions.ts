// SPDX-License-Identifier: EUPL-1.2
import { contentWords, fold, stem } from "../text/index.ts";
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

/** Compares period, place, category, quantity, exclusions and return of two cards. `today` is an ISO date. */
export function compare(own: Card, other: Card, today: string): Verdict {
  const findings = [category(own, other), place(own, other), time(own, other, today), quantity(own, other)]
    .concat(notWanted(own, other), giveBack(own, other));
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
  return own.quarterId === other.quarterId ? reason({ kind: "place", quarterId: own.quarterId }) : open({ kind: "placeDiffers" });
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

/** Only like is compared with like: without the same unit on both sides numbers say nothing about each other. */
function quantity(own: Card, other: Card): Verdict {
  const [need, offer] = own.direction === "need" ? [own, other] : [other, own];
  if (need.quantity === undefined && offer.quantity === undefined) return NOTHING;
  if (need.quantity === undefined || offer.quantity === undefined) return open({ kind: "quantityOpen" });
  if (!need.unit || !offer.unit || stem(fold(need.unit)) !== stem(fold(offer.unit))) return NOTHING;
  const amounts = { wanted: need.quantity, offered: offer.quantity, unit: need.unit };
  if (offer.quantity >= need.quantity) return reason({ kind: "quantity", ...amounts });
  const lack: Lack = { kind: "quantityTooSmall", ...amounts };
  return offer.quantity < need.quantity * FAR_TOO_SMALL ? obstacle(lack) : open(lack);
}

/** Each side's exclusions against the other's words. */
function notWanted(own: Card, other: Card): Verdict[] {
  return [named(own.notWanted, other), named(other.notWanted, own)];
}

function named(exclusion: string | undefined, card: Card): Verdict {
  if (!exclusion) return NOTHING;
  const words = shared(exclusion, `${card.title}\n${card.text}`).filter((word) => !WEAK.has(fold(word)));
  return words.length > 0 ? obstacle({ kind: "notWanted", words }) : NOTHING;
}

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
  const stems = new Set(contentWords(second).map((word) => word.stem));
  const found = contentWords(first).filter((word) => stems.has(word.stem) && !/^\p{N}/u.test(word.folded));
  return [...new Map(found.map((word) => [word.stem, word.surface])).values()];
}
