// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { form, page, type PageContext } from "../../../../kernel/page.ts";
import type { ConsentPurpose } from "../../../../kernel/room.ts";
import { ActionBar, Button, ButtonLink, Checkbox, DraftNotices, EmptyState, FilterBar, Form, PageTitle, Prose, RadioGroup, Section, Select, State, Table, TextField, Toolbar, valueOf } from "../../../../ui/index.ts";
import { personNames } from "../../../platform/index.ts";
import { texts } from "../../texts.ts";
import { noteConsent, purposesOf } from "../commands.ts";
import { lastWords, type Listed } from "../store.ts";

interface Row extends Listed {
  readonly person: string;
  readonly standing: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address asks for, and the last word of everybody about it, by name. */
async function asked(c: PageContext) {
  const purposes = purposesOf(c.rooms);
  const purpose = purposes.find((one) => one.key === c.query.get("wozu")) ?? purposes.findLast((one) => one.subjects) ?? purposes[0];
  const subject = uuid.test(c.query.get("wobei") ?? "") ? c.query.get("wobei")! : undefined;
  const only = c.query.get("nur") === "ja";
  const found = await c.read(async (reader) => {
    if (!purpose) return { rows: [], subjects: undefined };
    const listed = await lastWords(reader, c.scope, purpose.key, subject);
    const names = await personNames(reader, c.scope, listed.flatMap((row) => row.personId ?? []));
    const rows = listed.map((row): Row => ({ ...row, person: (row.personId && names.get(row.personId)?.name) || row.name, standing: row.choice === "given" && row.version === purpose.version }));
    return { rows, subjects: await purpose.subjects?.(reader, c.scope) };
  });
  const rows = found.rows.filter((row) => row.person !== "" && (!only || row.standing)).toSorted((a, b) => a.person.localeCompare(b.person, "de"));
  return { purposes, purpose, subject, only, rows, subjects: found.subjects };
}

const search = (wozu: string, wobei: string | undefined, only: boolean): string => new URLSearchParams({ wozu, ...(wobei ? { wobei } : {}), ...(only ? { nur: "ja" } : {}) }).toString();

const list = page({
  path: "/einwilligungen",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].office;
    const { purposes, purpose, subject, only, rows, subjects } = await asked(c);
    return {
      kind: "html", title: t.title, noindex: true, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={purpose && !purpose.givenAt ? <ButtonLink label={t.paper} href={c.href(`/einwilligungen/${purpose.key}/papier`)} variant="primary" /> : null} />
          <FilterBar action={c.href("/einwilligungen")} resetHref={c.href("/einwilligungen")} active={purpose ? 1 : 0} result={t.count(rows.length)}
            selects={[
              { name: "wozu", label: t.purpose, value: purpose?.key ?? "", options: purposes.map((one) => ({ value: one.key, label: one.label[c.locale] })) },
              ...(subjects ? [{ name: "wobei", label: t.subject, value: subject ?? "", empty: t.all, options: subjects.map((one) => ({ value: one.id, label: one.label })) }] : []),
            ]}
            extra={<Checkbox name="nur" value="ja" label={t.only} checked={only} />} />
          {rows.length === 0 ? <EmptyState title={t.none} /> : <Rows c={c} rows={rows} subjects={subjects !== undefined} />}
          {purpose ? <Toolbar items={[{ label: "CSV", href: c.href(`/einwilligungen.csv?${search(purpose.key, subject, only)}`), kind: "download" }]} /> : null}
        </>
      ),
    };
  },
});

function Rows({ c, rows, subjects }: { c: PageContext; rows: readonly Row[]; subjects: boolean }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.office.title} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.office.name, rowHeader: true, cell: (row) => row.person },
      ...(subjects ? [{ key: "subject", label: t.office.subject, cell: (row: Row) => row.subjectLabel }] : []),
      { key: "state", label: t.office.state, cell: (row) => <State kind={row.standing ? "done" : "stopped"} label={row.standing ? t.consents.given : t.consents.notGiven} /> },
      { key: "at", label: t.office.at, cell: (row) => formatDay(row.at, c.locale) },
      { key: "how", label: t.office.how, cell: (row) => <>{t.consents.hows[row.how]}{row.note ? ` (${row.note})` : ""}</> },
    ]} />
  );
}

const csv = page({
  path: "/einwilligungen.csv",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const { purpose, rows } = await asked(c);
    const body = writeCsv<Row>([
      { head: t.office.purpose, value: () => purpose?.label[c.locale] ?? "" }, { head: t.office.subject, value: (row) => row.subjectLabel }, { head: t.office.name, value: (row) => row.person },
      { head: t.office.state, value: (row) => (row.standing ? t.consents.given : t.consents.notGiven) }, { head: t.office.at, value: (row) => formatDay(row.at, c.locale) },
      { head: t.office.how, value: (row) => t.consents.hows[row.how] }, { head: t.office.note, value: (row) => row.note },
    ], rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: t.office.csv, body };
  },
});

const paper = form({
  path: "/einwilligungen/:purpose/papier",
  command: noteConsent,
  key: (c) => ({ purpose: c.params["purpose"], rooms: c.rooms }),
  // The purposes stand in the manifests: any that has things of its own shows the whole form.
  sample: async () => ({ purpose: "run.photo" }),
  values: () => ({ choice: "given" }),
  show: async (c, state: { purpose: ConsentPurpose; subjects: readonly { id: string; label: string }[] | undefined }, draft) => {
    const t = texts[c.locale].office;
    const fields = { choice: t.choice, name: t.name, email: t.email, subject: t.subject, note: t.note };
    const at = (name: "name" | "email" | "note") => ({ name, label: fields[name], value: valueOf(draft, name), error: draft.errors[name] });
    return {
      kind: "html", title: t.paper, width: "text", noindex: true, crumbs: [{ label: t.title, href: c.href("/einwilligungen") }, { label: t.paper }],
      main: (
        <>
          <PageTitle preline={state.purpose.label[c.locale]} title={t.paper} lead={t.paperLead} />
          <DraftNotices draft={draft} fields={fields} />
          <Section title={t.text}><Prose>{state.purpose.text[c.locale].split("\n\n").map((part, i) => <p key={i}>{part}</p>)}</Prose></Section>
          <Form action={c.href(`/einwilligungen/${state.purpose.key}/papier`)} hidden={draft.hidden}>
            <RadioGroup name="choice" label={t.choice} value={valueOf(draft, "choice")} error={draft.errors["choice"]} options={(["given", "withdrawn"] as const).map((value) => ({ value, label: t.choices[value] }))} />
            <TextField {...at("name")} autocomplete="off" />
            <TextField {...at("email")} type="email" hint={t.emailHint} optional />
            {state.subjects ? <Select name="subject" label={t.subject} value={valueOf(draft, "subject")} error={draft.errors["subject"]} options={state.subjects.map((one) => ({ value: one.id, label: one.label }))} /> : null}
            <TextField {...at("note")} hint={t.noteHint} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/einwilligungen?${search(c.params["purpose"] ?? "", undefined, false)}`),
  flash: "rights.consentNoted",
});

export const consentRoutes = [list, csv, paper];
