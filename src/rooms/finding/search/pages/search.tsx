// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { dayOf, formatNumber } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../../kernel/page.ts";
import { speak } from "../../../../kernel/voice.ts";
import { Door, DoorRow, EmptyState, Notice, PageTitle, Pagination, SearchField, Section, SortLinks, Stack, Tabs, Toolbar } from "../../../../ui/index.ts";
import { likelierQuestion } from "../../excerpts/rules.ts";
import { mostHits, ownersOf, search, type KindHits, type SearchResult } from "../queries.ts";
import { mostWords } from "../rules.ts";
import { texts } from "../texts.ts";
import { Hits } from "./hits.tsx";
import { findablesIn, readSearch, sameSearch, searchPath, sorted, type AskedSearch } from "./address.tsx";

const everybody = anyone("what is public can be searched by everybody");
const shownOfKind = 5;
const perPage = 20;

async function showSearch(c: PageContext): Promise<Answer> {
  const findables = findablesIn(c.rooms);
  const asked = readSearch(c.query, findables);
  const t = texts[c.locale];
  const found = await c.read(async (reader) => {
    const result = await search(reader, c.scope, findables, asked.question, dayOf(c.at));
    return { result, owners: await ownersOf(reader, c.scope, findables, shownHits(result, asked), dayOf(c.at)) };
  });
  const title = asked.question === "" ? t.title : t.titleFor(short(asked.question));
  return { kind: "html", title, width: "wide", noindex: true, main: <SearchView c={c} asked={asked} {...found} /> };
}

/** What stands on the page, of one kind or of all. */
function shownHits(result: SearchResult, asked: AskedSearch) {
  return result.kinds.flatMap(({ findable, hits }) => (!asked.kind ? sorted(hits, asked.sort).slice(0, shownOfKind) : asked.kind === findable.kind ? ofPage(sorted(hits, asked.sort), asked.page) : []));
}

const ofPage = <T,>(hits: readonly T[], number: number): readonly T[] => hits.slice((number - 1) * perPage, number * perPage);
const short = (question: string): string => (question.length > 60 ? `${question.slice(0, 60).trimEnd()} …` : question).toWellFormed();

interface ViewProps {
  c: PageContext;
  asked: AskedSearch;
  result: SearchResult;
  owners: ReadonlyMap<string, string>;
}

function SearchView(props: ViewProps) {
  const { c, asked, result } = props;
  const t = texts[c.locale];
  const some = result.kinds.some(({ hits }) => hits.length > 0);
  return (
    <Stack>
      <PageTitle title={asked.question === "" ? t.title : t.titleFor(short(asked.question))} lead={asked.question === "" ? t.lead : undefined} />
      <form class="gw-filter" method="get" action={c.href(searchPath)} role="search" aria-label={t.title}>
        <SearchField name="q" label={t.label} {...(asked.question === "" ? { hint: t.hint } : {})} value={asked.question} buttonLabel={t.go} />
      </form>
      <Remarks {...props} />
      {some ? <Results {...props} /> : null}
      {!some && result.typed.words.length > 0 ? <EmptyState title={t.nothing(short(asked.question))} text={t.nothingText} /> : null}
      {some ? null : <Doors c={c} />}
    </Stack>
  );
}

/** What must be said of the question: nothing to look for, too many words, another spelling. */
function Remarks({ c, asked, result }: ViewProps) {
  const t = texts[c.locale];
  const { typed } = result;
  const likelier = likelierQuestion(asked.question, result, result.kinds.flatMap(({ hits }) => hits.map(({ title, text }) => `${title}\n${text}`)));
  return (
    <>
      {typed.fault && typed.fault !== "empty" ? <Notice tone="info" title={t.fault[typed.fault]} /> : null}
      {likelier ? <p class="gw-lead">{t.meant} <a href={c.href(`${searchPath}${sameSearch(asked, { question: likelier, page: 1 })}`)}>{likelier}</a>?</p> : null}
      {typed.left > 0 ? <p class="gw-muted">{t.left(mostWords)}</p> : null}
      {typed.words.some(({ folded }) => folded.length === 2) ? <p class="gw-muted">{t.short}</p> : null}
    </>
  );
}

function Results(props: ViewProps) {
  const { c, asked, result } = props;
  const t = texts[c.locale];
  const here = (changes: Partial<AskedSearch>): string => c.href(`${searchPath}${sameSearch(asked, { page: 1, ...changes })}`);
  const kinds = result.kinds.filter(({ hits }) => hits.length > 0);
  const count = kinds.reduce((sum, { hits }) => sum + hits.length, 0);
  const more = kinds.some((one) => one.more);
  return (
    <>
      <p>{more ? t.foundMore(count) : t.found(count)}</p>
      <Tabs label={t.kinds} items={[
        { label: t.everything, href: here({ kind: undefined }), current: !asked.kind },
        ...kinds.map(({ findable, hits }) => ({ label: speak(findable.label[c.locale]), href: here({ kind: findable.kind }), current: asked.kind === findable.kind, count: hits.length })),
      ]} />
      <SortLinks options={(["best", "newest"] as const).map((sort) => ({ label: t[sort], href: here({ sort }), current: asked.sort === sort }))} />
      {asked.kind ? <OneKind {...props} kind={result.kinds.find(({ findable }) => findable.kind === asked.kind)!} /> : kinds.map((kind) => <Group key={kind.findable.kind} {...props} kind={kind} />)}
      <Toolbar items={[{ label: t.csv, href: c.href(`${searchPath}.csv${sameSearch(asked, { page: 1 })}`), kind: "download", type: "text/csv" }]} />
    </>
  );
}

function Group({ kind, ...props }: ViewProps & { kind: KindHits }) {
  const { c, asked } = props;
  const t = texts[c.locale];
  const label = speak(kind.findable.label[c.locale]);
  const count = formatNumber(kind.hits.length, c.locale);
  const way = { label: kind.more ? t.manyOf(count, label) : t.allOf(count, label), href: c.href(`${searchPath}${sameSearch(asked, { kind: kind.findable.kind, page: 1 })}`) };
  return (
    <Section title={label} id={kind.findable.kind} {...(kind.hits.length > shownOfKind ? { more: way } : {})}>
      <Hits {...props} hits={sorted(kind.hits, asked.sort).slice(0, shownOfKind)} />
    </Section>
  );
}

function OneKind({ kind, ...props }: ViewProps & { kind: KindHits }) {
  const { c, asked } = props;
  const t = texts[c.locale];
  const label = speak(kind.findable.label[c.locale]);
  const hits = ofPage(sorted(kind.hits, asked.sort), asked.page);
  if (hits.length === 0) return <EmptyState title={t.nothingOf(label)} />;
  return (
    <Section title={label}>
      <Hits {...props} hits={hits} first={(asked.page - 1) * perPage + 1} />
      <Pagination page={asked.page} pages={Math.ceil(Math.min(kind.hits.length, mostHits) / perPage)} href={(number) => c.href(`${searchPath}${sameSearch(asked, { page: number })}`)} />
    </Section>
  );
}

/** On without a search: the lists of what is needed, of what is offered, and of who takes part. */
function Doors({ c }: { c: PageContext }) {
  const t = texts[c.locale];
  return (
    <Section title={t.doors} titleHidden>
      <DoorRow>
        <Door level={3} sign="ask" title={t.need} text={t.needText} href={c.href("/bedarfe")} />
        <Door level={3} sign="give" title={t.offer} text={t.offerText} href={c.href("/angebote")} />
        <Door level={3} sign="join" title={t.organisations} text={t.organisationsText} href={c.href("/organisationen")} />
      </DoorRow>
    </Section>
  );
}

export const searchRoutes: Route[] = [page({ path: searchPath, may: everybody, show: showSearch })];
