// SPDX-License-Identifier: EUPL-1.2
import type { z } from "zod";
import type { Dataset } from "../kernel/dataset.ts";
import type { Locale } from "../kernel/i18n.ts";
import { page, type PageContext } from "../kernel/page.ts";
import { Accordion, MoreLink, PageTitle, Prose, Section, Stack, Table, Toolbar } from "../ui/index.ts";
import { datasetsOf } from "./catalogue.ts";
import { feedPath } from "./feeds.ts";
import { schemaOf } from "./openapi.ts";
import { apiPath, openData } from "./read.ts";
import { mostItems } from "./query.ts";
import { texts } from "./texts.ts";

interface Field { readonly name: string; readonly kind: string; readonly says: string }

/** The fields of an item as words: name, kind, what it means. */
function fieldsOf(item: z.ZodType): Field[] {
  const properties = (schemaOf(item)["properties"] ?? {}) as Record<string, { type?: string | string[]; format?: string; enum?: string[]; anyOf?: { type?: string; format?: string; enum?: string[] }[]; description?: string }>;
  return Object.entries(properties).map(([name, schema]) => {
    const forms = schema.anyOf ?? [schema];
    const kind = forms.map((one) => (one.enum ? one.enum.join(" | ") : ([one.format ?? one.type].flat()[0] ?? ""))).filter((one) => one !== "null").join(", ");
    return { name, kind, says: schema.description ?? "" };
  });
}

/** The interfaces for people who want to use them: what there is, how to ask, an example for each. */
export const descriptionPage = page({
  path: "/api",
  may: openData,
  show: async (c) => {
    const t = texts[c.locale];
    const datasets = datasetsOf(c.rooms);
    const licence = datasets[0]?.licence;
    return {
      kind: "html", title: t.title, description: t.lead, width: "wide", crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Toolbar items={[
            { label: t.machine, href: c.href("/api/openapi.json"), type: "application/json" }, { label: `${t.catalogue}, Turtle`, href: c.href("/catalog.ttl"), type: "text/turtle" },
            { label: `${t.catalogue}, JSON-LD`, href: c.href("/catalog.jsonld"), type: "application/ld+json" }, { label: t.calendar, href: c.href("/veranstaltungen.ics"), type: "text/calendar" },
          ]} />
          <Section title={t.datasets}>
            <Stack>
              <Overview c={c} datasets={datasets} />
              <div>{datasets.map((of) => <OneDataset key={of.key} c={c} of={of} />)}</div>
            </Stack>
          </Section>
          <Section title={t.feeds} lead={t.feedsText}>
            <Toolbar items={datasets.filter((of) => of.feed).flatMap((of) => [{ label: `${of.title[c.locale]}, Atom`, href: c.href(feedPath(of, "atom")), kind: "link" as const }, { label: `${of.title[c.locale]}, JSON Feed`, href: c.href(feedPath(of, "json")), kind: "link" as const }])} />
          </Section>
          <Rules c={c} />
          {licence ? <Section title={t.licence}><Prose><p>{t.licenceText({ name: licence.name[c.locale] })}</p></Prose><p><MoreLink label={licence.name[c.locale]} href={licence.url} /></p></Section> : null}
        </>
      ),
    };
  },
});

function Overview({ c, datasets }: { c: PageContext; datasets: readonly Dataset[] }) {
  const t = texts[c.locale];
  const path = (of: Dataset, ending = ""): string => c.href(`${apiPath(of)}${ending}`);
  return (
    <Table caption={t.datasets} captionHidden rows={[...datasets]} rowKey={(of) => of.key} columns={[
      { key: "name", label: t.dataset, rowHeader: true, cell: (of) => of.title[c.locale] },
      { key: "says", label: t.meaning, cell: (of) => of.description[c.locale] },
      { key: "formats", label: t.formats, cell: (of) => <span><a href={path(of)} aria-label={`${of.title[c.locale]}, JSON`}>JSON</a>, <a href={path(of, ".csv")} aria-label={`${of.title[c.locale]}, CSV`}>CSV</a>, <a href={path(of, ".ods")} aria-label={`${of.title[c.locale]}, ODS`}>ODS</a></span> },
    ]} />
  );
}

function OneDataset({ c, of }: { c: PageContext; of: Dataset }) {
  const t = texts[c.locale];
  return (
    <Accordion title={`${of.title[c.locale]}: ${apiPath(of)}`} id={of.key}>
      <Prose><p>{t.example}:</p><pre><code>{`curl '${c.absolute(apiPath(of))}?limit=5'`}</code></pre></Prose>
      <Table id={of.key} caption={t.questions} rows={questionsOf(of, c.locale)} rowKey={(row) => row.name} columns={[
        { key: "question", label: t.question, rowHeader: true, cell: (row) => <code>{row.name}</code> }, { key: "meaning", label: t.meaning, cell: (row) => row.says },
      ]} />
      <Table id={of.key} caption={t.fields} rows={fieldsOf(of.item)} rowKey={(row) => row.name} columns={[
        { key: "field", label: t.field, rowHeader: true, cell: (row) => <code>{row.name}</code> }, { key: "kind", label: t.formats, cell: (row) => row.kind }, { key: "says", label: t.meaning, cell: (row) => (row.says ? <span lang="en">{row.says}</span> : "–") },
      ]} />
    </Accordion>
  );
}

const questionsOf = (of: Dataset, locale: Locale): { name: string; says: string }[] => {
  const t = texts[locale];
  return [
    { name: "limit", says: t.limitSays({ most: mostItems }) }, { name: "after", says: t.afterSays },
    ...Object.entries(of.filters ?? {}).map(([name, filter]) => ({ name, says: filter.values ? `${filter.says[locale]}. ${t.choices({ values: filter.values.join(", ") })}` : filter.says[locale] })),
  ];
};

function Rules({ c }: { c: PageContext }) {
  const t = texts[c.locale];
  const needs = c.absolute("/api/v1/needs");
  return (
    <>
      <Section title={t.paging}><Prose><p>{t.pagingText}</p></Prose></Section>
      <Section title={t.saving}><Prose><p>{t.savingText}</p><pre><code>{`curl -H 'If-None-Match: "…"' '${needs}'`}</code></pre></Prose></Section>
      <Section title={t.errors}><Prose><p>{t.errorsText}</p><pre><code>{`curl '${needs}?limit=0'`}</code></pre></Prose></Section>
      <Section title={t.writing}><Prose><p>{t.writingText}</p><pre><code>{`curl -X POST '${c.absolute("/api/v1/imports/organisations")}?dryRun=true' \\\n  -H 'Authorization: Bearer …' -H 'Content-Type: application/json' \\\n  -d '[{"externalId":"17","name":"…","sector":"civic","size":"small"}]'`}</code></pre></Prose></Section>
    </>
  );
}
