// SPDX-License-Identifier: EUPL-1.2
import { sentences, type Names } from "../../../../engines/matching/index.ts";
import { role } from "../../../../kernel/actor.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Ad, Badge, ButtonLink, EmptyState, PostButton, Section, Stack } from "../../../../ui/index.ts";
import { entryPath, excerpt, texts as words } from "../../pages/entry.tsx";
import { isOpen, type Listing } from "../../rules.ts";
import type { Found } from "../queries.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

interface Props {
  readonly c: PageContext;
  readonly listing: Listing;
  readonly found: readonly Found[];
  readonly quarters: ReadonlyMap<string, string>;
}

/** What fits a listing: each with its reasons, what is still to be settled, and what one can do. */
export function SuggestionsFor({ c, listing, found, quarters }: Props) {
  const t = texts[c.locale];
  if (listing.state === "matched" || listing.state === "closed" || listing.state === "expired") return null;
  const coordinates = c.may(role("coordinator"), undefined);
  const title = coordinates ? t.titleCoordinator : listing.direction === "need" ? t.titleNeed : t.titleOffer;
  return (
    <Section title={title} id="passt" lead={found.length > 0 ? t.lead : undefined}>
      {found.length === 0 ? <EmptyState title={t.none} /> : <Stack>{found.map((one) => <OneSuggestion key={one.listing.id} c={c} listing={listing} one={one} quarters={quarters} coordinates={coordinates} />)}</Stack>}
    </Section>
  );
}

function OneSuggestion({ c, listing, one, quarters, coordinates }: Omit<Props, "found"> & { one: Found; coordinates: boolean }) {
  const t = texts[c.locale];
  const names: Names = { category: (key) => (words[c.locale].categories as Record<string, string>)[key], quarter: (id) => quarters.get(id) };
  const { suggestion, listing: other } = one;
  const say = (items: readonly Parameters<typeof sentences>[0][]) => <ul>{items.map((item, i) => <li key={i}>{sentences(item, c.locale, names)}</li>)}</ul>;
  return (
    <Ad
      kind={{ label: words[c.locale].flag[other.direction], side: other.direction === "need" ? "a" : "b" }}
      title={other.title} href={c.href(entryPath(other))} by={other.organisationName}
      state={<Badge label={suggestion.fits ? t.fits : t.almost} tone={suggestion.fits ? "success" : "warning"} />}
      action={<Choices c={c} listing={listing} one={one} coordinates={coordinates} />}
    >
      <p>{excerpt(other.what)}</p>
      <p>{t.reasons}</p>
      {say(suggestion.reasons)}
      {suggestion.lacks.length > 0 ? <><p>{t.lacks}</p>{say(suggestion.lacks)}</> : null}
    </Ad>
  );
}

function Choices({ c, listing, one, coordinates }: { c: PageContext; listing: Listing; one: Found; coordinates: boolean }) {
  const t = texts[c.locale];
  const pair = `/anzeigen/${listing.id}/vorschlag/${one.listing.id}`;
  const open = isOpen(listing, dayOf(c.at));
  return (
    <>
      {one.introduced ? <p>{t.introduced}</p> : null}
      <ActionBar sticky={false}>
        {coordinates && open && !one.introduced
          ? <PostButton action={c.href(`${pair}/vorstellen`)} label={t.introduce} small hidden={{ ...c.once() }} context={one.listing.title} />
          : <ButtonLink label={t.write} href={c.href(`${entryPath(one.listing)}/kontakt`)} small context={one.listing.title} />}
        <ButtonLink label={t.reject} href={c.href(`${pair}/passt-nicht`)} small variant="tertiary" context={one.listing.title} />
      </ActionBar>
    </>
  );
}
