// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { page } from "../../../../kernel/page.ts";
import { DescriptionList, Notice, PageTitle, Section, Table, Toolbar, type TableColumn } from "../../../../ui/index.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { addressLines } from "../../imprint/rules.ts";
import { findImprint } from "../../imprint/store.ts";
import { catalogueOf, dutyCrumbs } from "../../publication/pages/crumbs.tsx";
import { activitiesOf, type Activity } from "../documents/notice.ts";
import { findPrivacyFacts } from "../store.ts";
import { texts } from "../texts.ts";

const columns = ["purpose", "whose", "data", "basis", "recipients", "kept"] as const;

const labelOf = (t: (typeof texts)["de"]["register"] | (typeof texts)["en"]["register"], key: (typeof columns)[number]): string => (key === "purpose" ? t.activity : t[key]);

/** The record of processing activities (Article 30 GDPR), written from the rooms' own catalogue. */
const registerPage = page({
  path: "/verarbeitungsverzeichnis",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].register;
    const { imprint, facts } = await c.read(async (reader) => ({ imprint: await findImprint(reader, c.scope), facts: await findPrivacyFacts(reader, c.scope) }));
    const rows = activitiesOf(catalogueOf(c), imprint?.publicBody ?? false, c.locale);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: dutyCrumbs(c, t.title),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} meta={t.count(rows.length)} />
          {imprint ? null : <Notice tone="warning"><p>{t.incomplete}</p></Notice>}
          <DescriptionList items={[
            { term: t.controller, value: imprint ? [...addressLines(imprint), imprint.representative, imprint.phone, imprint.email].join(", ") : "" },
            { term: texts[c.locale].form.officer, value: facts?.officer === "named" ? [facts.officerName, facts.officerAddress, facts.officerEmail].filter(Boolean).join(", ") : "" },
            { term: texts[c.locale].form.hostingName, value: facts ? [facts.hostingName, facts.hostingAddress].filter(Boolean).join(", ") : "" },
          ]} />
          <Toolbar items={[{ label: t.csv, href: c.href("/verarbeitungsverzeichnis.csv") }]} />
          <Table<Activity> caption={t.title} captionHidden rows={rows} rowKey={(row) => `${row.purpose} ${row.data}`}
            columns={columns.map((key): TableColumn<Activity> => ({ key, label: labelOf(t, key), cell: (row) => row[key], rowHeader: key === "purpose" }))} />
          <Section title={t.measures}><p>{t.measuresText}</p></Section>
        </>
      ),
    };
  },
});

const registerCsv = page({
  path: "/verarbeitungsverzeichnis.csv",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].register;
    const imprint = await c.read((reader) => findImprint(reader, c.scope));
    const rows = activitiesOf(catalogueOf(c), imprint?.publicBody ?? false, c.locale);
    return { kind: "file", type: "text/csv; charset=utf-8", name: t.file, body: writeCsv(columns.map((key) => ({ head: labelOf(t, key), value: (row: Activity) => row[key] })), rows) };
  },
});

export const registerRoutes = [registerPage, registerCsv];
