// SPDX-License-Identifier: EUPL-1.2
import { row } from "../search/index.ts";
import type { Words } from "./texts.de.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const wish = (rank: number) => (ORDINALS[rank - 1] ? `${ORDINALS[rank - 1]} wish` : `wish number ${rank}`);
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const places = (count: number) => (count === 1 ? "1 place" : `${count} places`);
const list = (names: readonly string[]): string => row(names, "and");
const quoted = (name: string) => `“${name}”`;
const the = ({ rank, project }: { rank: number; project: string }) => `The ${wish(rank)} ${quoted(project)}`;
const counted = (count: number, units: boolean) => (units ? `${count} placements` : people(count));

export const en: Words = {
  team: (name, size) => (size > 1 ? `${name} (${people(size)})` : name),
  placed: (who, project, rank, pinned) => `${who} ${pinned ? "is set by hand to" : "is at"} ${quoted(project)}, ${rank === null ? "which was not among the wishes" : `the ${wish(rank)}`}.`,
  unplaced: (who, pinned, noWish) => `${who} has no place${pinned ? ", set so by hand" : noWish ? "; no wish names an existing project" : ""}.`,
  why: {
    pin: (why) => `${the(why)} was not open: the place is set by hand.`,
    time: (why) => `${the(why)} does not fit in time: absent ${list(why.slots)}.`,
    skill: (why) => `${the(why)} demands of everybody: ${list(why.skills)}.`,
    forbidden: (why) => `${the(why)} is excluded for this placement.`,
    refused: (why) => `${the(why)} is also listed under “no, thanks”.`,
    size: (why) => `${the(why)} has at most ${places(why.max)}; ${why.size} are needed.`,
    tie: (why) => `${the(why)} is not possible for ${list(why.others)}, and all are to stay together.`,
    closed: (why) => `${the(why)} does not take place: ${why.skills.length > 0 ? `${list(why.skills)} is lacking` : `the ${people(why.least)} needed cannot be found without making things worse elsewhere`}.`,
    full: (why) => {
      const shares = why.taken.map(({ rank, people: count }) => `${count} to ${rank === null ? "others" : `those with it as ${wish(rank)}`}`);
      const named = why.names.length > 0 ? ` (${list(why.names)})` : "";
      return `${the(why)} has ${places(why.max)}; of these went ${list(shares)}${named}.${why.free > 0 ? ` ${why.free} remain free, ${why.size} are needed.` : ""}`;
    },
    reserve: (why) => `${the(why)} keeps ${places(why.places)} for companies with fewer than ${why.below} staff.`,
    leaves: (why) => `${the(why)} would have room, but ${quoted(why.present)} could then no longer run.`,
    kept: (why) => `${the(why)} would have room; it stays with ${quoted(why.present)} because the earlier plan is changed as little as possible.`,
    whole: (why) => `${the(why)} would have room, but the plan as a whole would be worse by the agreed order.`,
  },
  waits: (project, at, of) => `On the waiting list of ${quoted(project)}: number ${at} of ${of}.`,
  moved: (from) => `Before, the place was at ${quoted(from)}.`,
  promoted: (who, project, from) => `${who} moves up to ${quoted(project)}${from === null ? "" : `, before at ${quoted(from)}`}.`,
  tie: (names, state) => ({
    together: `${list(names)} are together.`,
    apart: `${list(names)} are not together.`,
    void: `${list(names)} could not stay together: no project is possible for all.`,
    nowhere: `${list(names)} were to stay together and all have no place.`,
  })[state],
  project: (name, count, max, state, least, missing) => {
    if (state === "closed") return `${quoted(name)} does not take place${least > 1 ? ` (it needs ${people(least)})` : ": nobody is assigned"}.`;
    return `${quoted(name)}: ${count} of ${places(max)} taken${state === "below" ? (missing > 0 ? `; ${missing} are missing to the minimum` : "; it cannot run like this") : ""}.`;
  },
  lacking: (skill, count) => `${people(count)} with ${skill} lacking.`,
  released: (count) => `${places(count)} of the reserve remained unused and were released at the end.`,
  waiting: (names, more) => `Waiting, in this order: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. First moves up who has no place yet, then the higher wish, then the earlier application.`,
  profile: (ranks, other, unplaced, units) => {
    const parts = ranks.map((count, at) => `${wish(at + 1)} ${count}`);
    return `${units ? "Placements" : "People"} by wish: ${[...parts, ...(other > 0 ? [`placed without wish ${other}`] : []), `without a place ${unplaced}`].join(", ")}.`;
  },
  proven: (aim, whole) => {
    const what = { "rank-maximal": "More first wishes (then second wishes, and so on)", generous: "Fewer late wishes", satisfaction: "Higher satisfaction" }[aim];
    return whole ? `${what}: impossible under the rules; this is proven.` : "Whether there is a better plan was not decided in the time given.";
  },
  running: (running, all, closed, below) => `${running} of ${all} projects run${closed > 0 ? `, ${closed} do not take place` : ""}${below > 0 ? `, ${below} stay below what they need` : ""}.`,
  ties: (together, all, none) => `${together} of ${all} groups are together${none > 0 ? `; without a common project: ${none}` : ""}.`,
  changes: (changes, units) => (changes === 0 ? "Compared with the earlier plan everybody keeps their place." : `Compared with the earlier plan the place changes for ${counted(changes, units)}.`),
  fact: {
    pin: ([unit, project]) => (project ? `${unit} is set by hand to ${quoted(project)}.` : `${unit} is set by hand to no place.`),
    pinTwice: ([unit, ...projects]) => `${unit} is set by hand to different places: ${list(projects.map(quoted))}.`,
    pinUnknown: ([unit, project]) => `${unit} is set by hand to ${quoted(project!)}, and there is no such project.`,
    everyone: ([unit, ...projects], [size, most, open]) => `${unit} has to have a place${open === 1 ? "" : size! > most! ? ` and is, with ${people(size!)}, larger than every possible project` : projects.length === 0 ? ", but no project is possible" : `; possible are only ${list(projects.map(quoted))}`}.`,
    mustRun: ([project], [least]) => `${quoted(project!)} has to run and needs ${people(least!)} for that.`,
    tie: (names) => `${list(names)} have to stay together.`,
    needs: ([project, skill], [count, there]) => `${quoted(project!)} needs ${people(count!)} with ${skill}${there === 0 ? "; nobody has it" : ""}.`,
    min: ([project], [least]) => `${quoted(project!)} runs only with ${people(least!)} or more.`,
    time: ([unit, project, ...slots]) => `${unit} is absent when ${quoted(project!)} takes place (${list(slots)}).`,
    skill: ([unit, project, ...skills]) => `${quoted(project!)} demands ${list(skills)} of everybody; not all of ${unit} have it.`,
    forbidden: ([unit, project]) => `${unit} must not be at ${quoted(project!)}.`,
    reserve: ([project], [kept, below]) => `${quoted(project!)} keeps ${places(kept!)} for companies with fewer than ${below} staff.`,
    max: ([project], [max]) => `${quoted(project!)} has at most ${places(max!)}.`,
  },
  conflict: (count) => (count === 1 ? "There is no plan like this: this demand cannot be met." : `There is no plan like this: these ${count} demands cannot hold together; without any one of them they could.`),
  undecided: "No plan that keeps all rules was found in the time given; whether there is one is not decided.",
};
