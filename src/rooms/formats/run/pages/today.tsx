// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import type { DeskItem } from "../../../../kernel/room.ts";
import { formatOf } from "../../contract.ts";
import { steers, type OnEdition } from "../commands.ts";
import { countParticipants, type SideCount } from "../participants/queries.ts";
import { due, type EditionStep, type EditionTask } from "../plan/rules.ts";
import { listSteps, listTasks } from "../plan/store.ts";
import { listEditions } from "../queries.ts";
import { countRequests } from "../requests/store.ts";
import { missingRoles } from "../roles/pages/roles.tsx";
import { appointmentsOf, type Appointment } from "../roles/queries.ts";
import { daysBetween } from "../rules.ts";
import { texts } from "./frame.tsx";

/** From how many days before the day on missing roles are a sentence of their own. */
const rolesFrom = 21;

interface Facts {
  readonly steps: readonly EditionStep[];
  readonly tasks: readonly EditionTask[];
  readonly counts: readonly SideCount[];
  readonly requests: readonly { editionId: string; count: number; since: Date }[];
  readonly people: readonly Appointment[];
}

/** What today asks about the editions that this person steers: five questions, however many editions there are. */
export async function deskItems(c: PageContext): Promise<DeskItem[]> {
  if (c.actor.kind !== "person") return [];
  const [mine, facts] = await c.read(async (reader) => {
    const editions = (await listEditions(reader, c.scope)).flatMap((edition): OnEdition[] => {
      const format = formatOf(edition.formatKey);
      return format && c.may(steers, { editionId: edition.id }) && edition.state !== format.format.states.at(-1)?.key ? [{ edition, editionId: edition.id, format }] : [];
    });
    const ids = editions.map((one) => one.editionId);
    if (ids.length === 0) return [editions, undefined] as const;
    return [editions, {
      steps: await listSteps(reader, c.scope, ids), tasks: await listTasks(reader, c.scope, ids), counts: await countParticipants(reader, c.scope, ids),
      requests: await countRequests(reader, c.scope), people: await appointmentsOf(reader, c.scope, ids),
    } satisfies Facts] as const;
  });
  return facts === undefined ? [] : mine.flatMap((on) => [...late(c, on, facts), ...waiting(c, on, facts), ...roles(c, on, facts)]);
}

function late(c: PageContext, on: OnEdition, facts: Facts): DeskItem[] {
  const t = texts[c.locale].items;
  const today = dayOf(c.at);
  const { title, day } = on.edition;
  const href = c.href(`/durchlaeufe/${on.editionId}`);
  const lateSteps = facts.steps.filter((step) => step.editionId === on.editionId && due(day, { dayOffset: step.dayOffset, done: step.doneAt !== null }, today).when === "late");
  const lateTasks = facts.tasks.filter((task) => task.editionId === on.editionId && due(day, { dayOffset: task.dayOffset, done: task.state === "done" }, today).when === "late");
  const waits = (offset: number): number => -due(day, { dayOffset: offset, done: false }, today).inDays;
  return [
    ...lateSteps.slice(0, 1).map((step) => ({ sentence: t.lateSteps({ title, count: lateSteps.length, step: on.format.format.texts[c.locale].steps[step.key] ?? step.key }), button: t.plan, href, waits: waits(step.dayOffset), urgent: true })),
    ...lateTasks.slice(0, 1).map((task) => ({ sentence: t.lateTasks({ title, count: lateTasks.length, task: (task.key && on.format.format.texts[c.locale].tasks[task.key]) ?? task.title }), button: t.plan, href: `${href}#aufgaben`, waits: waits(task.dayOffset) })),
  ];
}

function waiting(c: PageContext, on: OnEdition, facts: Facts): DeskItem[] {
  const t = texts[c.locale].items;
  const { title } = on.edition;
  const list = c.href(`/durchlaeufe/${on.editionId}/teilnehmende`);
  const unconfirmed = facts.counts.filter((one) => one.editionId === on.editionId && one.state === "registered").reduce((sum, one) => sum + one.organisations, 0);
  const requests = facts.requests.find((one) => one.editionId === on.editionId);
  return [
    ...(unconfirmed > 0 && on.edition.confirmByHand ? [{ sentence: t.waiting({ title, count: unconfirmed }), button: t.confirm, href: `${list}?stand=registered` }] : []),
    ...(requests ? [{ sentence: t.requests({ title, count: requests.count }), button: t.check, href: `${list}/pruefen`, waits: daysBetween(dayOf(requests.since), dayOf(c.at)) }] : []),
  ];
}

function roles(c: PageContext, on: OnEdition, facts: Facts): DeskItem[] {
  const days = daysBetween(dayOf(c.at), on.edition.day);
  const missing = missingRoles(on, facts.people.filter((one) => one.editionId === on.editionId));
  if (missing.length === 0 || days < 0 || days > rolesFrom) return [];
  const names = missing.map((one) => on.format.format.texts[c.locale].roles[one.role]?.name ?? one.role).join(", ");
  return [{ sentence: texts[c.locale].items.roles({ title: on.edition.title, roles: names, days }), button: texts[c.locale].items.appoint, href: c.href(`/durchlaeufe/${on.editionId}/rollen`), urgent: days <= 7 }];
}
