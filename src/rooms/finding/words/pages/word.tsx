// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { dayOf, formatDay, formatNumber } from "../../../../kernel/i18n.ts";
import { form, page, type Answer, type PageContext, type Route, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, ButtonLink, ConfirmPage, DraftNotices, Notice, PageTitle, Stack } from "../../../../ui/index.ts";
import { personNames } from "../../../platform/index.ts";
import { collectionStates } from "../../keeping/queries.ts";
import { readerVersion } from "../../keeping/rules.ts";
import { findablesOf } from "../../keeping/store.ts";
import { readingFor } from "../../reading/queries.ts";
import { removeWord } from "../commands.ts";
import { anyWord, effectOf } from "../queries.ts";
import type { OwnEntry } from "../rules.ts";
import { ownWords } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { WhatChanges } from "./effect.tsx";
import { path } from "./list.tsx";

const texts = { de, en };
const sample: Sample = async (reader, scope) => {
  const word = await anyWord(reader, scope);
  return word && { word: word.id };
};
const titleOf = (c: PageContext, { word, how, other }: OwnEntry): string => texts[c.locale].preview.title(word, texts[c.locale].hows[how], other);
const crumbs = (c: PageContext, { word }: OwnEntry) => [{ label: texts[c.locale].desk, href: c.href("/schreibtisch") }, { label: texts[c.locale].title, href: c.href(path) }, { label: word }];

const effect = (c: PageContext, entry: OwnEntry, own: readonly OwnEntry[]) =>
  c.read((reader) => effectOf(reader, c.scope, findablesOf(c.rooms), { word: entry, without: own.filter(({ id }) => id !== entry.id), with: own }, dayOf(c.at)));

/** How far the index is with the words as they are now; undefined: everything is read. */
const progress = (c: PageContext): Promise<{ done: number | undefined; all: number } | undefined> =>
  c.read(async (reader) => {
    const version = readerVersion(await readingFor(reader, c.scope));
    const states = await collectionStates(reader, c.scope);
    const open = states.filter((state) => state.reader !== version && state.documents > 0);
    if (open.length === 0) return undefined;
    const begun = states.some(({ lookedAt }) => lookedAt !== null);
    return { done: begun ? Math.max(...states.map(({ lookedAt }) => lookedAt ?? 0)) : undefined, all: states.reduce((sum, { documents }) => sum + documents, 0) };
  });

async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const own = await c.read((reader) => ownWords(reader, c.scope));
  const entry = own.find(({ id }) => id === c.params["word"]);
  if (!entry) return { kind: "notFound" };
  const names = await c.read((reader) => personNames(reader, c.scope, entry.addedBy ? [entry.addedBy] : []));
  const found = await effect(c, entry, own);
  const under = await progress(c);
  const number = (n: number): string => formatNumber(n, c.locale);
  return {
    kind: "html", title: titleOf(c, entry), width: "wide", noindex: true, crumbs: crumbs(c, entry), ...(under ? { refresh: 5 } : {}),
    main: (
      <Stack>
        <PageTitle title={titleOf(c, entry)} lead={t.one.lead} meta={t.one.added(formatDay(entry.addedAt, c.locale), (entry.addedBy && names.get(entry.addedBy)?.name) || "")} />
        {under ? <Notice tone="info" role="status" title={under.done === undefined ? t.one.reading : t.one.progress(number(under.done), number(under.all))}><p>{t.one.readingText}</p></Notice> : null}
        <WhatChanges c={c} effect={found} tense="holds" word={entry.word} other={entry.other} />
        <ActionBar sticky={false}>
          <ButtonLink label={t.add} href={c.href(`${path}/neu`)} /><ButtonLink label={t.one.toList} href={c.href(path)} variant="tertiary" />
          <ButtonLink label={t.one.back} href={c.href(`${path}/${entry.id}/zuruecknehmen`)} variant="tertiary" context={entry.word} />
        </ActionBar>
      </Stack>
    ),
  };
}

const remove = form({
  path: `${path}/:word/zuruecknehmen`, command: removeWord, key: (c) => ({ rooms: c.rooms, word: c.params["word"] }), sample,
  show: async (c, { entry, own }, draft) => {
    const t = texts[c.locale];
    const title = t.remove.title(entry.word, t.hows[entry.how], entry.other);
    return {
      kind: "html", title, width: "wide", noindex: true, crumbs: crumbs(c, entry),
      main: (
        <Stack>
          <DraftNotices draft={draft} fields={{}} />
          <ConfirmPage title={title} consequences={[t.remove.does, t.remove.listings]} action={c.href(c.path)} hidden={draft.hidden} confirmLabel={t.remove.button} cancel={{ href: c.href(`${path}/${entry.id}`), label: t.remove.cancel }} />
          <WhatChanges c={c} effect={await effect(c, entry, own)} tense="back" word={entry.word} other={entry.other} />
        </Stack>
      ),
    };
  },
  done: (c) => c.href(path), flash: "finding.wordRemoved",
});

export const wordRoutes: Route[] = [page({ path: `${path}/:word`, may: role("coordinator"), show, sample }), remove];
