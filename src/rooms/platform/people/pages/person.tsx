// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { formatMoment } from "../../../../kernel/i18n.ts";
import { action, page, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ButtonLink, DescriptionList, Notice, PageTitle, PostButton, Prose, Section, Table } from "../../../../ui/index.ts";
import { findPerson, listPeople, personNames } from "../../queries.ts";
import type { Person } from "../../rules.ts";
import { sessionsOf } from "../../sessions/store.ts";
import { standingInFor, type StandingIn } from "../../standing-in/store.ts";
import { texts as standingInTexts } from "../../standing-in/texts.ts";
import { roleState } from "../../store.ts";
import { texts as platform } from "../../texts.ts";
import { pausePerson, resumePerson } from "../commands.ts";
import { texts } from "../texts.ts";

const somebody: Sample = async (reader, scope) => {
  const found = await listPeople(reader, scope, { page: 1 });
  const member = found.rows.find((row) => row.roles.length === 0) ?? found.rows[0];
  return member && { person: member.id };
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One account as the office sees it. */
const person = page({
  path: "/personen/:person",
  may: role("coordinator"),
  sample: somebody,
  show: async (c) => {
    const id = c.params["person"] ?? "";
    if (!uuid.test(id)) return { kind: "notFound" };
    const seen = await c.read(async (reader) => {
      const found = await findPerson(reader, c.scope, id);
      if (!found || found.state === "ended") return undefined;
      const history = await standingInFor(reader, c.scope, id);
      return { person: found, roles: (await roleState(reader, c.scope, id)).roles, sessions: (await sessionsOf(reader, c.scope, id, c.at)).length, history, names: await personNames(reader, c.scope, history.map((row) => row.byId)) };
    });
    if (!seen) return { kind: "notFound" };
    return {
      kind: "html", title: seen.person.name, width: "text", noindex: true,
      crumbs: [{ label: platform[c.locale].people.title, href: c.href("/personen") }, { label: seen.person.name }],
      main: <><PersonPage c={c} seen={seen} />{await Promise.all(c.rooms.flatMap((room) => room.aboutObject?.["person"] ?? []).sort((a, b) => a.order - b.order).map((block) => block.show(c, id)))}</>,
    };
  },
});

interface SeenPerson {
  readonly person: Person;
  readonly roles: readonly (keyof (typeof platform)["de"]["roles"])[];
  readonly sessions: number;
  readonly history: StandingIn[];
  readonly names: ReadonlyMap<string, { name: string }>;
}

function PersonPage({ c, seen }: { c: PageContext; seen: SeenPerson }) {
  const t = texts[c.locale];
  const p = platform[c.locale];
  const s = standingInTexts[c.locale];
  const href = c.href(`/personen/${seen.person.id}`);
  const own = c.actor.kind === "person" && c.actor.id === seen.person.id;
  return (
    <>
      <PageTitle title={seen.person.name} actions={c.may(role("admin"), undefined) && !own && seen.person.state === "active" ? <ButtonLink label={s.way} href={`${href}/vertreten`} /> : null} />
      {seen.person.state === "paused" ? <Notice tone="warning"><p>{t.pausedLead}</p></Notice> : null}
      <DescriptionList items={[
        { term: p.people.email, value: seen.person.email },
        { term: t.roles, value: seen.roles.length > 0 ? seen.roles.map((one) => p.roles[one]).join(", ") : t.noRoles },
        { term: t.sessions, value: String(seen.sessions) },
      ]} />
      <Section title={s.history}>
        {seen.history.length === 0 ? <Prose><p>{s.none}</p></Prose> : (
          <Table caption={s.history} captionHidden rows={seen.history} rowKey={(row) => row.id} columns={[
            { key: "when", label: s.when, rowHeader: true, cell: (row) => formatMoment(row.startedAt, c.locale) },
            { key: "who", label: s.who, cell: (row) => seen.names.get(row.byId)?.name ?? "" },
            { key: "reason", label: s.reason, cell: (row) => row.reason },
          ]} />
        )}
      </Section>
      {own ? null : seen.person.state === "active"
        ? <Section title={t.pauseTitle} lead={t.pauseLead}><PostButton action={`${href}/anhalten`} label={t.pause} variant="danger" hidden={c.once()} /></Section>
        : <Section title={t.resume}><PostButton action={`${href}/oeffnen`} label={t.resume} variant="primary" hidden={c.once()} /></Section>}
    </>
  );
}

const toPerson = (c: PageContext): string => c.href(`/personen/${c.params["person"]}`);

const pause = action({ path: "/personen/:person/anhalten", command: pausePerson, key: (c) => ({ person: c.params["person"] }), done: toPerson, back: toPerson, flash: "platform.paused", sample: somebody });
const resume = action({ path: "/personen/:person/oeffnen", command: resumePerson, key: (c) => ({ person: c.params["person"] }), done: toPerson, back: toPerson, flash: "platform.resumed", sample: somebody });

export const personRoutes = [person, pause, resume];
