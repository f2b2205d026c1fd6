// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";

/** What is said about groups by distances; a sentence missing in one language does not compile. */
export interface DistancesTexts {
  readonly pin: (element: string, group: string) => string;
  readonly size: (group: string, min: number, max: number) => string;
  readonly people: (count: number) => string;
  readonly places: (places: number) => string;
  readonly minima: (wanted: number) => string;
  readonly contradiction: (facts: readonly string[]) => string;
  readonly quality: (groups: number, diversity: string, bound: string, gap: string | undefined) => string;
  readonly place: (element: string, group: string, others: readonly string[], own: string, usual: string) => string;
  readonly moved: (element: string, from: string, to: string) => string;
  readonly groupName: (place: number) => string;
}

const list = (names: readonly string[]): string => row(names, "und");

export const de: DistancesTexts = {
  pin: (element, group) => `${element} ist für ${group} festgelegt.`,
  size: (group, min, max) => `${group} soll mindestens ${min} und höchstens ${max} haben.`,
  people: (count) => `${count} sind zu verteilen.`,
  places: (places) => `Alle Gruppen zusammen haben höchstens ${places} Plätze.`,
  minima: (wanted) => `Alle Gruppen zusammen brauchen mindestens ${wanted}.`,
  contradiction: (facts) => `Das geht nicht zusammen: ${facts.join(" ")}`,
  quality: (groups, diversity, bound, gap) =>
    gap === undefined
      ? `${groups} Gruppen, Vielfalt ${diversity}: mehr geht nicht, das ist bewiesen.`
      : `${groups} Gruppen, Vielfalt ${diversity}; mehr als ${bound} kann keine Einteilung erreichen (Abstand ${gap}).`,
  place: (element, group, others, own, usual) =>
    others.length === 0
      ? `${element} ist allein in ${group}.`
      : `${element} ist in ${group}, zusammen mit ${list(others)}; der mittlere Abstand zu ihnen ist ${own}, im Mittel aller Paare ${usual}.`,
  moved: (element, from, to) => `${element} wechselt von ${from} in ${to}.`,
  groupName: (place) => `Gruppe ${place + 1}`,
};
