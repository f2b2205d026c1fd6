// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../../kernel/database/connect.ts";
import { action, form, type PageContext, type Route } from "../../../../kernel/page.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, Button, DraftNotices, Fieldset, Form, PageTitle, PostButton, RadioGroup, Select, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { audiencesOf, beginCircular, discardCircular, writeCircular, type Prepared } from "../commands.ts";
import { listCirculars } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

export const sampleOf = (state?: "draft" | "sent") => async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const all = await listCirculars(reader, scope);
  const found = all.find((one) => one.state === state) ?? all[0];
  return found && { circular: found.id };
};
export const keyOf = (c: PageContext) => ({ id: c.params["circular"], rooms: c.rooms });
export const there = (c: PageContext, more = ""): string => c.href(`/rundschreiben/${c.params["circular"]}${more}`);
export const crumbs = (c: PageContext, label: string) => [{ label: texts[c.locale].list.title, href: c.href("/rundschreiben") }, { label }];

const begin = form({
  path: "/rundschreiben/neu",
  command: beginCircular,
  key: (c) => ({ rooms: c.rooms }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].begin;
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: crumbs(c, t.title),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ audience: t.audience }} />
          <Form action={c.href("/rundschreiben/neu")} hidden={draft.hidden}>
            <RadioGroup name="audience" label={t.audience} value={valueOf(draft, "audience")} error={draft.errors["audience"]} options={audiencesOf(c.rooms).map((one) => ({ value: one.key, label: one.label[c.locale] }))} />
            <ActionBar><Button label={t.next} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => c.href(`/rundschreiben/${saved.object.id}/bearbeiten`),
});

const edit = form({
  path: "/rundschreiben/:circular/bearbeiten",
  command: writeCircular,
  key: keyOf,
  sample: sampleOf("draft"),
  values: ({ circular }: Prepared) => ({
    subjectDe: circular.subjectDe, textDe: circular.textDe, subjectEn: circular.subjectEn, textEn: circular.textEn,
    ...Object.fromEntries(Object.entries(circular.chosen).map(([name, value]) => [`wahl_${name}`, value])),
  }),
  show: async (c, state, draft) => {
    const t = texts[c.locale].write;
    const choices = state.audience ? await c.read((reader) => state.audience!.choices(reader, c.scope, c.locale)) : [];
    const bound = (name: string) => ({ name, value: valueOf(draft, name), error: draft.errors[name] });
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: crumbs(c, t.title),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ ...Object.fromEntries(choices.map((choice) => [`wahl_${choice.name}`, choice.label])), subjectDe: t.subject, textDe: t.text, subjectEn: t.subjectEn, textEn: t.textEn }} />
          <Form action={there(c, "/bearbeiten")} hidden={draft.hidden}>
            <Fieldset legend={`${t.narrow} ${state.audience?.label[c.locale] ?? ""}`}>
              {choices.map((choice) => <Select key={choice.name} {...bound(`wahl_${choice.name}`)} label={choice.label} optional={!choice.needed} empty={choice.needed ? undefined : t.all} options={choice.options.map((one) => ({ ...one }))} />)}
            </Fieldset>
            <Fieldset legend={t.words}>
              <TextField {...bound("subjectDe")} label={t.subject} maxLength={150} />
              <TextArea {...bound("textDe")} label={t.text} hint={t.textHint} rows={14} maxLength={8000} />
            </Fieldset>
            <Fieldset legend={t.wordsEn} hint={t.wordsEnHint}>
              <TextField {...bound("subjectEn")} label={t.subjectEn} optional maxLength={150} />
              <TextArea {...bound("textEn")} label={t.textEn} optional rows={10} maxLength={8000} />
            </Fieldset>
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
          <PostButton action={there(c, "/verwerfen")} label={t.discard} variant="tertiary" hidden={c.once()} />
        </>
      ),
    };
  },
  done: (c) => there(c, "/senden"),
  flash: "communication.written",
});

const discard = action({
  path: "/rundschreiben/:circular/verwerfen", command: discardCircular, key: (c) => ({ id: c.params["circular"] }),
  done: (c) => c.href("/rundschreiben"), back: (c) => there(c), flash: "communication.discarded", sample: sampleOf("draft"),
});

export const writeRoutes: Route[] = [begin, edit, discard];
