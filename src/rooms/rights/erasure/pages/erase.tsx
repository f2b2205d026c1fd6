// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { form, page, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, Checkbox, DraftNotices, Form, Notice, PageTitle, Prose, Section, Stack, Table } from "../../../../ui/index.ts";
import { planErasure, type ErasurePlan, type PlanLine } from "../../records/store.ts";
import { texts } from "../../texts.ts";
import { personOf } from "../../copies/pages/data.tsx";
import { eraseMyself, erasePerson, type Erasable } from "../commands.ts";
import { anyErasable } from "../store.ts";

const planFor = (c: PageContext, state: Erasable): Promise<ErasurePlan> => c.read((reader) => planErasure(reader, c.scope, state.catalogue, state.who, c.at));

function Plan({ c, plan, state }: { c: PageContext; plan: ErasurePlan; state: Erasable }) {
  const t = texts[c.locale].erase;
  const of = (action: PlanLine["action"]): PlanLine[] => plan.lines.filter((line) => line.action === action);
  const texted = plan.mentions.filter((one) => !one.stays).reduce((sum, one) => sum + one.rows, 0);
  const stay = plan.mentions.filter((one) => one.stays);
  return (
    <Stack gap="large">
      <Section title={t.deleted}><Lines c={c} caption={t.deleted} name="delete" lines={of("delete")} /></Section>
      <Section title={t.blanked} lead={t.blankedLead}><Lines c={c} caption={t.blanked} name="blank" lines={of("blank")} /></Section>
      <Section title={t.kept} lead={t.keptLead}><Lines c={c} caption={t.kept} name="keep" lines={of("keep")} why /></Section>
      <Section title={t.mentions}>
        <p>{t.mentionsLead(texted)}</p>
        {state.who.name === "" ? <p>{t.sameName}</p> : null}
        {stay.length > 0 ? <Prose><ul>{stay.map((one) => <li key={one.table}>{t.stays({ count: texts[c.locale].rows(one.rows), why: one.stays![c.locale] })}</li>)}</ul></Prose> : null}
      </Section>
    </Stack>
  );
}

function Lines({ c, name, caption, lines, why }: { c: PageContext; name: string; caption: string; lines: readonly PlanLine[]; why?: boolean }) {
  const t = texts[c.locale];
  if (lines.length === 0) return <p>{t.erase.nothing}</p>;
  return (
    <Table id={name} caption={caption} captionHidden rows={[...lines]} rowKey={(line) => `${line.entry.table}-${line.entry.columns.join("-")}`} columns={[
      { key: "what", label: t.erase.what, rowHeader: true, cell: (line) => line.entry.purpose[c.locale] },
      { key: "count", label: t.erase.count, cell: (line) => t.rows(line.rows) },
      ...(why ? [{ key: "why", label: t.erase.why, cell: (line: PlanLine) => <>{line.entry.keeps?.[c.locale]}{line.until ? ` (${t.erase.until(formatDay(line.until, c.locale))})` : ""}</> }] : []),
    ]} />
  );
}

function Confirm({ c, draft, action, back }: { c: PageContext; draft: Draft; action: string; back: string }) {
  const t = texts[c.locale].erase;
  return (
    <Form action={action} hidden={draft.hidden}>
      <Checkbox name="never" label={t.never} hint={t.neverHint} checked={Boolean(draft.values["never"])} />
      <Checkbox name="sure" label={t.sure} checked={Boolean(draft.values["sure"])} error={draft.errors["sure"]} />
      <ActionBar sticky={false}><Button label={t.button} variant="danger" /><ButtonLink label={t.back} href={back} variant="tertiary" /></ActionBar>
    </Form>
  );
}

const mine = form({
  path: "/meine-daten/loeschen",
  command: eraseMyself,
  key: (c) => ({ person: personOf(c), rooms: c.rooms }),
  show: async (c, state: Erasable, draft) => {
    const t = texts[c.locale];
    const plan = await planFor(c, state);
    return {
      kind: "html", title: t.erase.title, noindex: true, crumbs: [{ label: t.data.title, href: c.href("/meine-daten") }, { label: t.erase.title }],
      main: (
        <>
          <PageTitle title={t.erase.title} lead={t.erase.lead} />
          <DraftNotices draft={draft} fields={{ sure: t.erase.sure }} />
          <Plan c={c} plan={plan} state={state} />
          <Confirm c={c} draft={draft} action={c.href("/meine-daten/loeschen")} back={c.href("/meine-daten")} />
        </>
      ),
    };
  },
  done: (c) => c.href("/geloescht"),
});

const other = form({
  path: "/personen/:person/loeschen",
  command: erasePerson,
  key: (c) => ({ person: c.params["person"], rooms: c.rooms }),
  sample: async (reader, scope) => {
    const person = await anyErasable(reader, scope);
    return person === undefined ? undefined : { person };
  },
  show: async (c, state: Erasable, draft) => {
    const t = texts[c.locale];
    const plan = await planFor(c, state);
    const here = c.href(`/personen/${state.person}/loeschen`);
    return {
      kind: "html", title: t.erase.other(state.name), noindex: true, crumbs: [{ label: t.erase.people, href: c.href("/personen") }, { label: t.erase.other(state.name) }],
      main: (
        <>
          <PageTitle title={t.erase.other(state.name)} lead={t.erase.lead} />
          <DraftNotices draft={draft} fields={{ sure: t.erase.sure }} />
          <Notice tone="warning"><p>{t.erase.otherLead}</p></Notice>
          <Plan c={c} plan={plan} state={state} />
          <Confirm c={c} draft={draft} action={here} back={c.href("/personen")} />
        </>
      ),
    };
  },
  done: (c) => c.href("/personen"),
  flash: "rights.personErased",
});

const goodbye = page({
  path: "/geloescht",
  may: anyone("whoever has just been erased is a guest"),
  show: async (c) => {
    const t = texts[c.locale].erase;
    return { kind: "html", title: t.doneTitle, width: "text", noindex: true, main: <PageTitle title={t.doneTitle} lead={t.doneText} /> };
  },
});

export const erasureRoutes = [mine, other, goodbye];
