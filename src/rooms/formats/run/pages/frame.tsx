// SPDX-License-Identifier: EUPL-1.2
import { holds } from "../../../../kernel/actor.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { formatDay, formatTime } from "../../../../kernel/i18n.ts";
import type { PageContext, Sample } from "../../../../kernel/page.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { PageTitle, State, Tabs, type Slot, type StateKind } from "../../../../ui/index.ts";
import { loadEdition, steers, type OnEdition } from "../commands.ts";
import { listEditions } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };

/** Roles that may look at the working pages of an edition, each at its time. */
export const worksOn = (c: PageContext, editionId: string): boolean =>
  c.may(steers, { editionId }) || (c.actor.kind === "person" && c.actor.grants.some((grant) => grant.on === editionId && grant.role !== "editor" && holds(c.actor, grant.role, c.at, editionId)));

/** The edition of the address, for whoever steers it (or works on it); undefined = this page does not exist for them. */
export async function enterEdition(c: PageContext, who: "steers" | "works" = "steers"): Promise<OnEdition | undefined> {
  const id = c.params["edition"] ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  if (who === "steers" ? !c.may(steers, { editionId: id }) : !worksOn(c, id)) return undefined;
  return c.read((reader) => loadEdition(reader, c.scope, id));
}

/** Any edition of the demo town, for routes with `:edition`. Formats use it for their own routes too. */
export const sampleEdition: Sample = async (reader: Reader, scope: Scope) => {
  const [first] = await listEditions(reader, scope, { limit: 1 });
  return first && { edition: first.id };
};

/** An edition that is public and still to come, for routes that strangers walk. */
export const samplePublished: Sample = async (reader: Reader, scope: Scope) => {
  const [first] = await listEditions(reader, scope, { published: true, limit: 1 });
  return first && { edition: first.id };
};

/** "Samstag, 14. November 2026, 17:15 bis 18:45 Uhr" without the weekday, in the reader's language. */
export const whenOf = (c: PageContext, edition: { day: string; opensAt: Date; closesAt: Date }): string =>
  `${formatDay(edition.day, c.locale)}, ${texts[c.locale].public.clock({ from: formatTime(edition.opensAt, c.locale), until: formatTime(edition.closesAt, c.locale) })}`;

/** The look of a state: before, during, after. */
export function stateKind({ edition, format }: Pick<OnEdition, "edition" | "format">): StateKind {
  const states = format.format.states;
  const at = states.findIndex((state) => state.key === edition.state);
  if (at <= 0) return "draft";
  if (at === states.length - 1) return "done";
  return states[at]!.allows.includes("checkIn") ? "running" : "open";
}

/** Name of a state in the reader's language. */
export const stateName = (c: PageContext, { edition, format }: Pick<OnEdition, "edition" | "format">): string =>
  format.format.texts[c.locale].states[edition.state]?.name ?? edition.state;

/** The way through the parts of one edition: run's own and those of its format, as far as the reader may enter them. */
export function EditionNav({ c, on }: { c: PageContext; on: OnEdition }) {
  const t = texts[c.locale].nav;
  const base = `/durchlaeufe/${on.editionId}`;
  const own = c.may(steers, on)
    ? [["", t.plan], ["/teilnehmende", t.participants], ["/rollen", t.roles], ["/einstellungen", t.settings]] as const
    : [];
  const entries = [
    ...own.map(([path, label]) => ({ path, label: label as string })),
    { path: "/einlass", label: t.checkIn as string },
    ...(on.format.format.nav ?? []).filter((entry) => c.may(entry.may, on)).map((entry) => ({ path: entry.path, label: entry.label[c.locale] })),
  ];
  return <Tabs label={t.label} items={entries.map((entry) => ({ label: entry.label, href: c.href(`${base}${entry.path}`), current: c.path === `${base}${entry.path}` }))} />;
}

/** Top of every working page of an edition: what, when, where it stands, and the ways on. `title`: the part of it. */
export function EditionHead({ c, on, title, lead, actions }: { c: PageContext; on: OnEdition; title?: string; lead?: Slot; actions?: Slot }) {
  const { edition, format } = on;
  return (
    <>
      <PageTitle
        preline={title === undefined ? format.format.texts[c.locale].name : edition.title}
        title={title ?? edition.title}
        lead={lead ?? edition.theme}
        meta={<><State kind={stateKind(on)} label={stateName(c, on)} /> {whenOf(c, edition)}{edition.venue ? ` · ${edition.venue}` : ""}</>}
        actions={actions}
      />
      <EditionNav c={c} on={on} />
    </>
  );
}

/** The way back from a working page: all editions, this edition. */
export const crumbsOf = (c: PageContext, on: OnEdition, last?: string) => [
  { label: texts[c.locale].desk.title, href: c.href("/durchlaeufe") },
  ...(last === undefined ? [{ label: on.edition.title }] : [{ label: on.edition.title, href: c.href(`/durchlaeufe/${on.editionId}`) }, { label: last }]),
];
