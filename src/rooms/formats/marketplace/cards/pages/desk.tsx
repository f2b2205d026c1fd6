// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { formatNumber } from "../../../../../kernel/i18n.ts";
import { action, form, page, type PageContext } from "../../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, Figure, FilterBar, Form, Notice, PageTitle, Pagination, PostButton, Prose, RadioGroup, Section, Table, Toolbar, valueOf } from "../../../../../ui/index.ts";
import { listingStateNames } from "../../../../exchange/index.ts";
import { participantsOf, standing, steers, type ParticipantRow } from "../../../run/index.ts";
import { CornerMark } from "../../corners/pages/mark.tsx";
import { marketCrumbs, MarketHead } from "../../pages/head.tsx";
import { anyMarket, loadMarket, type OnMarket } from "../../queries.ts";
import { forecast } from "../../rules.ts";
import { moveCard, removeCard } from "../commands.ts";
import { hungCards, type Hung } from "../queries.ts";
import { cardsCsv } from "./catalogue.tsx";
import { sampleCard } from "./own.tsx";
import { listingPath, texts } from "./view.tsx";

const deskPath = (c: PageContext) => c.href(`/durchlaeufe/${c.params["edition"]}/markt/karten`);
const pageSize = 50;

async function loadDesk(c: PageContext) {
  const found = await c.read(async (reader) => {
    const market = await loadMarket(reader, c.scope, c.params["edition"]!);
    return market && { ...market, ...(await hungCards(reader, c.scope, market.edition.id)), participants: await participantsOf(reader, c.scope, market.edition.id) };
  });
  return found && c.may(steers, found) ? found : undefined;
}

const list = page({
  path: "/durchlaeufe/:edition/markt/karten",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await loadDesk(c);
    if (!found) return { kind: "notFound" };
    const t = texts[c.locale].desk;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: marketCrumbs(c, found.edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={found.edition} title={t.title} lead={t.lead} />
          <Without c={c} participants={found.participants} hung={found.hung} />
          {found.hung.length === 0 ? <EmptyState title={t.empty} text={t.emptyText} /> : <CardTable c={c} found={found} />}
        </>
      ),
    };
  },
});

function Without({ c, participants, hung }: { c: PageContext; participants: readonly ParticipantRow[]; hung: readonly Hung[] }) {
  const t = texts[c.locale].desk;
  const bringing = new Set(hung.map((one) => one.organisation.id));
  const names = [...new Set(participants.filter((one) => standing(one.state) && !bringing.has(one.organisationId)).map((one) => one.organisation.name))];
  return names.length === 0 ? null : <Notice tone="info" title={t.without}><p>{t.withoutText({ names: names.join(", ") })}</p></Notice>;
}

function CardTable({ c, found }: { c: PageContext; found: OnMarket & { corners: readonly { id: string; key: string; letter: string; name: string }[]; hung: readonly Hung[] } }) {
  const t = texts[c.locale];
  const value = (name: string) => c.query.get(name) ?? undefined;
  const search = (value("suche") ?? "").trim().toLowerCase();
  const rows = found.hung.filter((one) => (!value("ecke") || one.corner.key === value("ecke")) && (!value("art") || one.listing.direction === value("art"))
    && (search === "" || `${one.listing.title} ${one.organisation.name}`.toLowerCase().includes(search)));
  const at = Math.max(1, Number(value("seite")) || 1);
  const link = (n: number) => `${deskPath(c)}?${new URLSearchParams([...[...c.query].filter(([name]) => name !== "seite"), ["seite", String(n)]]).toString()}`;
  return (
    <>
      <FilterBar action={deskPath(c)} resetHref={deskPath(c)} active={["ecke", "art", "suche"].filter((name) => value(name)).length}
        search={{ name: "suche", label: t.desk.search, value: value("suche") }}
        selects={[
          { name: "ecke", label: t.desk.columns.corner, value: value("ecke"), empty: t.desk.all, options: found.corners.map((one) => ({ value: one.key, label: `${one.letter} ${one.name}` })) },
          { name: "art", label: t.desk.columns.kind, value: value("art"), empty: t.desk.all, options: [{ value: "need", label: t.catalogue.needs }, { value: "offer", label: t.catalogue.offers }] },
        ]}
        result={rows.length === 1 ? t.desk.resultOne : t.desk.resultMany({ count: String(rows.length) })} />
      <Toolbar items={[{ label: t.desk.csv, href: `${deskPath(c)}.csv`, type: "text/csv" }, { label: t.desk.public, href: c.href(`/veranstaltungen/${found.edition.id}/katalog`), kind: "link" }, { label: t.desk.wishes, href: c.href(`/veranstaltungen/${found.edition.id}/katalog/marktzeitung.pdf?art=need`), kind: "print" }, { label: t.desk.paper, href: c.href(`/veranstaltungen/${found.edition.id}/katalog/marktzeitung.pdf`), kind: "print" }]} />
      <Table caption={t.desk.caption} captionHidden rows={rows.slice((at - 1) * pageSize, at * pageSize)} rowKey={(one) => one.card.id} empty={t.catalogue.empty} columns={[
        { key: "sign", label: t.desk.columns.sign, cell: (one) => <><CornerMark corner={one.corner} locale={c.locale} size={22} /> {one.sign}</> },
        { key: "title", label: t.desk.columns.title, rowHeader: true, cell: (one) => <a href={c.href(listingPath(one.listing))}>{one.listing.title}</a> },
        { key: "organisation", label: t.desk.columns.organisation, cell: (one) => one.organisation.name },
        { key: "kind", label: t.desk.columns.kind, cell: (one) => t.kinds[one.listing.direction] },
        { key: "state", label: t.desk.columns.state, cell: (one) => listingStateNames[c.locale][one.listing.state] },
        { key: "actions", label: t.desk.columns.actions, cell: (one) => (
          <>
            <ButtonLink label={t.desk.move} context={one.listing.title} href={`${deskPath(c)}/${one.card.id}`} variant="tertiary" small />
            <PostButton action={`${deskPath(c)}/${one.card.id}/abhaengen`} label={t.desk.remove} context={one.listing.title} variant="tertiary" small hidden={c.once()} />
          </>
        ) },
      ]} />
      <Pagination page={at} pages={Math.ceil(rows.length / pageSize)} href={link} />
    </>
  );
}

/** How many agreements may come of the sign-ups, with the caveat that belongs to the number. */
export function Forecast({ c, market, participants }: { c: PageContext; market: OnMarket; participants: readonly Pick<ParticipantRow, "organisationId" | "side" | "state">[] }) {
  const t = texts[c.locale].forecast;
  const on = (side: string) => new Set(participants.filter((one) => one.side === side && standing(one.state)).map((one) => one.organisationId)).size;
  const [companies, nonprofits] = [on("company"), on("nonprofit")];
  const seen = forecast(companies, nonprofits, market.settings.targetAgreements);
  const number = (value: number) => formatNumber(value, c.locale);
  if (companies === 0) return <Section title={t.title}><p>{t.none}</p></Section>;
  return (
    <Section title={t.title}>
      <Figure value={`${number(seen.low)}–${number(seen.high)}`} label={t.range({ low: number(seen.low), high: number(seen.high) })} note={t.caveat} />
      <Prose>
        <p>{t.ratio({ companies: number(companies), nonprofits: number(nonprofits), ratio: number(seen.ratio ?? 0) })} <strong>{t.bottleneck[seen.bottleneck]}</strong></p>
        {seen.companiesMissing > 0 ? <p>{t.missing({ count: number(seen.companiesMissing), target: number(market.settings.targetAgreements) })}</p> : null}
      </Prose>
    </Section>
  );
}

const csv = page({
  path: "/durchlaeufe/:edition/markt/karten.csv",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await loadDesk(c);
    return found ? { kind: "file", type: "text/csv; charset=utf-8", name: "karten.csv", body: cardsCsv(c, found.hung) } : { kind: "notFound" };
  },
});

const move = form({
  path: "/durchlaeufe/:edition/markt/karten/:card",
  command: moveCard,
  key: (c) => ({ edition: c.params["edition"], card: c.params["card"] }),
  sample: sampleCard,
  values: ({ card }) => ({ corner: card.cornerId }),
  show: async (c, state, draft) => {
    const t = texts[c.locale];
    const title = t.desk.moveTitle({ title: state.listing.title });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: marketCrumbs(c, state.edition, { label: t.desk.title, href: deskPath(c) }, { label: title }),
      main: (
        <>
          <PageTitle preline={state.edition.title} title={title} />
          <DraftNotices draft={draft} fields={{ corner: t.desk.columns.corner }} />
          <Form action={c.href(c.path)} hidden={draft.hidden}>
            <RadioGroup name="corner" label={t.desk.columns.corner} value={valueOf(draft, "corner")} error={draft.errors["corner"]}
              options={state.corners.map((corner) => ({ value: corner.id, label: <><CornerMark corner={corner} locale={c.locale} size={22} /> {corner.name}</>, hint: corner.sentence }))} />
            <ActionBar><Button label={t.move} variant="primary" /><ButtonLink label={t.cancel} href={deskPath(c)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: deskPath,
  flash: "marketplace.cardMoved",
});

const remove = action({
  path: "/durchlaeufe/:edition/markt/karten/:card/abhaengen",
  command: removeCard,
  key: (c) => ({ edition: c.params["edition"], card: c.params["card"] }),
  sample: sampleCard,
  done: deskPath,
  back: deskPath,
  flash: "marketplace.cardRemoved",
});

export const deskRoutes = [list, csv, move, remove];
