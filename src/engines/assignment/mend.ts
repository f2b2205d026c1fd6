// SPDX-License-Identifier: EUPL-1.2
import type { Model, Option } from "./model.ts";
import type { Node } from "./relax.ts";
import { compare, fits, keepsRules, loadsOf, runs, shift, type Load } from "./score.ts";

/**
 * A whole plan from a torn one: every block where most of it is, then where else there is room; projects that do not
 * reach their minimum are given up, the emptiest first; then single moves and moves that push one other block aside,
 * as long as they help. Undefined where that keeps not all rules.
 */
export function mend(model: Model, node: Node, shares: readonly Float64Array[]): Int32Array | undefined {
  const choice = new Int32Array(model.blocks.length).fill(-1);
  const loads = loadsOf(model, choice);
  const put = (block: number, allowed: (option: Option, at: number) => boolean) => place(model, { choice, loads }, block, (option, at) => node.allowed[block]![at] === 1 && allowed(option, at));
  const share = (block: number) => Math.max(0, ...shares[block]!) / model.blocks[block]!.size;
  const order = model.blocks.map((_, at) => at).sort((a, b) => share(b) - share(a) || model.blocks[b]!.size - model.blocks[a]!.size || a - b);
  for (const block of order) put(block, (_, at) => shares[block]![at]! * 2 > model.blocks[block]!.size);
  for (const block of order) if (choice[block]! < 0) put(block, () => true);
  giveUp(model, { choice, loads }, put);
  if (!keepsRules(model, choice)) return undefined;
  if (model.leastFilled === 0) improve(model, { choice, loads });
  return choice;
}

interface Draft {
  readonly choice: Int32Array;
  readonly loads: readonly Load[];
}

/** To the best allowed project with room, if there is one. */
function place(model: Model, { choice, loads }: Draft, block: number, allowed: (option: Option, at: number) => boolean): void {
  const { size, options } = model.blocks[block]!;
  let best: Option | undefined;
  options.forEach((option, at) => {
    const { max, largeMax } = model.sites[option.project]!;
    const load = loads[option.project]!;
    if (!allowed(option, at) || load.people + size > max || load.large + option.large > largeMax) return;
    if (!best || compare(option.gains, best.gains) > 0) best = option;
  });
  if (!best || (compare(best.gains, best.gains.map(() => 0)) < 0 && !model.blocks[block]!.must)) return;
  choice[block] = best.project;
  shift(model, loads, block, best.project, 1);
}

function giveUp(model: Model, draft: Draft, put: (block: number, allowed: (option: Option) => boolean) => void): void {
  const { choice, loads } = draft;
  const given = new Set<number>();
  for (;;) {
    const short = model.sites.flatMap((_, project) => (given.has(project) || fits(model, project, loads[project]!) || loads[project]!.people === 0 ? [] : [project]));
    if (short.length === 0) return;
    const missing = (project: number) => model.sites[project]!.least - loads[project]!.people;
    const worst = short.reduce((one, other) => (missing(other) > missing(one) ? other : one));
    given.add(worst);
    const sent = [...choice.keys()].filter((block) => choice[block] === worst);
    for (const block of sent) {
      choice[block] = -1;
      shift(model, loads, block, worst, -1);
    }
    for (const block of sent) put(block, ({ project }) => !given.has(project) && (!model.closes || runs(model, project, loads[project]!)));
  }
}

/** Moves that help, each kept only if all touched projects keep their rules. */
function improve(model: Model, draft: Draft): void {
  const left = { tries: TRIES };
  for (let round = 0, better = true; better && round < 20; round++) {
    better = false;
    for (const block of draft.choice.keys()) {
      if (left.tries <= 0) return;
      for (const to of targets(model, block)) better = helps(model, { ...draft, left }, block, to) || better;
    }
  }
}

/** Moves looked at in one go: enough for hundreds of teams, and no more than a moment for thousands that would go anywhere. */
const TRIES = 300_000;

function targets(model: Model, block: number): number[] {
  const { options, must } = model.blocks[block]!;
  return [...options.map(({ project }) => project), ...(must ? [] : [-1])];
}

/** Tries one move, alone or pushing one block of the new project aside; undoes it where it does not help. */
function helps(model: Model, draft: Draft & { readonly left: { tries: number } }, block: number, to: number): boolean {
  const from = draft.choice[block]!;
  draft.left.tries--;
  if (to === from) return false;
  const gain = gainOf(model, block, from, to);
  if (compare(gain, zero(model)) <= 0) return false;
  move(model, draft, block, to);
  if (sound(model, draft, [from, to])) return true;
  if (to >= 0) {
    for (const other of draft.choice.keys()) {
      if (draft.left.tries <= 0) break;
      draft.left.tries -= 0.1;
      if (draft.choice[other] !== to || other === block) continue;
      draft.left.tries -= 2;
      for (const aside of targets(model, other)) {
        if (aside === to || compare(gain.map((one, goal) => one + gainOf(model, other, to, aside)[goal]!), zero(model)) <= 0) continue;
        move(model, draft, other, aside);
        if (sound(model, draft, [from, to, aside])) return true;
        move(model, draft, other, to);
      }
    }
  }
  move(model, draft, block, from);
  return false;
}

function move(model: Model, { choice, loads }: Draft, block: number, to: number): void {
  shift(model, loads, block, choice[block]!, -1);
  choice[block] = to;
  shift(model, loads, block, to, 1);
}

function sound(model: Model, { loads }: Draft, touched: readonly number[]): boolean {
  return touched.every((project) => project < 0 || fits(model, project, loads[project]!));
}

function zero({ goals }: Model): number[] {
  return goals.map(() => 0);
}

function gainOf({ blocks, goals }: Model, block: number, from: number, to: number): number[] {
  const gains = (project: number) => blocks[block]!.options.find((option) => option.project === project)?.gains;
  const [before, after] = [gains(from), gains(to)];
  return goals.map((_, goal) => (after?.[goal] ?? 0) - (before?.[goal] ?? 0));
}
