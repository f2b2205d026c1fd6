// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatTime } from "../../../../kernel/i18n.ts";
import { form, page, type PageContext } from "../../../../kernel/page.ts";
import { Accordion, ActionBar, Button, ButtonLink, DraftNotices, FileField, Form, Notice, PageTitle, RadioGroup, Section, Table, TextArea, Toolbar, valueOf } from "../../../../ui/index.ts";
import { sectors, sizes } from "../../rules.ts";
import { de as actorsDe } from "../../texts.de.ts";
import { en as actorsEn } from "../../texts.en.ts";
import { importOrganisations, previewOf, stageImport, type Staged } from "../commands.ts";
import { exportColumns } from "../exports.ts";
import { contactColumns, factColumns, type ImportRow, type LineFault, type Preview } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de: { ...de, actors: actorsDe }, en: { ...en, actors: actorsEn } };
const shownFaults = 200;
const shownRows = 100;

const upload = form({
  path: "/organisationen/import",
  command: stageImport,
  key: () => ({}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: t.actors.list.title, href: c.href("/organisationen") }, { label: t.crumb }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ file: t.file, text: t.text }} />
          <Form action={c.href("/organisationen/import")} hidden={draft.hidden} multipart>
            <FileField name="file" label={t.file} hint={t.fileHint} accept=".csv,text/csv" error={draft.errors["file"]} optional />
            <TextArea name="text" label={t.text} hint={t.textHint} rows={6} value={valueOf(draft, "text")} error={draft.errors["text"]} optional />
            <ActionBar><Button label={t.look} variant="primary" /></ActionBar>
          </Form>
          <Columns c={c} />
        </>
      ),
    };
  },
  done: (c, saved) => c.href(`/organisationen/import/${saved.object.id}`),
});

function Columns({ c }: { c: PageContext }) {
  const t = texts[c.locale];
  const meaning = (column: (typeof factColumns)[number]): string =>
    column === "sector" ? t.meanings.sector({ words: sectors.map((sector) => t.actors.sectors[sector]).join(", ") })
    : column === "size" ? t.meanings.size({ words: sizes.map((size) => t.actors.sizes[size]).join(", ") })
    : t.meanings[column];
  const rows = [
    ...factColumns.map((column) => ({ heading: t.headings[column], text: meaning(column) })),
    ...contactColumns.map((part) => ({ heading: t.contactHeading({ number: 1, part: t.contactParts[part] }), text: part === "name" ? t.meanings.contact : "" })),
  ];
  return (
    <Section title={t.columnsTitle} lead={t.columnsLead}>
      <Table caption={t.columnsTitle} captionHidden dense rows={rows} rowKey={(row) => row.heading} columns={[
        { key: "heading", label: t.column, rowHeader: true, cell: (row) => row.heading },
        { key: "meaning", label: t.meaning, cell: (row) => row.text },
      ]} />
      <Toolbar items={[{ label: t.template, href: c.href("/organisationen/import/vorlage.csv"), type: "text/csv" }]} />
    </Section>
  );
}

const template = page({
  path: "/organisationen/import/vorlage.csv",
  may: role("coordinator"),
  show: async (c) => ({ kind: "file", type: "text/csv; charset=utf-8", name: texts[c.locale].actors.list.file, body: writeCsv(exportColumns(c.locale, 1), []) }),
});

const confirm = form({
  path: "/organisationen/import/:draft",
  command: importOrganisations,
  key: (c) => ({ draft: c.params["draft"] }),
  // A file put aside lasts an hour and belongs to nobody's story: there is none in the demo town.
  sample: async () => undefined,
  show: async (c, state: Staged, draft) => {
    const t = texts[c.locale];
    const preview = previewOf(state);
    const known = preview.rows.filter((row) => row.knownAs !== undefined);
    const fresh = preview.rows.filter((row) => row.knownAs === undefined);
    const contacts = preview.rows.reduce((sum, row) => sum + row.contacts.length, 0);
    return {
      kind: "html", title: t.previewTitle, width: "wide", noindex: true,
      crumbs: [{ label: t.actors.list.title, href: c.href("/organisationen") }, { label: t.crumb, href: c.href("/organisationen/import") }, { label: t.previewCrumb }],
      main: (
        <>
          <PageTitle title={t.previewTitle} lead={preview.faults.length > 0 ? undefined : t.counts({ rows: preview.rows.length, fresh: fresh.length, known: known.length, contacts })} meta={t.until({ time: formatTime(state.draft.expiresAt, c.locale) })} />
          <DraftNotices draft={draft} fields={{ known: t.knownChoice }} />
          {preview.faults.length > 0 ? <Faults c={c} faults={preview.faults} /> : null}
          {preview.unknownHeadings.length > 0 ? <Notice tone="warning"><p>{t.unknownHeadings({ headings: preview.unknownHeadings.join(", ") })}</p></Notice> : null}
          {preview.faults.length > 0 ? <ActionBar><ButtonLink label={t.again} href={c.href("/organisationen/import")} variant="primary" /></ActionBar> : (
            <Form action={c.href(`/organisationen/import/${state.draft.id}`)} hidden={{ ...draft.hidden, ...(known.length === 0 ? { known: "skip" } : {}) }}>
              {known.length > 0 ? <KnownChoice c={c} known={known} value={valueOf(draft, "known") || "skip"} error={draft.errors["known"]} /> : null}
              <ActionBar>
                <Button label={fresh.length > 0 ? t.confirm({ count: fresh.length }) : t.confirmKnown} variant="primary" />
                <ButtonLink label={t.again} href={c.href("/organisationen/import")} variant="tertiary" />
              </ActionBar>
            </Form>
          )}
          <NewRows c={c} rows={fresh} preview={preview} names={new Map(state.quarters.map((quarter) => [quarter.id, quarter.name]))} />
        </>
      ),
    };
  },
  done: (c) => c.href("/organisationen?sortierung=neu"),
  flash: "actors.imported",
});

function Faults({ c, faults }: { c: PageContext; faults: readonly LineFault[] }) {
  const t = texts[c.locale];
  const sentence = (fault: LineFault): string => {
    const words = t.faults[fault.type];
    return typeof words === "string" ? words : words({ ...fault, column: fault.column ? t.headings[fault.column] : t.contacts });
  };
  return (
    <Section title={t.faultsTitle({ count: faults.length })} lead={t.faultsText}>
      <Table caption={t.faultsTitle({ count: faults.length })} captionHidden rows={faults.slice(0, shownFaults).map((fault, i) => ({ ...fault, key: String(i) }))} rowKey={(row) => row.key} columns={[
        { key: "line", label: t.line, align: "end", cell: (row) => row.line },
        { key: "problem", label: t.problem, cell: sentence },
      ]} />
      {faults.length > shownFaults ? <p>{t.more({ count: faults.length - shownFaults })}</p> : null}
    </Section>
  );
}

function KnownChoice({ c, known, value, error }: { c: PageContext; known: readonly ImportRow[]; value: string; error: string | undefined }) {
  const t = texts[c.locale];
  return (
    <>
      <RadioGroup name="known" label={t.knownChoice} value={value} error={error}
        options={[{ value: "skip", label: t.knownSkip }, { value: "update", label: t.knownUpdate, hint: t.knownUpdateHint }]} />
      <Accordion title={`${t.knownTitle} (${known.length})`} open={known.length <= 10}>
        <p>{t.knownText}</p>
        <ul>{known.slice(0, shownRows).map((row) => <li key={row.line}>{row.facts.name} ({t.line} {row.line})</li>)}</ul>
        {known.length > shownRows ? <p>{t.more({ count: known.length - shownRows })}</p> : null}
      </Accordion>
    </>
  );
}

function NewRows({ c, rows, preview, names }: { c: PageContext; rows: readonly ImportRow[]; preview: Preview; names: ReadonlyMap<string, string> }) {
  const t = texts[c.locale];
  if (rows.length === 0) return null;
  return (
    <Section title={t.rowsTitle}>
      <Table caption={t.rowsTitle} captionHidden dense rows={rows.slice(0, shownRows)} rowKey={(row) => String(row.line)} columns={[
        { key: "line", label: t.line, align: "end", cell: (row) => row.line },
        { key: "name", label: t.headings.name, rowHeader: true, cell: (row) => row.facts.name },
        { key: "sector", label: t.headings.sector, cell: (row) => t.actors.sectors[row.facts.sector] },
        ...(preview.columns.includes("quarter") ? [{ key: "quarter", label: t.headings.quarter, cell: (row: ImportRow) => (row.facts.quarterId === null ? "–" : names.get(row.facts.quarterId)) }] : []),
        { key: "contacts", label: t.contacts, cell: (row) => row.contacts.map((contact) => contact.name).join(", ") || "–" },
      ]} />
      {rows.length > shownRows ? <p>{t.more({ count: rows.length - shownRows })}</p> : null}
    </Section>
  );
}

export const importRoutes = [upload, template, confirm];
