// SPDX-License-Identifier: EUPL-1.2
// The working page of one entry, for its organisation and the coordinator, and the buttons on it.
import { anyone, role } from "../../../kernel/actor.ts";
import type { AnyCommand } from "../../../kernel/command.ts";
import { dayOf, formatDay } from "../../../kernel/i18n.ts";
import { action, form, page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, Notice, PageTitle, PostButton, RadioGroup, Section, Stack, TextArea, valueOf } from "../../../ui/index.ts";
import { findOrganisation, listQuarters } from "../../actors/index.ts";
import { changeListing, closeListing, editorOrCoordinator, pauseListing, publishListing, refreshListing, resumeListing, returnListing } from "../commands.ts";
import { MessagesOf } from "../contacts/pages/messages.tsx";
import { messagesAbout } from "../contacts/queries.ts";
import { changedSinceCheck, closeReasons, isOpen, type Listing } from "../rules.ts";
import { findListing } from "../store.ts";
import { SuggestionsFor } from "../suggestions/pages/block.tsx";
import { rejectedFor, suggestionsFor } from "../suggestions/queries.ts";
import { EntryPreview, entryPath, StateOf, texts } from "./entry.tsx";
import { fieldLabels, PlaceFields, ReturnFields, valuesOfListing, WhatFields } from "./fields.tsx";
import { Advice, keyOf, listingSample } from "./wizard.tsx";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function show(c: PageContext): Promise<Answer> {
  const id = c.params["id"] ?? "";
  const listing = uuid.test(id) ? await c.read((reader) => findListing(reader, c.scope, id)) : undefined;
  if (!listing || !c.may(editorOrCoordinator, { listing })) return { kind: "notFound" };
  const t = texts[c.locale];
  const found = await c.read(async (reader) => ({
    organisation: await findOrganisation(reader, c.scope, listing.organisationId),
    quarters: await listQuarters(reader, c.scope),
    messages: await messagesAbout(reader, c.scope, id),
    suggestions: await suggestionsFor(reader, c.scope, listing, dayOf(c.at), c.locale),
    rejected: await rejectedFor(reader, c.scope, listing),
  }));
  const quarter = found.quarters.find((known) => known.id === listing.quarterId)?.name;
  return {
    kind: "html", title: listing.title, width: "text", noindex: true,
    crumbs: [{ label: t.mine.title, href: c.href("/meine-anzeigen") }, { label: listing.title }],
    main: (
      <Stack gap="large">
        <PageTitle preline={t.directions[listing.direction]} title={listing.title} lead={found.organisation?.name} meta={<StateLine c={c} listing={listing} />} />
        {listing.returnNote ? <Notice tone="warning" title={t.work.returned}><p>{listing.returnNote}</p></Notice> : null}
        <Buttons c={c} listing={listing} />
        {found.messages.length > 0 ? <MessagesOf c={c} messages={found.messages} organisationId={listing.organisationId} /> : null}
        <SuggestionsFor c={c} listing={listing} found={found.suggestions} rejected={found.rejected} quarters={new Map(found.quarters.map((known) => [known.id, known.name]))} />
        {["draft", "review", "published", "paused"].includes(listing.state) ? <Advice c={c} listing={listing} /> : null}
        <Section title={t.wizard.preview}><EntryPreview listing={listing} organisation={found.organisation?.name ?? ""} locale={c.locale} level={3} {...(quarter ? { quarter } : {})} /></Section>
      </Stack>
    ),
  };
}

function StateLine({ c, listing }: { c: PageContext; listing: Listing }) {
  const t = texts[c.locale];
  const closed = listing.closedAt && listing.closeReason ? t.work.closed(t.closeReasons[listing.closeReason], formatDay(listing.closedAt, c.locale)) : "";
  const open = isOpen(listing, dayOf(c.at)) ? t.work.ends(formatDay(listing.expiresOn!, c.locale)) : "";
  return <><StateOf state={listing.state} locale={c.locale} /> {closed || open}{changedSinceCheck(listing) ? ` · ${t.work.changedSince}` : ""}</>;
}

/** What can be done now, the most likely first. */
function Buttons({ c, listing }: { c: PageContext; listing: Listing }) {
  const t = texts[c.locale].work;
  const coordinates = c.may(role("coordinator"), undefined);
  const to = (step: string): string => c.href(`/anzeigen/${listing.id}/${step}`);
  const post = (step: string, label: string, variant?: "primary") => <PostButton action={to(step)} label={label} hidden={{ ...c.once(), _version: listing.version }} {...(variant ? { variant } : {})} />;
  const { state } = listing;
  const over = state === "matched" || state === "closed";
  const waits = state === "review" || changedSinceCheck(listing);
  return (
    <ActionBar sticky={false}>
      {state === "draft" ? <ButtonLink label={t.continue} href={to("pruefen")} variant="primary" /> : null}
      {coordinates && waits ? <>{post("veroeffentlichen", state === "review" ? t.publish : t.confirm, "primary")}<ButtonLink label={t.sendBack} href={to("zurueckgeben")} /></> : null}
      {state === "published" || state === "expired" ? post("verlaengern", t.refresh, coordinates && waits ? undefined : "primary") : null}
      {state === "paused" ? post("oeffnen", t.resume, "primary") : null}
      {over ? null : <ButtonLink label={t.edit} href={to("bearbeiten")} />}
      {state === "published" ? <><ButtonLink label={t.public} href={c.href(entryPath(listing))} />{post("pausieren", t.pause)}</> : null}
      {over ? null : <ButtonLink label={t.close} href={to("beenden")} variant="tertiary" />}
    </ActionBar>
  );
}

const edit = form({
  path: "/anzeigen/:id/bearbeiten", command: changeListing, key: keyOf, values: ({ listing }) => valuesOfListing(listing),
  show: async (c, { listing }, draft) => {
    const t = texts[c.locale].edit;
    const quarters = await c.read((reader) => listQuarters(reader, c.scope));
    const part = { draft, locale: c.locale, direction: listing.direction };
    return {
      kind: "html", title: t.title(listing.title), width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title(listing.title)} lead={listing.state === "published" ? t.published : undefined} />
          {listing.returnNote ? <Notice tone="warning" title={texts[c.locale].work.returned}><p>{listing.returnNote}</p></Notice> : null}
          <DraftNotices draft={draft} fields={fieldLabels(c.locale, listing.direction)} />
          <Form action={c.href(c.path)} hidden={{ ...draft.hidden }}>
            <Section title={t.what}><WhatFields {...part} /></Section>
            <Section title={t.when}><PlaceFields {...part} quarters={quarters} /></Section>
            <Section title={t.returns}><ReturnFields {...part} /></Section>
            <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={texts[c.locale].work.cancel} href={c.href(`/anzeigen/${listing.id}`)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => c.href(saved.after?.["state"] === "draft" ? `/anzeigen/${saved.object.id}/pruefen` : `/anzeigen/${saved.object.id}`), flash: "exchange.saved", sample: listingSample,
});

const end = form({
  path: "/anzeigen/:id/beenden", command: closeListing, key: keyOf,
  show: async (c, { listing }, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.work.closeTitle(listing.title), width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.work.closeTitle(listing.title)} lead={t.work.closeLead} />
          <DraftNotices draft={draft} fields={{ reason: t.work.closeReason }} />
          <Form action={c.href(c.path)} hidden={{ ...draft.hidden }}>
            <RadioGroup name="reason" label={t.work.closeReason} value={valueOf(draft, "reason")} options={closeReasons.map((value) => ({ value, label: t.closeReasons[value] }))} {...(draft.errors["reason"] ? { error: draft.errors["reason"] } : {})} />
            <ActionBar><Button label={t.work.close} variant="primary" /><ButtonLink label={t.work.cancel} href={c.href(`/anzeigen/${listing.id}`)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => c.href(`/anzeigen/${saved.object.id}`), flash: "exchange.closed", sample: listingSample,
});

const sendBack = form({
  path: "/anzeigen/:id/zurueckgeben", command: returnListing, key: keyOf,
  show: async (c, { listing }, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.check.returnTitle(listing.title), width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.check.returnTitle(listing.title)} />
          <DraftNotices draft={draft} fields={{ note: t.check.note }} />
          <Form action={c.href(c.path)} hidden={{ ...draft.hidden }}>
            <TextArea name="note" label={t.check.note} hint={t.check.noteHint} rows={3} maxLength={1000} value={valueOf(draft, "note")} {...(draft.errors["note"] ? { error: draft.errors["note"] } : {})} />
            <ActionBar><Button label={t.check.sendBack} variant="primary" /><ButtonLink label={t.work.cancel} href={c.href(`/anzeigen/${listing.id}`)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/boerse/pruefung"), flash: "exchange.returned", sample: listingSample,
});

const button = (step: string, command: AnyCommand, flash: string, to = (c: PageContext): string => `/anzeigen/${c.params["id"]}`): Route =>
  action({ path: `/anzeigen/:id/${step}`, command, key: keyOf, done: (c) => c.href(to(c)), back: (c) => c.href(`/anzeigen/${c.params["id"]}`), flash, sample: listingSample });

export const workRoutes: Route[] = [
  page({ path: "/anzeigen/:id", may: anyone("asked again with the entry at hand: its organisation or the coordinator"), show, sample: listingSample }),
  edit, end, sendBack,
  button("veroeffentlichen", publishListing, "exchange.published", () => "/boerse/pruefung"),
  button("pausieren", pauseListing, "exchange.paused"),
  button("oeffnen", resumeListing, "exchange.resumed"),
  button("verlaengern", refreshListing, "exchange.refreshed"),
];
