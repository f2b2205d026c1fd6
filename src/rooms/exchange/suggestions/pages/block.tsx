// SPDX-License-Identifier: EUPL-1.2
import { sentences, type Lack, type Names, type Suggestion } from "../../../../engines/matching/index.ts";
import { role } from "../../../../kernel/actor.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { Accordion, ActionBar, Ad, Badge, ButtonLink, EmptyState, Notice, PostButton, Section, Stack } from "../../../../ui/index.ts";
import { entryPath, excerpt, texts as words } from "../../pages/entry.tsx";
import { isOpen, type Listing } from "../../rules.ts";
import type { Found, Rejected } from "../queries.ts";
import { saidFrom, strengthOf } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

interface Props {
  readonly c: PageContext;
  readonly listing: Listing;
  readonly found: readonly Found[];
  readonly rejected: readonly Rejected[];
  readonly quarters: ReadonlyMap<string, string>;
}

/** What fits a listing: each with its reasons, what is still to be settled, and what one can do. */
export function SuggestionsFor({ c, listing, found, rejected, quarters }: Props) {
  const t = texts[c.locale];
  if (listing.state === "matched" || listing.state === "closed" || listing.state === "expired") return null;
  const coordinates = c.may(role("coordinator"), undefined);
  const title = coordinates ? t.titleCoordinator : listing.direction === "need" ? t.titleNeed : t.titleOffer;
  const fitting = found.filter((one) => one.suggestion.fits);
  const almost = found.filter((one) => !one.suggestion.fits);
  const ads = (some: readonly Found[]) => <Stack>{some.map((one) => <OneSuggestion key={one.listing.id} c={c} listing={listing} one={one} quarters={quarters} />)}</Stack>;
  return (
    <Section title={title} id="passt" lead={found.length > 0 ? t.lead : undefined}>
      <Stack>
        <JustRejected c={c} listing={listing} rejected={rejected} />
        {fitting.length === 0 ? <EmptyState title={t.none} /> : ads(fitting)}
        {almost.length > 0 ? <Accordion title={t.but(almost.length)}><p>{t.butLead}</p>{ads(almost)}</Accordion> : null}
        {rejected.length > 0 ? <Accordion title={t.rejected(rejected.length)}><RejectedList c={c} listing={listing} rejected={rejected} /></Accordion> : null}
        {coordinates ? <p>{t.word} <a href={c.href("/boerse/woerter")}>{t.words}</a></p> : null}
      </Stack>
    </Section>
  );
}

const pairPath = (listing: { id: string }, other: { id: string }): string => `/anzeigen/${listing.id}/vorschlag/${other.id}`;

/** The coordinator takes back every word, an organisation its own. */
const mayWithdraw = (c: PageContext, listing: Listing, said: Parameters<typeof saidFrom>[0]): boolean => c.may(role("coordinator"), undefined) || saidFrom(said, listing);

const Withdraw = ({ c, listing, other }: { c: PageContext; listing: Listing; other: { id: string; title: string } }) =>
  <PostButton action={c.href(`${pairPath(listing, other)}/zuruecknehmen`)} label={texts[c.locale].withdraw} small variant="tertiary" hidden={{ ...c.once() }} context={other.title} />;

/** Straight after "does not fit": what that means, and the way back. */
function JustRejected({ c, listing, rejected }: Omit<Props, "found" | "quarters">) {
  const one = rejected.find(({ id }) => id === c.query.get("abgelehnt"));
  if (!one || !mayWithdraw(c, listing, one)) return null;
  const t = texts[c.locale];
  return <Notice tone="info" title={t.rejectedNow(one.title)} actions={<Withdraw c={c} listing={listing} other={one} />}><p>{t.rejectedNowText}</p></Notice>;
}

function RejectedList({ c, listing, rejected }: Omit<Props, "found" | "quarters">) {
  const t = texts[c.locale];
  return (
    <ul>
      {rejected.map((one) => (
        <li key={one.id}>
          {one.title}, {one.organisationName}{one.reason ? `: ${t.rejectReasons[one.reason]}` : ""}
          {mayWithdraw(c, listing, one) ? <Withdraw c={c} listing={listing} other={one} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** What is only to be settled; every other lack of a pair that does not fit is what stands against it. */
const toSettle: ReadonlySet<Lack["kind"]> = new Set<Lack["kind"]>(["dateOpen", "quantityOpen", "placeDiffers"]);

type Items = readonly Parameters<typeof sentences>[0][];

/** Words of the network for the sentences of the matching. */
export const namesFor = (c: PageContext, quarters: ReadonlyMap<string, string>): Names => ({
  category: (key) => (words[c.locale].categories as Record<string, string>)[key], quarter: (id) => quarters.get(id),
});

/** Reasons and what is missing, a sentence each; what stands against a pair comes first. */
export function Because({ c, suggestion, quarters }: { c: PageContext; suggestion: Pick<Suggestion, "reasons" | "lacks" | "fits">; quarters: ReadonlyMap<string, string> }) {
  const t = texts[c.locale];
  const names = namesFor(c, quarters);
  const part = (label: string, items: Items) => (items.length === 0 ? null : <><p>{label}</p><ul>{items.map((item, i) => <li key={i}>{sentences(item, c.locale, names)}</li>)}</ul></>);
  const against = suggestion.fits ? [] : suggestion.lacks.filter(({ kind }) => !toSettle.has(kind));
  return (
    <>
      {part(t.obstacles, against)}
      {part(t.reasons, suggestion.reasons)}
      {part(t.lacks, suggestion.lacks.filter((lack) => !against.includes(lack)))}
    </>
  );
}

/** How well it fits, in words. */
export function StrengthOf({ c, suggestion }: { c: PageContext; suggestion: Pick<Suggestion, "score" | "fits"> }) {
  const t = texts[c.locale];
  const strength = strengthOf(suggestion.score);
  return suggestion.fits ? <Badge label={t.strengths[strength]} tone={strength === "possible" ? "neutral" : "success"} /> : <Badge label={t.almost} tone="warning" />;
}

function OneSuggestion({ c, listing, one, quarters }: Omit<Props, "found" | "rejected"> & { one: Found }) {
  const { suggestion, listing: other } = one;
  return (
    <Ad
      kind={{ label: words[c.locale].flag[other.direction], side: other.direction === "need" ? "a" : "b" }}
      title={other.title} href={c.href(entryPath(other))} by={other.organisationName} state={<StrengthOf c={c} suggestion={suggestion} />}
      action={<Choices c={c} listing={listing} one={one} />}
    >
      <p>{excerpt(other.what)}</p>
      <Because c={c} suggestion={suggestion} quarters={quarters} />
    </Ad>
  );
}

function Choices({ c, listing, one }: { c: PageContext; listing: Listing; one: Found }) {
  const t = texts[c.locale];
  const { listing: other, said } = one;
  const pair = pairPath(listing, other);
  const mayIntroduce = c.may(role("coordinator"), undefined) && isOpen(listing, dayOf(c.at)) && !one.introduced;
  const good = said?.verdict === "good";
  return (
    <>
      {one.introduced ? <p>{t.introduced}</p> : null}
      {good ? <p>{t.approved}</p> : null}
      <ActionBar sticky={false}>
        {mayIntroduce
          ? <PostButton action={c.href(`${pair}/vorstellen`)} label={t.introduce} small hidden={{ ...c.once() }} context={other.title} />
          : <ButtonLink label={t.write} href={c.href(`${entryPath(other)}/kontakt`)} small context={other.title} />}
        {good ? null : <PostButton action={c.href(`${pair}/passt-gut`)} label={t.approve} small hidden={{ ...c.once() }} context={other.title} />}
        {good && mayWithdraw(c, listing, said) ? <Withdraw c={c} listing={listing} other={other} /> : null}
        <ButtonLink label={t.reject} href={c.href(`${pair}/passt-nicht`)} small variant="tertiary" context={other.title} />
      </ActionBar>
    </>
  );
}
