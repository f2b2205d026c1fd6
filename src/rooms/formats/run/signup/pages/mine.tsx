// SPDX-License-Identifier: EUPL-1.2
import { heldOn, signedIn } from "../../../../../kernel/actor.ts";
import { formatDay } from "../../../../../kernel/i18n.ts";
import { form, page, type Answer, type Draft, type PageContext } from "../../../../../kernel/page.ts";
import { organisationNames } from "../../../../actors/index.ts";
import { ActionBar, Button, ButtonLink, Card, ConfirmPage, DraftNotices, EmptyState, Form, Notice, PageTitle, Stack, State } from "../../../../../ui/index.ts";
import { whenOf } from "../../pages/frame.tsx";
import { cancelParticipant, type OnParticipant } from "../../participants/commands.ts";
import { sampleParticipant, stateKinds, texts as listTexts } from "../../participants/pages/list.tsx";
import { signUpsOf } from "../../participants/queries.ts";
import { changeable } from "../../participants/rules.ts";
import { listEditions } from "../../queries.ts";
import { cancelOwnSignUp, changeOwnSignUp, changeParticipant } from "../commands.ts";
import { writeRepresentatives } from "../rules.ts";
import { fieldNames, texts, WordFields } from "./sign-up.tsx";

const mine = page({
  path: "/meine-anmeldungen",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale];
    const [rows, editions] = await c.read(async (reader) => {
      const found = await signUpsOf(reader, c.scope, heldOn(c.actor, "editor", c.at));
      return [found, await listEditions(reader, c.scope, { ids: [...new Set(found.map((row) => row.editionId))] })] as const;
    });
    const editionOf = new Map(editions.map((edition) => [edition.id, edition]));
    return {
      kind: "html", title: t.mineTitle, noindex: true, crumbs: [{ label: t.mineTitle }],
      main: (
        <>
          <PageTitle title={t.mineTitle} lead={rows.length > 0 ? t.mineLead : undefined} />
          {rows.length === 0 ? <EmptyState title={t.mineEmpty} action={<ButtonLink label={t.mineEmptyButton} href={c.href("/veranstaltungen")} />} /> : (
            <Stack>{rows.flatMap((row) => {
              const edition = editionOf.get(row.editionId);
              return edition ? [
                <Card key={row.id} level={2} preline={row.organisation.name} title={edition.title} {...(edition.published ? { href: c.href(`/veranstaltungen/${edition.id}`) } : {})}
                  footer={changeable(row).ok ? <><ButtonLink label={t.change} context={edition.title} href={c.href(`/meine-anmeldungen/${edition.id}/${row.id}`)} small /><ButtonLink label={t.cancel} context={edition.title} href={c.href(`/meine-anmeldungen/${edition.id}/${row.id}/absagen`)} small variant="tertiary" /></> : null}>
                  <p>{whenOf(c, edition)}</p>
                  <p><State kind={stateKinds[row.state]} label={listTexts[c.locale].states[row.state]} /></p>
                </Card>,
              ] : [];
            })}</Stack>
          )}
        </>
      ),
    };
  },
});

const key = (c: PageContext) => ({ edition: c.params["edition"], participant: c.params["participant"], base: c.absolute("/") });
const bySecret = (c: PageContext) => ({ secret: c.params["secret"], base: c.absolute("/") });
const values = (on: OnParticipant) => ({
  people: String(on.participant.people), representatives: writeRepresentatives(on.participant.representatives), note: on.participant.note ?? "", accessNeeds: on.participant.accessNeeds ?? "", recruitedBy: on.participant.recruitedBy ?? "",
});

/** Change form of a sign-up, with the way to cancel it. `to`: its own path. */
async function changePage(c: PageContext, on: OnParticipant, draft: Draft, to: string): Promise<Answer> {
  const t = texts[c.locale];
  const names = await c.read((reader) => organisationNames(reader, c.scope, [on.participant.organisationId]));
  const title = t.ownTitle({ title: on.edition.title });
  const open = changeable(on.participant).ok;
  return {
    kind: "html", title, width: "text", noindex: true,
    main: (
      <>
        <PageTitle preline={names.get(on.participant.organisationId)?.name} title={title} meta={<><State kind={stateKinds[on.participant.state]} label={listTexts[c.locale].states[on.participant.state]} /> {formatDay(on.edition.day, c.locale)}</>} />
        <DraftNotices draft={draft} fields={fieldNames(c)} />
        {open ? (
          <Form action={c.href(to)} hidden={draft.hidden}>
            <WordFields c={c} draft={draft} />
            <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={t.cancel} href={c.href(`${to}/absagen`)} variant="tertiary" /></ActionBar>
          </Form>
        ) : <Notice title={on.participant.state === "cancelled" ? t.ownCancelled : t.ownOver} />}
      </>
    ),
  };
}

async function cancelPage(c: PageContext, on: OnParticipant, draft: Draft, to: string): Promise<Answer> {
  const t = texts[c.locale];
  const names = await c.read((reader) => organisationNames(reader, c.scope, [on.participant.organisationId]));
  const title = t.cancelQuestion({ organisation: names.get(on.participant.organisationId)?.name ?? "", title: on.edition.title });
  return {
    kind: "html", title, width: "text", noindex: true,
    main: <><DraftNotices draft={draft} fields={{}} /><ConfirmPage danger title={title} consequences={Object.values(t.cancelConsequences)} action={c.href(`${to}/absagen`)} hidden={draft.hidden} confirmLabel={t.cancelButton} cancel={{ href: c.href(to), label: t.keep }} /></>,
  };
}

const ownPath = (c: PageContext): string => `/meine-anmeldungen/${c.params["edition"]}/${c.params["participant"]}`;
const linkPath = (c: PageContext): string => `/anmeldung/${c.params["secret"]}`;
const noSecret = async () => undefined; // the secret stands in the mail alone

const change = form({
  path: "/meine-anmeldungen/:edition/:participant", command: changeParticipant, key, values, show: (c, on, draft) => changePage(c, on, draft, ownPath(c)),
  done: (c) => c.href(ownPath(c)), flash: "run.changed", sample: sampleParticipant,
});
const cancel = form({
  path: "/meine-anmeldungen/:edition/:participant/absagen", command: cancelParticipant, key, show: (c, on, draft) => cancelPage(c, on, draft, ownPath(c)),
  done: (c) => c.href("/meine-anmeldungen"), flash: "run.cancelled", sample: sampleParticipant,
});
const changeByLink = form({
  path: "/anmeldung/:secret", command: changeOwnSignUp, key: bySecret, values, show: (c, on, draft) => changePage(c, on, draft, linkPath(c)),
  done: (c) => c.href(linkPath(c)), flash: "run.changed", sample: noSecret,
});
const cancelByLink = form({
  path: "/anmeldung/:secret/absagen", command: cancelOwnSignUp, key: bySecret, show: (c, on, draft) => cancelPage(c, on, draft, linkPath(c)),
  done: (c) => c.href(linkPath(c)), flash: "run.cancelled", sample: noSecret,
});

export const mineRoutes = [mine, change, cancel, changeByLink, cancelByLink];
