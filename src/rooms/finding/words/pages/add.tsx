// SPDX-License-Identifier: EUPL-1.2
import type { OwnWord } from "../../../../engines/thesaurus/index.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import { form, type Answer, type Draft, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DescriptionList, DraftNotices, Form, Notice, PageTitle, RadioGroup, Stack, TextField, valueOf } from "../../../../ui/index.ts";
import { findablesOf } from "../../keeping/store.ts";
import { addWord } from "../commands.ts";
import { effectOf } from "../queries.ts";
import { consider, hows, notionsOf, ownNotion, tidy, togetherBy, type Known, type Typed, type WordRefusal } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { WhatChanges } from "./effect.tsx";
import { path } from "./list.tsx";

const texts = { de, en };
const here = `${path}/neu`;

const typedIn = (draft: Draft): Typed => ({ word: valueOf(draft, "word"), how: hows.find((how) => how === valueOf(draft, "how")), other: valueOf(draft, "other"), concept: valueOf(draft, "concept") || undefined });

/** The sentence for what stands against a word. */
function sentence(c: PageContext, refusal: WordRefusal): string {
  // Each type has exactly the text that takes it; the compiler cannot follow that through the lookup.
  const text = texts[c.locale].refusals[refusal.type] as string | ((data: WordRefusal) => string);
  return typeof text === "string" ? text : text(refusal);
}

/** The draft with the sentences that saving would give, so that the preview tells them too. */
function checked(c: PageContext, draft: Draft, faults: readonly WordRefusal[]): Draft {
  const general = faults.find(({ field }) => field === undefined);
  const errors = Object.fromEntries(faults.flatMap((fault) => (fault.field ? [[fault.field, sentence(c, fault)]] : [])));
  return { ...draft, errors, ...(general ? { refusal: sentence(c, general) } : {}) };
}

async function show(c: PageContext, known: Known, draft: Draft): Promise<Answer> {
  const t = texts[c.locale];
  const { word, faults } = draft.preview ? consider(typedIn(draft), known) : { word: undefined, faults: [] };
  const crumbs = [{ label: t.desk, href: c.href("/schreibtisch") }, { label: t.title, href: c.href(path) }, { label: t.add }];
  const main = word ? await preview(c, known, word, draft) : <Fill c={c} known={known} draft={draft.preview ? checked(c, draft, faults) : draft} />;
  return { kind: "html", title: t.add, width: word ? "wide" : "text", noindex: true, crumbs, main, ...(faults.length > 0 ? { status: 422 as const } : {}) };
}

function Fill({ c, known, draft }: { c: PageContext; known: Known; draft: Draft }) {
  const t = texts[c.locale];
  const line = (name: "word" | "other", hint: string) => <TextField name={name} label={t.form[name]} hint={hint} value={valueOf(draft, name)} error={draft.errors[name]} maxLength={200} />;
  return (
    <>
      <PageTitle title={t.add} lead={t.form.lead} />
      <DraftNotices draft={draft} fields={{ word: t.form.word, how: t.form.how, other: t.form.other, concept: t.list.notion }} />
      <Form action={c.href(here)} hidden={{ ...draft.hidden }}>
        {line("word", t.form.wordHint)}
        <RadioGroup name="how" label={t.form.how} value={valueOf(draft, "how") || "same"} options={hows.map((value) => ({ value, label: t.hows[value] }))} error={draft.errors["how"]} />
        {line("other", t.form.otherHint)}
        <WhichNotion c={c} known={known} draft={draft} />
        <ActionBar><Button label={t.form.check} name="_preview" value="1" variant="primary" /><ButtonLink label={t.form.cancel} href={c.href(path)} variant="tertiary" /></ActionBar>
      </Form>
    </>
  );
}

/** Asks for the notion only where the other word leaves it open. */
function WhichNotion({ c, known: { thesaurus }, draft }: { c: PageContext; known: Known; draft: Draft }) {
  const t = texts[c.locale].form;
  const other = tidy(valueOf(draft, "other"));
  const { one, choices } = notionsOf(other, thesaurus);
  if (other === "" || one !== undefined || choices.length === 0) return null;
  const options = thesaurus.concepts.filter(({ id }) => choices.includes(id)).map(({ id, de: german, en: english }) => {
    const names = c.locale === "de" || english.length === 0 ? german : english;
    return { value: id, label: names[0] ?? id, ...(names.length > 1 ? { hint: t.also(names.slice(1, 5).join(", ")) } : {}) };
  });
  return <RadioGroup name="concept" label={t.concept(other)} hint={t.conceptHint} value={valueOf(draft, "concept")} options={[...options, { value: ownNotion, label: t.ownNotion }]} error={draft.errors["concept"]} />;
}

/** What the word would do, above the button that adds it. */
async function preview(c: PageContext, { own, thesaurus }: Known, word: OwnWord, draft: Draft) {
  const t = texts[c.locale];
  const name = (at: number | undefined): string | undefined => (at === undefined || at < 0 ? undefined : (thesaurus.concepts[at]![c.locale][0] ?? thesaurus.concepts[at]!.id));
  const effect = await c.read((reader) => effectOf(reader, c.scope, findablesOf(c.rooms), { word, without: own, with: [...own, word] }, dayOf(c.at)));
  const together = name(togetherBy(word, thesaurus));
  const typed = { word: word.word, how: word.how, other: word.other, ...(valueOf(draft, "concept") ? { concept: valueOf(draft, "concept") } : {}) };
  return (
    <Stack>
      <PageTitle title={t.preview.title(word.word, t.hows[word.how], word.other)} lead={t.preview.lead} />
      <DescriptionList items={[
        { term: t.preview.notion, value: name(thesaurus.concepts.findIndex(({ id }) => id === word.concept)) ?? t.list.ownNotion },
        { term: t.preview.before, value: thesaurus.mentions(word.word).map(({ concept }) => name(concept)).join(", ") || t.preview.nothing },
      ]} />
      {together ? <Notice tone="info"><p>{t.preview.together(together)}</p></Notice> : null}
      <WhatChanges c={c} effect={effect} tense="trial" word={word.word} other={word.other} />
      <Form action={c.href(here)} hidden={{ ...draft.hidden, ...typed }}>
        <ActionBar><Button label={t.form.save} variant="primary" /><ButtonLink label={t.form.change} href={c.href(`${here}?${new URLSearchParams(typed).toString()}`)} variant="tertiary" /></ActionBar>
      </Form>
    </Stack>
  );
}

export const addRoutes: Route[] = [
  form({ path: here, command: addWord, key: (c) => ({ rooms: c.rooms }), preview: true, show, done: (c, saved) => c.href(`${path}/${saved.object.id}`), flash: "finding.wordAdded" }),
];
