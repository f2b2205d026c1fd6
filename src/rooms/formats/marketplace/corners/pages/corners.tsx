// SPDX-License-Identifier: EUPL-1.2
import { action, form, page, type Answer, type Draft, type PageContext, type Sample } from "../../../../../kernel/page.ts";
import { signedIn } from "../../../../../kernel/actor.ts";
import { ActionBar, Button, ButtonLink, CheckboxGroup, DraftNotices, Form, PageTitle, PostButton, RadioGroup, Select, Table, TextField, valueOf, valuesOf } from "../../../../../ui/index.ts";
import { categoryNames } from "../../../../exchange/index.ts";
import { steers, type Edition } from "../../../run/index.ts";
import { listCards } from "../../cards/store.ts";
import { marketCrumbs, MarketHead } from "../../pages/head.tsx";
import { anyMarket, loadMarket } from "../../queries.ts";
import { changeCorner, createCorner, removeCorner } from "../commands.ts";
import { categories, colourKeys, shapes, type Corner } from "../rules.ts";
import { listCorners } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { CornerMark } from "./mark.tsx";

const texts = { de, en };
const listPath = (c: PageContext) => c.href(`/durchlaeufe/${c.params["edition"]}/markt/ecken`);

const sample: Sample = async (reader, scope) => {
  const found = await anyMarket(reader, scope);
  const [corner] = found ? await listCorners(reader, scope, found["edition"]!) : [];
  return found && corner && { ...found, corner: corner.id };
};

const list = page({
  path: "/durchlaeufe/:edition/markt/ecken",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const id = c.params["edition"]!;
    const found = await c.read(async (reader) => {
      const market = await loadMarket(reader, c.scope, id);
      return market && { ...market, corners: await listCorners(reader, c.scope, id), cards: await listCards(reader, c.scope, id) };
    });
    if (!found || !c.may(steers, found)) return { kind: "notFound" };
    const t = texts[c.locale];
    const count = (corner: Corner) => found.cards.filter((card) => card.cornerId === corner.id).length;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: marketCrumbs(c, found.edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={found.edition} title={t.title} lead={t.lead} actions={<ButtonLink label={t.add} href={`${listPath(c)}/neu`} variant="primary" />} />
          <Table caption={t.caption} captionHidden rows={found.corners} rowKey={(one) => one.id} columns={[
            { key: "sign", label: t.columns.sign, cell: (one) => <CornerMark corner={one} locale={c.locale} alone size={36} /> },
            { key: "name", label: t.columns.name, rowHeader: true, cell: (one) => <>{one.name}{one.sentence ? <><br /><small>{one.sentence}</small></> : null}</> },
            { key: "category", label: t.columns.category, cell: (one) => categoryNames[c.locale][one.category] },
            { key: "cards", label: t.columns.cards, align: "end", cell: (one) => String(count(one)) },
            { key: "actions", label: t.columns.actions, cell: (one) => (
              <>
                <ButtonLink label={t.change} context={one.name} href={`${listPath(c)}/${one.id}`} variant="tertiary" small />
                {count(one) === 0 ? <PostButton action={`${listPath(c)}/${one.id}/entfernen`} label={t.remove} context={one.name} variant="tertiary" small hidden={{ ...c.once(), _version: one.version }} /> : null}
              </>
            ) },
          ]} />
        </>
      ),
    };
  },
});

const create = form({
  path: "/durchlaeufe/:edition/markt/ecken/neu",
  command: createCorner,
  key: (c) => ({ edition: c.params["edition"] }),
  sample: anyMarket,
  show: async (c, state, draft) => formPage(c, state.edition, draft, texts[c.locale].addTitle),
  done: listPath,
  flash: "marketplace.cornerSaved",
});

const change = form({
  path: "/durchlaeufe/:edition/markt/ecken/:corner",
  command: changeCorner,
  key: (c) => ({ edition: c.params["edition"], corner: c.params["corner"] }),
  sample,
  values: ({ corner }) => ({ name: corner.name, sentence: corner.sentence, letter: corner.letter, colour: corner.colour, shape: corner.shape, category: corner.category, accepts: corner.accepts }),
  show: async (c, state, draft) => formPage(c, state.edition, draft, texts[c.locale].changeTitle({ name: state.corner.name })),
  done: listPath,
  flash: "marketplace.cornerSaved",
});

const remove = action({
  path: "/durchlaeufe/:edition/markt/ecken/:corner/entfernen",
  command: removeCorner,
  key: (c) => ({ edition: c.params["edition"], corner: c.params["corner"] }),
  sample,
  done: listPath,
  back: listPath,
  flash: "marketplace.cornerRemoved",
});

function formPage(c: PageContext, edition: Edition, draft: Draft, title: string): Answer {
  const t = texts[c.locale];
  const named = categories.map((value) => ({ value, label: categoryNames[c.locale][value] }));
  return {
    kind: "html", title, width: "text", noindex: true, crumbs: marketCrumbs(c, edition, { label: t.title, href: listPath(c) }, { label: title }),
    main: (
      <>
        <PageTitle preline={edition.title} title={title} />
        <DraftNotices draft={draft} fields={t.fields} />
        <Form action={c.href(c.path)} hidden={draft.hidden}>
          <TextField name="name" label={t.fields.name} value={valueOf(draft, "name")} error={draft.errors["name"]} maxLength={40} />
          <TextField name="sentence" label={t.fields.sentence} hint={t.fields.sentenceHint} optional value={valueOf(draft, "sentence")} error={draft.errors["sentence"]} maxLength={120} />
          <TextField name="letter" label={t.fields.letter} hint={t.fields.letterHint} value={valueOf(draft, "letter")} error={draft.errors["letter"]} maxLength={1} width="short" />
          <RadioGroup name="colour" label={t.fields.colour} value={valueOf(draft, "colour")} error={draft.errors["colour"]} inline
            options={colourKeys.map((value) => ({ value, label: <><CornerMark corner={{ letter: "", shape: "square", colour: value }} locale={c.locale} size={20} /> {t.colours[value]}</> }))} />
          <RadioGroup name="shape" label={t.fields.shape} value={valueOf(draft, "shape")} error={draft.errors["shape"]} inline options={shapes.map((value) => ({ value, label: t.shapes[value] }))} />
          <Select name="category" label={t.fields.category} hint={t.fields.categoryHint} value={valueOf(draft, "category")} error={draft.errors["category"]} options={named} />
          <CheckboxGroup name="accepts" label={t.fields.accepts} optional values={[...valuesOf(draft, "accepts")]} error={draft.errors["accepts"]} options={named} />
          <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={t.cancel} href={listPath(c)} variant="tertiary" /></ActionBar>
        </Form>
      </>
    ),
  };
}

export const cornerRoutes = [list, create, change, remove];
