// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { formatMoment } from "../../../kernel/i18n.ts";
import { action, form, page, type PageContext, type Sample } from "../../../kernel/page.ts";
import { ActionBar, Button, CheckboxGroup, DescriptionList, DraftNotices, EmptyState, Form, PageTitle, PostButton, Section, Stack, State, Table, TextField, valueOf, valuesOf } from "../../../ui/index.ts";
import { createHook, removeHook, resumeHook, testHook } from "../hooks/commands.ts";
import { findHook, listDeliveries, listHooks } from "../hooks/queries.ts";
import { hookEvents, type Delivery } from "../hooks/rules.ts";
import { texts } from "../texts.ts";
import { shown } from "./keys.tsx";
import { crumbsTo, home, HookState } from "./overview.tsx";

const list = `${home}/nachrichten`;
const isId = (text: string | undefined): text is string => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? "");
const anyHook: Sample = async (reader, scope) => {
  const [first] = await listHooks(reader, scope);
  return first && { hook: first.id };
};

const create = form({
  path: list,
  command: createHook,
  key: () => ({}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.newHook, width: "text", noindex: true, crumbs: crumbsTo(c, t.newHook),
      main: (
        <>
          <PageTitle title={t.newHook} lead={t.newHookLead} />
          <DraftNotices draft={draft} fields={{ url: t.url, events: t.events }} />
          <Form action={c.href(list)} hidden={draft.hidden}>
            <TextField name="url" type="url" label={t.url} value={valueOf(draft, "url")} error={draft.errors["url"]} />
            <CheckboxGroup name="events" label={t.events} values={[...valuesOf(draft, "events")]} error={draft.errors["events"]} options={hookEvents.map((value) => ({ value, label: t.eventNames[value] }))} />
            <ActionBar><Button label={t.create} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => shown(c, saved.answer?.["secret"], { title: texts[c.locale].hookShownTitle, lead: texts[c.locale].hookShownLead, label: texts[c.locale].hookSecretLabel }),
});

const one = page({
  path: `${list}/:hook`,
  may: role("admin"),
  sample: anyHook,
  show: async (c) => {
    const id = c.params["hook"];
    if (!isId(id)) return { kind: "notFound" };
    const { hook, deliveries } = await c.read(async (reader) => ({ hook: await findHook(reader, c.scope, id), deliveries: await listDeliveries(reader, c.scope, id, 50) }));
    if (!hook) return { kind: "notFound" };
    const t = texts[c.locale];
    const { host } = new URL(hook.url);
    return {
      kind: "html", title: host, width: "wide", noindex: true, crumbs: crumbsTo(c, host),
      main: (
        <Stack gap="large">
          <PageTitle preline={t.hooks} title={host} />
          <DescriptionList items={[
            { term: t.url, value: hook.url }, { term: t.events, value: hook.events.map((event) => t.eventNames[event]).join(", ") }, { term: t.state, value: <><HookState c={c} hook={hook} />{hook.failures > 0 ? ` ${t.failures({ count: hook.failures })}` : ""}</> },
            { term: t.lastReached, value: hook.deliveredAt ? formatMoment(hook.deliveredAt, c.locale) : t.never },
          ]} />
          <ActionBar sticky={false}>
            {hook.state === "active" ? <PostButton action={c.href(`${list}/${id}/versuch`)} label={t.test} variant="primary" hidden={c.once()} /> : <PostButton action={c.href(`${list}/${id}/einschalten`)} label={t.resume} variant="primary" hidden={c.once()} />}
            <PostButton action={c.href(`${list}/${id}/loeschen`)} label={t.remove} variant="secondary" hidden={c.once()} />
          </ActionBar>
          <Section title={t.log} lead={t.logNote}>{deliveries.length > 0 ? <Log c={c} rows={deliveries} /> : <EmptyState title={t.noLog} />}</Section>
        </Stack>
      ),
    };
  },
});

const stateKinds = { waiting: "waiting", delivered: "done", failed: "problem" } as const;

function Log({ c, rows }: { c: PageContext; rows: Delivery[] }) {
  const t = texts[c.locale];
  const why = (row: Delivery): string => (row.status === null ? (row.fault ? (t.faultWords[row.fault] ?? row.fault) : "") : t.statusCode({ status: row.status }));
  const word = (row: Delivery): string => (row.state === "waiting" && row.attempts === 0 ? t.waitingFirst : t.results[row.state]);
  return (
    <Table caption={t.log} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
      { key: "time", label: t.at, cell: (row) => formatMoment(row.createdAt, c.locale) },
      { key: "event", label: t.event, rowHeader: true, cell: (row) => t.eventNames[row.event] },
      { key: "outcome", label: t.result, cell: (row) => <><State kind={stateKinds[row.state]} label={word(row)} /> {why(row)}</> },
      { key: "tries", label: t.tries, align: "end", cell: (row) => String(row.attempts) },
    ]} />
  );
}

const key = (c: PageContext) => ({ hook: c.params["hook"] });
const back = (c: PageContext): string => c.href(`${list}/${c.params["hook"]}`);

export const hookRoutes = [
  create, one,
  action({ path: `${list}/:hook/versuch`, command: testHook, key, done: back, back, flash: "interfaces.tested", sample: anyHook }),
  action({ path: `${list}/:hook/einschalten`, command: resumeHook, key, done: back, back, flash: "interfaces.resumed", sample: anyHook }),
  action({ path: `${list}/:hook/loeschen`, command: removeHook, key, done: (c) => c.href(home), back, flash: "interfaces.removed", sample: anyHook }),
];
