// SPDX-License-Identifier: EUPL-1.2
import type { Thesaurus } from "../../../../engines/thesaurus/index.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, Card, CardGrid, DescriptionList, EmptyState, SearchField, Section, Stack } from "../../../../ui/index.ts";
import { meaningsOf, type Meaning } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
/** More words of one kind than this are only counted. */
const mostNames = 24;

/** A field that asks what a word means, and what the network's thesaurus answers. */
export function WhatMeans({ c, path, asked, thesaurus }: { c: PageContext; path: string; asked: string; thesaurus: Thesaurus }) {
  const t = texts[c.locale].meaning;
  return (
    <Section title={t.title} id="bedeutung">
      <Stack>
        <form method="get" action={c.href(`${path}#bedeutung`)} role="search" aria-label={t.title}>
          <SearchField name="was" label={t.label} hint={t.hint} value={asked} buttonLabel={t.button} />
        </form>
        {asked === "" ? null : <Answers c={c} path={path} asked={asked} meanings={meaningsOf(asked, thesaurus, c.locale)} />}
      </Stack>
    </Section>
  );
}

function Answers({ c, path, asked, meanings }: { c: PageContext; path: string; asked: string; meanings: readonly Meaning[] }) {
  const t = texts[c.locale];
  if (meanings.length === 0) {
    const action = <ButtonLink label={t.meaning.add(asked)} href={c.href(`${path}/neu?${new URLSearchParams({ word: asked.slice(0, 60) }).toString()}`)} />;
    return <EmptyState title={t.meaning.none(asked)} text={t.meaning.noneText} action={action} />;
  }
  return <CardGrid min="wide">{meanings.map((one) => <Notion key={one.id} c={c} one={one} />)}</CardGrid>;
}

function Notion({ c, one }: { c: PageContext; one: Meaning }) {
  const t = texts[c.locale].meaning;
  const names = (some: readonly string[]): string => [...some.slice(0, mostNames), ...(some.length > mostNames ? [t.others(some.length - mostNames)] : [])].join(", ");
  const lang = (code: "de" | "en", some: readonly string[]) => (some.length > 0 ? <span lang={code === c.locale ? undefined : code}>{names(some)}</span> : "");
  return (
    <Card title={one[c.locale][0] ?? one.de[0] ?? one.id}>
      <p>{one.outright ? t.outright(one.word) : t.part(one.word)}</p>
      <DescriptionList items={[
        { term: t.de, value: lang("de", one.de) }, { term: t.en, value: lang("en", one.en) },
        { term: t.broader, value: names(one.broader) }, { term: t.narrower, value: names(one.narrower) }, { term: t.related, value: names(one.related) },
      ]} />
    </Card>
  );
}
