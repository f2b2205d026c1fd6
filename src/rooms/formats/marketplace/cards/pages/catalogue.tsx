// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../../kernel/actor.ts";
import { writeCsv } from "../../../../../kernel/csv.ts";
import { formatDay } from "../../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext } from "../../../../../kernel/page.ts";
import { AdList, ButtonLink, EmptyState, FilterBar, Notice, PageTitle, Section, Toolbar } from "../../../../../ui/index.ts";
import { unitNames } from "../../../../exchange/index.ts";
import { steers } from "../../../run/index.ts";
import { CornerMark } from "../../corners/pages/mark.tsx";
import type { Corner } from "../../corners/rules.ts";
import { marketPaper } from "../documents/paper.ts";
import { anyMarket, loadMarket, type OnMarket } from "../../queries.ts";
import { catalogueOpen } from "../../rules.ts";
import { hungCards, readable, type Hung } from "../queries.ts";
import { amountOf, CardAd, texts, whenOf } from "./view.tsx";

interface Catalogue extends OnMarket {
  readonly corners: readonly Corner[];
  readonly cards: readonly Hung[];
  /** Open to everybody by the rules; the organisers read it anyway. */
  readonly open: boolean;
}

/** The catalogue as this reader may see it; undefined when there is no such edition for them. */
async function catalogueFor(c: PageContext): Promise<Catalogue | undefined> {
  const found = await c.read(async (reader) => {
    const market = await loadMarket(reader, c.scope, c.params["edition"]!);
    return market && { ...market, ...(await hungCards(reader, c.scope, market.edition.id)) };
  });
  if (!found) return undefined;
  const organises = c.may(steers, found);
  if (!found.edition.published && !organises) return undefined;
  const open = found.edition.published && catalogueOpen(found.settings.visibility, found.edition.state);
  return { ...found, open, cards: organises || open ? readable(found.hung) : [] };
}

function chosen(c: PageContext, cards: readonly Hung[]): Hung[] {
  const [corner, kind, search] = [c.query.get("ecke"), c.query.get("art"), (c.query.get("suche") ?? "").trim().toLowerCase()];
  return cards.filter((one) => (!corner || one.corner.key === corner) && (!kind || one.listing.direction === kind)
    && (search === "" || `${one.listing.title} ${one.listing.what} ${one.organisation.name}`.toLowerCase().includes(search)));
}

const show = page({
  path: "/veranstaltungen/:edition/katalog",
  may: anyone("public once the rules of the edition open it"),
  sample: anyMarket,
  show: async (c) => {
    const found = await catalogueFor(c);
    if (!found) return { kind: "notFound" };
    const t = texts[c.locale].catalogue;
    const shown = found.open || c.may(steers, found);
    return {
      kind: "html", title: `${t.title} · ${found.edition.title}`, width: "wide", noindex: !found.open,
      crumbs: [{ label: found.edition.title, href: c.href(`/veranstaltungen/${found.edition.id}`) }, { label: t.title }],
      main: (
        <>
          <PageTitle preline={found.edition.title} title={t.title} lead={t.lead} meta={formatDay(found.edition.day, c.locale)} />
          {shown ? <Cards c={c} found={found} /> : <Hidden c={c} found={found} />}
        </>
      ),
    };
  },
});

function Hidden({ c, found }: { c: PageContext; found: Catalogue }) {
  const t = texts[c.locale].catalogue;
  const later = found.settings.visibility === "before";
  return <EmptyState title={later ? t.planned : t.hiddenTitle} text={later ? t.plannedText : t.hidden} action={<ButtonLink label={t.back} href={c.href(`/veranstaltungen/${found.edition.id}`)} />} />;
}

function Cards({ c, found }: { c: PageContext; found: Catalogue }) {
  const t = texts[c.locale];
  const cards = chosen(c, found.cards);
  const here = c.href(`/veranstaltungen/${found.edition.id}/katalog`);
  const value = (name: string) => c.query.get(name) ?? undefined;
  return (
    <>
      {found.open ? null : <Notice tone="info"><p>{t.catalogue.onlyYou}</p></Notice>}
      <FilterBar action={here} resetHref={here} active={["ecke", "art", "suche"].filter((name) => value(name)).length}
        search={{ name: "suche", label: t.desk.search, value: value("suche") }}
        selects={[
          { name: "ecke", label: t.catalogue.corner, value: value("ecke"), empty: t.desk.all, options: found.corners.map((one) => ({ value: one.key, label: `${one.letter} ${one.name}` })) },
          { name: "art", label: t.catalogue.kind, value: value("art"), empty: t.desk.all, options: [{ value: "need", label: t.catalogue.needs }, { value: "offer", label: t.catalogue.offers }] },
        ]}
        result={cards.length === 1 ? t.desk.resultOne : t.desk.resultMany({ count: String(cards.length) })} />
      <Toolbar items={[{ label: t.catalogue.print, href: `${here}/marktzeitung.pdf`, kind: "print", type: "application/pdf" }, { label: t.catalogue.csv, href: `${here}.csv`, type: "text/csv" }]} />
      {cards.length === 0 ? <EmptyState title={t.catalogue.empty} /> : found.corners.map((corner) => <InCorner key={corner.id} c={c} corner={corner} cards={cards.filter((one) => one.corner.id === corner.id)} />)}
    </>
  );
}

function InCorner({ c, corner, cards }: { c: PageContext; corner: Corner; cards: readonly Hung[] }) {
  if (cards.length === 0) return null;
  return (
    <Section id={corner.key} title={<><CornerMark corner={corner} locale={c.locale} /> {corner.name}</>} lead={corner.sentence}>
      <AdList>{cards.map((one) => <CardAd key={one.card.id} c={c} one={one} />)}</AdList>
    </Section>
  );
}

/** Rows of a card list for machines; no person, no address. */
export function cardsCsv(c: PageContext, cards: readonly Hung[]): string {
  const { csv, kinds } = texts[c.locale];
  return writeCsv<Hung>([
    { head: csv.card, value: (one) => one.sign }, { head: csv.corner, value: (one) => one.corner.name }, { head: csv.kind, value: (one) => kinds[one.listing.direction] },
    { head: csv.title, value: (one) => one.listing.title }, { head: csv.what, value: (one) => one.listing.what }, { head: csv.organisation, value: (one) => one.organisation.name },
    { head: csv.quantity, value: (one) => one.listing.quantity }, { head: csv.unit, value: (one) => (one.listing.unit ? unitNames[c.locale][one.listing.unit] : "") },
    { head: csv.when, value: (one) => whenOf(one.listing, c.locale) }, { head: csv.place, value: (one) => one.listing.place }, { head: csv.giveBack, value: (one) => one.listing.giveBack },
  ], cards);
}

const csv = page({
  path: "/veranstaltungen/:edition/katalog.csv",
  may: anyone("public once the rules of the edition open it"),
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await catalogueFor(c);
    if (!found || (!found.open && !c.may(steers, found))) return { kind: "notFound" };
    return { kind: "file", type: "text/csv; charset=utf-8", name: "katalog.csv", body: cardsCsv(c, chosen(c, found.cards)) };
  },
});

const paper = page({
  path: "/veranstaltungen/:edition/katalog/marktzeitung.pdf",
  may: anyone("public once the rules of the edition open it"),
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await catalogueFor(c);
    if (!found || (!found.open && !c.may(steers, found))) return { kind: "notFound" };
    const t = texts[c.locale];
    const cards = chosen(c, found.cards);
    const body = await c.pdf({
      template: marketPaper, title: `${t.catalogue.paperTitle}: ${found.edition.title}`, lang: c.locale,
      data: {
        date: c.at.toISOString(), network: c.site.name, accent: c.site.accent, kicker: t.catalogue.paperTitle, title: found.edition.title,
        lead: [formatDay(found.edition.day, c.locale), found.edition.venue].filter(Boolean).join(" · "), empty: t.catalogue.noCards,
        corners: found.corners.map((corner) => ({
          title: `${corner.letter} · ${corner.name}`, sentence: corner.sentence,
          cards: cards.filter((one) => one.corner.id === corner.id).map((one) => ({
            head: `${one.sign} ${t.kinds[one.listing.direction]}: ${one.listing.title}`, who: one.organisation.name, what: one.listing.what,
            facts: [amountOf(one.listing, c.locale), whenOf(one.listing, c.locale), one.listing.place ?? ""].filter(Boolean).join(" · "),
            back: one.listing.giveBack ? `${t.catalogue.giveBack}: ${one.listing.giveBack}` : "",
          })),
        })),
      },
    });
    return { kind: "file", type: "application/pdf", name: "marktzeitung.pdf", body, inline: true };
  },
});

export const catalogueRoutes = [show, csv, paper];
