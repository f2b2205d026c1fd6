// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { writeCsv } from "../../../../../kernel/csv.ts";
import { formatDayShort } from "../../../../../kernel/i18n.ts";
import { action, form, page, type Answer, type PageContext, type Sample } from "../../../../../kernel/page.ts";
import { ButtonLink, ConfirmPage, DraftNotices, EmptyState, FilterBar, Pagination, PostButton, State, Table, Toolbar, type StateKind } from "../../../../../ui/index.ts";
import type { OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, enterEdition, sampleEdition } from "../../pages/frame.tsx";
import { listEditions } from "../../queries.ts";
import { cancelParticipant, confirmParticipant } from "../commands.ts";
import { participantsOf, type ParticipantRow } from "../queries.ts";
import { holdsSeat, participantStates, standing } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };
const pageSize = 50;
export const here = (c: PageContext, more = ""): string => c.href(`/durchlaeufe/${c.params["edition"]}/teilnehmende${more}`);

/** A participant of the demo town, for routes with `:participant`. */
export const sampleParticipant: Sample = async (reader, scope) => {
  for (const edition of await listEditions(reader, scope)) {
    const [first] = (await participantsOf(reader, scope, edition.id)).filter((one) => standing(one.state));
    if (first) return { edition: edition.id, participant: first.id };
  }
  return undefined;
};

export const stateKinds: Readonly<Record<ParticipantRow["state"], StateKind>> = {
  invited: "draft", interested: "draft", registered: "waiting", confirmed: "open", waitlisted: "waiting", cancelled: "stopped", attended: "done", noShow: "problem",
};

interface Asked {
  readonly rows: readonly ParticipantRow[];
  readonly words: Readonly<Record<string, string>>;
}

/** Filters and sorts what the address asks for. One edition has at most some hundred sign-ups: this happens here. */
function pick(c: PageContext, all: readonly ParticipantRow[]): Asked {
  const word = (name: string): string => (c.query.get(name) ?? "").trim().slice(0, 100);
  const words = { suche: word("suche"), seite: word("seite"), stand: word("stand"), sortierung: word("sortierung") };
  const found = all.filter((row) =>
    (words.suche === "" || row.organisation.name.toLowerCase().includes(words.suche.toLowerCase())) && (words.seite === "" || row.side === words.seite) && (words.stand === "" || row.state === words.stand));
  const by: Record<string, (a: ParticipantRow, b: ParticipantRow) => number> = {
    eingang: (a, b) => a.position - b.position, stand: (a, b) => participantStates.indexOf(a.state) - participantStates.indexOf(b.state) || a.position - b.position,
  };
  return { rows: Object.hasOwn(by, words.sortierung) ? found.toSorted(by[words.sortierung]!) : found, words };
}

const address = (c: PageContext, more: string, words: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== "")).toString();
  return here(c, search ? `${more}?${search}` : more);
};

const list = page({
  path: "/durchlaeufe/:edition/teilnehmende",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c);
    if (!on) return { kind: "notFound" };
    const t = texts[c.locale];
    const all = await c.read((reader) => participantsOf(reader, c.scope, on.editionId));
    const asked = pick(c, all);
    const number = Math.min(1000, Math.max(1, Math.floor(Number(c.query.get("blatt"))) || 1));
    const count = (test: (row: ParticipantRow) => boolean): number => all.filter(test).length;
    const sides = on.format.format.sides.map((side) => {
      const taken = count((row) => row.side === side.key && holdsSeat(row.state));
      const name = on.format.format.texts[c.locale].sides[side.key]!.many;
      const of = on.edition.seats[side.key];
      return of === undefined ? t.noLimit({ side: name, taken }) : t.seats({ side: name, taken, of });
    });
    return {
      kind: "html", title: `${t.title}: ${on.edition.title}`, width: "wide", noindex: true, crumbs: crumbsOf(c, on, t.title),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.title}
            lead={`${t.lead({ seated: count((row) => holdsSeat(row.state)), waiting: count((row) => row.state === "waitlisted"), invited: count((row) => row.state === "invited" || row.state === "interested") })}. ${sides.join(". ")}.`}
            actions={<><ButtonLink label={t.invite} href={here(c, "/einladen")} variant="primary" /><ButtonLink label={t.enter} href={c.href(`/veranstaltungen/${on.editionId}/anmelden`)} /></>} />
          <Filters c={c} on={on} asked={asked} />
          <Rows c={c} on={on} asked={asked} rows={asked.rows.slice((number - 1) * pageSize, number * pageSize)} total={all.length} />
          <Pagination page={number} pages={Math.ceil(asked.rows.length / pageSize)} href={(next) => address(c, "", { ...asked.words, blatt: String(next) })} />
          <Toolbar items={[{ label: t.csv, href: here(c, ".csv"), type: "text/csv" }, { label: t.badges, href: here(c, "/schilder"), kind: "print" }, { label: t.checkIn, href: c.href(`/durchlaeufe/${on.editionId}/einlass`), kind: "link" }, { label: t.requests, href: here(c, "/pruefen"), kind: "link" }]} />
        </>
      ),
    };
  },
});

function Filters({ c, on, asked }: { c: PageContext; on: OnEdition; asked: Asked }) {
  const t = texts[c.locale];
  const active = ["suche", "seite", "stand"].filter((name) => asked.words[name] !== "").length;
  return (
    <FilterBar action={here(c)} resetHref={here(c)} active={active} result={t.result({ count: asked.rows.length })} search={{ name: "suche", label: t.filterSearch, value: asked.words["suche"]! }} hidden={{ sortierung: asked.words["sortierung"] || undefined }}
      selects={[
        { name: "seite", label: t.side, value: asked.words["seite"]!, empty: t.allSides, options: on.format.format.sides.map((side) => ({ value: side.key, label: on.format.format.texts[c.locale].sides[side.key]!.many })) },
        { name: "stand", label: t.state, value: asked.words["stand"]!, empty: t.allStates, options: participantStates.map((value) => ({ value, label: t.states[value] })) },
      ]} />
  );
}

function Rows({ c, on, asked, rows, total }: { c: PageContext; on: OnEdition; asked: Asked; rows: readonly ParticipantRow[]; total: number }) {
  const t = texts[c.locale];
  if (rows.length === 0) return total > 0 ? <EmptyState title={t.emptyFiltered} /> : <EmptyState title={t.empty} text={t.emptyText} action={<ButtonLink label={t.invite} href={here(c, "/einladen")} />} />;
  const sort = (word: string) => ({ href: address(c, "", { ...asked.words, sortierung: word }), ...(asked.words["sortierung"] === word ? { direction: "ascending" as const } : {}) });
  return (
    <Table caption={t.caption} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.organisation, rowHeader: true, sort: sort(""), cell: (row) => <a href={c.href(`/organisationen/${row.organisationId}`)}>{row.organisation.name}</a> },
      { key: "side", label: t.side, cell: (row) => on.format.format.texts[c.locale].sides[row.side]?.one ?? row.side },
      { key: "state", label: t.state, sort: sort("stand"), cell: (row) => <State kind={stateKinds[row.state]} label={t.states[row.state]} /> },
      { key: "people", label: t.people, align: "end", cell: (row) => String(row.people) },
      { key: "contact", label: t.contact, cell: (row) => (row.contactEmail === "" ? t.noContact : <a href={`mailto:${row.contactEmail}`}>{row.contactName || row.contactEmail}</a>) },
      { key: "at", label: t.registeredAt, sort: sort("eingang"), cell: (row) => formatDayShort(row.registeredAt, c.locale) },
      { key: "actions", label: t.actions, cell: (row) => <RowActions c={c} row={row} /> },
    ]} />
  );
}

function RowActions({ c, row }: { c: PageContext; row: ParticipantRow }) {
  const t = texts[c.locale];
  const name = row.organisation.name;
  return (
    <>
      {row.state === "registered" ? <PostButton action={here(c, `/${row.id}/bestaetigen`)} label={t.confirm} context={name} small variant="secondary" hidden={c.once()} /> : null}
      {standing(row.state) && row.state !== "attended" && row.state !== "noShow" ? (
        <>
          <ButtonLink label={t.change} context={name} href={c.href(`/meine-anmeldungen/${c.params["edition"]}/${row.id}`)} small variant="tertiary" />
          <ButtonLink label={t.cancel} context={name} href={here(c, `/${row.id}/absagen`)} small variant="tertiary" />
        </>
      ) : null}
    </>
  );
}

const csv = page({
  path: "/durchlaeufe/:edition/teilnehmende.csv",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c);
    if (!on) return { kind: "notFound" };
    const t = texts[c.locale];
    const rows = await c.read((reader) => participantsOf(reader, c.scope, on.editionId));
    const body = writeCsv<ParticipantRow>([
      { head: t.organisation, value: (row) => row.organisation.name }, { head: t.side, value: (row) => on.format.format.texts[c.locale].sides[row.side]?.one ?? row.side }, { head: t.state, value: (row) => t.states[row.state] },
      { head: t.people, value: (row) => row.people }, { head: t.representatives, value: (row) => row.representatives.map((one) => one.name).join("; ") }, { head: t.contact, value: (row) => row.contactName },
      { head: "E-Mail", value: (row) => row.contactEmail }, { head: t.firstTime, value: (row) => (row.firstTime ? t.yes : t.no) }, { head: t.recruitedBy, value: (row) => row.recruitedBy ?? "" }, { head: t.note, value: (row) => row.note ?? "" },
      { head: t.accessNeeds, value: (row) => row.accessNeeds ?? "" }, { head: t.registeredAt, value: (row) => formatDayShort(row.registeredAt, c.locale) },
    ], rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: `teilnehmende-${on.edition.day}.csv`, body };
  },
});

const key = (c: PageContext) => ({ edition: c.params["edition"], participant: c.params["participant"], base: c.absolute("/") });

const confirm = action({ path: "/durchlaeufe/:edition/teilnehmende/:participant/bestaetigen", command: confirmParticipant, key, done: (c) => here(c), back: (c) => here(c), flash: "run.confirmed", sample: sampleParticipant });

const cancel = form({
  path: "/durchlaeufe/:edition/teilnehmende/:participant/absagen",
  command: cancelParticipant,
  key,
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const title = t.cancelTitle({ title: on.edition.title });
    return {
      kind: "html", title, width: "text", noindex: true,
      main: <><DraftNotices draft={draft} fields={{}} /><ConfirmPage danger title={title} consequences={[t.cancelMail, t.cancelNext]} action={here(c, `/${on.participant.id}/absagen`)} hidden={draft.hidden} confirmLabel={t.cancel} cancel={{ href: here(c) }} /></>,
    };
  },
  done: (c) => here(c),
  flash: "run.cancelled",
  sample: sampleParticipant,
});

export const participantRoutes = [list, csv, confirm, cancel];
