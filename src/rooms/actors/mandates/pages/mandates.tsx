// SPDX-License-Identifier: EUPL-1.2
import { formatDayShort } from "../../../../kernel/i18n.ts";
import { action, form, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, EmptyState, Form, PageTitle, PostButton, Section, Table, TextField, valueOf } from "../../../../ui/index.ts";
import { listOrganisationChoices, peopleOf, type Contact } from "../../queries.ts";
import { anyOrganisation } from "../../pages/organisation.tsx";
import { de as actorsDe } from "../../texts.de.ts";
import { en as actorsEn } from "../../texts.en.ts";
import { addMandate, endMandate, type WithPeople } from "../commands.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const actorsTexts = { de: actorsDe, en: actorsEn };

const mandates = form({
  path: "/organisationen/:id/mandate",
  command: addMandate,
  key: (c) => ({ id: c.params["id"], signIn: c.absolute("/anmelden") }),
  sample: anyOrganisation,
  show: async (c, { organisation, people }: WithPeople, draft) => {
    const t = texts[c.locale];
    const at = `/organisationen/${organisation.id}`;
    return {
      kind: "html", title: t.title({ organisation: organisation.name }), width: "wide", noindex: true,
      crumbs: [{ label: actorsTexts[c.locale].list.title, href: c.href("/organisationen") }, { label: organisation.name, href: c.href(at) }, { label: t.crumb }],
      main: (
        <>
          <PageTitle title={t.title({ organisation: organisation.name })} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ name: t.name, email: t.email, function: t.function }} />
          {people.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : <People c={c} people={people} at={at} />}
          <Section title={t.addTitle} lead={t.addText}>
            <Form action={c.href(`${at}/mandate`)} hidden={draft.hidden}>
              <TextField name="name" label={t.name} value={valueOf(draft, "name")} error={draft.errors["name"]} autocomplete="off" />
              <TextField name="function" label={t.function} hint={t.functionHint} optional value={valueOf(draft, "function")} error={draft.errors["function"]} autocomplete="off" />
              <TextField name="email" type="email" label={t.email} hint={t.emailHint} value={valueOf(draft, "email")} error={draft.errors["email"]} autocomplete="off" />
              <ActionBar><Button label={t.add} variant="primary" /></ActionBar>
            </Form>
          </Section>
        </>
      ),
    };
  },
  done: (c) => c.href(`/organisationen/${c.params["id"]}/mandate`),
  flash: "actors.mandateAdded",
});

/** People of the organisation with addresses: only its own people and the coordinator get to this page. */
function People({ c, people, at }: { c: PageContext; people: readonly Contact[]; at: string }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.people} rows={[...people]} rowKey={(row) => row.mandateId} columns={[
      { key: "name", label: t.name, rowHeader: true, cell: (row) => row.name },
      { key: "function", label: t.function, cell: (row) => row.function || "–" },
      { key: "email", label: t.email, cell: (row) => row.email },
      { key: "since", label: t.since, cell: (row) => formatDayShort(row.since, c.locale) },
      { key: "end", label: t.action, cell: (row) => <PostButton action={c.href(`${at}/mandate/${row.mandateId}/beenden`)} label={t.end} context={t.endContext({ name: row.name })} small variant="tertiary" hidden={c.once()} /> },
    ]} />
  );
}

const anyMandate: Sample = async (reader, scope) => {
  for (const { id } of await listOrganisationChoices(reader, scope)) {
    const [person] = await peopleOf(reader, scope, id);
    if (person) return { id, mandate: person.mandateId };
  }
  return undefined;
};

const end = action({
  path: "/organisationen/:id/mandate/:mandate/beenden",
  command: endMandate,
  key: (c) => ({ id: c.params["id"], mandate: c.params["mandate"] }),
  sample: anyMandate,
  // Who ends the own mandate has no right to the list of mandates any more: the public page is open to everybody.
  done: (c) => c.href(`/organisationen/${c.params["id"]}`),
  back: (c) => c.href(`/organisationen/${c.params["id"]}/mandate`),
  flash: "actors.mandateEnded",
});

export const mandateRoutes = [mandates, end];
