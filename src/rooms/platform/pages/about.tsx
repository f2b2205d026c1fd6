// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../kernel/actor.ts";
import { page } from "../../../kernel/page.ts";
import { ButtonLink, EmptyState, PageTitle, Prose, Section } from "../../../ui/index.ts";
import { findFront } from "../store.ts";
import { texts } from "../texts.ts";

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((part) => part.trim()).map((part, i) => <p key={i}>{part.trim()}</p>);

const about = page({
  path: "/ueber-uns",
  may: anyone("the network introduces itself"),
  show: async (c) => {
    const t = texts[c.locale].about;
    const front = await c.read((reader) => findFront(reader, c.scope));
    return {
      kind: "html", title: t.title, width: "text",
      main: (
        <>
          <PageTitle title={t.title} lead={c.site.claim} />
          {front?.about ? <Prose>{paragraphs(front.about)}</Prose> : <EmptyState title={t.empty} />}
          {front?.contact ? <Section title={t.contact}><Prose>{paragraphs(front.contact)}</Prose></Section> : null}
        </>
      ),
    };
  },
});

const join = page({
  path: "/mitmachen",
  may: anyone("everybody may find the way in"),
  show: async (c) => {
    const t = texts[c.locale].join;
    const front = await c.read((reader) => findFront(reader, c.scope));
    return {
      kind: "html", title: t.title, width: "text",
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Section title={t.personTitle} lead={t.person}><ButtonLink label={t.toNeeds} href={c.href("/bedarfe")} variant="primary" /></Section>
          <Section title={t.eventTitle} lead={t.event}><ButtonLink label={t.toEvents} href={c.href("/veranstaltungen")} /></Section>
          <Section title={t.organisationTitle} lead={t.organisation}>
            {front?.contact ? <Prose>{paragraphs(front.contact)}</Prose> : null}
            <ButtonLink label={t.toOrganisations} href={c.href("/organisationen")} />
          </Section>
        </>
      ),
    };
  },
});

export const aboutRoutes = [about, join];
