// SPDX-License-Identifier: EUPL-1.2
import { formatMoment } from "../../../../../kernel/i18n.ts";
import { action, form, type Answer, type PageContext } from "../../../../../kernel/page.ts";
import { Accordion, ActionBar, Button, DateField, DraftNotices, EmptyState, Form, PostButton, Prose, RadioGroup, Section, State, Table, TextField, valueOf } from "../../../../../ui/index.ts";
import type { OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, sampleEdition } from "../../pages/frame.tsx";
import { listEditions } from "../../queries.ts";
import { endEditionRole, grantEditionRole } from "../commands.ts";
import { appointmentsOf, type Appointment } from "../queries.ts";
import { roleTime } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const path = (c: PageContext): string => c.href(`/durchlaeufe/${c.params["edition"]}/rollen`);

/** Roles that still miss people on the day, with how many are needed. */
export function missingRoles(on: Pick<OnEdition, "format" | "edition">, people: readonly Pick<Appointment, "role" | "untilAt">[]): { role: string; count: number }[] {
  return on.format.format.roles.flatMap((role) => {
    const there = people.filter((one) => one.role === role.key && one.untilAt > on.edition.opensAt).length;
    return role.atLeast !== undefined && there < role.atLeast ? [{ role: role.key, count: role.atLeast - there }] : [];
  });
}

const roles = form({
  path: "/durchlaeufe/:edition/rollen",
  command: grantEditionRole,
  key: (c) => ({ edition: c.params["edition"], base: c.absolute("/") }),
  values: () => ({}),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const people = await c.read((reader) => appointmentsOf(reader, c.scope, [on.editionId]));
    const plan = on.format.format;
    const names = plan.texts[c.locale].roles;
    const missing = missingRoles(on, people);
    return {
      kind: "html", title: `${t.title}: ${on.edition.title}`, width: "wide", noindex: true, crumbs: crumbsOf(c, on, t.title),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.title} lead={t.lead} />
          {missing.length > 0 ? <Section title={t.missing}><Prose><ul>{missing.map((one) => <li key={one.role}>{t.needed({ role: names[one.role]!.name, count: one.count })}</li>)}</ul></Prose></Section> : null}
          <Section title={t.list}>{people.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : <People c={c} on={on} people={people} />}</Section>
          <Section title={t.appoint} lead={t.appointLead} id="berufen">
            <DraftNotices draft={draft} fields={{ name: t.name, email: t.email, role: t.role, fromDay: t.fromDay, fromTime: t.fromTime, untilDay: t.untilDay, untilTime: t.untilTime }} />
            <Form action={path(c)} hidden={draft.hidden}>
              <TextField name="name" label={t.name} autocomplete="off" value={valueOf(draft, "name")} error={draft.errors["name"]} maxLength={120} />
              <TextField name="email" type="email" label={t.email} autocomplete="off" value={valueOf(draft, "email")} error={draft.errors["email"]} />
              <RadioGroup name="role" label={t.role} value={valueOf(draft, "role")} error={draft.errors["role"]}
                options={plan.roles.map((role) => ({ value: role.key, label: names[role.key]!.name, hint: `${names[role.key]!.does} (${role.window === "whole" ? t.wholeRun : t.usual(role.window)})` }))} />
              <Accordion title={t.window} open={Object.keys(draft.errors).some((name) => /^(from|until)/.test(name))}>
                <p>{t.windowLead}</p>
                <DateField name="fromDay" kind="date" label={t.fromDay} optional value={valueOf(draft, "fromDay")} error={draft.errors["fromDay"]} />
                <DateField name="fromTime" kind="time" label={t.fromTime} optional value={valueOf(draft, "fromTime")} error={draft.errors["fromTime"]} />
                <DateField name="untilDay" kind="date" label={t.untilDay} optional value={valueOf(draft, "untilDay")} error={draft.errors["untilDay"]} />
                <DateField name="untilTime" kind="time" label={t.untilTime} optional value={valueOf(draft, "untilTime")} error={draft.errors["untilTime"]} />
              </Accordion>
              <ActionBar sticky={false}><Button label={t.button} variant="primary" /></ActionBar>
            </Form>
          </Section>
        </>
      ),
    };
  },
  done: path,
  flash: "run.appointed",
  sample: sampleEdition,
});

function People({ c, on, people }: { c: PageContext; on: OnEdition; people: readonly Appointment[] }) {
  const t = texts[c.locale];
  const kinds = { coming: "waiting", running: "running", over: "stopped" } as const;
  return (
    <Table caption={t.list} captionHidden rows={[...people]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.name, rowHeader: true, cell: (row) => row.name },
      { key: "role", label: t.role, cell: (row) => on.format.format.texts[c.locale].roles[row.role]?.name ?? row.role },
      { key: "email", label: t.email, cell: (row) => <a href={`mailto:${row.email}`}>{row.email}</a> },
      { key: "time", label: t.time, cell: (row) => `${formatMoment(row.fromAt, c.locale)} – ${formatMoment(row.untilAt, c.locale)}` },
      { key: "state", label: texts[c.locale].list, cell: (row) => { const when = roleTime(row, c.at); return <State kind={kinds[when]} label={t.states[when]} />; } },
      { key: "end", label: t.end, cell: (row) => (roleTime(row, c.at) === "over" ? null : <PostButton action={`${path(c)}/${row.id}/beenden`} label={t.end} context={row.name} small variant="tertiary" hidden={c.once()} />) },
    ]} />
  );
}

const end = action({
  path: "/durchlaeufe/:edition/rollen/:role/beenden",
  command: endEditionRole,
  key: (c) => ({ edition: c.params["edition"], role: c.params["role"] }),
  done: path,
  back: path,
  flash: "run.roleEnded",
  sample: async (reader, scope) => {
    const [first] = await appointmentsOf(reader, scope, (await listEditions(reader, scope)).map((edition) => edition.id));
    return first && { edition: first.editionId, role: first.id };
  },
});

export const roleRoutes = [roles, end];
