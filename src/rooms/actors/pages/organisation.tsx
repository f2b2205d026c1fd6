// SPDX-License-Identifier: EUPL-1.2
import { anyone, either, role, roleOn } from "../../../kernel/actor.ts";
import { consentedIn } from "../../../kernel/consents.ts";
import { action, page, type PageContext, type Sample } from "../../../kernel/page.ts";
import type { Room } from "../../../kernel/room.ts";
import { ButtonLink, DescriptionList, Notice, OrgMark, PageTitle, PostButton, Prose, Section, Split, Stack } from "../../../ui/index.ts";
import { hideOrganisation, showOrganisation } from "../commands.ts";
import { logoHref } from "../logos/pages/logo.tsx";
import { de as logoDe } from "../logos/texts.de.ts";
import { en as logoEn } from "../logos/texts.en.ts";
import { organisationAbout } from "../exports.ts";
import { findOrganisation, listOrganisationChoices, listQuarters, peopleOf, type Contact } from "../queries.ts";
import { contactName } from "../privacy.ts";
import { publicFacts, type Organisation } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const logoTexts = { de: logoDe, en: logoEn };

/** The logo for the mark, where there is one. */
const markOf = (c: PageContext, organisation: Organisation): { src?: string } => {
  const src = logoHref(c, organisation);
  return src ? { src } : {};
};
const editorOf = roleOn<Organisation>("editor", (organisation) => organisation.id);
const keeper = either<Organisation>(editorOf, role("coordinator"));
const isId = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Some organisation that everybody sees. */
export const anyOrganisation: Sample = async (reader, scope) => {
  const [first] = await listOrganisationChoices(reader, scope);
  return first && { id: first.id };
};

/** What other rooms add to the page of an object, in their order. */
export async function blocksAbout(c: PageContext, kind: string, id: string) {
  const blocks = c.rooms.flatMap((room: Room) => room.aboutObject?.[kind] ?? []).sort((a, b) => a.order - b.order);
  const shown = await Promise.all(blocks.map((block) => block.show(c, id)));
  return shown.filter((node) => node !== undefined);
}

const detail = page({
  path: "/organisationen/:id",
  may: anyone("public page of an organisation"),
  sample: anyOrganisation,
  show: async (c) => {
    const id = c.params["id"];
    if (!isId(id)) return { kind: "notFound" };
    const signedIn = c.actor.kind === "person";
    const found = await c.read(async (reader) => {
      const organisation = await findOrganisation(reader, c.scope, id);
      if (!organisation) return undefined;
      const all = await peopleOf(reader, c.scope, id);
      const named = signedIn ? undefined : await consentedIn(c.rooms, reader, c.scope, contactName, all.map((person) => person.personId), id);
      return { organisation, quarters: await listQuarters(reader, c.scope), people: named ? all.filter((person) => named.has(person.personId)) : all };
    });
    if (!found || (found.organisation.state === "hidden" && !c.may(keeper, found.organisation))) return { kind: "notFound" };
    const { organisation, quarters, people } = found;
    const t = texts[c.locale];
    const quarter = quarters.find((one) => one.id === organisation.quarterId);
    return {
      kind: "html", title: organisation.name, width: "wide", noindex: organisation.state === "hidden",
      ...(organisation.state === "listed" ? { about: organisationAbout(organisation, c.absolute(`/organisationen/${id}`)) } : {}),
      ...(organisation.about ? { description: organisation.about.slice(0, 160) } : {}),
      crumbs: [{ label: t.list.title, href: c.href("/organisationen") }, { label: organisation.name }],
      main: (
        <>
          {organisation.state === "hidden" ? <Notice tone="warning"><p>{t.detail.hiddenNotice}</p></Notice> : null}
          <OrgMark name={organisation.name} size="large" {...markOf(c, organisation)} />
          <PageTitle title={organisation.name} preline={t.sectors[organisation.sector]} actions={c.may(keeper, organisation) ? <Actions c={c} organisation={organisation} /> : null} />
          <Split side={<Side c={c} organisation={organisation} quarter={quarter && { id: quarter.id, name: quarter.name }} people={people} signedIn={signedIn} />}>
            <Stack gap="large">
              {organisation.about ? <Prose>{organisation.about.split(/\n+/).map((text, i) => <p key={i}>{text}</p>)}</Prose> : null}
              {await blocksAbout(c, "organisation", id)}
            </Stack>
          </Split>
        </>
      ),
    };
  },
});

function Actions({ c, organisation }: { c: PageContext; organisation: Organisation }) {
  const t = texts[c.locale].detail;
  const hidden = { ...c.once(), _version: organisation.version };
  const at = `/organisationen/${organisation.id}`;
  return (
    <>
      <ButtonLink label={t.change} href={c.href(`${at}/bearbeiten`)} />
      <ButtonLink label={logoTexts[c.locale].change} href={c.href(`${at}/logo`)} variant="tertiary" />
      <ButtonLink label={t.manage} href={c.href(`${at}/mandate`)} variant="tertiary" />
      {!c.may(role("coordinator"), undefined) ? null : organisation.state === "listed"
        ? <PostButton action={c.href(`${at}/verbergen`)} label={t.hide} variant="tertiary" hidden={hidden} />
        : <PostButton action={c.href(`${at}/anzeigen`)} label={t.show} variant="primary" hidden={hidden} />}
    </>
  );
}

function Side({ c, organisation, quarter, people, signedIn }: { c: PageContext; organisation: Organisation; quarter: { id: string; name: string } | undefined; people: readonly Contact[]; signedIn: boolean }) {
  const t = texts[c.locale];
  const facts = c.may(keeper, organisation) ? organisation : publicFacts(organisation);
  const place = [facts.street, [facts.postcode, facts.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return (
    <>
      <Section title={t.detail.facts}>
        <DescriptionList items={[
          { term: t.detail.size, value: t.sizes[facts.size] },
          { term: t.detail.quarter, value: quarter ? <a href={c.href(`/quartiere/${quarter.id}`)}>{quarter.name}</a> : null },
          { term: t.detail.address, value: place },
          { term: t.detail.phone, value: facts.phone },
          { term: t.detail.email, value: facts.email },
          { term: t.detail.website, value: facts.website ? <a href={facts.website} rel="noopener">{facts.website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}</a> : null },
        ]} />
      </Section>
      {signedIn || people.length > 0 ? <People c={c} people={people} open={!signedIn} /> : null}
      {signedIn ? null : <Section title={t.detail.contactTitle}><p>{t.detail.contactText}</p></Section>}
    </>
  );
}

/** Names and functions for colleagues, and for everybody those who have agreed to it; addresses stay with the platform. */
function People({ c, people, open }: { c: PageContext; people: readonly Contact[]; open: boolean }) {
  const t = texts[c.locale].detail;
  return (
    <Section title={t.people} lead={open ? undefined : people.length > 0 ? t.peopleNote : t.noPeople}>
      <DescriptionList items={people.map((person) => ({ term: person.name, value: person.function || "–" }))} />
    </Section>
  );
}

const back = (c: PageContext): string => c.href(`/organisationen/${c.params["id"]}`);
const hide = action({ path: "/organisationen/:id/verbergen", command: hideOrganisation, key: (c) => ({ id: c.params["id"] }), done: back, back, flash: "actors.hidden", sample: anyOrganisation });
const show = action({ path: "/organisationen/:id/anzeigen", command: showOrganisation, key: (c) => ({ id: c.params["id"] }), done: back, back, flash: "actors.shown", sample: anyOrganisation });

export const organisationRoutes = [detail, hide, show];
