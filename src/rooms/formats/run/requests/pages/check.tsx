// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { formatDay } from "../../../../../kernel/i18n.ts";
import { form, page, type Answer, type PageContext, type Sample } from "../../../../../kernel/page.ts";
import { listOrganisationChoices, sectorNames } from "../../../../actors/index.ts";
import { ActionBar, Button, ButtonLink, Card, ConfirmPage, DescriptionList, DraftNotices, EmptyState, Form, Select, Stack, TextArea, valueOf } from "../../../../../ui/index.ts";
import type { OnEdition } from "../../commands.ts";
import { crumbsOf, EditionHead, enterEdition, sampleEdition } from "../../pages/frame.tsx";
import { acceptRequest, declineRequest } from "../commands.ts";
import type { SignUpRequest } from "../rules.ts";
import { countRequests, listRequests } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const here = (c: PageContext, more = ""): string => c.href(`/durchlaeufe/${c.params["edition"]}/teilnehmende/pruefen${more}`);
const key = (c: PageContext) => ({ edition: c.params["edition"], request: c.params["request"], base: c.absolute("/") });

const sampleRequest: Sample = async (reader, scope) => {
  const [first] = await countRequests(reader, scope);
  const [request] = first ? await listRequests(reader, scope, first.editionId) : [];
  return request && { edition: request.editionId, request: request.id };
};

function Facts({ c, on, request }: { c: PageContext; on: OnEdition; request: SignUpRequest }) {
  const t = texts[c.locale];
  const sectors: Readonly<Record<string, string>> = sectorNames[c.locale];
  return (
    <DescriptionList items={[
      { term: t.sector, value: sectors[request.sector] ?? request.sector }, { term: t.side, value: on.format.format.texts[c.locale].sides[request.side]?.one ?? request.side }, { term: t.people, value: String(request.people) },
      { term: t.contact, value: <>{request.contactName}{request.contactFunction ? `, ${request.contactFunction}` : ""}, <a href={`mailto:${request.contactEmail}`}>{request.contactEmail}</a></> },
      { term: t.requestedAt, value: formatDay(request.requestedAt, c.locale) },
      ...(request.note ? [{ term: t.note, value: request.note }] : []), ...(request.accessNeeds ? [{ term: t.accessNeeds, value: request.accessNeeds }] : []),
    ]} />
  );
}

const list = page({
  path: "/durchlaeufe/:edition/teilnehmende/pruefen",
  may: signedIn,
  sample: sampleEdition,
  show: async (c) => {
    const on = await enterEdition(c);
    if (!on) return { kind: "notFound" };
    const t = texts[c.locale];
    const requests = await c.read((reader) => listRequests(reader, c.scope, on.editionId));
    const back = <ButtonLink label={t.back} href={c.href(`/durchlaeufe/${on.editionId}/teilnehmende`)} />;
    return {
      kind: "html", title: `${t.title}: ${on.edition.title}`, noindex: true, crumbs: crumbsOf(c, on, t.title),
      main: (
        <>
          <EditionHead c={c} on={on} title={t.title} lead={requests.length > 0 ? t.lead : undefined} />
          {requests.length === 0 ? <EmptyState title={t.none} action={back} /> : (
            <Stack>{requests.map((request) => (
              <Card key={request.id} level={2} title={request.name} footer={<><ButtonLink label={t.look} context={request.name} href={here(c, `/${request.id}`)} variant="primary" /><ButtonLink label={t.decline} context={request.name} href={here(c, `/${request.id}/ablehnen`)} variant="tertiary" /></>}>
                <Facts c={c} on={on} request={request} />
              </Card>
            ))}</Stack>
          )}
        </>
      ),
    };
  },
});

const accept = form({
  path: "/durchlaeufe/:edition/teilnehmende/pruefen/:request",
  command: acceptRequest,
  key,
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const choices = await c.read((reader) => listOrganisationChoices(reader, c.scope));
    return {
      kind: "html", title: on.request.name, width: "text", noindex: true, crumbs: crumbsOf(c, on, on.request.name),
      main: (
        <>
          <EditionHead c={c} on={on} title={on.request.name} />
          <DraftNotices draft={draft} fields={{ organisation: t.organisation }} />
          <Facts c={c} on={on} request={on.request} />
          <Form action={here(c, `/${on.request.id}`)} hidden={draft.hidden}>
            <Select name="organisation" label={t.organisation} hint={t.organisationHint} optional empty={t.asNew} value={valueOf(draft, "organisation")} error={draft.errors["organisation"]} options={choices.map((one) => ({ value: one.id, label: one.name }))} />
            <ActionBar><Button label={t.accept} variant="primary" /><ButtonLink label={t.decline} href={here(c, `/${on.request.id}/ablehnen`)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => here(c),
  flash: "run.accepted",
  sample: sampleRequest,
});

const decline = form({
  path: "/durchlaeufe/:edition/teilnehmende/pruefen/:request/ablehnen",
  command: declineRequest,
  key,
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const title = t.declineTitle({ name: on.request.name });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbsOf(c, on, title),
      main: (
        <>
          <DraftNotices draft={draft} fields={{ reason: t.reason }} />
          <ConfirmPage danger title={title} consequences={[t.reasonHint]} action={here(c, `/${on.request.id}/ablehnen`)} hidden={draft.hidden} confirmLabel={t.decline} cancel={{ href: here(c) }}>
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} optional rows={3} maxLength={500} value={valueOf(draft, "reason")} error={draft.errors["reason"]} />
          </ConfirmPage>
        </>
      ),
    };
  },
  done: (c) => here(c),
  flash: "run.declined",
  sample: sampleRequest,
});

export const requestRoutes = [list, accept, decline];
