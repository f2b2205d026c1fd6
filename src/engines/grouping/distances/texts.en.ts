// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { DistancesTexts } from "./texts.de.ts";

const list = (names: readonly string[]): string => row(names, "and");

export const en: DistancesTexts = {
  pin: (element, group) => `${element} is fixed to ${group}.`,
  size: (group, min, max) => `${group} should have at least ${min} and at most ${max}.`,
  people: (count) => `${count} have to be placed.`,
  places: (places) => `All groups together have at most ${places} places.`,
  minima: (wanted) => `All groups together need at least ${wanted}.`,
  contradiction: (facts) => `This cannot hold together: ${facts.join(" ")}`,
  quality: (groups, diversity, bound, gap) =>
    gap === undefined
      ? `${groups} groups, diversity ${diversity}: no more is possible, this is proven.`
      : `${groups} groups, diversity ${diversity}; no division can reach more than ${bound} (gap ${gap}).`,
  place: (element, group, others, own, usual) =>
    others.length === 0
      ? `${element} is alone in ${group}.`
      : `${element} is in ${group}, together with ${list(others)}; the mean distance to them is ${own}, the mean of all pairs ${usual}.`,
  moved: (element, from, to) => `${element} moves from ${from} to ${to}.`,
  groupName: (place) => `group ${place + 1}`,
};
