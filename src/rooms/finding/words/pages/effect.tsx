// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { Accordion, Prose, Section, Stack, Table } from "../../../../ui/index.ts";
import { findablesOf } from "../../keeping/store.ts";
import { mostConcerned, type Changed, type Effect } from "../queries.ts";
import type { Move } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Whether a word is tried out, holds, or is about to be taken back. */
export type Tense = "trial" | "holds" | "back";

/** "4 Bedarfe und 1 Angebot"; kinds without any are left out. */
function counted(c: PageContext, counts: readonly (readonly [kind: string, count: number])[]): string {
  const t = texts[c.locale].effect;
  const labels = new Map(findablesOf(c.rooms).map(({ kind, label }) => [kind, label[c.locale]]));
  const said = counts.filter(([, n]) => n > 0).map(([kind, n]) => (kind === "need" || kind === "offer" ? t.kinds[kind](n) : `${labels.get(kind) ?? kind}: ${n}`));
  return said.length < 2 ? (said[0] ?? "") : `${said.slice(0, -1).join(", ")} ${t.and} ${said.at(-1)!}`;
}

/** What a word changes beside open needs and offers, with the places before and after. */
export function WhatChanges({ c, effect, tense, word, other }: { c: PageContext; effect: Effect; tense: Tense; word: string; other: string }) {
  const t = texts[c.locale].effect;
  const { changed, titles } = effect;
  return (
    <Section title={tense === "trial" ? t.title : tense === "holds" ? t.titleDone : t.titleBack} id="wirkung">
      <Stack>
        <p><strong>{sumOf(c, effect, tense)}</strong></p>
        {changed.length > 0 ? <Moves c={c} changed={changed} /> : null}
        <Prose><ul>
          <li>{t.named(word, counted(c, effect.named.map((one) => [one.kind, one.word])) || t.nobody)}</li>
          <li>{t.other(other, counted(c, effect.named.map((one) => [one.kind, one.other])) || t.nobody)}</li>
          {effect.compared < effect.total ? <li>{t.compared(effect.compared, effect.total >= mostConcerned ? t.atLeast(mostConcerned) : formatNumber(effect.total, c.locale))}</li> : null}
        </ul></Prose>
        {titles.length > 0 ? <Accordion title={t.titles}><Prose><ul>{titles.map(({ title, path }) => <li key={path}><a href={c.href(path)}>{title}</a></li>)}</ul></Prose></Accordion> : null}
      </Stack>
    </Section>
  );
}

function sumOf(c: PageContext, { changed, named }: Effect, tense: Tense): string {
  const t = texts[c.locale].effect;
  if (changed.length === 0) return tense === "back" ? t.changesBackNone : named.some(({ word }) => word > 0) ? t.changesNoneYet : t.changesNone;
  const kinds = [...new Set(changed.map(({ kind }) => kind))];
  const what = counted(c, kinds.map((kind) => [kind, changed.filter((one) => one.kind === kind).length]));
  const sentence = tense === "trial" ? t.changes : tense === "holds" ? t.changesDone : t.changesBack;
  return sentence(what, changed.length === 1);
}

/** As many entries as a person reads. */
const mostShown = 10;

function Moves({ c, changed }: { c: PageContext; changed: readonly Changed[] }) {
  const t = texts[c.locale].effect;
  const rows = changed.slice(0, mostShown).flatMap((one) => one.moves.map((move): Move & { of: Changed } => ({ ...move, of: one })));
  const place = (n: number | undefined): string => (n === undefined ? t.absent : t.place(n));
  return (
    <Table caption={t.title} captionHidden rows={rows} rowKey={(row) => `${row.of.path} ${row.id}`}
      columns={[
        { key: "for", label: t.for, rowHeader: true, cell: (row) => <a href={c.href(row.of.path)}>{row.of.title}</a> },
        { key: "suggestion", label: t.suggestion, cell: (row) => <><a href={c.href(row.path)}>{row.title}</a><br /><small>{row.by}</small></> },
        { key: "without", label: t.without, cell: (row) => place(row.before) },
        { key: "with", label: t.with, cell: (row) => <strong>{place(row.after)}</strong> },
      ]} />
  );
}
