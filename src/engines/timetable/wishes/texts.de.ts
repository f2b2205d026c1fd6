// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { WhyNot } from "./reasons.ts";

/** Rules that can take part in a contradiction. */
export type ClashKey =
  | "fixed" | "fixedInRound" | "must" | "unknown" | "sameSide" | "past" | "noSuchRound" | "no" | "forbidden" | "forbiddenInRound"
  | "neverTogether" | "away" | "twice" | "capacity" | "places" | "most" | "tables" | "tablesInAll" | "pause" | "order" | "rules";

export interface WishesSentences {
  readonly talk: (round: number, partner: string, table?: string) => string;
  readonly free: (rounds: string) => string;
  readonly nothing: string;
  readonly count: (met: number, wished: number) => string;
  readonly floor: (met: number, floor: number) => string;
  readonly why: { readonly [Key in WhyNot]: (who: string, what: string) => string };
  readonly optimal: (talks: number, weight: string) => string;
  readonly near: (talks: number, weight: string, bound: string, percent: string) => string;
  readonly spread: (least: number, mean: string) => string;
  readonly changes: (stayed: number, moved: number, gone: number, added: number) => string;
  readonly crowded: (who: string, musts: number, places: number) => string;
  readonly fact: { readonly [Key in ClashKey]: (of: FactOf) => string };
  readonly clash: string;
  readonly list: (words: readonly string[]) => string;
  readonly number: (value: number, digits?: number) => string;
}

/** What a fact names; each sentence uses what it needs. */
export interface FactOf {
  readonly one: string;
  readonly other: string;
  readonly then?: string | undefined;
  readonly round: number;
  readonly count: number;
}

const number = (value: number, digits = 1): string => String(Number(value.toFixed(digits))).replace(".", ",");
const list = (words: readonly string[]): string => row(words, "und");
const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const de: WishesSentences = {
  list,
  number,
  talk: (round, partner, table) => (table === undefined ? `Runde ${round}: Gespräch mit ${partner}.` : `Runde ${round}: Tisch ${table} mit ${partner}.`),
  free: (rounds) => `Pause: Runde ${rounds}.`,
  nothing: "In diesem Plan gibt es kein Gespräch.",
  count: (met, wished) => `Erfüllte Wünsche: ${met} von ${wished}.`,
  floor: (met, floor) => `Aus Fairness waren mindestens ${floor} erfüllte Wünsche vorgesehen, es sind ${met}.`,
  why: {
    no: (_, what) => `Kein Gespräch mit ${what}: Eine der beiden Seiten möchte es nicht.`,
    forbidden: (_, what) => `Kein Gespräch mit ${what}: Die Veranstaltung schließt diese Begegnung aus.`,
    neverTogether: (_, what) => `Kein Gespräch mit ${what}: In keiner Runde sind beide da.`,
    bothFull: (_, what) => `Kein Gespräch mit ${what}: Bei beiden sind alle Plätze vergeben.`,
    ownFull: (_, what) => `Kein Gespräch mit ${what}: Alle eigenen Plätze sind mit anderen Gesprächen belegt.`,
    otherFull: (_, what) => `Kein Gespräch mit ${what}: Dort sind alle Plätze vergeben.`,
    noFreeRound: (_, what) => `Kein Gespräch mit ${what}: Beide haben noch Zeit, aber nicht in derselben Runde.`,
    tables: (_, what) => `Kein Gespräch mit ${what}: In den gemeinsamen freien Runden fehlt ein Tisch.`,
    pause: (_, what) => `Kein Gespräch mit ${what}: Es würde eine Pause oder die Reihenfolge der Gespräche stören.`,
    outweighed: (_, what) => `Kein Gespräch mit ${what}: Dafür müsste sich zu viel anderes ändern.`,
  },
  optimal: (talks, weight) => `${times(talks, "Gespräch", "Gespräche")} mit zusammen ${weight} Punkten. Mehr Punkte sind nachweislich nicht möglich.`,
  near: (talks, weight, bound, percent) => `${times(talks, "Gespräch", "Gespräche")} mit zusammen ${weight} Punkten. Mehr als ${bound} Punkte sind nicht möglich; es fehlen höchstens ${percent} Prozent.`,
  spread: (least, mean) => `Alle, die Wünsche haben, bekommen mindestens ${times(least, "Wunsch", "Wünsche")} erfüllt, im Mittel ${mean}.`,
  changes: (stayed, moved, gone, added) => `Gegenüber dem bisherigen Plan bleiben ${stayed}, wechseln ${moved}, entfallen ${gone} und kommen ${added} Gespräche dazu.`,
  crowded: (who, musts, places) => `${who} hat ${times(musts, "unbedingt gewünschtes Gespräch", "unbedingt gewünschte Gespräche")}, aber nur ${times(places, "Platz", "Plätze")}.`,
  clash: "Diese Angaben passen nicht zusammen",
  fact: {
    fixed: ({ one, other }) => `${one} und ${other} sollen fest ein Gespräch haben.`,
    fixedInRound: ({ one, other, round }) => `${one} und ${other} sollen sich fest in Runde ${round} treffen.`,
    must: ({ one, other }) => `Das Gespräch zwischen ${one} und ${other} ist unbedingt gewünscht und verbindlich.`,
    unknown: ({ one }) => `${one} steht nicht auf der Liste.`,
    sameSide: ({ one, other }) => `${one} und ${other} gehören nicht zu verschiedenen Seiten und können sich nicht treffen.`,
    past: ({ round, count }) => `Runde ${round} ist vorbei; geplant wird ab Runde ${count}.`,
    noSuchRound: ({ round, count }) => `Runde ${round} gibt es nicht; es sind ${times(count, "Runde", "Runden")}.`,
    no: ({ one, other }) => `Zwischen ${one} und ${other} möchte mindestens eine Seite kein Gespräch.`,
    forbidden: ({ one, other }) => `Ein Gespräch zwischen ${one} und ${other} ist ausgeschlossen.`,
    forbiddenInRound: ({ one, other, round }) => `Ein Gespräch zwischen ${one} und ${other} ist in Runde ${round} ausgeschlossen.`,
    neverTogether: ({ one, other }) => `In keiner erlaubten Runde sind ${one} und ${other} beide da.`,
    away: ({ one, round }) => `${one} ist in Runde ${round} nicht da.`,
    twice: ({ one, other }) => `${one} und ${other} treffen sich höchstens einmal.`,
    capacity: ({ one, round, count }) => `${one} kann in Runde ${round} nur ${times(count, "Gespräch", "Gespräche")} führen.`,
    places: ({ one, count }) => `${one} kann in den Runden, die bleiben, nur ${times(count, "Gespräch", "Gespräche")} führen.`,
    most: ({ one, count }) => `${one} soll höchstens noch ${times(count, "Gespräch", "Gespräche")} führen.`,
    tables: ({ round, count }) => `In Runde ${round} gibt es nur ${times(count, "Tisch", "Tische")}.`,
    tablesInAll: ({ count }) => `In allen Runden zusammen gibt es nur ${times(count, "Tisch", "Tische")}.`,
    pause: ({ count }) => `Niemand soll in mehr als ${times(count, "Runde", "Runden")} nacheinander sprechen.`,
    order: ({ one, other, then }) => `Das Gespräch ${one} soll vor dem Gespräch ${other} stehen${then ?? ""}.`,
    rules: ({ count }) => `Es gibt nur ${times(count, "Runde", "Runden")}, und in jeder gelten Anwesenheit, Plätze, Tische und Reihenfolge.`,
  },
};
