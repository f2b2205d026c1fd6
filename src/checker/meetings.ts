// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `meetings`. */
export interface Meetings {
  readonly participants: readonly { readonly id: string; readonly capacity?: number; readonly absent?: readonly string[] }[];
  readonly slots: readonly { readonly id: string; readonly session?: string; readonly tables?: number }[];
  readonly meetings: readonly Meeting[];
  readonly tables?: number;
  readonly spread?: number | null;
  readonly pins?: readonly Place[];
  readonly previous?: readonly Place[];
  readonly changeCost?: number;
}

interface Meeting {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly session?: string;
  readonly forbidden?: readonly string[];
  readonly after?: readonly string[];
  readonly weight?: number;
}

interface Place {
  readonly meeting: string;
  readonly slot: string;
}

interface Plan {
  readonly meetings: readonly { readonly meeting: string; readonly slot: string | null }[];
  readonly breaks: number;
  readonly waits: readonly { readonly participant: string; readonly breaks: number }[];
  readonly moved: readonly string[];
  readonly fallen: readonly string[];
}

/** What placing the meetings in slots (by place from 0; -1: not held) costs. */
export interface Cost {
  readonly objective: number;
  readonly breaks: number;
  /** By participant, in the order of the problem. */
  readonly waits: readonly number[];
  readonly moved: readonly string[];
}

/** Checks an out file of kind `meetings` against its problem. */
export function checkMeetings(problem: Meetings, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { plan } = answer;
  const slotAt = new Map(problem.slots.map(({ id }, at) => [id, at]));
  const same = plan.meetings.length === problem.meetings.length && plan.meetings.every(({ meeting }, at) => meeting === problem.meetings[at]!.id);
  if (!findings.need(same, "meetings", "Der Plan nennt nicht jede Begegnung einmal in der Reihenfolge der Aufgabe.", "The plan does not name every meeting once in the order of the problem.")) return;
  const places = plan.meetings.map(({ meeting, slot }) => {
    const at = slot === null ? -1 : slotAt.get(slot);
    findings.need(at !== undefined, "slot", `${meeting}: Die Runde ${slot} gibt es nicht.`, `${meeting}: there is no slot ${slot}.`);
    return at ?? -1;
  });
  const cost = checkPlaces(problem, places, findings);
  findings.need(near(plan.breaks, cost.breaks), "breaks", `Es sind ${cost.breaks} Pausen, angegeben sind ${plan.breaks}.`, `There are ${cost.breaks} breaks, the file says ${plan.breaks}.`);
  plan.waits.forEach(({ participant, breaks }, at) => findings.need(participant === problem.participants[at]?.id && breaks === cost.waits[at], "breaks", `${participant}: ${cost.waits[at]} Pausen, angegeben sind ${breaks}.`, `${participant}: ${cost.waits[at]} breaks, the file says ${breaks}.`));
  const fallen = problem.meetings.filter((_, at) => places[at] === -1).map(({ id }) => id);
  findings.need(sameSet(plan.fallen, fallen), "fallen", `Nicht gehalten: ${fallen.join(", ") || "keine"}, angegeben: ${plan.fallen.join(", ") || "keine"}.`, `Not held: ${fallen.join(", ") || "none"}, the file says: ${plan.fallen.join(", ") || "none"}.`);
  findings.need(sameSet(plan.moved, cost.moved), "moved", `Verlegt: ${cost.moved.join(", ") || "keine"}, angegeben: ${plan.moved.join(", ") || "keine"}.`, `Moved: ${cost.moved.join(", ") || "none"}, the file says: ${plan.moved.join(", ") || "none"}.`);
  checkClaims(findings, answer, "least", cost.objective);
}

/** Checks the hard rules of a placing and counts what it costs. */
export function checkPlaces(problem: Meetings, places: readonly number[], findings: Findings): Cost {
  problem.meetings.forEach((meeting, at) => checkMeeting(problem, meeting, places[at]!, findings));
  checkOrder(problem, places, findings);
  checkRooms(problem, places, findings);
  const waits = problem.participants.map(({ id }) => breaksOf(new Set(problem.meetings.flatMap(({ between }, at) => (between.includes(id) && places[at]! >= 0 ? [places[at]!] : [])))));
  const spread = problem.spread === undefined ? 2 : problem.spread;
  const difference = waits.length > 0 ? Math.max(...waits) - Math.min(...waits) : 0;
  if (spread !== null) findings.need(difference <= spread, "spread", `Die Pausen unterscheiden sich um ${difference}, erlaubt sind ${spread}.`, `Breaks differ by ${difference}, ${spread} are allowed.`);
  const breaks = waits.reduce((sum, wait) => sum + wait, 0);
  const lost = problem.meetings.reduce((sum, { weight }, at) => sum + (places[at] === -1 ? (weight ?? 0) : 0), 0);
  const before = new Map((problem.previous ?? []).filter(({ slot }) => problem.slots.some(({ id }) => id === slot)).map(({ meeting, slot }) => [meeting, slot]));
  const moved = problem.meetings.filter(({ id }, at) => places[at]! >= 0 && before.has(id) && before.get(id) !== problem.slots[places[at]!]!.id).map(({ id }) => id);
  return { objective: breaks + lost + moved.length * (problem.changeCost ?? 1000), breaks, waits, moved };
}

function checkMeeting(problem: Meetings, { id, between, session, forbidden = [], weight }: Meeting, place: number, findings: Findings): void {
  const pin = problem.pins?.find(({ meeting }) => meeting === id);
  const slot = problem.slots[place];
  if (pin) findings.need(slot?.id === pin.slot, "pin", `${id} ist in ${pin.slot} festgesetzt, steht aber in ${slot?.id ?? "keiner Runde"}.`, `${id} is pinned to ${pin.slot}, but stands in ${slot?.id ?? "no slot"}.`);
  if (!slot) {
    findings.need(weight !== undefined, "must", `${id} muss gehalten werden.`, `${id} must be held.`);
    return;
  }
  if (session !== undefined) findings.need(slot.session === session, "session", `${id} steht in ${slot.id} außerhalb von ${session}.`, `${id} stands in ${slot.id} outside ${session}.`);
  findings.need(!forbidden.includes(slot.id), "forbidden", `${id} ist in ${slot.id} ausgeschlossen.`, `${id} is forbidden in ${slot.id}.`);
  for (const who of between) {
    const absent = problem.participants.find((participant) => participant.id === who)?.absent ?? [];
    findings.need(!absent.includes(slot.id), "absent", `${who} fehlt in ${slot.id}, hat dort aber ${id}.`, `${who} is absent in ${slot.id}, but has ${id} there.`);
  }
}

function checkOrder({ meetings }: Meetings, places: readonly number[], findings: Findings): void {
  const at = new Map(meetings.map(({ id }, index) => [id, places[index]!]));
  meetings.forEach(({ id, after = [] }, index) => {
    for (const earlier of after) {
      const before = at.get(earlier) ?? -1;
      if (before < 0 || places[index]! < 0) continue;
      findings.need(before < places[index]!, "after", `${id} steht nicht nach ${earlier}.`, `${id} does not stand after ${earlier}.`);
    }
  });
}

function checkRooms(problem: Meetings, places: readonly number[], findings: Findings): void {
  problem.slots.forEach((slot, at) => {
    const here = problem.meetings.filter((_, index) => places[index] === at);
    const tables = slot.tables ?? problem.tables ?? Infinity;
    findings.need(here.length <= tables, "tables", `${slot.id}: ${here.length} Begegnungen an ${tables} Tischen.`, `${slot.id}: ${here.length} meetings at ${tables} tables.`);
    for (const { id, capacity = 1 } of problem.participants) {
      const busy = here.filter(({ between }) => between.includes(id)).length;
      findings.need(busy <= capacity, "capacity", `${id} hat in ${slot.id} ${busy} Begegnungen, möglich: ${capacity}.`, `${id} has ${busy} meetings in ${slot.id}, possible: ${capacity}.`);
    }
  });
}

/** Maximal runs of slots without a meeting between two with one. */
function breaksOf(busy: ReadonlySet<number>): number {
  const times = [...busy].toSorted((a, b) => a - b);
  return times.filter((time, at) => at > 0 && time > times[at - 1]! + 1).length;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && new Set([...one, ...other]).size === new Set(one).size;
