// SPDX-License-Identifier: EUPL-1.2
import { anyone, either, heldOn, role, roleOn, signedIn } from "../../../../kernel/actor.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Ad, ButtonLink, EmptyState, Notice, PageTitle, Section, SortLinks, Stack } from "../../../../ui/index.ts";
import { findOrganisation, listOrganisationChoices, listQuarters, organisationNames } from "../../../actors/index.ts";
import { entryPath, excerpt, texts as words } from "../../pages/entry.tsx";
import { Because, StrengthOf } from "../../suggestions/pages/block.tsx";
import { opportunitiesFor, type Opportunities, type Opportunity } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Who speaks for the organisation, or coordinates the network. */
const keeper = either(roleOn<string>("editor", (id) => id), role("coordinator"));

export const opportunitiesPath = (id: string): string => `/organisationen/${id}/chancen`;

interface Seen extends Opportunities {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly quarters: ReadonlyMap<string, string>;
}

const look = (c: PageContext, id: string): Promise<Seen | undefined> =>
  c.read(async (reader) => {
    const organisation = await findOrganisation(reader, c.scope, id);
    if (!organisation) return undefined;
    const quarters = new Map((await listQuarters(reader, c.scope)).map((quarter) => [quarter.id, quarter.name]));
    return { organisation, quarters, ...(await opportunitiesFor(reader, c.scope, organisation, { today: dayOf(c.at), locale: c.locale })) };
  });

async function showOf(c: PageContext): Promise<Answer> {
  const id = c.params["id"] ?? "";
  const seen = uuid.test(id) && c.may(keeper, id) ? await look(c, id) : undefined;
  if (!seen) return { kind: "notFound" };
  const t = texts[c.locale];
  return {
    kind: "html", title: t.titleOf(seen.organisation.name), width: "text", noindex: true,
    crumbs: [{ label: seen.organisation.name, href: c.href(`/organisationen/${id}`) }, { label: t.title }],
    main: <Stack gap="large"><PageTitle title={t.titleOf(seen.organisation.name)} lead={t.lead} /><Chances c={c} seen={seen} /></Stack>,
  };
}

/** For one of the own organisations at a time; links lead to the others. */
async function showMine(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const own = heldOn(c.actor, "editor", c.at);
  const chosen = own.find((id) => id === c.query.get("organisation")) ?? own[0];
  const seen = chosen && (await look(c, chosen));
  const names = await c.read((reader) => organisationNames(reader, c.scope, own));
  return {
    kind: "html", title: t.title, width: "text", noindex: true,
    crumbs: [{ label: t.toMine, href: c.href("/meine-anzeigen") }, { label: t.title }],
    main: (
      <Stack gap="large">
        <PageTitle title={seen ? t.titleOf(seen.organisation.name) : t.title} lead={seen ? t.lead : undefined} />
        {own.length > 1 ? <SortLinks labels={{ sortBy: t.which }} options={own.map((id) => ({ label: names.get(id)?.name ?? "", href: c.href(`/meine-anzeigen/chancen?organisation=${id}`), current: id === chosen }))} /> : null}
        {seen ? <Chances c={c} seen={seen} /> : <EmptyState title={t.noOrganisation} />}
      </Stack>
    ),
  };
}

function Chances({ c, seen }: { c: PageContext; seen: Seen }) {
  const t = texts[c.locale];
  const { organisation, needs, offers, known } = seen;
  const describe = <ButtonLink label={t.describe} href={c.href(`/organisationen/${organisation.id}/bearbeiten`)} />;
  const nothing = needs.length + offers.length === 0;
  if (nothing && !known.profile) return <EmptyState title={known.listings === 0 ? t.unknown : t.none} text={t.unknownText} action={describe} />;
  if (nothing) return <EmptyState title={t.none} text={t.noneText} action={<ButtonLink label={t.enter} href={c.href("/meine-anzeigen")} />} />;
  return (
    <>
      {known.profile ? null : <Notice tone="info" title={t.little} actions={describe}><p>{t.littleText}</p></Notice>}
      {needs.length > 0 ? <Section title={t.needs}><Stack>{needs.map((one) => <OneChance key={one.listing.id} c={c} one={one} quarters={seen.quarters} />)}</Stack></Section> : null}
      {offers.length > 0 ? <Section title={t.offers}><Stack>{offers.map((one) => <OneChance key={one.listing.id} c={c} one={one} quarters={seen.quarters} />)}</Stack></Section> : null}
    </>
  );
}

function OneChance({ c, one, quarters }: { c: PageContext; one: Opportunity; quarters: ReadonlyMap<string, string> }) {
  const t = texts[c.locale];
  const { listing, suggestion, because } = one;
  return (
    <Ad
      kind={{ label: words[c.locale].flag[listing.direction], side: listing.direction === "need" ? "a" : "b" }}
      title={listing.title} href={c.href(entryPath(listing))} by={listing.organisationName} state={<StrengthOf c={c} suggestion={suggestion} />}
      action={<ActionBar sticky={false}><ButtonLink label={t.write} href={c.href(`${entryPath(listing)}/kontakt`)} small context={listing.title} /></ActionBar>}
    >
      <p>{excerpt(listing.what)}</p>
      <p>{because.kind === "profile" ? t.profile : <a href={c.href(`/anzeigen/${because.id}`)}>{t.listing(because.title)}</a>}</p>
      <Because c={c} suggestion={{ ...suggestion, lacks: [] }} quarters={quarters} />
    </Ad>
  );
}

const anOrganisation: Sample = async (reader, scope) => {
  const [first] = await listOrganisationChoices(reader, scope);
  return first && { id: first.id };
};

export const opportunityRoutes: Route[] = [
  page({ path: "/meine-anzeigen/chancen", may: signedIn, show: showMine }),
  page({ path: "/organisationen/:id/chancen", may: anyone("asked again with the organisation at hand: who speaks for it or the coordinator"), show: showOf, sample: anOrganisation }),
];
