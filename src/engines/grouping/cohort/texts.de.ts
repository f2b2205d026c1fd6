// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";

/** What is said about the choice of a cohort; a sentence missing in one language does not compile. */
export interface CohortTexts {
  readonly or: (names: readonly string[]) => string;
  readonly and: (names: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly whole: (chosen: number, applicants: number, target: number, score: string, proven: boolean) => string;
  readonly full: (kind: string, count: number, of: number) => string;
  readonly dropped: (names: readonly string[]) => string;
  readonly inByHand: (person: string) => string;
  readonly inByScore: (person: string, score: string, place: number, seats: number) => string;
  readonly inByRule: (person: string, score: string, place: number) => string;
  readonly tightLeast: (kind: string, min: number) => string;
  readonly othersFull: (kinds: readonly string[]) => string;
  readonly follows: (person: string) => string;
  readonly nobodyFollows: () => string;
  readonly outByHand: (person: string) => string;
  readonly waits: (person: string, score: string, rank: number) => string;
  readonly byScore: () => string;
  readonly instead: (person: string, out: readonly string[], into: readonly string[], costs: string) => string;
  readonly never: (person: string) => string;
  readonly contradiction: (facts: readonly string[]) => string;
  readonly undecided: () => string;
  readonly facts: {
    readonly size: (min: number, max: number, applicants: number) => string;
    readonly quota: (kind: string, min: number, max: number, there: number) => string;
    readonly share: (value: string, share: string, there: number) => string;
    readonly limit: (attribute: string, max: number, value: string, there: number) => string;
    readonly chosen: (person: string) => string;
    readonly refused: (person: string) => string;
    readonly groupSizes: (min: number, max: number) => string;
    readonly groupDemand: (kind: string, min: number, max: number, groups: number) => string;
    readonly groupDistinct: (attribute: string, groups: number, value: string) => string;
  };
}

const list = (names: readonly string[]) => row(names, "und");
const amount = (min: number, max: number) => (max === Infinity ? `mindestens ${min}` : min <= 0 ? `höchstens ${max}` : min === max ? `genau ${min}` : `${min} bis ${max}`);

export const de: CohortTexts = {
  or: (names) => row(names, "oder"),
  and: list,
  number: (value) => String(Math.round(value * 100) / 100).replace(".", ","),
  whole: (chosen, applicants, target, score, proven) =>
    `${chosen} von ${applicants} sind ausgewählt (Ziel ${target}), zusammen ${score} Punkte${proven ? "; mehr Punkte sind nach den Regeln nicht möglich, das ist bewiesen." : "."}`,
  full: (kind, count, of) => `${kind}: ${count} von höchstens ${of} Plätzen vergeben.`,
  dropped: (names) => `Den Platz verlieren: ${list(names)}.`,
  inByHand: (person) => `${person} ist dabei: von Hand gesetzt.`,
  inByScore: (person, score, place, seats) => `${person} ist dabei: mit ${score} Punkten auf Rang ${place} gehört der Platz zu den ${seats} besten.`,
  inByRule: (person, score, place) => `${person} ist dabei, mit ${score} Punkten auf Rang ${place}: die Regeln zur Zusammensetzung gaben den Ausschlag.`,
  tightLeast: (kind, min) => `Aus ${kind} müssen mindestens ${min} dabei sein, und es sind genau so viele.`,
  othersFull: (kinds) => `Andere mit mehr Punkten haben keinen Platz, weil ${list(kinds)} schon voll ${kinds.length === 1 ? "ist" : "sind"}.`,
  follows: (person) => `Bei einer Absage rückt ${person} nach.`,
  nobodyFollows: () => "Bei einer Absage kann niemand von der Warteliste allein nachrücken, ohne eine Regel zu brechen.",
  outByHand: (person) => `${person} wurde von Hand ausgenommen.`,
  waits: (person, score, rank) => `${person} steht mit ${score} Punkten auf Platz ${rank} der Warteliste.`,
  byScore: () => "Alle, die dabei sind und nicht durch eine Regel zur Zusammensetzung, haben mehr oder gleich viele Punkte.",
  instead: (person, out, into, costs) =>
    `Damit ${person} dazukommt, ${out.length === 1 ? "müsste" : "müssten"} ${list(out)} weichen${into.length > 0 ? ` und ${list(into)} nachrücken` : ""}; die Summe der Punkte ${costs === "0" ? "bliebe gleich." : `fiele um ${costs}.`}`,
  never: (person) => `Mit ${person} lässt sich keine Auswahl dieser Größe bilden, die alle Regeln hält.`,
  contradiction: (facts) => `Das geht nicht zusammen: ${facts.join(" ")}`,
  undecided: () => "In der Zeit fand sich keine Auswahl, die alle Regeln hält; ob es eine gibt, ist offen.",
  facts: {
    size: (min, max, applicants) => `Die Runde soll ${amount(min, max)} Personen haben; beworben haben sich ${applicants}.`,
    quota: (kind, min, max, there) => `Aus ${kind} sollen ${amount(min, max)} dabei sein; beworben ${there === 1 ? "hat" : "haben"} sich ${there}.`,
    share: (value, share, there) => `${value} soll höchstens ${share} der Plätze haben; beworben haben sich ${there}.`,
    limit: (attribute, max, value, there) => `${attribute}: höchstens ${max} je Wert; aus ${value} bewarben sich ${there}.`,
    chosen: (person) => `${person} soll auf jeden Fall dabei sein.`,
    refused: (person) => `${person} soll nicht dabei sein.`,
    groupSizes: (min, max) => `Die Gruppen haben zusammen ${amount(min, max)} Plätze.`,
    groupDemand: (kind, min, max, groups) => `Jede von ${groups} Gruppen soll ${amount(min, max)} aus ${kind} haben.`,
    groupDistinct: (attribute, groups, value) => `${attribute}: in keiner der ${groups} Gruppen zweimal ${value}.`,
  },
};
