// SPDX-License-Identifier: EUPL-1.2
import { list, spell, type Contradicted, type Feedback, type Reasons, type ResultTexts, type TallyTexts } from "./words.ts";

const n = (value: number, digits = 0) => spell(value, digits, ".", ",");
const count = (value: number, one: string, many = `${one}s`) => `${n(value)} ${value === 1 ? one : many}`;
const and = (names: readonly string[]) => list(names, "and");
const percent = (share: number) => `${n(100 * share, 1)} %`;
const ballots = (value: number) => count(value, "ballot");

/** Why a ballot does not count: goes behind "does not count: ". */
const reasons: Reasons = {
  struck: (about) => `struck by two people (${about})`,
  "unreadable-time": (about) => `the time cannot be read (${about})`,
  early: () => "cast before the beginning",
  late: () => "cast after the end",
  "paper-unchecked": () => "brought in from paper, but not checked by two different people",
  "unknown-voter": () => "names nobody who may vote",
  repeated: () => "the same person voted several times, another ballot counts",
  "unknown-option": (about) => `“${about}” cannot be voted for`,
  "bad-number": (about) => `${about} is no number that is allowed`,
  "over-cap": (about) => `too many points for “${about}”`,
  "too-many-points": (about) => `more points than allowed (${about})`,
  "own-idea": (about) => `points for the voter's own idea “${about}”`,
  "not-all-spent": (about) => `not all points given (only ${about})`,
  "bad-answer": (about) => `“${about}” is neither yes nor no nor abstention`,
  incomplete: (about) => `nothing said about “${about}”`,
  empty: () => "nothing said",
  "ranked-twice": (about) => `“${about}” is ranked twice`,
  "tied-rank": () => "several on one step, which this vote does not allow here",
  "no-juror": () => "names no juror",
  conflict: (about) => `conflict of interest declared for “${about}”`,
  "unknown-criterion": (about) => `there is no criterion “${about}”`,
  "no-expert": () => "belongs to nobody on the panel",
  "unknown-round": (about) => `there is no round ${about}`,
  "not-yet-open": (about) => `“${about}” was not asked in this round yet`,
  "not-yet": () => "cast or confirmed after the moment looked at",
  "no-address": () => "no readable address",
  disposable: (about) => `disposable address (${about})`,
  unconfirmed: () => "address not confirmed",
  "confirmed-late": () => "confirmed too late",
  "over-limit": (about) => `more than ${about} votes of one person`,
};

/** Shorter, for sums over many ballots, where the sentence above names one thing. */
const short: Readonly<Record<string, string>> = {
  repeated: "repeated", disposable: "disposable address", struck: "struck",
  "bad-number": "number not allowed", "unknown-option": "cannot be voted for", conflict: "conflict of interest",
  incomplete: "incomplete", "over-cap": "too many points on one option", "too-many-points": "too many points",
  "own-idea": "own idea", "not-all-spent": "not all points given", "bad-answer": "no valid answer",
  "ranked-twice": "ranked twice", "unknown-criterion": "unknown criterion", "unknown-round": "unknown round",
  "not-yet-open": "not asked yet", "over-limit": "over the limit", "unreadable-time": "time cannot be read",
};

/** Each colliding rule a sentence. */
const clashes: Contradicted = {
  "no-options": () => ["There is nothing to vote on: the list is empty."],
  "same-option-twice": ([id]) => [`“${id}” can be voted for twice.`],
  "same-ballot-twice": ([id]) => [`Two ballots carry the same number “${id}”.`],
  "unreadable-time": ([text]) => [`The time “${text}” in the rules cannot be read; it needs date, time and time zone.`],
  "closes-before-opens": ([opens, closes]) => [`The vote begins at ${opens}.`, `It ends at ${closes}, which is not later.`],
  "more-seats-than-options": (_, [seats, options]) => [`${count(seats!, "place is", "places are")} to be filled.`, `${count(options!, "option")} can be voted for.`],
  "eligible-unknown": () => ["The rule asks for a share of all who may vote.", "How many may vote is not said."],
  "quorum-over-eligible": (_, [needed, eligible]) => [`The quorum is ${ballots(needed!)}.`, `Only ${n(eligible!)} may vote.`],
  "more-ballots-than-eligible": (_, [counted, eligible]) => [`${ballots(counted!)} count.`, `Only ${n(eligible!)} may vote.`],
  "no-points": (_, [points]) => [`${n(points!)} points each is no whole number from 1 to 1 million.`],
  "no-cap": (_, [cap]) => [`At most ${n(cap!)} points for one option is no whole number from 1 on.`],
  "cannot-spend": ([voter], [points, options, cap]) => [
    `Everybody has to give all ${n(points!)} points.`,
    `At most ${count(cap!, "point")} may go to one option.`,
    voter === undefined ? `There ${options === 1 ? "is" : "are"} only ${count(options!, "option")}.` : `Without own ideas only ${count(options!, "option is", "options are")} left for “${voter}”.`,
  ],
  "no-top": (_, [top]) => [`The end of the scale, ${n(top!)}, is no whole number from 1 to 1000.`],
  "unknown-passive": ([id]) => [`The passive solution “${id}” cannot be voted for.`],
  "no-criteria": () => ["There is no criterion."],
  "same-criterion-twice": ([id]) => [`The criterion “${id}” is there twice.`],
  "no-weight": ([id]) => [id === undefined ? "All criteria have the weight 0." : `The weight of “${id}” is no number from 0 on.`],
  "empty-scale": ([id], [min, max]) => [`The scale${id === undefined ? "" : ` of “${id}”`} from ${n(min!)} to ${n(max!)} cannot be used.`],
  "no-places": (_, [shortlist, least]) => [`Places a class (${n(shortlist!)}) and fewest assessments (${n(least!)}) are whole numbers from 1 on.`],
  "unknown-class": ([entry, name]) => [`“${entry}” belongs to the class “${name}”.`, "There is no such class."],
  "too-few-jurors": ([entry], [least, jurors, barred]) => [
    `Every entry needs ${count(least!, "assessment")}.`, `The jury has ${count(jurors!, "member")}.`,
    ...(barred! > 0 ? [`For “${entry}” ${barred === 1 ? "1 of them has" : `${n(barred!)} of them have`} a conflict of interest.`] : []),
  ],
  "no-rounds": (_, [rounds]) => [`${n(rounds!)} rounds is no whole number from 1 on.`],
  "item-after-last-round": ([item], [from, rounds]) => [`“${item}” is asked from round ${n(from!)} on.`, `There ${rounds === 1 ? "is" : "are"} only ${count(rounds!, "round")}.`],
  "no-votes-each": (_, [most]) => [`At most ${n(most!)} votes each is no whole number from 1 on.`],
  "blackout-without-end": () => ["No figures shall be shown before the end.", "No end is given."],
};

const told: Readonly<Record<string, string>> = {
  "more-voters": "because more people gave points", "fewer-tops": "because fewer people gave the highest resistance",
  "lower-highest": "because the highest single resistance is lower", "more-firsts": "because more people put this option first",
  "heaviest-criterion": "by the criterion with the largest weight", "closer-jury": "because the jury agreed more closely",
  earlier: "because the figure was reached earlier", lot: "by lot",
};

const results: ResultTexts = {
  turnout: ({ cast, counted, paper, eligible }) =>
    `${ballots(cast)}, of which ${n(counted)} ${counted === 1 ? "counts" : "count"}${paper > 0 ? ` (${n(paper)} from paper)` : ""}${eligible === undefined ? "" : `; eligible: ${n(eligible)}`}.`,
  removed: (parts) => `Not counted: ${parts.map(({ why, votes }) => `${n(votes)} (${short[why] ?? reasons[why]?.("") ?? why})`).join(", ")}.`,
  late: (late) => `${n(late)} came after the end.`,
  invalid: (ballot, why, about) => `Ballot ${ballot} does not count: ${reasons[why]?.(about) ?? why}.`,
  none: () => "No ballot counts; nothing is decided.",
  noQuorum: (counted, needed) => `No quorum: ${n(needed)} needed, ${n(counted)} counted; nothing is decided.`,
  chosen: (names) => `In front: ${and(names)}.`,
  contested: (names) => `The count does not decide on the last place: ${and(names)} are level.`,
  tie: (names, by, order) => (by === "stands" ? `The tie of ${and(names)} stands.` : `${and(names)} were level; the order ${order.join(", ")} holds ${told[by] ?? by}.`),
  margin: ({ ballots: held, holds }) =>
    held === 0 ? "At the limit the result is level."
      : holds === "exactly" ? `It takes ${ballots(held)} filled in differently, and no fewer, for the result to be another or level.`
        : `At least ${ballots(held)} would have to be filled in differently for the result to be another or level.`,
  seal: (hash) => `Kept together with the rules; checksum of all ballots: ${hash.slice(0, 16)}.`,
  dots: (name, place, points, voters) => `${name}: place ${n(place)}, ${count(points, "point")} from ${count(voters, "person", "people")}.`,
  resisted: (name, place, { sum, mean, acceptance, acceptable }, top) =>
    `${name}: place ${n(place)}, resistance ${n(sum)} (on average ${n(mean, 1)} of ${n(top)}), acceptance of the group ${percent(acceptance)}.${acceptable ? "" : " This is no better than leaving everything as it is."}`,
  motion: (name, { result, byChair, yes, no, abstain, neededYes, present }, needed) =>
    result === "no-quorum" ? `${name}: no quorum, ${n(needed)} needed, ${n(present)} present.`
      : `${name}: ${result} with ${n(yes)} yes, ${n(no)} no, ${count(abstain, "abstention")}; ${n(neededYes)} yes ${neededYes === 1 ? "was" : "were"} needed.${byChair ? " The chair decided the tie." : ""}`,
  condorcet: (name) => `${name} wins every comparison of two.`,
  path: (name, other, there, back) => `${name} is ahead of ${other}: the strongest path there carries ${n(there)}, the one back ${n(back)}.`,
  ranked: (name, place) => `${name}: place ${n(place)}.`,
  elected: (name, stage, votes, quota) => `${name}: elected at stage ${n(stage)} with ${n(votes, 2)} votes; the quota is ${n(quota)}.`,
  excluded: (name, stage) => `${name}: excluded at stage ${n(stage)}, the votes went to the next wishes.`,
  left: (name) => `${name}: without a place at the end of the count.`,
  shortlist: (name, names, entries) => `${name === "" ? "" : `Class ${name}: `}${n(names.length)} of ${count(entries, "entry", "entries")} ${names.length === 1 ? "goes" : "go"} on${names.length === 0 ? "" : `: ${and(names)}`}.`,
  conflicts: (held) => `${count(held, "assessment")} not counted because of a conflict of interest.`,
  unrated: (name, had, least) => `${name} is not ranked: ${n(had)} of ${n(least)} assessments needed.`,
  items: (settled, items) => `${n(settled)} of ${n(items)} statements are settled (consensus or stable).`,
  round: ({ round, answered, dropouts, consensus, shown }) => `Round ${n(round)}: ${count(answered, "answer")}, ${n(dropouts)} no longer there, consensus on ${n(consensus)} of ${n(shown)} statements shown.`,
  item: (name, state, facts) => facts === undefined ? `${name}: too few answers to show them.`
    : `${name}: ${state}, median ${n(facts.median!, 2)}, middle half ${n(facts.q1!, 2)} to ${n(facts.q3!, 2)}, ${count(facts.n, "answer")}.`,
  expert: (round, rated, outside) => `Round ${n(round)}: ${count(rated, "statement")} rated, ${n(outside)} of them outside the middle half of the group.`,
  hidden: (days) => `No figures are shown in the last ${n(days)} days before the end.`,
  voted: (name, place, votes) => `${name}: place ${n(place)} with ${count(votes, "vote")}.`,
  burst: (source, votes, from) => `Striking: ${n(votes)} votes in a short time from ${from} on from one source (${source}); they count until somebody strikes them.`,
};

const feedback: Feedback = {
  place: (name, place, of) => `${name}: place ${n(place)} of ${n(of)}${place === 1 ? "" : " in the assessment of the jury"}.`,
  seen: (held) => `Assessed by ${count(held, "person", "people")} independently.`,
  strong: (names) => `Above the average of the class: ${and(names)}.`,
  weak: (names) => `Below the average of the class: ${and(names)}.`,
  on: () => "Goes on to the next stage.",
  off: () => "Does not go on to the next stage this time.",
  open: () => "Whether it goes on is still open: a tie at the limit.",
};

export const en: TallyTexts = { reasons, clashes, results, feedback };
