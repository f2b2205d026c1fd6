// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact, Quality, Saying, Shortfall } from "../../search/index.ts";
import { isPresent, mixes, pastSteps } from "./hall.ts";
import { meetings, rank, wishes } from "./measure.ts";
import type { Guest, RoundsPlan, RoundsProblem, SeatedTable, Step, Table } from "./problem.ts";
import { de, type RoundsTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

/** A rule that takes part in a contradiction. */
export type Cause =
  | { readonly cause: "places"; readonly step: Step; readonly people: readonly string[]; readonly places: readonly Table[] }
  | { readonly cause: "pin"; readonly person: string; readonly table: string }
  | { readonly cause: "apart"; readonly people: readonly string[] }
  | { readonly cause: "groups"; readonly groups: readonly (readonly string[])[] };

const both = (text: (texts: RoundsTexts) => string): Saying => ({ de: text(de), en: text(en) });

/** What is told about a seating as a whole, to each person, and which wishes it leaves open. */
export function told(problem: RoundsProblem, plan: RoundsPlan, rated: Quality): { says: Saying[]; people: Record<string, Saying[]>; unmet: Shortfall[] } {
  const speech = new Speech(problem, plan);
  return {
    says: speech.whole(rated),
    people: Object.fromEntries(problem.people.map((guest, at) => [guest.id, speech.person(guest, at)])),
    unmet: [...speech.met(), ...speech.wishesOpen()],
  };
}

/** The contradiction in words. */
export function blame(problem: RoundsProblem, step: Step, causes: readonly Cause[], proven: boolean): Contradiction {
  const speech = new Speech(problem, undefined);
  const place = problem.steps.indexOf(step);
  const says = both((texts) => [...causes.map((cause) => speech.fact(cause).says[texts === de ? "de" : "en"]), texts.never(texts.step(place + 1, step.name), proven)].join(" "));
  const facts = [...causes.map((cause) => speech.fact(cause)), ...(proven ? [] : [{ fact: "undecided", about: [step.id], says: both((texts) => texts.never(texts.step(place + 1, step.name), false)) }])];
  return { type: "contradiction", facts, says };
}

/** Knows everybody's name and where everybody sits. */
class Speech {
  private readonly problem: RoundsProblem;
  private readonly plan: RoundsPlan | undefined;
  private readonly names: ReadonlyMap<string, string>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly met0: Uint16Array;
  private readonly forced: boolean;
  /** By step and person: the table. */
  private readonly seats: readonly ReadonlyMap<string, SeatedTable>[];
  private readonly before: readonly ReadonlyMap<string, string>[];
  private readonly counts: Uint16Array;

  constructor(problem: RoundsProblem, plan: RoundsPlan | undefined) {
    this.problem = problem;
    this.plan = plan;
    this.names = new Map(problem.people.map(({ id, name }) => [id, name ?? id]));
    this.places = new Map(problem.people.map(({ id }, at) => [id, at]));
    this.met0 = meetings(problem, []);
    this.counts = plan ? meetings(problem, plan.steps) : this.met0;
    this.forced = plan !== undefined && plan.bounds.repeats > 0;
    this.seats = (plan?.steps ?? []).map(({ tables }) => new Map(tables.flatMap((table) => table.members.map((member) => [member, table] as const))));
    this.before = problem.steps.map(({ id }) => new Map((problem.previous?.find((step) => step.id === id)?.tables ?? []).flatMap((table) => table.members.map((member) => [member, table.id] as const))));
  }

  whole(rated: Quality): Saying[] {
    const { problem, plan } = this;
    if (!plan) return [];
    const says: Saying[] = [];
    if (problem.steps.some(mixes)) {
      const weight = problem.weights?.repeat ?? 1;
      says.push(both((texts) => (plan.repeats === 0 ? texts.none() : texts.repeats(plan.repeats, rated.optimal ? plan.repeats : weight > 0 ? Math.ceil(plan.bounds.repeats / weight) : 0))));
    }
    if (problem.steps.some(({ kind }) => kind === "max-mix") && problem.people.some(({ group }) => group !== undefined)) {
      const weight = problem.weights?.mix ?? 10;
      says.push(both((texts) => texts.mixing(weight > 0 ? Math.round(plan.terms.mixing / weight) : 0, plan.terms.mixing <= plan.bounds.mixing)));
    }
    if (problem.previous) says.push(both((texts) => texts.changes(plan.changed, plan.terms.changes <= plan.bounds.changes)));
    return says;
  }

  person(guest: Guest, index: number): Saying[] {
    return this.problem.steps.flatMap((step, at) => this.stepSaying(guest, index, step, at));
  }

  private stepSaying(guest: Guest, index: number, step: Step, at: number): Saying[] {
    const name = (texts: RoundsTexts) => texts.step(at + 1, step.name);
    const table = this.seats[at]?.get(guest.id);
    const past = at < pastSteps(this.problem);
    if (!isPresent(guest, step) && !past) return [both((texts) => texts.absent(name(texts)))];
    if (step.kind === "plenum") return [both((texts) => texts.plenum(name(texts)))];
    if (!table) return past ? [both((texts) => texts.absent(name(texts)))] : [];
    const others = table.members.filter((id) => id !== guest.id).map((id) => this.name(id));
    const place = (texts: RoundsTexts) => this.place(texts, step, table.id);
    const main = both((texts) => {
      if (step.kind === "homogeneous") return texts.group(name(texts), place(texts), guest.group, others);
      if (step.kind === "topic") return texts.topic(name(texts), place(texts), wishes(guest, step).includes(table.id) ? rank(guest, step, table.id) + 1 : undefined, others);
      return texts.seat(name(texts), place(texts), others);
    });
    return past ? [main] : [main, ...this.acquaintances(guest, index, step, at, table), ...this.moved(guest, step, at, table)];
  }

  private acquaintances(guest: Guest, index: number, step: Step, at: number, table: SeatedTable): Saying[] {
    if (!mixes(step)) return [];
    const { people } = this.problem;
    const known = table.members.filter((id) => id !== guest.id && this.met0[index * people.length + this.index(id)]! > 0).map((id) => this.name(id));
    const earlier = new Map<string, number>();
    for (const id of table.members) {
      const first = this.problem.steps.findIndex((other, place) => place < at && mixes(other) && this.seats[place]?.get(guest.id)?.members.includes(id) === true);
      if (id !== guest.id && first >= 0) earlier.set(id, first);
    }
    const says = known.length > 0 ? [both((texts) => texts.beforehand(texts.and(known)))] : [];
    for (const place of new Set(earlier.values())) {
      const names = [...earlier].filter(([, first]) => first === place).map(([id]) => this.name(id));
      says.push(both((texts) => texts.again(texts.and(names), texts.step(place + 1, this.problem.steps[place]!.name), this.forced)));
    }
    return says;
  }

  private moved(guest: Guest, step: Step, at: number, table: SeatedTable): Saying[] {
    const before = this.before[at]?.get(guest.id);
    const places = step.kind === "topic" ? (step.topics ?? []) : this.problem.tables;
    return before === undefined || before === table.id || !places.some(({ id }) => id === before) ? [] : [both((texts) => texts.moved(this.place(texts, step, before)))];
  }

  /** Pairs that meet again although they need not know each other. */
  met(): Shortfall[] {
    const { problem, counts } = this;
    const count = problem.people.length;
    const found: Shortfall[] = [];
    counts.forEach((times, pair) => {
      const one = problem.people[Math.floor(pair / count)]!;
      const other = problem.people[pair % count]!;
      if (times < 2 || pair % count <= Math.floor(pair / count)) return;
      const where = problem.steps.flatMap((step, at) => (mixes(step) && this.seats[at]?.get(one.id)?.members.includes(other.id) === true ? [{ step, at }] : []));
      const says = both((texts) => texts.met(this.name(one.id), this.name(other.id), texts.and(where.map(({ step, at }) => texts.step(at + 1, step.name))), where.length));
      found.push({ who: one.id, what: other.id, why: this.met0[pair]! > 0 ? "known" : "met-again", says });
    });
    return found;
  }

  /** People present who do not get the topic they wish for most. */
  wishesOpen(): Shortfall[] {
    return this.problem.steps.flatMap((step, at) => {
      if (step.kind !== "topic" || at < pastSteps(this.problem)) return [];
      return this.problem.people.flatMap((guest): Shortfall[] => {
        const [first] = wishes(guest, step);
        const got = this.seats[at]?.get(guest.id);
        if (first === undefined || !got || got.id === first) return [];
        const says = both((texts) => texts.wish(this.name(guest.id), this.place(texts, step, first), texts.step(at + 1, step.name), this.place(texts, step, got.id)));
        return [{ who: guest.id, what: first, why: "topic-full", says }];
      });
    });
  }

  fact(cause: Cause): Fact {
    const { problem } = this;
    if (cause.cause === "places") {
      const at = problem.steps.indexOf(cause.step);
      const seats = cause.places.reduce((sum, table) => sum + table.seats, 0);
      const says = both((texts) => texts.places(texts.step(at + 1, cause.step.name), cause.people.length, cause.places.length, seats, cause.step.kind === "topic"));
      return { fact: "places", about: [cause.step.id], says };
    }
    if (cause.cause === "pin") {
      const table = (texts: RoundsTexts) => this.anyPlace(texts, cause.table);
      return { fact: "pin", about: [cause.person, cause.table], says: both((texts) => texts.pin(this.name(cause.person), table(texts))) };
    }
    if (cause.cause === "groups") return { fact: "groups", about: cause.groups.flatMap(([first]) => this.problem.people.find(({ id }) => id === first)?.group ?? []), says: both((texts) => texts.groups(cause.groups.length)) };
    return { fact: "apart", about: cause.people, says: both((texts) => texts.apart(texts.and(cause.people.map((id) => this.name(id))), cause.people.length === 2)) };
  }

  private anyPlace(texts: RoundsTexts, id: string): string {
    const step = this.problem.steps.find(({ topics }) => topics?.some((topic) => topic.id === id));
    return this.problem.tables.some((table) => table.id === id) || !step ? this.named(texts, this.problem.tables, id) : this.named(texts, step.topics ?? [], id);
  }

  private place(texts: RoundsTexts, step: Step, id: string): string {
    return step.kind === "topic" ? (step.topics?.find((topic) => topic.id === id)?.name ?? id) : this.named(texts, this.problem.tables, id);
  }

  private named(texts: RoundsTexts, tables: readonly Table[], id: string): string {
    const name = tables.find((table) => table.id === id)?.name;
    return texts.table(name ?? id, name !== undefined);
  }

  private name(id: string): string {
    return this.names.get(id) ?? id;
  }

  private index(id: string): number {
    return this.places.get(id) ?? -1;
  }
}
