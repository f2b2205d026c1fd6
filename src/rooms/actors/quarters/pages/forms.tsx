// SPDX-License-Identifier: EUPL-1.2
import { action, form, type Answer, type Draft, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Button, Checkbox, DraftNotices, FileField, Form, PageTitle, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { changeQuarter, createQuarter, deleteQuarter, drawQuarters } from "../commands.ts";
import { allQuarters } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Some quarter. */
export const anyQuarter: Sample = async (reader, scope) => {
  const [first] = await allQuarters(reader, scope);
  return first && { id: first.id };
};

const create = form({
  path: "/quartiere/neu",
  command: createQuarter,
  key: () => ({}),
  show: async (c, _state, draft) => formPage(c, draft, texts[c.locale].create, "/quartiere/neu"),
  done: (c) => c.href("/quartiere"),
  flash: "actors.quarterCreated",
});

const change = form({
  path: "/quartiere/:id/bearbeiten",
  command: changeQuarter,
  key: (c) => ({ id: c.params["id"] }),
  sample: anyQuarter,
  values: ({ quarter }) => ({ name: quarter.name, population: quarter.population === null ? "" : String(quarter.population), about: quarter.about, position: String(quarter.position) }),
  show: async (c, { quarter }, draft) => formPage(c, draft, texts[c.locale].changeTitle({ name: quarter.name }), `/quartiere/${quarter.id}/bearbeiten`),
  done: (c) => c.href(`/quartiere/${c.params["id"]}`),
  flash: "actors.quarterChanged",
});

function formPage(c: PageContext, draft: Draft, title: string, path: string): Answer {
  const t = texts[c.locale];
  const text = (name: string) => ({ name, value: valueOf(draft, name), error: draft.errors[name] });
  return {
    kind: "html", title, width: "text", noindex: true, crumbs: [{ label: t.title, href: c.href("/quartiere") }, { label: title }],
    main: (
      <>
        <PageTitle title={title} />
        <DraftNotices draft={draft} fields={{ name: t.name, population: t.populationField, about: t.about, position: t.position }} />
        <Form action={c.href(path)} hidden={draft.hidden}>
          <TextField {...text("name")} label={t.name} maxLength={80} />
          <TextField {...text("population")} label={t.populationField} optional inputMode="numeric" width="short" />
          <TextArea {...text("about")} label={t.about} optional rows={3} maxLength={600} />
          <TextField {...text("position")} label={t.position} hint={t.positionHint} optional inputMode="numeric" width="short" />
          <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
        </Form>
      </>
    ),
  };
}

const remove = action({
  path: "/quartiere/:id/loeschen",
  command: deleteQuarter,
  key: (c) => ({ id: c.params["id"] }),
  sample: anyQuarter,
  done: (c) => c.href("/quartiere"),
  back: (c) => c.href(`/quartiere/${c.params["id"]}`),
  flash: "actors.quarterDeleted",
});

const draw = form({
  path: "/quartiere/umrisse",
  command: drawQuarters,
  key: () => ({}),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.draw, width: "text", noindex: true, crumbs: [{ label: t.title, href: c.href("/quartiere") }, { label: t.draw }],
      main: (
        <>
          <PageTitle title={t.draw} lead={t.drawLead} />
          <DraftNotices draft={draft} fields={{ file: t.file, text: t.text }} />
          <Form action={c.href("/quartiere/umrisse")} hidden={draft.hidden} multipart>
            <FileField name="file" label={t.file} hint={t.fileHint} accept=".geojson,.json,application/geo+json" error={draft.errors["file"]} optional />
            <TextArea name="text" label={t.text} rows={6} value={valueOf(draft, "text")} error={draft.errors["text"]} optional />
            <Checkbox name="createMissing" label={t.createMissing} checked={valueOf(draft, "createMissing") !== ""} optional />
            <ActionBar><Button label={t.drawButton} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/quartiere"),
  flash: "actors.quartersDrawn",
});

export const quarterForms = [create, draw, change, remove];
