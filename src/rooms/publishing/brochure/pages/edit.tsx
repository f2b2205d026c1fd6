// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../../../kernel/i18n.ts";
import { action, form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, CheckboxGroup, DateField, DraftNotices, Fieldset, Form, MoreLink, PageTitle, PostButton, Preview, Section, Select, Stack, State, TextArea, TextField, valueOf, valuesOf } from "../../../../ui/index.ts";
import { Written } from "../../articles/pages/view.tsx";
import { mentions, type PictureRow } from "../../pictures/rules.ts";
import { pictureChoices, picturesByNumber } from "../../pictures/store.ts";
import { texts } from "../../texts.ts";
import { changeBrochure, publishBrochure, takeBackBrochure } from "../commands.ts";
import { chapterList, tell, type ToldChapter } from "../queries.ts";
import { unwritten, type Brochure } from "../rules.ts";

type Loaded = { brochure: Brochure | undefined };
type Choice = { number: number; title: string };

const edit = form({
  path: "/broschuere/bearbeiten",
  command: changeBrochure,
  key: () => ({}),
  preview: true,
  values: ({ brochure }: Loaded, c) => {
    const now = brochure ?? { ...unwritten(dayOf(c.at)), chapters: chapterList(c).map((chapter) => chapter.key) };
    const { version: _version, state: _state, coverPicture, chapters, stories, ...words } = now;
    return { ...words, coverPicture: coverPicture === null ? "" : String(coverPicture), chapters: [...chapters], stories: [...stories] };
  },
  show: async (c, { brochure }: Loaded, draft) => {
    const t = texts[c.locale].brochure;
    const words = `${valueOf(draft, "forewordDe")}\n${valueOf(draft, "tipsDe")}`;
    const { choices, pictures } = await c.read(async (reader) => ({ choices: await pictureChoices(reader, c.scope), pictures: draft.preview ? await picturesByNumber(reader, c.scope, mentions(words)) : new Map<number, PictureRow>() }));
    const told = await tell(c);
    return {
      kind: "html", title: t.editTitle, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].desk, href: c.href("/schreibtisch") }, { label: t.editTitle }],
      main: (
        <>
          <PageTitle title={t.editTitle} lead={t.editLead} meta={<State kind={brochure?.state === "published" ? "done" : "draft"} label={texts[c.locale].articles.states[brochure?.state ?? "draft"]} />} />
          <DraftNotices draft={draft} fields={t.fields} />
          {draft.preview ? <Previews c={c} draft={draft} pictures={pictures} /> : null}
          <BrochureForm c={c} draft={draft} choices={choices} told={told} />
          {brochure && !draft.preview ? <Steps c={c} brochure={brochure} /> : null}
        </>
      ),
    };
  },
  done: (c) => c.href("/broschuere/bearbeiten"),
  flash: "publishing.brochureSaved",
});

function BrochureForm({ c, draft, choices, told }: { c: PageContext; draft: Draft; choices: readonly Choice[]; told: readonly ToldChapter[] }) {
  const t = texts[c.locale].brochure;
  const line = (name: "titleDe" | "titleEn" | "subtitleDe" | "subtitleEn" | "forewordBy", optional = true, hint?: string) =>
    <TextField name={name} label={t.fields[name]} hint={hint} optional={optional} value={valueOf(draft, name)} error={draft.errors[name]} />;
  const text = (name: "forewordDe" | "forewordEn" | "tipsDe" | "tipsEn", rows: number, hint?: string) =>
    <TextArea name={name} label={t.fields[name]} hint={hint} optional rows={rows} value={valueOf(draft, name)} error={draft.errors[name]} />;
  return (
    <Form action={c.href("/broschuere/bearbeiten")} hidden={draft.hidden}>
      <Fieldset legend={t.cover}>
        {line("titleDe", false)}
        {line("subtitleDe")}
        <DateField name="day" label={t.fields.day} value={valueOf(draft, "day")} error={draft.errors["day"]} />
        <Select name="coverPicture" label={t.fields.coverPicture} optional empty={t.noPicture} value={valueOf(draft, "coverPicture")} error={draft.errors["coverPicture"]}
          options={choices.map((choice) => ({ value: String(choice.number), label: `${choice.number}. ${choice.title}` }))} />
      </Fieldset>
      <Fieldset legend={t.words}>
        {text("forewordDe", 8, t.markdownHint)}
        {line("forewordBy", true, t.byHint)}
        {text("tipsDe", 8, t.markdownHint)}
      </Fieldset>
      <CheckboxGroup name="chapters" label={t.fields.chapters} hint={t.chaptersHint} values={[...valuesOf(draft, "chapters")]} error={draft.errors["chapters"]}
        options={chapterList(c).map((chapter) => ({ value: chapter.key, label: chapter.label[c.locale] }))} />
      {told.map((chapter) => <StoryChoice key={chapter.key} c={c} draft={draft} chapter={chapter} />)}
      <Fieldset legend={t.english}>
        {line("titleEn")}{line("subtitleEn")}{text("forewordEn", 6)}{text("tipsEn", 6)}
      </Fieldset>
      <ActionBar><Button label={t.save} variant="primary" /><Button label={t.preview} name="_preview" value="1" /></ActionBar>
    </Form>
  );
}

function StoryChoice({ c, draft, chapter }: { c: PageContext; draft: Draft; chapter: ToldChapter }) {
  const t = texts[c.locale].brochure;
  const stories = chapter.blocks.flatMap((block) => (block.kind === "stories" ? block.items : []));
  if (stories.length === 0) return null;
  return (
    <CheckboxGroup name="stories" id={`f-stories-${chapter.key.replace(/\W/g, "-")}`} label={`${t.fields.stories}: ${chapter.title}`} hint={t.storiesHint} values={[...valuesOf(draft, "stories")]} error={draft.errors["stories"]}
      options={stories.map((story) => ({ value: story.key, label: story.title, hint: story.lines.map((line) => line.who).join(", ") }))} />
  );
}

/** Foreword and tips as they would be read. */
function Previews({ c, draft, pictures }: { c: PageContext; draft: Draft; pictures: ReadonlyMap<number, PictureRow> }) {
  const t = texts[c.locale].brochure;
  const foreword = valueOf(draft, "forewordDe");
  const tips = valueOf(draft, "tipsDe");
  return (
    <Preview sign={t.previewSign}>
      <Section title={valueOf(draft, "titleDe") || "…"} lead={valueOf(draft, "subtitleDe")} />
      {foreword ? <Section level={3} title={t.foreword}><Written c={c} body={foreword} pictures={pictures} below={1} /></Section> : null}
      {tips ? <Section level={3} title={t.tips}><Written c={c} body={tips} pictures={pictures} below={1} /></Section> : null}
    </Preview>
  );
}

function Steps({ c, brochure }: { c: PageContext; brochure: Brochure }) {
  const t = texts[c.locale].brochure;
  const hidden = { ...c.once(), _version: String(brochure.version) };
  return (
    <Section title={t.steps}>
      <Stack gap="small">
        {brochure.state === "published"
          ? <><p>{t.takeBackDoes}</p><PostButton action={c.href("/broschuere/zuruecknehmen")} label={t.takeBack} hidden={hidden} /></>
          : <><p>{t.publishDoes}</p><PostButton action={c.href("/broschuere/veroeffentlichen")} label={t.publish} hidden={hidden} /></>}
        <p><MoreLink label={t.see} href={c.href("/broschuere")} /></p>
        <p><MoreLink label={t.seePdf} href={c.href("/broschuere.pdf")} /></p>
      </Stack>
    </Section>
  );
}

const back = (c: PageContext): string => c.href("/broschuere/bearbeiten");
const publish = action({ path: "/broschuere/veroeffentlichen", command: publishBrochure, key: () => ({}), done: back, back, flash: "publishing.brochurePublished" });
const takeBack = action({ path: "/broschuere/zuruecknehmen", command: takeBackBrochure, key: () => ({}), done: back, back, flash: "publishing.brochureTakenBack" });

export const editRoutes = [edit, publish, takeBack];
