// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../kernel/actor.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { dayOf, formatDay } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { Accordion, AdList, ButtonLink, DescriptionList, Notice, OrgMark, PageTitle, Prose, Section, Split, Stack } from "../../../ui/index.ts";
import { findOrganisation, listQuarters } from "../../actors/index.ts";
import { editorOrCoordinator } from "../commands.ts";
import { listingAbout } from "../open/exports.ts";
import { listPublished, type ListingRow } from "../queries.ts";
import { isOpen, type Direction, type Listing } from "../rules.ts";
import { findListing } from "../store.ts";
import { similarFor, suggestionsFor, type Candidate } from "../suggestions/queries.ts";
import { EntryAd, EntryFacts, entryPath, listPath, Paragraphs, texts } from "./entry.tsx";

interface Found {
  readonly listing: Listing;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly quarters: ReadonlyMap<string, string>;
  readonly more: readonly ListingRow[];
  /** Of the same direction, whoever it belongs to; and, for people with an account, of the other. */
  readonly similar: readonly Candidate[];
  readonly fitting: readonly Candidate[];
}

/** What has been public once and belongs to a listed organisation; anything else is not there. */
async function find(reader: Reader, scope: Scope, id: string, { today, signedIn }: { today: string; signedIn: boolean }): Promise<Found | undefined> {
  const listing = await findListing(reader, scope, id);
  if (!listing || listing.publishedAt === null || listing.state === "draft" || listing.state === "review") return undefined;
  const organisation = await findOrganisation(reader, scope, listing.organisationId);
  if (!organisation || organisation.state !== "listed") return undefined;
  const quarters = new Map((await listQuarters(reader, scope)).map((quarter) => [quarter.id, quarter.name]));
  const more = await listPublished(reader, scope, { direction: listing.direction, today, organisationId: organisation.id, size: 4 });
  const shown = more.filter((row) => row.id !== id).slice(0, 3);
  const similar = (await similarFor(reader, scope, listing, today)).filter((row) => shown.every((known) => known.id !== row.id));
  const fitting = signedIn && isOpen(listing, today) ? (await suggestionsFor(reader, scope, listing, today)).filter(({ suggestion }) => suggestion.fits).slice(0, 3).map((one) => one.listing) : [];
  return { listing, organisation, quarters, more: shown, similar, fitting };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function show(c: PageContext, direction: Direction): Promise<Answer> {
  const id = c.params["id"] ?? "";
  const found = uuid.test(id) ? await c.read((reader) => find(reader, c.scope, id, { today: dayOf(c.at), signedIn: c.actor.kind === "person" })) : undefined;
  if (!found) return { kind: "notFound" };
  const { listing } = found;
  if (listing.direction !== direction) return { kind: "redirect", to: c.href(entryPath(listing)) };
  const t = texts[c.locale];
  const open = isOpen(listing, dayOf(c.at));
  return {
    kind: "html", title: listing.title, width: "wide", noindex: !open, description: listing.what.slice(0, 160),
    ...(open ? { about: listingAbout(listing, found.organisation, c.absolute) } : {}),
    crumbs: [{ label: direction === "need" ? t.list.needs : t.list.offers, href: c.href(listPath(direction)) }, { label: listing.title }],
    main: <Detail c={c} open={open} {...found} />,
  };
}

function Detail({ c, listing, organisation, quarters, more, similar, fitting, open }: Found & { c: PageContext; open: boolean }) {
  const t = texts[c.locale];
  const quarter = listing.quarterId ? quarters.get(listing.quarterId) : undefined;
  const need = listing.direction === "need";
  const manage = c.may(editorOrCoordinator, { listing }) ? <ButtonLink label={t.ad.manage} href={c.href(`/anzeigen/${listing.id}`)} /> : null;
  return (
    <Stack gap="large">
      <PageTitle
        preline={`${t.flag[listing.direction]} · ${t.categories[listing.category]}`} title={listing.title}
        lead={<><OrgMark name={organisation.name} size="small" /> <a href={c.href(`/organisationen/${organisation.id}`)}>{organisation.name}</a></>}
        meta={open ? `${t.ad.since(formatDay(listing.publishedAt!, c.locale))}, ${t.ad.openUntil(formatDay(listing.expiresOn!, c.locale))}` : undefined}
        actions={open ? <><ButtonLink label={need ? t.ad.contactNeed : t.ad.contactOffer} href={c.href(`${entryPath(listing)}/kontakt`)} variant="primary" />{manage}</> : manage}
      />
      {open ? null : <Notice tone="info" title={t.ad.over} actions={<ButtonLink label={need ? t.ad.othersNeed : t.ad.othersOffer} href={c.href(listPath(listing.direction))} />}><p>{t.ad.overText}</p></Notice>}
      <Split side={<Stack gap="small"><EntryFacts listing={listing} locale={c.locale} withReturn={false} {...(quarter ? { quarter } : {})} />{open ? <p>{t.ad.contactHint}</p> : null}</Stack>}>
        <Prose>
          <Paragraphs text={listing.what} />
          {listing.giveBack ? <><h2>{need ? t.ad.givesNeed : t.ad.givesOffer}</h2><Paragraphs text={listing.giveBack} /></> : null}
        </Prose>
        {listing.conditions || listing.notWanted
          ? <Accordion title={t.ad.more}><DescriptionList items={[{ term: t.ad.conditions, value: listing.conditions }, { term: t.ad.notWanted, value: listing.notWanted }]} /></Accordion>
          : null}
      </Split>
      <Others c={c} title={t.ad.fitting} rows={fitting} quarters={quarters} {...(manage && fitting.length > 0 ? { more: { label: t.ad.toFitting, href: c.href(`/anzeigen/${listing.id}#passt`) } } : {})} />
      <Others c={c} title={t.ad.moreOf(organisation.name)} rows={more} quarters={quarters} />
      <Others c={c} title={t.ad.similar} rows={similar} quarters={quarters} />
    </Stack>
  );
}

function Others({ c, title, rows, quarters, more }: { c: PageContext; title: string; rows: readonly ListingRow[]; quarters: ReadonlyMap<string, string>; more?: { label: string; href: string } }) {
  if (rows.length === 0) return null;
  return <Section title={title} {...(more ? { more } : {})}><AdList>{rows.map((row) => <EntryAd key={row.id} c={c} row={row} quarters={quarters} level={3} />)}</AdList></Section>;
}

/** An open entry of the demo town, for tests that walk every route. */
export const sampleOf = (direction: Direction, name = "id") => async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [row] = await listPublished(reader, scope, { direction, today: "2000-01-01", size: 1 });
  return row && { [name]: row.id };
};

const everybody = anyone("needs and offers are public");

export const detailRoutes: Route[] = [
  page({ path: "/bedarfe/:id", may: everybody, show: (c) => show(c, "need"), sample: sampleOf("need") }),
  page({ path: "/angebote/:id", may: everybody, show: (c) => show(c, "offer"), sample: sampleOf("offer") }),
];
