// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { qrPngOrSvg } from "../../../../../kernel/documents/index.ts";
import { formatDay, formatDayShort } from "../../../../../kernel/i18n.ts";
import { form, page, type Answer, type PageContext } from "../../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, Form, NumberUnitField, Section, Table, Toolbar, valueOf } from "../../../../../ui/index.ts";
import { steers } from "../../../run/index.ts";
import { listCorners } from "../../corners/store.ts";
import { de as cornersDe } from "../../corners/texts.de.ts";
import { en as cornersEn } from "../../corners/texts.en.ts";
import { marketCrumbs, MarketHead } from "../../pages/head.tsx";
import { anyMarket, loadMarket } from "../../queries.ts";
import { printForms } from "../commands.ts";
import { formTemplate, posterTemplate } from "../documents/form.ts";
import { signSvg } from "../documents/sign.ts";
import { listPiles, type Pile } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const cornerTexts = { de: cornersDe, en: cornersEn };
const papersPath = (c: PageContext) => c.href(`/durchlaeufe/${c.params["edition"]}/markt/papiere`);

const papers = form({
  path: "/durchlaeufe/:edition/markt/papiere",
  command: printForms,
  key: (c) => ({ edition: c.params["edition"] }),
  sample: anyMarket,
  show: async (c, { edition }, draft) => {
    const t = texts[c.locale];
    const piles = await c.read((reader) => listPiles(reader, c.scope, edition.id));
    const base = c.href(`/durchlaeufe/${edition.id}`);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: marketCrumbs(c, edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={edition} title={t.title} lead={t.lead} />
          <Section title={t.forms} lead={t.formsText}>
            <DraftNotices draft={draft} fields={{ count: t.count }} />
            <Form action={papersPath(c)} hidden={draft.hidden}>
              <NumberUnitField name="count" label={t.count} hint={t.countHint} unit={t.columns.count} value={valueOf(draft, "count")} error={draft.errors["count"]} />
              <ActionBar sticky={false}><Button label={t.reserve} variant="primary" /></ActionBar>
            </Form>
          </Section>
          <Section title={t.piles}>
            {piles.length === 0 ? <EmptyState title={t.none} /> : (
              <Table caption={t.piles} captionHidden rows={piles} rowKey={(pile) => pile.id} columns={[
                { key: "numbers", label: t.columns.numbers, rowHeader: true, cell: (pile) => t.range({ first: pile.numbers[0] ?? "", last: pile.numbers.at(-1) ?? "" }) },
                { key: "count", label: t.columns.count, align: "end", cell: (pile) => String(pile.numbers.length) },
                { key: "printed", label: t.columns.printed, cell: (pile) => formatDayShort(pile.printedAt, c.locale) },
                { key: "file", label: t.columns.file, cell: (pile) => <ButtonLink label={t.pdf} context={t.range({ first: pile.numbers[0] ?? "", last: pile.numbers.at(-1) ?? "" })} href={`${base}/markt/formulare.pdf?stapel=${pile.id}`} small /> },
              ]} />
            )}
          </Section>
          <Section title={t.more}>
            <Toolbar items={[
              { label: t.posters, href: `${base}/markt/plakate.pdf`, kind: "print" }, { label: t.paper, href: c.href(`/veranstaltungen/${edition.id}/katalog/marktzeitung.pdf`), kind: "print" },
              { label: t.badges, href: `${base}/teilnehmende/schilder`, kind: "print" },
            ]} />
          </Section>
        </>
      ),
    };
  },
  done: papersPath,
  flash: "marketplace.numbersReserved",
});

const forms = page({
  path: "/durchlaeufe/:edition/markt/formulare.pdf",
  may: signedIn,
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await c.read(async (reader) => {
      const market = await loadMarket(reader, c.scope, c.params["edition"]!);
      return market && { ...market, piles: await listPiles(reader, c.scope, market.edition.id) };
    });
    if (!found || !c.may(steers, found)) return { kind: "notFound" };
    const wanted = c.query.get("stapel");
    const pile = wanted ? found.piles.find((one) => one.id === wanted) : found.piles.at(-1);
    if (!pile) return { kind: "redirect", to: papersPath(c) };
    const { form: words } = texts[c.locale];
    const { kicker, qr, ...plain } = words;
    const sheets = formSheets(c, pile, qr);
    const body = await c.pdf({
      template: formTemplate, title: `${words.title}: ${found.edition.title}`, lang: c.locale, files: sheets.files,
      data: { date: pile.printedAt.toISOString(), network: c.site.name, accent: c.site.accent, kicker: kicker({ market: found.edition.title, day: formatDay(found.edition.day, c.locale) }), words: plain, forms: sheets.forms },
    });
    return { kind: "file", type: "application/pdf", name: "formulare.pdf", body, inline: true };
  },
});

function formSheets(c: PageContext, pile: Pile, alt: (d: { number: string }) => string) {
  const files: Record<string, Uint8Array> = {};
  const sheets = pile.numbers.map((number) => {
    const file = `${number}.svg`;
    files[file] = qrPngOrSvg(c.absolute(`/pruefen/${number}`), alt({ number }), file).bytes;
    return { number, file, alt: alt({ number }) };
  });
  return { files, forms: sheets };
}

const posters = page({
  path: "/durchlaeufe/:edition/markt/plakate.pdf",
  may: signedIn,
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await c.read(async (reader) => {
      const market = await loadMarket(reader, c.scope, c.params["edition"]!);
      return market && { ...market, corners: await listCorners(reader, c.scope, market.edition.id) };
    });
    if (!found || !c.may(steers, found)) return { kind: "notFound" };
    if (found.corners.length === 0) return { kind: "redirect", to: c.href(`/durchlaeufe/${found.edition.id}/markt/ecken`) };
    const t = texts[c.locale];
    const body = await c.pdf({
      template: posterTemplate, title: `${t.posters}: ${found.edition.title}`, lang: c.locale,
      files: Object.fromEntries(found.corners.map((corner, i) => [`ecke-${i}.svg`, signSvg(corner)])),
      data: {
        date: c.at.toISOString(), network: c.site.name, accent: c.site.accent, kicker: `${found.edition.title}, ${formatDay(found.edition.day, c.locale)}`,
        corners: found.corners.map((corner, i) => ({
          name: corner.name, sentence: corner.sentence || t.poster.here, letter: corner.letter, file: `ecke-${i}.svg`, lower: corner.shape === "triangle" ? 14 : 0,
          alt: t.poster.alt({ letter: corner.letter, shape: cornerTexts[c.locale].shapes[corner.shape] }),
        })),
      },
    });
    return { kind: "file", type: "application/pdf", name: "plakate.pdf", body, inline: true };
  },
});

export const paperRoutes = [papers, forms, posters];
