// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { dayOf, formatDay, formatDayShort } from "../../../../../kernel/i18n.ts";
import { action, form, page, type Answer, type Draft, type PageContext } from "../../../../../kernel/page.ts";
import { personNames } from "../../../../platform/index.ts";
import { Accordion, ActionBar, Button, ButtonLink, DateField, DraftNotices, Form, PostButton, Section, Select, State, Table, TextField, Timeline, Toolbar, valueOf, type TimelineItem } from "../../../../../ui/index.ts";
import { steers, type OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, enterEdition, sampleEdition, stateName, texts } from "../../pages/frame.tsx";
import { appointmentsOf, type Appointment } from "../../roles/queries.ts";
import { de as calledOffDe } from "../../calling-off/texts.de.ts";
import { en as calledOffEn } from "../../calling-off/texts.en.ts";
import { callOff, reachable, planDay } from "../../rules.ts";
import { addTask, changeTask, doStep, doTask } from "../commands.ts";
import { due, nextStep, type EditionStep, type EditionTask } from "../rules.ts";
import { listSteps, listTasks } from "../store.ts";

const calledOff = { de: calledOffDe, en: calledOffEn };

const show = page({
  path: "/durchlaeufe/:edition",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c, "works");
    if (!on) return { kind: "notFound" };
    if (!c.may(steers, on)) return { kind: "redirect", to: c.href(`/durchlaeufe/${on.editionId}/einlass`) };
    const [steps, tasks, people] = await c.read(async (reader) => [
      await listSteps(reader, c.scope, [on.editionId]), await listTasks(reader, c.scope, [on.editionId]), await appointmentsOf(reader, c.scope, [on.editionId]),
    ] as const);
    const missing = [...new Set(tasks.flatMap((task) => task.ownerPersonId ?? []))].filter((id) => !people.some((person) => person.personId === id));
    const others = missing.length > 0 ? await c.read((reader) => personNames(reader, c.scope, missing)) : new Map<string, { name: string }>();
    const nameOf = (id: string | null): string => (id === null ? "" : (people.find((person) => person.personId === id)?.name ?? others.get(id)?.name ?? ""));
    const block = await on.format.format.deskBlock?.(c, on.edition);
    return {
      kind: "html", title: on.edition.title, width: "wide", noindex: true, crumbs: crumbsOf(c, on),
      main: (
        <>
          <EditionHead c={c} on={on} actions={<StateActions c={c} on={on} />} />
          <NextStep c={c} on={on} steps={steps} />
          {block}
          <Steps c={c} on={on} steps={steps} />
          <Tasks c={c} on={on} tasks={tasks} nameOf={nameOf} people={people} />
          <More c={c} on={on} />
        </>
      ),
    };
  },
});

function StateActions({ c, on }: { c: PageContext; on: OnEdition }) {
  const t = texts[c.locale].plan;
  const { forward } = reachable(on.format.format.states.map((state) => state.key), on.edition.state);
  const next = forward === undefined ? undefined : on.format.format.texts[c.locale].states[forward]!;
  return (
    <>
      {next ? <ButtonLink label={next.button} href={c.href(`/durchlaeufe/${on.editionId}/stand/${forward}`)} variant="primary" /> : null}
      <ButtonLink label={on.edition.published ? t.unpublish : t.publish} href={c.href(`/durchlaeufe/${on.editionId}/veroeffentlichen`)} />
      {on.edition.published && callOff(on.edition, c.at).ok ? <ButtonLink label={calledOff[c.locale].button} href={c.href(`/durchlaeufe/${on.editionId}/absagen`)} /> : null}
    </>
  );
}

const stepTitle = (c: PageContext, on: OnEdition, key: string): string => on.format.format.texts[c.locale].steps[key] ?? key;

/** The one thing to do now, above the whole plan. */
function NextStep({ c, on, steps }: { c: PageContext; on: OnEdition; steps: readonly EditionStep[] }) {
  const t = texts[c.locale].plan;
  const next = nextStep(steps);
  const done = steps.filter((step) => step.doneAt !== null).length;
  if (!next) return <Section title={t.next} lead={t.allDone} />;
  const { inDays, day } = due(on.edition.day, { dayOffset: next.dayOffset, done: false }, dayOf(c.at));
  return (
    <Section title={t.next} lead={t.stepsDone({ done, all: steps.length })}>
      <Timeline label={t.next} items={[stepItem(c, on, next, t.inDays(inDays), day)]} />
    </Section>
  );
}

function stepItem(c: PageContext, on: OnEdition, step: EditionStep, when: string, day: string): TimelineItem {
  const t = texts[c.locale].plan;
  const plan = on.format.format.steps.find((known) => known.key === step.key);
  const role = plan ? on.format.format.texts[c.locale].roles[plan.who]?.name : undefined;
  const where = due(on.edition.day, { dayOffset: step.dayOffset, done: step.doneAt !== null }, dayOf(c.at));
  const title = stepTitle(c, on, step.key);
  const states = { done: "done", late: "late", soon: "now", later: "todo" } as const;
  return {
    key: step.key, when, date: formatDay(day, c.locale), title, state: states[where.when],
    stateLabel: step.doneAt ? t.doneOn({ day: formatDayShort(step.doneAt, c.locale) }) : where.when === "late" ? t.inDays(where.inDays) : undefined,
    children: <p>{t.who({ role: role ?? t.organiser })}</p>,
    action: (
      <>
        {plan?.path && step.doneAt === null ? <ButtonLink label={t.open} context={title} href={c.href(`/durchlaeufe/${on.editionId}${plan.path}`)} small variant="secondary" /> : null}
        <PostButton action={c.href(`/durchlaeufe/${on.editionId}/schritte/${step.key}`)} label={step.doneAt ? t.reopen : t.tick} context={title} small variant={step.doneAt ? "tertiary" : "secondary"} hidden={{ ...c.once(), done: step.doneAt ? "0" : "1" }} />
      </>
    ),
  };
}

function Steps({ c, on, steps }: { c: PageContext; on: OnEdition; steps: readonly EditionStep[] }) {
  const t = texts[c.locale].plan;
  return <Section title={t.steps}><Timeline label={t.steps} items={steps.map((step) => stepItem(c, on, step, t.offset(step.dayOffset), planDay(on.edition.day, step.dayOffset)))} /></Section>;
}

/** A format's own task keeps its words in the reader's language until somebody changes them. */
const taskTitle = (c: PageContext, on: OnEdition, task: EditionTask): string => {
  const words = task.key === null ? undefined : on.format.format.texts;
  const untouched = words && (task.title === words.de.tasks[task.key!] || task.title === words.en.tasks[task.key!]);
  return untouched ? words[c.locale].tasks[task.key!]! : task.title;
};

function Tasks({ c, on, tasks, nameOf, people }: { c: PageContext; on: OnEdition; tasks: readonly EditionTask[]; nameOf: (id: string | null) => string; people: readonly Appointment[] }) {
  const t = texts[c.locale].plan;
  const base = `/durchlaeufe/${on.editionId}/aufgaben`;
  const at = (task: EditionTask) => due(on.edition.day, { dayOffset: task.dayOffset, done: task.state === "done" }, dayOf(c.at));
  return (
    <Section title={t.tasks} id="aufgaben">
      <Table caption={t.tasks} captionHidden rows={[...tasks]} rowKey={(task) => task.id} empty={t.noTasks} columns={[
        { key: "task", label: t.task, rowHeader: true, cell: (task) => taskTitle(c, on, task) },
        { key: "due", label: t.due, cell: (task) => formatDayShort(at(task).day, c.locale) },
        { key: "owner", label: t.owner, cell: (task) => nameOf(task.ownerPersonId) || t.nobody },
        { key: "state", label: t.state, cell: (task) => { const when = at(task).when; return <State kind={when === "done" ? "done" : when === "late" ? "problem" : "open"} label={when === "done" ? t.done : t.inDays(at(task).inDays)} />; } },
        { key: "actions", label: t.edit, cell: (task) => (
          <>
            <PostButton action={c.href(`${base}/${task.id}/erledigt`)} label={task.state === "done" ? t.reopen : t.tick} context={task.title} small variant="secondary" hidden={{ ...c.once(), done: task.state === "done" ? "0" : "1" }} />
            <ButtonLink label={t.edit} context={task.title} href={c.href(`${base}/${task.id}`)} small variant="tertiary" />
          </>
        ) },
      ]} />
      <Accordion title={t.addTask}><TaskForm c={c} draft={{ values: {}, errors: {}, hidden: c.once() }} action={base} people={people} button={t.add} /></Accordion>
    </Section>
  );
}

function TaskForm({ c, draft, action: to, people, button }: { c: PageContext; draft: Draft; action: string; people: readonly Pick<Appointment, "personId" | "name">[]; button: string }) {
  const t = texts[c.locale].plan;
  const known = new Map(people.map((person) => [person.personId, person.name]));
  if (c.actor.kind === "person") known.set(c.actor.id, c.actor.name);
  return (
    <>
      <DraftNotices draft={draft} fields={{ title: t.task, day: t.due, owner: t.owner }} />
      <Form action={c.href(to)} hidden={draft.hidden}>
        <TextField name="title" label={t.task} value={valueOf(draft, "title")} error={draft.errors["title"]} maxLength={160} />
        <DateField name="day" kind="date" label={t.due} value={valueOf(draft, "day")} error={draft.errors["day"]} />
        <Select name="owner" label={t.owner} hint={t.ownerHint} optional empty={t.nobody} value={valueOf(draft, "owner")} error={draft.errors["owner"]} options={[...known].map(([value, label]) => ({ value, label }))} />
        <ActionBar sticky={false}><Button label={button} variant="secondary" /></ActionBar>
      </Form>
    </>
  );
}

function More({ c, on }: { c: PageContext; on: OnEdition }) {
  const t = texts[c.locale].plan;
  const base = `/durchlaeufe/${on.editionId}`;
  const { back } = reachable(on.format.format.states.map((state) => state.key), on.edition.state);
  return (
    <Toolbar items={[
      { label: texts[c.locale].nav.publicPage, href: c.href(`/veranstaltungen/${on.editionId}`), kind: "link" }, { label: t.change, href: c.href(`${base}/bearbeiten`), kind: "link" }, { label: t.copy, href: c.href(`${base}/kopieren`), kind: "link" },
      ...(back === undefined ? [] : [{ label: texts[c.locale].confirm.backTitle({ state: stateName(c, { ...on, edition: { ...on.edition, state: back } }) }), href: c.href(`${base}/stand/${back}`), kind: "link" as const }]),
    ]} />
  );
}

const back = (c: PageContext): string => c.href(`/durchlaeufe/${c.params["edition"]}`);
const sampleTask: typeof sampleEdition = async (reader, scope) => {
  const found = await sampleEdition(reader, scope);
  const [task] = found ? await listTasks(reader, scope, [found["edition"]!]) : [];
  return task && { edition: task.editionId, task: task.id };
};
const sampleStep: typeof sampleEdition = async (reader, scope) => {
  const found = await sampleEdition(reader, scope);
  const [step] = found ? await listSteps(reader, scope, [found["edition"]!]) : [];
  return step && { edition: step.editionId, step: step.key };
};

const taskPage = (c: PageContext, on: OnEdition, draft: Draft, people: readonly Appointment[], to: string, title: string, button: string): Answer => ({
  kind: "html", title, width: "text", noindex: true, crumbs: crumbsOf(c, on, title), main: <><EditionHead c={c} on={on} title={title} /><TaskForm c={c} draft={draft} action={to} people={people} button={button} /></>,
});

const add = form({
  path: "/durchlaeufe/:edition/aufgaben",
  command: addTask,
  key: (c) => ({ edition: c.params["edition"] }),
  show: async (c, on, draft) => taskPage(c, on, draft, await c.read((reader) => appointmentsOf(reader, c.scope, [on.editionId])), `/durchlaeufe/${on.editionId}/aufgaben`, texts[c.locale].plan.addTask, texts[c.locale].plan.add),
  done: (c) => `${back(c)}#aufgaben`,
  flash: "run.task",
  sample: sampleEdition,
});

const edit = form({
  path: "/durchlaeufe/:edition/aufgaben/:task",
  command: changeTask,
  key: (c) => ({ edition: c.params["edition"], task: c.params["task"] }),
  values: (on, c) => ({ title: taskTitle(c, on, on.task), day: planDay(on.edition.day, on.task.dayOffset), owner: on.task.ownerPersonId ?? "" }),
  show: async (c, on, draft) => {
    const people = await c.read((reader) => appointmentsOf(reader, c.scope, [on.editionId]));
    return taskPage(c, on, draft, people, `/durchlaeufe/${on.editionId}/aufgaben/${on.task.id}`, texts[c.locale].plan.taskTitle, texts[c.locale].plan.save);
  },
  done: (c) => `${back(c)}#aufgaben`,
  flash: "run.changed",
  sample: sampleTask,
});

const tick = action({ path: "/durchlaeufe/:edition/aufgaben/:task/erledigt", command: doTask, key: (c) => ({ edition: c.params["edition"], task: c.params["task"] }), done: (c) => `${back(c)}#aufgaben`, back, flash: "run.ticked", sample: sampleTask });
const tickStep = action({ path: "/durchlaeufe/:edition/schritte/:step", command: doStep, key: (c) => ({ edition: c.params["edition"], step: c.params["step"] }), done: back, back, flash: "run.ticked", sample: sampleStep });

export const planRoutes = [show, add, edit, tick, tickStep];
