// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from "../../../kernel/i18n.ts";
import { form } from "../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, FileField, Form, PageTitle, RadioGroup, Section, Table, valueOf } from "../../../ui/index.ts";
import { importMunicipalities } from "../commands.ts";
import { readCities } from "../jobs.ts";
import { texts } from "../texts.ts";

interface State {
  readonly known: readonly { source: "directory" | "cities"; count: number; asOf: string }[];
}

export const directoryForm = form({
  path: "/netzwerke/gemeinden",
  command: importMunicipalities,
  key: () => ({}),
  prepare: async (_c, posted) => (posted["source"] === "cities" ? { ...posted, cities: (await readCities()) as never } : { ...posted, cities: undefined }),
  show: async (c, { known }: State, draft) => {
    const t = texts[c.locale].directory;
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].networks, href: c.href("/netzwerke") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Section title={t.state}>
            {known.length === 0 ? <p>{t.none}</p> : (
              <Table caption={t.state} captionHidden rows={[...known]} rowKey={(row) => row.source} columns={[
                { key: "source", label: t.source, rowHeader: true, cell: (row) => t.sources[row.source] },
                { key: "count", label: t.count, align: "end", cell: (row) => formatNumber(row.count, c.locale) },
                { key: "asOf", label: t.asOf, cell: (row) => texts[c.locale].day(row.asOf) },
              ]} />
            )}
          </Section>
          <Section title={t.take}>
            <DraftNotices draft={draft} fields={{ source: t.which, file: t.file }} />
            <Form action={c.href("/netzwerke/gemeinden")} hidden={draft.hidden} multipart>
              <RadioGroup name="source" label={t.which} value={valueOf(draft, "source") || "directory"} error={draft.errors["source"]} options={[
                { value: "directory", label: t.whichDirectory, hint: t.whichDirectoryHint },
                { value: "cities", label: t.whichCities, hint: t.whichCitiesHint },
              ]} />
              <FileField name="file" label={t.file} hint={t.fileHint} accept=".txt,.asc,.zip" error={draft.errors["file"]} optional />
              <ActionBar><Button label={t.take} variant="primary" /></ActionBar>
            </Form>
          </Section>
        </>
      ),
    };
  },
  done: (c) => c.href("/netzwerke/gemeinden"),
  flash: "places.taken",
});
