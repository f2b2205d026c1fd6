// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { formatDayShort } from "../../../../kernel/i18n.ts";
import { action, form, page, type Draft, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { Accordion, ActionBar, Button, ButtonLink, ConfirmPage, DraftNotices, EmptyState, Fieldset, Form, MoreLink, PageTitle, PostButton, Preview, Prose, RadioGroup, Section, State, Stack, Table, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { mentions, type PictureRow } from "../../pictures/rules.ts";
import { picturesByNumber } from "../../pictures/store.ts";
import { texts } from "../../texts.ts";
import { changeArticle, createArticle, deleteArticle, publishArticle, takeBackArticle } from "../commands.ts";
import { menus, type Article, type Shelf } from "../rules.ts";
import { anyArticle, listArticles } from "../store.ts";
import { Written } from "./view.tsx";

const crumbs = (c: PageContext, label?: string) => [
  { label: texts[c.locale].desk, href: c.href("/schreibtisch") },
  ...(label ? [{ label: texts[c.locale].articles.title, href: c.href("/eigene-seiten") }, { label }] : [{ label: texts[c.locale].articles.title }]),
];
const sample: Sample = async (reader, scope) => {
  const found = await anyArticle(reader, scope);
  return found && { id: found.id };
};
const StateOf = ({ c, state }: { c: PageContext; state: Article["state"] }) =>
  <State kind={state === "published" ? "done" : "draft"} label={texts[c.locale].articles.states[state]} />;

const list = page({
  path: "/eigene-seiten",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].articles;
    const rows = await c.read((reader) => listArticles(reader, c.scope));
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: crumbs(c),
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={<ButtonLink label={t.add} href={c.href("/eigene-seiten/neu")} variant="primary" />} />
          {rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : (
            <Table caption={t.title} captionHidden rows={rows} rowKey={(row) => row.id}
              columns={[
                { key: "title", label: t.fields.titleDe, rowHeader: true, cell: (row) => <a href={c.href(`/eigene-seiten/${row.id}`)}>{row.titleDe}</a> },
                { key: "address", label: t.address, cell: (row) => <a href={c.href(`/seiten/${row.slug}`)}>{`/seiten/${row.slug}`}</a> },
                { key: "languages", label: t.languages, cell: (row) => (row.titleEn ? t.bothLanguages : t.oneLanguage) },
                { key: "menu", label: t.fields.menu, cell: (row) => t.menus[row.menu] },
                { key: "state", label: t.state, cell: (row) => <StateOf c={c} state={row.state} /> },
                { key: "changed", label: t.changed, cell: (row) => formatDayShort(row.changedAt, c.locale) },
              ]} />
          )}
          <p><MoreLink label={texts[c.locale].pictures.title} href={c.href("/bilder")} /></p>
          <p><MoreLink label={texts[c.locale].brochure.edit} href={c.href("/broschuere/bearbeiten")} /></p>
        </>
      ),
    };
  },
});

/** Pictures that the typed texts show, for the preview alone. */
const shownPictures = (c: PageContext, draft: Draft): Promise<ReadonlyMap<number, PictureRow>> =>
  draft.preview ? c.read((reader) => picturesByNumber(reader, c.scope, mentions(`${valueOf(draft, "bodyDe")}\n${valueOf(draft, "bodyEn")}`))) : Promise.resolve(new Map());

const add = form({
  path: "/eigene-seiten/neu",
  command: createArticle,
  key: () => ({}),
  preview: true,
  values: () => ({ menu: "footer", position: "0" }),
  show: async (c, _state: Shelf, draft) => {
    const t = texts[c.locale].articles;
    const pictures = await shownPictures(c, draft);
    return {
      kind: "html", title: t.add, width: "text", noindex: true, crumbs: crumbs(c, t.add),
      main: (
        <>
          <PageTitle title={t.add} lead={t.addLead} />
          <ArticleForm c={c} draft={draft} action="/eigene-seiten/neu" pictures={pictures} />
        </>
      ),
    };
  },
  done: (c, saved) => c.href(`/eigene-seiten/${saved.object.id}`),
  flash: "publishing.articleCreated",
});

const change = form({
  path: "/eigene-seiten/:id",
  command: changeArticle,
  key: (c) => ({ id: c.params["id"] }),
  preview: true,
  sample,
  values: ({ article }: { article: Article }) => ({
    titleDe: article.titleDe, titleEn: article.titleEn, bodyDe: article.bodyDe, bodyEn: article.bodyEn, slug: article.slug, menu: article.menu, position: String(article.position),
  }),
  show: async (c, { article }: { article: Article }, draft) => {
    const pictures = await shownPictures(c, draft);
    return {
      kind: "html", title: article.titleDe, width: "text", noindex: true, crumbs: crumbs(c, article.titleDe),
      main: (
        <>
          <PageTitle title={article.titleDe} meta={<StateOf c={c} state={article.state} />} />
          <ArticleForm c={c} draft={draft} action={`/eigene-seiten/${article.id}`} pictures={pictures} />
          {draft.preview ? null : <Steps c={c} article={article} />}
        </>
      ),
    };
  },
  done: (c, saved) => c.href(`/eigene-seiten/${saved.object.id}`),
  flash: "publishing.articleSaved",
});

function ArticleForm({ c, draft, action: path, pictures }: { c: PageContext; draft: Draft; action: string; pictures: ReadonlyMap<number, PictureRow> }) {
  const t = texts[c.locale].articles;
  const line = (name: "titleDe" | "titleEn" | "slug", optional: boolean, hint?: string) =>
    <TextField name={name} label={t.fields[name]} hint={hint} optional={optional} value={valueOf(draft, name)} error={draft.errors[name]} />;
  const body = (name: "bodyDe" | "bodyEn", rows: number, optional: boolean, hint?: string) =>
    <TextArea name={name} label={t.fields[name]} hint={hint} optional={optional} rows={rows} value={valueOf(draft, name)} error={draft.errors[name]} />;
  return (
    <>
      <DraftNotices draft={draft} fields={t.fields} />
      {draft.preview ? <Previews c={c} draft={draft} pictures={pictures} /> : null}
      <Form action={c.href(path)} hidden={draft.hidden}>
        {line("titleDe", false)}
        {body("bodyDe", 16, false, t.bodyHint)}
        <Accordion title={t.how}><Prose><HowTo c={c} /></Prose></Accordion>
        <Fieldset legend={t.english} hint={t.englishHint}>{line("titleEn", true)}{body("bodyEn", 10, true)}</Fieldset>
        <Fieldset legend={t.place}>
          {line("slug", true, t.slugHint)}
          <RadioGroup name="menu" label={t.fields.menu} value={valueOf(draft, "menu")} error={draft.errors["menu"]} options={menus.map((menu) => ({ value: menu, label: t.menus[menu] }))} />
          <TextField name="position" label={t.fields.position} hint={t.positionHint} optional width="short" inputMode="numeric" value={valueOf(draft, "position")} error={draft.errors["position"]} />
        </Fieldset>
        <ActionBar><Button label={t.save} variant="primary" /><Button label={t.preview} name="_preview" value="1" /></ActionBar>
      </Form>
    </>
  );
}

/** Both languages as they would be read, above the form with everything that was typed. */
function Previews({ c, draft, pictures }: { c: PageContext; draft: Draft; pictures: ReadonlyMap<number, PictureRow> }) {
  const t = texts[c.locale].articles;
  const one = (title: string, body: string, lang: "de" | "en") => (body.trim() === "" ? null : (
    <Preview key={lang} sign={t.previewSign({ language: t.languageNames[lang] })}>
      <div lang={lang === c.locale ? undefined : lang}><Section title={title || "…"}><Written c={c} body={body} pictures={pictures} below={1} /></Section></div>
    </Preview>
  ));
  return <Stack>{one(valueOf(draft, "titleDe"), valueOf(draft, "bodyDe"), "de")}{one(valueOf(draft, "titleEn"), valueOf(draft, "bodyEn"), "en")}</Stack>;
}

function HowTo({ c }: { c: PageContext }) {
  const t = texts[c.locale].articles.howTo;
  return (
    <>
      <ul>
        <li><code>## {t.heading}</code></li><li><code>**{t.bold}**</code>, <code>*{t.italic}*</code></li><li><code>- {t.item}</code>, <code>1. {t.item}</code></li>
        <li><code>[{t.link}](https://www.example.org)</code>, <code>[{t.own}](/veranstaltungen)</code></li><li><code>![{t.caption}](bild:3)</code> {t.picture}</li>
        <li><code>| A | B |</code> {t.table}</li>
      </ul>
      <p>{t.refused}</p>
      <p><a href={c.href("/bilder")}>{texts[c.locale].pictures.title}</a></p>
    </>
  );
}

/** What may happen to the page as it stands, each with what it does. */
function Steps({ c, article }: { c: PageContext; article: Article }) {
  const t = texts[c.locale].articles;
  const hidden = { ...c.once(), _version: String(article.version) };
  return (
    <Section title={t.steps}>
      <Stack gap="small">
        {article.state === "published"
          ? <><p>{t.takeBackDoes}</p><PostButton action={c.href(`/eigene-seiten/${article.id}/zuruecknehmen`)} label={t.takeBack} hidden={hidden} /></>
          : <><p>{t.publishDoes}</p><PostButton action={c.href(`/eigene-seiten/${article.id}/veroeffentlichen`)} label={t.publish} hidden={hidden} /></>}
        <p><MoreLink label={t.see} href={c.href(`/seiten/${article.slug}`)} /></p>
        <p><MoreLink label={t.remove} href={c.href(`/eigene-seiten/${article.id}/loeschen`)} /></p>
      </Stack>
    </Section>
  );
}

const publish = action({
  path: "/eigene-seiten/:id/veroeffentlichen", command: publishArticle, key: (c) => ({ id: c.params["id"] }), sample,
  done: (c, saved) => c.href(`/eigene-seiten/${saved.object.id}`), back: (c) => c.href(`/eigene-seiten/${c.params["id"]!}`), flash: "publishing.articlePublished",
});

const takeBack = action({
  path: "/eigene-seiten/:id/zuruecknehmen", command: takeBackArticle, key: (c) => ({ id: c.params["id"] }), sample,
  done: (c, saved) => c.href(`/eigene-seiten/${saved.object.id}`), back: (c) => c.href(`/eigene-seiten/${c.params["id"]!}`), flash: "publishing.articleTakenBack",
});

const remove = form({
  path: "/eigene-seiten/:id/loeschen",
  command: deleteArticle,
  key: (c) => ({ id: c.params["id"] }),
  sample,
  show: async (c, { article }: { article: Article }, draft) => {
    const t = texts[c.locale].articles;
    return {
      kind: "html", title: t.removeTitle({ title: article.titleDe }), width: "text", noindex: true, crumbs: crumbs(c, t.remove),
      main: (
        <>
          <DraftNotices draft={draft} fields={{}} />
          <ConfirmPage title={t.removeTitle({ title: article.titleDe })} danger consequences={[article.state === "published" ? t.removeDoesPublic : t.removeDoes, t.removeFinal]}
            action={c.href(`/eigene-seiten/${article.id}/loeschen`)} hidden={draft.hidden} confirmLabel={t.removeButton} cancel={{ href: c.href(`/eigene-seiten/${article.id}`) }} />
        </>
      ),
    };
  },
  done: (c) => c.href("/eigene-seiten"),
  flash: "publishing.articleDeleted",
});

export const articleRoutes = [list, add, change, publish, takeBack, remove];
