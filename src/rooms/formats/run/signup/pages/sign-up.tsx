// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../../kernel/actor.ts";
import { formatDay } from "../../../../../kernel/i18n.ts";
import { form, page, type Answer, type Draft, type PageContext, type Sample } from "../../../../../kernel/page.ts";
import { listOrganisationChoices, mandatesOf, sectorNames, sectors, sizeNames, sizes } from "../../../../actors/index.ts";
import { Accordion, ActionBar, Button, ButtonLink, Card, CardGrid, DraftNotices, Fieldset, Form, NumberUnitField, Notice, PageTitle, Prose, RadioGroup, Select, TextArea, TextField, valueOf } from "../../../../../ui/index.ts";
import { loadEdition, steers, type OnEdition } from "../../commands.ts";
import { samplePublished, whenOf } from "../../pages/frame.tsx";
import { freeSeats, type Placed } from "../../participants/rules.ts";
import { listPlaced } from "../../participants/store.ts";
import { requestSignUp } from "../../requests/commands.ts";
import { registerParticipant, signUpNow } from "../commands.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };
const base = (on: OnEdition): string => `/veranstaltungen/${on.editionId}`;
const crumbs = (c: PageContext, on: OnEdition) => [{ label: on.edition.title, href: c.href(base(on)) }, { label: texts[c.locale].send }];

/** Where somebody who wants to sign up goes on: own organisation, or without an account. */
const start = page({
  path: "/veranstaltungen/:edition/anmelden",
  may: anyone("public: the way in for whoever wants to take part"),
  sample: samplePublished,
  show: async (c) => {
    const id = c.params["edition"] ?? "";
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return { kind: "notFound" };
    const { actor } = c;
    const organises = c.may(steers, { editionId: id });
    const [on, own] = await c.read(async (reader) => {
      const mandates = actor.kind === "person" ? await mandatesOf(reader, c.scope, actor.id) : [];
      const listed = organises ? await listOrganisationChoices(reader, c.scope) : [];
      return [await loadEdition(reader, c.scope, id), organises ? listed.map((one) => ({ id: one.id, name: one.name })) : mandates.map((one) => ({ id: one.organisationId, name: one.organisationName }))] as const;
    });
    if (!on || (!on.edition.published && !organises)) return { kind: "notFound" };
    if (own.length === 1 && !organises) return { kind: "redirect", to: c.href(`${base(on)}/anmelden/${own[0]!.id}`) };
    const t = texts[c.locale];
    const title = t.title({ title: on.edition.title });
    const asStranger = signUpNow(on, c.at, { byOrganiser: false, member: false, invited: false }).ok;
    return {
      kind: "html", title, width: "text", crumbs: crumbs(c, on),
      main: (
        <>
          <PageTitle title={title} lead={whenOf(c, on.edition)} />
          <Closed c={c} on={on} />
          {own.length > 0 ? (
            <>
              <PageLead text={own.length > 1 ? t.chooseLead : t.choose} />
              <CardGrid>{own.map((one) => <Card key={one.id} level={2} title={one.name} href={c.href(`${base(on)}/anmelden/${one.id}`)} />)}</CardGrid>
            </>
          ) : asStranger ? (
            <Card level={2} title={t.noAccount} footer={<><ButtonLink label={t.newOrganisation} href={c.href(`${base(on)}/anmelden/neu`)} variant="primary" />{actor.kind === "guest" ? <ButtonLink label={t.haveAccount} href={c.href(`/anmelden?next=${base(on)}/anmelden`)} /> : null}</>}>
              <p>{t.noAccountText}</p>
            </Card>
          ) : actor.kind === "guest" ? <ButtonLink label={t.haveAccount} href={c.href(`/anmelden?next=${base(on)}/anmelden`)} variant="primary" /> : null}
        </>
      ),
    };
  },
});

const PageLead = ({ text }: { text: string }) => <Prose><p>{text}</p></Prose>;

/** Why nobody can sign up at the moment, or until when they can. */
function Closed({ c, on }: { c: PageContext; on: OnEdition }) {
  const t = texts[c.locale];
  const { edition } = on;
  if (!signUpNow(on, c.at, { byOrganiser: false, member: true, invited: true }).ok) return <Notice tone="warning" title={t.closed} />;
  if (edition.signUpBy === "invited") return <Notice title={t.closedInvited} />;
  if (edition.signUpBy === "members") return <Notice title={t.closedMembers} />;
  return edition.signUpUntil ? <Notice title={t.until({ day: formatDay(edition.signUpUntil, c.locale) })} /> : null;
}

function Seats({ c, on, placed }: { c: PageContext; on: OnEdition; placed: readonly Placed[] }) {
  const t = texts[c.locale];
  const lines = on.format.format.sides.flatMap((side) => {
    const free = freeSeats(on.edition.seats, side.key, placed);
    const name = on.format.format.texts[c.locale].sides[side.key]!.many;
    return free === undefined ? [] : [free > 0 ? t.free({ side: name, count: free }) : t.full({ side: name })];
  });
  return lines.length > 0 ? <Notice>{lines.map((line) => <p key={line}>{line}</p>)}</Notice> : null;
}

/** The fields that every sign-up has. */
export function WordFields({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale];
  const at = (name: "people" | "representatives" | "note" | "accessNeeds" | "recruitedBy") => ({ name, label: t[name], value: valueOf(draft, name), error: draft.errors[name] });
  return (
    <>
      <NumberUnitField {...at("people")} unit={t.persons} />
      <TextArea {...at("representatives")} hint={t.representativesHint} rows={3} maxLength={4000} optional />
      <TextArea {...at("accessNeeds")} hint={t.accessNeedsHint} rows={2} maxLength={500} optional />
      <TextArea {...at("note")} rows={2} maxLength={1000} optional />
      <TextField {...at("recruitedBy")} hint={t.recruitedByHint} maxLength={120} optional />
    </>
  );
}

function SideField({ c, on, draft }: { c: PageContext; on: OnEdition; draft: Draft }) {
  const t = texts[c.locale];
  return <RadioGroup name="side" label={t.side} value={valueOf(draft, "side")} error={draft.errors["side"]} options={on.format.format.sides.map((side) => ({ value: side.key, label: on.format.format.texts[c.locale].sides[side.key]!.one }))} />;
}

/** Names of the fields for the list of faults. */
export const fieldNames = (c: PageContext): Record<string, string> => {
  const t = texts[c.locale];
  return {
    side: t.side, name: t.name, sector: t.sector, size: t.size, contactName: t.contactName, contactFunction: t.contactFunction, contactEmail: t.contactEmail,
    people: t.people, representatives: t.representatives, accessNeeds: t.accessNeeds, note: t.note, recruitedBy: t.recruitedBy,
  };
};

/** The page after a sign-up: what it is now, and where to go. */
function thanksPage(c: PageContext, state: "confirmed" | "registered" | "waitlisted" | "requested"): Answer {
  const t = texts[c.locale];
  return {
    kind: "html", title: t.thanks[state], width: "text", noindex: true,
    main: <PageTitle title={t.thanks[state]} lead={t.thanksText[state]} actions={<><ButtonLink label={t.toEdition} href={c.href(`/veranstaltungen/${c.params["edition"]}`)} variant="primary" />{c.actor.kind === "person" ? <ButtonLink label={t.mine} href={c.href("/meine-anmeldungen")} /> : null}</>} />,
  };
}

const stranger = form({
  path: "/veranstaltungen/:edition/anmelden/neu",
  command: requestSignUp,
  // An evening's hall shares one connection; one mailbox needs few requests.
  limit: [{ times: 60, minutes: 60, by: "address" }, { times: 5, minutes: 60, by: { field: "contactEmail" } }],
  key: (c) => ({ edition: c.params["edition"], base: c.absolute("/") }),
  values: () => ({ people: "1" }),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const title = t.title({ title: on.edition.title });
    const open = signUpNow(on, c.at, { byOrganiser: false, member: false, invited: false }).ok;
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbs(c, on),
      main: (
        <>
          <PageTitle title={title} lead={open ? t.noAccountText : whenOf(c, on.edition)} />
          {open ? null : <Closed c={c} on={on} />}
          <DraftNotices draft={draft} fields={fieldNames(c)} />
          {open ? (
            <Form action={c.href(`${base(on)}/anmelden/neu`)} hidden={draft.hidden}>
              <TextField name="name" label={t.name} autocomplete="organization" maxLength={120} value={valueOf(draft, "name")} error={draft.errors["name"]} />
              <Select name="sector" label={t.sector} value={valueOf(draft, "sector")} error={draft.errors["sector"]} options={sectors.map((value) => ({ value, label: sectorNames[c.locale][value] }))} />
              <Select name="size" label={t.size} value={valueOf(draft, "size")} error={draft.errors["size"]} options={sizes.map((value) => ({ value, label: sizeNames[c.locale][value] }))} />
              <SideField c={c} on={on} draft={draft} />
              <TextField name="contactName" label={t.contactName} autocomplete="name" maxLength={120} value={valueOf(draft, "contactName")} error={draft.errors["contactName"]} />
              <TextField name="contactFunction" label={t.contactFunction} autocomplete="organization-title" maxLength={120} optional value={valueOf(draft, "contactFunction")} error={draft.errors["contactFunction"]} />
              <TextField name="contactEmail" type="email" label={t.contactEmail} hint={t.contactEmailHint} autocomplete="email" value={valueOf(draft, "contactEmail")} error={draft.errors["contactEmail"]} />
              <WordFields c={c} draft={draft} />
              <ActionBar><Button label={t.sendRequest} variant="primary" /></ActionBar>
            </Form>
          ) : null}
        </>
      ),
    };
  },
  done: (c) => thanksPage(c, "requested"),
  sample: samplePublished,
});

const sampleSignUp: Sample = async (reader, scope) => {
  const edition = await samplePublished(reader, scope);
  const [first] = await listOrganisationChoices(reader, scope);
  return edition && first && { ...edition, organisation: first.id };
};

const own = form({
  path: "/veranstaltungen/:edition/anmelden/:organisation",
  command: registerParticipant,
  key: (c) => ({ edition: c.params["edition"], organisation: c.params["organisation"], base: c.absolute("/") }),
  values: (on) => ({ people: "1", side: on.placed.find((one) => one.organisationId === on.organisationId && one.state === "invited")?.side ?? "" }),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const title = t.title({ title: on.edition.title });
    const organises = c.may(steers, on) || c.may(role("coordinator"), undefined);
    const placed = await c.read((reader) => listPlaced(reader, c.scope, on.editionId));
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbs(c, on),
      main: (
        <>
          <PageTitle title={title} lead={t.forOrganisation({ organisation: on.organisationName })} meta={whenOf(c, on.edition)} />
          <DraftNotices draft={draft} fields={fieldNames(c)} />
          <Closed c={c} on={on} />
          <Seats c={c} on={on} placed={placed} />
          <Form action={c.href(`${base(on)}/anmelden/${on.organisationId}`)} hidden={draft.hidden}>
            <SideField c={c} on={on} draft={draft} />
            <WordFields c={c} draft={draft} />
            {organises ? (
              <Accordion title={t.contactFor} open={draft.errors["contactEmail"] !== undefined}>
                <Fieldset legend={t.contactFor} hint={t.contactForHint}>
                  <TextField name="contactName" label={t.contactName} optional maxLength={120} value={valueOf(draft, "contactName")} error={draft.errors["contactName"]} />
                  <TextField name="contactEmail" type="email" label={t.contactEmail} optional value={valueOf(draft, "contactEmail")} error={draft.errors["contactEmail"]} />
                </Fieldset>
              </Accordion>
            ) : null}
            <ActionBar><Button label={t.send} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => {
    const state = saved.answer?.["state"];
    return thanksPage(c, state === "waitlisted" || state === "registered" ? state : "confirmed");
  },
  sample: sampleSignUp,
});

export const signUpRoutes = [start, stranger, own];
