// SPDX-License-Identifier: EUPL-1.2
// Four steps to a concrete entry. Each step saves the draft, so that nothing typed is lost and every step can be opened again.
import { role } from "../../../kernel/actor.ts";
import type { VNode } from "preact";
import type { Reader } from "../../../kernel/database/connect.ts";
import { form, type Answer, type Draft, type PageContext, type Route } from "../../../kernel/page.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { missingSentence, moneySentence, type MissingPart } from "../../../engines/text/index.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, Notice, PageTitle, PostButton, Section, Stack, Steps } from "../../../ui/index.ts";
import { findOrganisation, listOrganisationChoices, listQuarters } from "../../actors/index.ts";
import { createListing, describeListing, placeListing, rewardListing, submitForReview } from "../commands.ts";
import { listWork } from "../queries.ts";
import { concrete, moneyWarnings, type Direction, type Listing } from "../rules.ts";
import { EntryPreview, texts } from "./entry.tsx";
import { fieldLabels, PlaceFields, ReturnFields, valuesOfListing, WhatFields } from "./fields.tsx";

const stepPaths = { what: "was", amount: "umfang", returns: "gegenleistung", check: "pruefen" } as const;
type Step = keyof typeof stepPaths;
const steps = Object.keys(stepPaths) as Step[];

function StepBar({ c, at, listing }: { c: PageContext; at: Step; listing?: string }) {
  const t = texts[c.locale].wizard;
  const here = steps.indexOf(at);
  return (
    <Steps label={t.steps} items={steps.map((step, i) => ({
      label: t[step], state: i === here ? "current" : i < here ? "done" : "todo",
      ...(listing && i !== here ? { href: c.href(`/anzeigen/${listing}/${stepPaths[step]}`) } : {}),
    }))} />
  );
}

interface FrameProps {
  c: PageContext;
  at: Step;
  title: string;
  preline: string;
  action: string;
  draft: Draft;
  direction: Direction;
  listing?: string;
  back?: string;
  children: VNode;
}

/** One step: where one is, what is wrong, the fields, on and back. */
function StepFrame({ c, at, title, preline, action, draft, direction, listing, back, children }: FrameProps) {
  const t = texts[c.locale].wizard;
  return (
    <>
      <StepBar c={c} at={at} {...(listing ? { listing } : {})} />
      <PageTitle title={title} preline={preline} lead={at === "what" ? t.lead : undefined} />
      <DraftNotices draft={draft} fields={fieldLabels(c.locale, direction)} />
      <Form action={action} hidden={{ ...draft.hidden }}>
        {children}
        <ActionBar><Button label={t.next} variant="primary" />{back ? <ButtonLink label={t.back} href={back} variant="tertiary" /> : null}</ActionBar>
      </Form>
    </>
  );
}

const html = (title: string, main: VNode): Answer => ({ kind: "html", title, main, width: "text", noindex: true });

const newTitle = (c: PageContext, direction: Direction): string => (direction === "need" ? texts[c.locale].wizard.newNeed : texts[c.locale].wizard.newOffer);

/** The first organisation of the demo town, for tests that walk every route. */
const organisationSample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [organisation] = await listOrganisationChoices(reader, scope);
  return organisation && { org: organisation.id };
};

const begin = (direction: Direction): Route =>
  form({
    path: `/organisationen/:org/${direction === "need" ? "bedarfe" : "angebote"}/neu`,
    command: createListing,
    key: (c) => ({ organisation: c.params["org"], direction }),
    show: async (c, state, draft) => html(newTitle(c, direction), (
      <StepFrame c={c} at="what" title={newTitle(c, direction)} preline={texts[c.locale].wizard.forOrganisation(state.organisation.name)} action={c.href(c.path)} draft={draft} direction={direction}>
        <WhatFields draft={draft} locale={c.locale} direction={direction} />
      </StepFrame>
    )),
    done: (c, saved) => c.href(`/anzeigen/${saved.object.id}/umfang`),
    flash: "exchange.saved",
    sample: organisationSample,
  });

/** Any entry, for tests that walk every route. */
export const listingSample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [row] = await listWork(reader, scope, {}, { size: 1 });
  return row && { id: row.id };
};

export const keyOf = (c: PageContext): { listing: string | undefined; base: string } => ({ listing: c.params["id"], base: c.site.base });

const what = form({
  path: "/anzeigen/:id/was", command: describeListing, key: keyOf, values: ({ listing }) => valuesOfListing(listing),
  show: async (c, { listing }, draft) => html(newTitle(c, listing.direction), (
    <StepFrame c={c} at="what" title={newTitle(c, listing.direction)} preline={listing.title} action={c.href(c.path)} draft={draft} direction={listing.direction} listing={listing.id} back={c.href(`/anzeigen/${listing.id}`)}>
      <WhatFields draft={draft} locale={c.locale} direction={listing.direction} />
    </StepFrame>
  )),
  done: (c, saved) => c.href(`/anzeigen/${saved.object.id}/umfang`), sample: listingSample,
});

/** A fresh draft starts with the quarter of its organisation. */
const placeValues = async ({ listing }: { listing: Listing }, c: PageContext) => {
  const fresh = listing.state === "draft" && listing.version === 1;
  const organisation = fresh ? await c.read((reader) => findOrganisation(reader, c.scope, listing.organisationId)) : undefined;
  return { ...valuesOfListing(listing), ...(organisation?.quarterId && !listing.quarterId ? { quarterId: organisation.quarterId } : {}) };
};

const amount = form({
  path: "/anzeigen/:id/umfang", command: placeListing, key: keyOf, values: placeValues,
  show: async (c, { listing }, draft) => {
    const quarters = await c.read((reader) => listQuarters(reader, c.scope));
    return html(texts[c.locale].wizard.amountTitle, (
      <StepFrame c={c} at="amount" title={texts[c.locale].wizard.amountTitle} preline={listing.title} action={c.href(c.path)} draft={draft} direction={listing.direction} listing={listing.id} back={c.href(`/anzeigen/${listing.id}/was`)}>
        <PlaceFields draft={draft} locale={c.locale} direction={listing.direction} quarters={quarters} />
      </StepFrame>
    ));
  },
  done: (c, saved) => c.href(`/anzeigen/${saved.object.id}/gegenleistung`), sample: listingSample,
});

const returns = form({
  path: "/anzeigen/:id/gegenleistung", command: rewardListing, key: keyOf, values: ({ listing }) => valuesOfListing(listing),
  show: async (c, { listing }, draft) => {
    const title = listing.direction === "need" ? texts[c.locale].wizard.returnsTitle : texts[c.locale].wizard.returnsTitleOffer;
    return html(title, (
      <StepFrame c={c} at="returns" title={title} preline={listing.title} action={c.href(c.path)} draft={draft} direction={listing.direction} listing={listing.id} back={c.href(`/anzeigen/${listing.id}/umfang`)}>
        <ReturnFields draft={draft} locale={c.locale} direction={listing.direction} />
      </StepFrame>
    ));
  },
  done: (c, saved) => c.href(`/anzeigen/${saved.object.id}/pruefen`), sample: listingSample,
});

/** In which step a missing part is asked. */
const askedIn: Readonly<Record<MissingPart, Step>> = { what: "what", verb: "what", audience: "what", quantity: "amount", when: "amount", where: "amount", giveBack: "returns" };

/** How concrete it is, what to add and where, and wording that is better looked at again. */
export function Advice({ c, listing, checking = false }: { c: PageContext; listing: Listing; checking?: boolean }) {
  const t = { ...texts[c.locale].wizard, ...(checking ? { score: texts[c.locale].check.score, scoreImprove: texts[c.locale].check.missing, moneyTitle: texts[c.locale].check.money } : {}) };
  const { score, missing } = concrete(listing);
  const money = moneyWarnings(listing);
  return (
    <Stack>
      <Notice tone={missing.length === 0 ? "success" : "info"} title={t.score(score)}>
        {missing.length === 0 ? <p>{t.scoreGood}</p> : (
          <>
            <p>{t.scoreImprove}</p>
            <ul>
              {missing.map((part) => (
                <li key={part}>{missingSentence(part, c.locale)}{checking ? null : <> <a href={c.href(`/anzeigen/${listing.id}/${stepPaths[askedIn[part]]}`)}>{`${t.add}: ${t[askedIn[part]]}`}</a></>}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      {money.length > 0 ? <Notice tone="warning" title={t.moneyTitle}>{money.map(({ match, kind }, i) => <p key={i}>„{match}“: {moneySentence(kind, c.locale)}</p>)}</Notice> : null}
    </Stack>
  );
}

const check = form({
  path: "/anzeigen/:id/pruefen", command: submitForReview, key: keyOf,
  show: async (c, { listing }, draft) => {
    const t = texts[c.locale].wizard;
    const { organisation, quarters } = await c.read(async (reader) => ({ organisation: await findOrganisation(reader, c.scope, listing.organisationId), quarters: await listQuarters(reader, c.scope) }));
    const quarter = quarters.find((known) => known.id === listing.quarterId)?.name;
    return html(t.checkTitle, (
      <>
        <StepBar c={c} at="check" listing={listing.id} />
        <PageTitle title={t.checkTitle} preline={listing.title} />
        <DraftNotices draft={draft} fields={{}} />
        <Advice c={c} listing={listing} />
        <Section title={t.preview}><EntryPreview listing={listing} organisation={organisation?.name ?? ""} locale={c.locale} level={3} {...(quarter ? { quarter } : {})} /></Section>
        {listing.state === "draft" ? <Send c={c} listing={listing} draft={draft} /> : null}
      </>
    ));
  },
  done: (c, saved) => c.href(`/anzeigen/${saved.object.id}`), flash: "exchange.submitted", sample: listingSample,
});

function Send({ c, listing, draft }: { c: PageContext; listing: Listing; draft: Draft }) {
  const t = texts[c.locale].wizard;
  const mayPublish = c.may(role("coordinator"), undefined);
  return (
    <>
      <p>{t.afterwards}</p>
      <ActionBar>
        <PostButton action={c.href(c.path)} label={t.submit} variant="primary" hidden={{ ...draft.hidden }} />
        {mayPublish ? <PostButton action={c.href(`/anzeigen/${listing.id}/veroeffentlichen`)} label={t.publish} hidden={{ ...c.once(), _version: listing.version }} /> : null}
        <ButtonLink label={t.back} href={c.href(`/anzeigen/${listing.id}/gegenleistung`)} variant="tertiary" />
        <ButtonLink label={t.later} href={c.href("/meine-anzeigen")} variant="tertiary" />
      </ActionBar>
    </>
  );
}

export const wizardRoutes: Route[] = [begin("need"), begin("offer"), what, amount, returns, check];
