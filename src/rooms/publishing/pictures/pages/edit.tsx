// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, Button, Checkbox, ConfirmPage, DraftNotices, Fieldset, FileField, Form, MoreLink, PageTitle, Picture, RadioGroup, TextField, valueOf } from "../../../../ui/index.ts";
import type { PictureUse } from "../../store.ts";
import { texts } from "../../texts.ts";
import { addPicture, changePicture, deletePicture, prepareUpload } from "../commands.ts";
import { licences, type PictureRow } from "../rules.ts";
import { pictureChoices } from "../store.ts";
import { pictureProps } from "./view.tsx";

const crumbs = (c: PageContext, label: string) => [
  { label: texts[c.locale].desk, href: c.href("/schreibtisch") }, { label: texts[c.locale].pictures.title, href: c.href("/bilder") }, { label },
];
const sample = async (reader: Reader, scope: Scope) => {
  const [first] = await pictureChoices(reader, scope);
  return first && { number: String(first.number) };
};

const add = form({
  path: "/bilder/neu",
  command: addPicture,
  key: () => ({}),
  prepare: (_c, posted) => prepareUpload(posted),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].pictures;
    return {
      kind: "html", title: t.add, width: "text", noindex: true, crumbs: crumbs(c, t.add),
      main: (
        <>
          <PageTitle title={t.add} lead={t.addLead} />
          <DraftNotices draft={draft} fields={{ picture: t.file, ...t.fields }} />
          <Form action={c.href("/bilder/neu")} hidden={draft.hidden} multipart>
            <FileField name="picture" label={t.file} hint={t.fileHint} accept="image/png,image/jpeg,image/webp,image/avif" error={draft.errors["picture"]} />
            <Facts c={c} draft={draft} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/bilder"),
  flash: "publishing.pictureAdded",
});

const change = form({
  path: "/bilder/:number/bearbeiten",
  command: changePicture,
  key: (c) => ({ number: c.params["number"] }),
  sample,
  values: (picture: PictureRow) => ({
    title: picture.title, altDe: picture.altDe, altEn: picture.altEn, decorative: picture.decorative ? "1" : "", maker: picture.maker,
    licence: picture.licence, origin: picture.origin, persons: picture.persons ? "1" : "", photoConsent: picture.photoConsent ? "1" : "",
  }),
  show: async (c, picture: PictureRow, draft) => {
    const t = texts[c.locale].pictures;
    return {
      kind: "html", title: picture.title, width: "text", noindex: true, crumbs: crumbs(c, picture.title),
      main: (
        <>
          <PageTitle preline={t.numbered({ number: picture.number })} title={picture.title} />
          <Picture {...pictureProps(c, picture)} />
          <DraftNotices draft={draft} fields={t.fields} />
          <Form action={c.href(`/bilder/${picture.number}/bearbeiten`)} hidden={draft.hidden}>
            <Facts c={c} draft={draft} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
          <p><MoreLink label={t.remove} href={c.href(`/bilder/${picture.number}/loeschen`)} /></p>
        </>
      ),
    };
  },
  done: (c) => c.href("/bilder"),
  flash: "publishing.pictureSaved",
});

function Facts({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].pictures;
  const text = (name: "title" | "altDe" | "altEn" | "maker" | "origin", hint?: string, optional = false) =>
    <TextField name={name} label={t.fields[name]} hint={hint} optional={optional} value={valueOf(draft, name)} error={draft.errors[name]} />;
  const tick = (name: "decorative" | "persons" | "photoConsent", hint?: string) =>
    <Checkbox name={name} label={t.fields[name]} hint={hint} optional checked={valueOf(draft, name) !== ""} error={draft.errors[name]} />;
  return (
    <>
      {text("title", t.titleHint)}
      <Fieldset legend={t.seen} hint={t.seenHint}>
        {text("altDe", undefined, true)}
        {text("altEn", undefined, true)}
        {tick("decorative", t.decorativeHint)}
      </Fieldset>
      <Fieldset legend={t.rights}>
        {text("maker", t.makerHint)}
        <RadioGroup name="licence" label={t.fields.licence} value={valueOf(draft, "licence")} error={draft.errors["licence"]} options={licences.map((licence) => ({ value: licence, label: t.licences[licence] }))} />
        {text("origin", t.originHint, true)}
        {tick("persons")}
        {tick("photoConsent", t.consentHint)}
      </Fieldset>
    </>
  );
}

const remove = form({
  path: "/bilder/:number/loeschen",
  command: deletePicture,
  key: (c) => ({ number: c.params["number"] }),
  sample,
  show: async (c, { picture, uses }: { picture: PictureRow; uses: readonly PictureUse[] }, draft) => {
    const t = texts[c.locale].pictures;
    return {
      kind: "html", title: t.removeTitle({ title: picture.title }), width: "text", noindex: true, crumbs: crumbs(c, t.remove),
      main: (
        <>
          <DraftNotices draft={draft} fields={{}} />
          <ConfirmPage title={t.removeTitle({ title: picture.title })} danger consequences={uses.length > 0 ? [t.stillUsed({ where: uses.map((use) => use.label).join(", ") })] : [t.removeDoes, t.removeFinal]}
            action={c.href(`/bilder/${picture.number}/loeschen`)} hidden={draft.hidden} confirmLabel={t.removeButton} cancel={{ href: c.href(`/bilder/${picture.number}/bearbeiten`) }} />
        </>
      ),
    };
  },
  done: (c) => c.href("/bilder"),
  flash: "publishing.pictureDeleted",
});

export const pictureForms = [add, change, remove];
