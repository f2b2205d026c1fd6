// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { letterBlocks, letterWords } from "../../../../../kernel/letter.ts";
import { action, form, page, type Answer, type PageContext } from "../../../../../kernel/page.ts";
import { contactsOf, listOrganisationChoices } from "../../../../actors/index.ts";
import { ActionBar, Badge, Button, Card, CardGrid, CheckboxGroup, DraftNotices, EmptyState, Form, MailPreview, Notice, PostButton, RadioGroup, SearchField, Section, State, Table, TextArea, valueOf, valuesOf } from "../../../../../ui/index.ts";
import { allowsIn } from "../../../contract.ts";
import type { OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, enterEdition, sampleEdition } from "../../pages/frame.tsx";
import { inviteParticipant, markAttendance } from "../commands.ts";
import { invitationWords } from "../documents/letters.ts";
import { participantsOf, type ParticipantRow } from "../queries.ts";
import { here, sampleParticipant, stateKinds, texts } from "./list.tsx";

const door = (c: PageContext, id = ""): string => c.href(`/durchlaeufe/${c.params["edition"]}/einlass${id ? `#t-${id}` : ""}`);

const checkIn = page({
  path: "/durchlaeufe/:edition/einlass",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c, "works");
    if (!on) return { kind: "notFound" };
    const t = texts[c.locale];
    const words = (c.query.get("suche") ?? "").trim().toLowerCase().slice(0, 100);
    const all = (await c.read((reader) => participantsOf(reader, c.scope, on.editionId))).filter((row) => row.state !== "cancelled" && row.state !== "invited" && row.state !== "interested");
    const open = allowsIn(on.format.format, on.edition.state, "checkIn");
    const rows = words === "" ? all : all.filter((row) => row.organisation.name.toLowerCase().includes(words));
    return {
      kind: "html", title: `${t.checkIn}: ${on.edition.title}`, width: "wide", noindex: true, crumbs: crumbsOf(c, on, t.checkIn),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.checkIn} lead={t.checkedIn({ here: all.filter((row) => row.state === "attended").length, of: all.length })} />
          {open ? null : <Notice title={t.checkInClosed} />}
          <Form action={door(c)} method="get" label={t.filterSearch}><SearchField name="suche" label={t.filterSearch} value={c.query.get("suche") ?? ""} buttonLabel={t.find} /></Form>
          <Table caption={t.checkInLead} rows={rows} rowKey={(row) => row.id} empty={t.emptyFiltered} columns={[
            { key: "name", label: t.organisation, rowHeader: true, cell: (row) => <span id={`t-${row.id}`}>{row.organisation.name}</span> },
            { key: "side", label: t.side, cell: (row) => on.format.format.texts[c.locale].sides[row.side]?.one ?? row.side },
            { key: "people", label: t.representatives, cell: (row) => row.representatives.map((one) => one.name).join(", ") || String(row.people) },
            { key: "state", label: t.state, cell: (row) => <State kind={stateKinds[row.state]} label={t.states[row.state]} /> },
            { key: "mark", label: t.actions, cell: (row) => (open ? <Marks c={c} row={row} /> : null) },
          ]} />
        </>
      ),
    };
  },
});

function Marks({ c, row }: { c: PageContext; row: ParticipantRow }) {
  const t = texts[c.locale];
  const button = (mark: string, label: string, variant: "primary" | "secondary" | "tertiary") =>
    <PostButton action={c.href(`/durchlaeufe/${row.editionId}/einlass/${row.id}`)} label={label} context={row.organisation.name} variant={variant} hidden={{ ...c.once(), mark }} />;
  if (row.state === "attended" || row.state === "noShow") return button("open", t.undo, "tertiary");
  return <>{button("attended", t.arrived, "primary")}{button("noShow", t.noShow, "tertiary")}</>;
}

const mark = action({
  path: "/durchlaeufe/:edition/einlass/:participant",
  command: markAttendance,
  key: (c) => ({ edition: c.params["edition"], participant: c.params["participant"], base: c.absolute("/") }),
  done: (c) => door(c, c.params["participant"]),
  back: (c) => door(c),
  flash: "run.marked",
  sample: sampleParticipant,
});

/** One badge a person: name, organisation, and the side by letter and word. */
const badges = page({
  path: "/durchlaeufe/:edition/teilnehmende/schilder",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c);
    if (!on) return { kind: "notFound" };
    const t = texts[c.locale];
    const rows = await c.read((reader) => participantsOf(reader, c.scope, on.editionId));
    const people = rows.filter((row) => ["registered", "confirmed", "attended"].includes(row.state)).flatMap((row) => row.representatives.map((person, i) => ({ key: `${row.id}-${i}`, person, row })));
    const side = (row: ParticipantRow): string => on.format.format.texts[c.locale].sides[row.side]?.one ?? row.side;
    return {
      kind: "html", title: `${t.badgeTitle}: ${on.edition.title}`, width: "wide", noindex: true, crumbs: crumbsOf(c, on, t.badgeTitle),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.badgeTitle} lead={t.badgeLead} />
          {people.length === 0 ? <EmptyState title={t.badgesNone} /> : (
            <CardGrid>{people.map(({ key, person, row }) => (
              <Card key={key} level={2} preline={on.edition.title} title={person.name} footer={<Badge label={`${side(row).slice(0, 1).toUpperCase()} · ${side(row)}`} />}>
                <p>{row.organisation.name}</p>{person.function === "" ? null : <p>{person.function}</p>}
              </Card>
            ))}</CardGrid>
          )}
        </>
      ),
    };
  },
});

const invite = form({
  path: "/durchlaeufe/:edition/teilnehmende/einladen",
  command: inviteParticipant,
  key: (c) => ({ edition: c.params["edition"], base: c.absolute("/") }),
  values: (on) => ({ side: on.format.format.sides[0]?.key ?? "", organisations: "", message: "" }),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const known = new Set(on.placed.map((one) => one.organisationId));
    const [choices, contacts] = await c.read(async (reader) => {
      const listed = (await listOrganisationChoices(reader, c.scope)).filter((one) => !known.has(one.id));
      return [listed, await contactsOf(reader, c.scope, listed.map((one) => one.id))] as const;
    });
    const reachable = choices.filter((one) => contacts.has(one.id)).length;
    const chosen = new Set(valuesOf(draft, "organisations"));
    return {
      kind: "html", title: `${t.inviteTitle}: ${on.edition.title}`, width: "text", noindex: true, crumbs: crumbsOf(c, on, t.inviteTitle),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.inviteTitle} lead={t.inviteLead} />
          {choices.length === 0 ? <EmptyState title={t.inviteNone} /> : (
            <>
              <DraftNotices draft={draft} fields={{ side: t.side, organisations: t.inviteWho, message: t.inviteMessage }} />
              <Form action={here(c, "/einladen")} hidden={draft.hidden}>
                <RadioGroup name="side" label={t.side} value={valueOf(draft, "side")} error={draft.errors["side"]} options={on.format.format.sides.map((side) => ({ value: side.key, label: on.format.format.texts[c.locale].sides[side.key]!.many }))} />
                <CheckboxGroup name="organisations" label={t.inviteWho} hint={t.inviteRecipients({ mail: reachable, phone: choices.length - reachable })} error={draft.errors["organisations"]} values={[...chosen]}
                  options={choices.map((one) => ({ value: one.id, label: one.name, hint: contacts.get(one.id)?.map((contact) => contact.name).join(", ") ?? t.noContact }))} />
                <TextArea name="message" label={t.inviteMessage} hint={t.inviteMessageHint} optional rows={4} maxLength={1000} value={valueOf(draft, "message")} error={draft.errors["message"]} />
                <ActionBar><Button label={t.inviteButton} variant="primary" /><Button label={t.invitePreview} name="_preview" value="1" /></ActionBar>
              </Form>
              <Section title={t.inviteLooks}><Invitation c={c} on={on} chosen={choices.filter((one) => chosen.has(one.id) && contacts.has(one.id)).map((one) => contacts.get(one.id)![0]!.name)} message={valueOf(draft, "message")} /></Section>
            </>
          )}
        </>
      ),
    };
  },
  preview: true,
  done: (c) => here(c),
  flash: "run.invited",
  sample: sampleEdition,
});

/** The invitation as it will look; each organisation gets its own link. */
function Invitation({ c, on, chosen, message }: { c: PageContext; on: OnEdition; chosen: readonly string[]; message: string }) {
  const t = texts[c.locale];
  const { subject, text } = invitationWords(on.edition, { contactName: chosen[0] ?? "…", contactEmail: "", locale: "de" }, "…", c.site.base, message);
  const foot = `${c.site.name}\n${c.site.base}`;
  return (
    <MailPreview lang="de" from={c.site.name} to={chosen.length === 0 ? t.inviteToChosen : chosen.join(", ")} subject={subject} parts={letterBlocks(text)} foot={letterBlocks(foot)} plain={`${text}\n\n-- \n${foot}`}
      words={{ ...t.previewWords, ...letterWords("de") }} />
  );
}

export const dayRoutes = [checkIn, mark, badges, invite];
