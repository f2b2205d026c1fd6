// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";

/** What is said about groups of people; a sentence missing in one language does not compile. */
export interface GroupsTexts {
  readonly list: (names: readonly string[]) => string;
  readonly or: (names: readonly string[]) => string;
  readonly place: (person: string, group: string, others: readonly string[]) => string;
  readonly pinned: (person: string, group: string) => string;
  readonly together: (others: readonly string[]) => string;
  readonly only: (kind: string, min: number, person: string, group: string) => string;
  readonly counts: (kind: string, min: number, group: string) => string;
  readonly topic: (topic: string, rank: number) => string;
  readonly friend: (names: readonly string[]) => string;
  readonly company: (value: string, others: number) => string;
  readonly mixed: (attribute: string, here: number, all: number) => string;
  readonly moved: (person: string, from: string, to: string) => string;
  readonly topicMissed: (person: string, wished: string, group: string) => string;
  readonly friendMissed: (person: string, friends: readonly string[], reason: "apart" | "others") => string;
  readonly quality: (people: number, groups: number, gap: string | undefined) => string;
  readonly repeats: (attribute: string, pairs: number, least: number) => string;
  readonly changed: (count: number) => string;
  readonly contradiction: (facts: readonly string[]) => string;
  readonly facts: {
    readonly people: (count: number) => string;
    readonly places: (places: number) => string;
    readonly minima: (wanted: number) => string;
    readonly noGroup: () => string;
    readonly size: (group: string, min: number, max: number) => string;
    readonly together: (names: readonly string[]) => string;
    readonly apart: (names: readonly string[]) => string;
    readonly pin: (person: string, group: string) => string;
    readonly demand: (kind: string, min: number, max: number, groups: readonly string[]) => string;
    readonly supply: (kind: string, count: number) => string;
    readonly distinct: (attribute: string) => string;
    readonly companions: (value: string) => string;
    readonly value: (value: string, names: readonly string[]) => string;
    readonly groups: (count: number) => string;
    readonly eachApart: (names: readonly string[]) => string;
    readonly largest: (most: number) => string;
    readonly undecided: () => string;
  };
}

const list = (names: readonly string[]) => row(names, "und");
const persons = (count: number) => (count === 1 ? "eine Person" : `${count} Personen`);

export const de: GroupsTexts = {
  list,
  or: (names) => row(names, "oder"),
  place: (person, group, others) => (others.length === 0 ? `${person} ist allein in ${group}.` : `${person} ist in ${group}, zusammen mit ${list(others)}.`),
  pinned: (person, group) => `${person} wurde von Hand in ${group} gesetzt.`,
  together: (others) => `Vorgegeben war: zusammen mit ${list(others)}.`,
  only: (kind, min, person, group) => `Jede Gruppe braucht mindestens ${persons(min)} aus ${kind}; in ${group} gehört ${person} dazu, ohne wäre es zu wenig.`,
  counts: (kind, min, group) => `Jede Gruppe braucht mindestens ${persons(min)} aus ${kind}; in ${group} sind es mehr.`,
  topic: (topic, rank) => (rank === 0 ? `Das Thema der Gruppe, ${topic}, war der erste Wunsch.` : `Das Thema der Gruppe, ${topic}, war Wunsch Nummer ${rank + 1}.`),
  friend: (names) => `Gewünscht war ${list(names)}: das ist gelungen.`,
  company: (value, others) => `Niemand soll mit ${value} allein sein; hier sind es mit ${persons(others)} zusammen ${others + 1}.`,
  mixed: (attribute, here, all) => `${attribute}: ${here} von ${all} Arten sind in der Gruppe vertreten.`,
  moved: (person, from, to) => `${person} wechselt von ${from} in ${to}.`,
  topicMissed: (person, wished, group) => `${person} wünschte sich ${wished}; in ${group} ist das nicht das Thema. Größen, Regeln und die Wünsche der anderen gingen vor.`,
  friendMissed: (person, friends, reason) =>
    reason === "apart"
      ? `${person} wünschte sich ${row(friends, "oder")}; eine Regel trennt sie.`
      : `${person} wünschte sich ${row(friends, "oder")}; Mischung und die Wünsche der anderen gingen vor.`,
  quality: (people, groups, gap) =>
    gap === undefined ? `${people} Personen in ${groups} Gruppen: besser geht es nach den genannten Zielen nicht, das ist bewiesen.` : `${people} Personen in ${groups} Gruppen; besser als um ${gap} kann keine Einteilung sein.`,
  repeats: (attribute, pairs, least) => `${attribute}: ${pairs} Paare mit gleichem Wert in einer Gruppe, mindestens ${least} sind unvermeidlich.`,
  changed: (count) => (count === 0 ? "Niemand wechselt die Gruppe." : `${persons(count).replace("eine", "Eine")} ${count === 1 ? "wechselt" : "wechseln"} die Gruppe.`),
  contradiction: (facts) => `Das geht nicht zusammen: ${facts.join(" ")}`,
  facts: {
    people: (count) => `${count} Personen sind zu verteilen.`,
    places: (places) => `Alle Gruppen zusammen haben höchstens ${places} Plätze.`,
    minima: (wanted) => `Alle Gruppen zusammen brauchen mindestens ${wanted} Personen.`,
    noGroup: () => "Es gibt keine Gruppe.",
    size: (group, min, max) => `${group} soll ${min === max ? `genau ${min}` : `${min} bis ${max}`} Personen haben.`,
    together: (names) => `${list(names)} sollen zusammen sein.`,
    apart: (names) => `${list(names)} sollen getrennt sein.`,
    pin: (person, group) => `${person} ist für ${group} festgelegt.`,
    demand: (kind, min, max, groups) => {
      const where = groups.length === 0 ? "In jeder Gruppe" : `In ${list(groups)}`;
      const number = max === Infinity ? `mindestens ${min}` : min === 0 ? `höchstens ${max}` : `${min} bis ${max}`;
      return `${where} ${number} aus ${kind}.`;
    },
    supply: (kind, count) => (count === 0 ? `Niemand ist aus ${kind}.` : `Aus ${kind} ${count === 1 ? "ist" : "sind"} ${persons(count)} dabei.`),
    distinct: (attribute) => `${attribute}: in keiner Gruppe zweimal dasselbe.`,
    companions: (value) => `Niemand soll in einer Gruppe mit ${value} allein sein.`,
    value: (value, names) => `${value}: ${list(names)}.`,
    groups: (count) => (count === 1 ? "Es gibt eine Gruppe." : `Es gibt ${count} Gruppen.`),
    eachApart: (names) => `${list(names)}: je zwei davon sollen getrennt sein.`,
    largest: (most) => `Die größte Gruppe hat höchstens ${most} Plätze.`,
    undecided: () => "In der Zeit fand sich keine Einteilung, die alle Regeln hält; ob es eine gibt, ist offen. Mehr Zeit oder eine Regel weniger hilft.",
  },
};
