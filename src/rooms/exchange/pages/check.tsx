// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { formatDay } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, EmptyState, Form, Notice, PageTitle, PostButton, Section, Stack, TextArea } from "../../../ui/index.ts";
import { findOrganisation, listQuarters, peopleOf } from "../../actors/index.ts";
import { waiting } from "../queries.ts";
import type { Listing } from "../rules.ts";
import { findListing } from "../store.ts";
import { EntryPreview, texts } from "./entry.tsx";
import { Advice } from "./wizard.tsx";

/** One entry a screen, the longest wait first; "later" leads to the next one. */
async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale];
  const at = Math.max(0, Math.floor(Number(c.query.get("platz"))) || 0);
  const found = await c.read(async (reader) => {
    const all = await waiting(reader, c.scope);
    const place = Math.min(at, all.length - 1);
    const listing = all[place] && (await findListing(reader, c.scope, all[place].id));
    if (!listing) return undefined;
    return {
      listing, place, of: all.length, since: all[place]!.waitsSince, quarters: await listQuarters(reader, c.scope),
      organisation: await findOrganisation(reader, c.scope, listing.organisationId), people: await peopleOf(reader, c.scope, listing.organisationId),
    };
  });
  const toList = <ButtonLink label={t.check.toList} href={c.href("/boerse")} variant="tertiary" />;
  if (!found) return { kind: "html", title: t.check.title, width: "text", noindex: true, main: <Stack><PageTitle title={t.check.title} /><EmptyState title={t.check.empty} text={t.check.emptyText} action={toList} /></Stack> };
  const { listing, place, of, since, organisation, people } = found;
  const quarter = found.quarters.find((known) => known.id === listing.quarterId)?.name;
  return {
    kind: "html", title: t.check.title, width: "text", noindex: true,
    main: (
      <Stack gap="large">
        <PageTitle title={t.check.title} lead={t.check.lead} meta={`${t.check.of(place + 1, of)} · ${t.check.waits(formatDay(since, c.locale))}${listing.state === "published" ? ` · ${t.work.changedSince}` : ""}`} />
        <EntryPreview listing={listing} organisation={organisation?.name ?? ""} locale={c.locale} {...(quarter ? { quarter } : {})} />
        <Advice c={c} listing={listing} checking />
        <ActionBar sticky={false}>
          <PostButton action={c.href(`/anzeigen/${listing.id}/veroeffentlichen`)} label={listing.state === "review" ? t.work.publish : t.work.confirm} variant="primary" hidden={{ ...c.once(), _version: listing.version }} />
          <ButtonLink label={t.work.edit} href={c.href(`/anzeigen/${listing.id}/bearbeiten`)} />
          {place + 1 < of ? <ButtonLink label={t.check.skip} href={c.href(`/boerse/pruefung?platz=${place + 1}`)} variant="tertiary" /> : null}
          {toList}
        </ActionBar>
        <Back c={c} listing={listing} reachable={people.length > 0} />
      </Stack>
    ),
  };
}

function Back({ c, listing, reachable }: { c: PageContext; listing: Listing; reachable: boolean }) {
  const t = texts[c.locale].check;
  return (
    <Section title={t.sendBack}>
      {reachable ? null : <Notice tone="info"><p>{t.noOneToMail}</p></Notice>}
      <Form action={c.href(`/anzeigen/${listing.id}/zurueckgeben`)} hidden={{ ...c.once(), _version: listing.version }}>
        <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={1000} />
        <Button label={t.sendBack} />
      </Form>
    </Section>
  );
}

export const checkRoutes: Route[] = [page({ path: "/boerse/pruefung", may: role("coordinator"), show })];
