// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { GroupsTexts } from "./texts.de.ts";

const list = (names: readonly string[]) => row(names, "and");
const persons = (count: number) => (count === 1 ? "one person" : `${count} people`);

export const en: GroupsTexts = {
  list,
  or: (names) => row(names, "or"),
  place: (person, group, others) => (others.length === 0 ? `${person} is alone in ${group}.` : `${person} is in ${group}, together with ${list(others)}.`),
  pinned: (person, group) => `${person} was placed in ${group} by hand.`,
  together: (others) => `Given: together with ${list(others)}.`,
  only: (kind, min, person, group) => `Every group needs at least ${persons(min)} from ${kind}; ${group} would have too few without ${person}.`,
  counts: (kind, min, group) => `Every group needs at least ${persons(min)} from ${kind}; ${group} has more.`,
  topic: (topic, rank) => (rank === 0 ? `The group's topic, ${topic}, was the first wish.` : `The group's topic, ${topic}, was wish number ${rank + 1}.`),
  friend: (names) => `${list(names)} wished for: fulfilled.`,
  company: (value, others) => `Nobody should be alone with ${value}; together with ${persons(others)} there are ${others + 1} here.`,
  mixed: (attribute, here, all) => `${attribute}: ${here} of ${all} kinds are in the group.`,
  moved: (person, from, to) => `${person} moves from ${from} to ${to}.`,
  topicMissed: (person, wished, group) => `${person} wished for ${wished}; that is not the topic of ${group}. Sizes, rules and the wishes of others went before.`,
  friendMissed: (person, friends, reason) =>
    reason === "apart" ? `${person} wished for ${row(friends, "or")}; a rule keeps them apart.` : `${person} wished for ${row(friends, "or")}; the mix and the wishes of others went before.`,
  quality: (people, groups, gap) =>
    gap === undefined ? `${people} people in ${groups} groups: by the stated aims no better plan exists, this is proven.` : `${people} people in ${groups} groups; no plan can be better by more than ${gap}.`,
  repeats: (attribute, pairs, least) => `${attribute}: ${pairs} pairs with the same value in a group, at least ${least} cannot be avoided.`,
  changed: (count) => (count === 0 ? "Nobody changes groups." : `${persons(count).replace("one", "One")} ${count === 1 ? "changes" : "change"} groups.`),
  contradiction: (facts) => `This cannot hold together: ${facts.join(" ")}`,
  facts: {
    people: (count) => `${count} people have to be placed.`,
    places: (places) => `All groups together have at most ${places} places.`,
    minima: (wanted) => `All groups together need at least ${wanted} people.`,
    noGroup: () => "There is no group.",
    size: (group, min, max) => `${group} should have ${min === max ? `exactly ${min}` : `${min} to ${max}`} people.`,
    together: (names) => `${list(names)} should be together.`,
    apart: (names) => `${list(names)} should be apart.`,
    pin: (person, group) => `${person} is fixed to ${group}.`,
    demand: (kind, min, max, groups) => {
      const where = groups.length === 0 ? "every group" : list(groups);
      const number = max === Infinity ? `at least ${min}` : min === 0 ? `at most ${max}` : `${min} to ${max}`;
      return `In ${where} ${number} from ${kind}.`;
    },
    supply: (kind, count) => (count === 0 ? `Nobody is from ${kind}.` : `There ${count === 1 ? "is" : "are"} ${persons(count)} from ${kind}.`),
    distinct: (attribute) => `${attribute}: never the same twice in a group.`,
    companions: (value) => `Nobody should be alone with ${value} in a group.`,
    value: (value, names) => `${value}: ${list(names)}.`,
    groups: (count) => (count === 1 ? "There is one group." : `There are ${count} groups.`),
    eachApart: (names) => `${list(names)}: any two of them should be apart.`,
    largest: (most) => `The largest group has at most ${most} places.`,
    undecided: () => "No plan that keeps all rules was found in the time; whether there is one is open. More time or one rule less helps.",
  },
};
