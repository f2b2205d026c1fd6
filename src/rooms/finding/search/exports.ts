// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../kernel/actor.ts";
import { writeCsv } from "../../../kernel/csv.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { speak } from "../../../kernel/voice.ts";
import { findablesIn, readSearch, searchPath, sorted } from "./pages/address.tsx";
import { ownersOf, search } from "./queries.ts";
import { texts } from "./texts.ts";

const everybody = anyone("what is public can be searched by everybody");

/** The same results as on the page, all of them that were looked at. */
async function searchCsv(c: PageContext): Promise<Answer> {
  const findables = findablesIn(c.rooms);
  const asked = readSearch(c.query, findables);
  const today = dayOf(c.at);
  const t = texts[c.locale];
  const { rows, owners } = await c.read(async (reader) => {
    const { kinds } = await search(reader, c.scope, findables.filter(({ kind }) => !asked.kind || kind === asked.kind), asked.question, today);
    return {
      rows: kinds.flatMap(({ findable, hits }) => sorted(hits, asked.sort).map((hit) => ({ ...hit, label: speak(findable.label[c.locale]) }))),
      owners: await ownersOf(reader, c.scope, findables, kinds.flatMap(({ hits }) => hits), today),
    };
  });
  const body = writeCsv([
    { head: t.columns.kind, value: ({ label }) => label },
    { head: t.columns.title, value: ({ title }) => title },
    { head: t.columns.who, value: ({ owner, id }) => (owner === id ? "" : owners.get(owner ?? "")) },
    { head: t.columns.text, value: ({ text }) => text },
    { head: t.columns.link, value: ({ path }) => c.absolute(path) },
  ], rows);
  return { kind: "file", type: "text/csv; charset=utf-8", name: t.csvFile, body };
}

const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Tells a browser how this network is searched, so that its address bar can do it (OpenSearch 1.1). */
const description = (c: PageContext): Answer => ({
  kind: "file", type: "application/opensearchdescription+xml; charset=utf-8", name: "opensearch.xml", inline: true, cache: "public, max-age=86400",
  body: `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(c.site.name.slice(0, 16))}</ShortName>
  <LongName>${escaped(c.site.name.slice(0, 48))}</LongName>
  <Description>${escaped(texts[c.locale].box)}</Description>
  <Language>${c.locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escaped(c.absolute(searchPath))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
});

export const exportRoutes: Route[] = [
  page({ path: `${searchPath}.csv`, may: everybody, show: searchCsv }),
  page({ path: "/opensearch.xml", may: everybody, show: async (c) => description(c) }),
];
