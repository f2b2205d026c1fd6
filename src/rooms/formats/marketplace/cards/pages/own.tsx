// SPDX-License-Identifier: EUPL-1.2
import { heldOn, signedIn } from "../../../../../kernel/actor.ts";
import { sentences } from "../../../../../engines/matching/index.ts";
import type { Thesaurus } from "../../../../../engines/thesaurus/index.ts";
import { dayOf, formatDay } from "../../../../../kernel/i18n.ts";
import { action, form, page, type PageContext, type Sample } from "../../../../../kernel/page.ts";
import { ActionBar, AdList, Button, ButtonLink, DraftNotices, EmptyState, Form, PageTitle, PostButton, Prose, RadioGroup, Section, Select, valueOf } from "../../../../../ui/index.ts";
import { categoryNames } from "../../../../exchange/index.ts";
import { readingFor } from "../../../../finding/index.ts";
import { allowsIn } from "../../../contract.ts";
import { participantsOf, standing, steers, type ParticipantRow } from "../../../run/index.ts";
import { anyMarket, loadMarket, type OnMarket } from "../../queries.ts";
import { catalogueOpen } from "../../rules.ts";
import { addCard, removeCard } from "../commands.ts";
import { hungCards, readable, worthATalk, type Hung } from "../queries.ts";
import { listCards } from "../store.ts";
import { CardAd, texts } from "./view.tsx";

const ownPath = (c: PageContext) => c.href(`/veranstaltungen/${c.params["edition"]}/karten`);

export const sampleCard: Sample = async (reader, scope) => {
  const found = await anyMarket(reader, scope);
  const [card] = found ? await listCards(reader, scope, found["edition"]!) : [];
  return found && card && { ...found, card: card.id };
};

const sampleOrganisation: Sample = async (reader, scope) => {
  const found = await anyMarket(reader, scope);
  const [participant] = found ? await participantsOf(reader, scope, found["edition"]!) : [];
  return found && participant && { ...found, organisation: participant.organisationId };
};

interface Own extends OnMarket {
  readonly participants: readonly ParticipantRow[];
  readonly hung: readonly Hung[];
  /** With which texts are read: the network's own words are in it. */
  readonly thesaurus: Thesaurus;
}

const own = page({
  path: "/veranstaltungen/:edition/karten",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const mine = heldOn(c.actor, "editor", c.at);
    const found = await c.read(async (reader): Promise<Own | undefined> => {
      const market = await loadMarket(reader, c.scope, c.params["edition"]!);
      if (!market) return undefined;
      const participants = await participantsOf(reader, c.scope, market.edition.id);
      return { ...market, participants: participants.filter((one) => mine.includes(one.organisationId) && standing(one.state)), hung: (await hungCards(reader, c.scope, market.edition.id)).hung, thesaurus: (await readingFor(reader, c.scope)).thesaurus };
    });
    if (!found || (!found.edition.published && !c.may(steers, found) && found.participants.length === 0)) return { kind: "notFound" };
    const t = texts[c.locale].own;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: found.edition.title, href: c.href(`/veranstaltungen/${found.edition.id}`) }, { label: t.title }],
      main: (
        <>
          <PageTitle preline={found.edition.title} title={t.title} lead={t.lead({ day: formatDay(found.edition.day, c.locale) })} />
          {found.participants.length === 0 ? <EmptyState title={t.notSignedUp} action={<ButtonLink label={t.signUp} href={c.href(`/veranstaltungen/${found.edition.id}`)} variant="primary" />} /> : null}
          {oncePerOrganisation(found.participants).map((one) => <CardsOf key={one.id} c={c} found={found} participant={one} />)}
          <Talks c={c} found={found} />
        </>
      ),
    };
  },
});

/** An organisation on both sides has one set of cards. */
const oncePerOrganisation = (rows: readonly ParticipantRow[]): ParticipantRow[] => [...new Map(rows.map((row) => [row.organisationId, row])).values()];

function CardsOf({ c, found, participant }: { c: PageContext; found: Own; participant: ParticipantRow }) {
  const t = texts[c.locale];
  const cards = found.hung.filter((one) => one.organisation.id === participant.organisationId);
  const open = allowsIn(found.format.format, found.edition.state, "cards");
  const add = open ? <ButtonLink label={t.own.add} href={`${ownPath(c)}/${participant.organisationId}`} variant="primary" context={participant.organisation.name} /> : null;
  const remove = (one: Hung) => (open ? <PostButton action={`${ownPath(c)}/abhaengen/${one.card.id}`} label={t.desk.remove} context={one.listing.title} variant="tertiary" small hidden={c.once()} /> : undefined);
  return (
    <Section title={t.own.of({ organisation: participant.organisation.name })}>
      {cards.length === 0 ? <EmptyState title={t.own.none} text={t.own.noneText} action={add} /> : <><AdList>{cards.map((one) => <CardAd key={one.card.id} c={c} one={one} action={remove(one)} />)}</AdList>{add ? <ActionBar sticky={false}>{add}</ActionBar> : null}</>}
    </Section>
  );
}

/** Suggestions across the cards, as far as the rules let the others' cards be seen. */
function Talks({ c, found }: { c: PageContext; found: Own }) {
  const t = texts[c.locale].own;
  const mine = found.hung.filter((one) => found.participants.some((participant) => participant.organisationId === one.organisation.id));
  if (mine.length === 0 || !catalogueOpen(found.settings.visibility, found.edition.state)) return null;
  const names = { category: (key: string) => (categoryNames[c.locale] as Record<string, string>)[key] };
  const talks = worthATalk(mine, [...mine, ...readable(found.hung)], { today: dayOf(c.at), top: 12, thesaurus: found.thesaurus, locale: c.locale });
  return (
    <Section title={t.talks} lead={talks.length > 0 ? t.talksLead : t.noTalks} tone="plain" more={{ label: t.catalogue, href: c.href(`/veranstaltungen/${found.edition.id}/katalog`) }}>
      <AdList>
        {talks.map((talk) => (
          <CardAd key={`${talk.own.card.id}-${talk.other.card.id}`} c={c} one={talk.other} note={(
            <Prose>
              <p><strong>{t.talk({ own: talk.own.listing.title })}</strong></p>
              <ul>{[...talk.suggestion.reasons, ...talk.suggestion.lacks].map((item, i) => <li key={i}>{sentences(item, c.locale, names)}</li>)}</ul>
            </Prose>
          )} />
        ))}
      </AdList>
    </Section>
  );
}

const add = form({
  path: "/veranstaltungen/:edition/karten/:organisation",
  command: addCard,
  key: (c) => ({ edition: c.params["edition"], organisation: c.params["organisation"] }),
  sample: sampleOrganisation,
  show: async (c, state, draft) => {
    const t = texts[c.locale];
    const title = t.add.title({ organisation: state.participant.organisation.name });
    const taken = new Set(state.cards.map((card) => card.listingId));
    const free = state.listings.filter((one) => !taken.has(one.id) && ["draft", "review", "published", "paused"].includes(one.state));
    const writeNew = (
      <>
        <ButtonLink label={t.add.newNeed} href={c.href(`/organisationen/${state.organisationId}/bedarfe/neu`)} />
        <ButtonLink label={t.add.newOffer} href={c.href(`/organisationen/${state.organisationId}/angebote/neu`)} />
      </>
    );
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: [{ label: state.edition.title, href: c.href(`/veranstaltungen/${state.edition.id}`) }, { label: t.own.title, href: ownPath(c) }, { label: title }],
      main: (
        <>
          <PageTitle preline={state.edition.title} title={title} lead={t.add.lead} />
          <DraftNotices draft={draft} fields={{ listing: t.add.listing, corner: t.add.corner }} />
          {free.length === 0 ? <EmptyState title={t.add.nothing} action={writeNew} /> : (
            <Form action={`${ownPath(c)}/${state.organisationId}`} hidden={draft.hidden}>
              <RadioGroup name="listing" label={t.add.listing} value={valueOf(draft, "listing")} error={draft.errors["listing"]}
                options={free.map((one) => ({ value: one.id, label: one.title, hint: `${t.kinds[one.direction]} · ${categoryNames[c.locale][one.category]}` }))} />
              <Select name="corner" label={t.add.corner} hint={t.add.cornerHint} optional empty={t.add.auto} value={valueOf(draft, "corner")} error={draft.errors["corner"]}
                options={state.corners.map((corner) => ({ value: corner.id, label: `${corner.letter} ${corner.name}` }))} />
              <ActionBar><Button label={t.add.send} variant="primary" /><ButtonLink label={t.add.back} href={ownPath(c)} variant="tertiary" /></ActionBar>
            </Form>
          )}
          {free.length === 0 ? null : <ActionBar sticky={false}>{writeNew}</ActionBar>}
        </>
      ),
    };
  },
  done: ownPath,
  flash: "marketplace.cardAdded",
});

const remove = action({
  path: "/veranstaltungen/:edition/karten/abhaengen/:card",
  command: removeCard,
  key: (c) => ({ edition: c.params["edition"], card: c.params["card"] }),
  sample: sampleCard,
  done: ownPath,
  back: ownPath,
  flash: "marketplace.cardRemoved",
});

export const ownRoutes = [own, add, remove];
