// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer, type Draft, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle } from "../../../../ui/index.ts";
import { listOrganisationChoices } from "../../../actors/index.ts";
import { writesForOthers } from "../../commands.ts";
import { anyOpenAgreement } from "../../queries.ts";
import type { Agreement } from "../../rules.ts";
import { de as general } from "../../texts.de.ts";
import { en as generalEn } from "../../texts.en.ts";
import { changeDraft, draftAgreement, type Drafting } from "../commands.ts";
import { formOf, type KnownOrganisation } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { AgreementFields, agreementLabels } from "./fields.tsx";

const texts = { de, en };
const nav = { de: general.nav, en: generalEn.nav };
const yearOf = (c: PageContext): number => c.at.getUTCFullYear();

interface Shown {
  readonly action: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly back?: string;
  readonly organisations: readonly KnownOrganisation[];
  readonly atTable: boolean;
  readonly paper: boolean;
}

function draftPage(c: PageContext, draft: Draft, shown: Shown): Answer {
  return {
    kind: "html", title: shown.title, width: "text", noindex: true, crumbs: [{ label: nav[c.locale].ledger, href: c.href("/zusagen") }, { label: shown.title }],
    main: (
      <>
        <PageTitle title={shown.title} lead={shown.lead} />
        <DraftNotices draft={draft} fields={agreementLabels(c.locale)} />
        <Form action={shown.action} hidden={draft.hidden}>
          <AgreementFields draft={draft} locale={c.locale} organisations={shown.organisations} atTable={shown.atTable} paper={shown.paper} />
          <ActionBar>
            <Button label={shown.button} variant="primary" />
            {shown.back ? <ButtonLink label={texts[c.locale].cancel} href={shown.back} variant="tertiary" /> : null}
          </ActionBar>
        </Form>
      </>
    ),
  };
}

const create = form({
  path: "/zusagen/neu",
  command: draftAgreement,
  key: (c) => ({ year: yearOf(c) }),
  show: async (c, state: Drafting, draft) => draftPage(c, draft, {
    action: c.href("/zusagen/neu"), title: texts[c.locale].newTitle, lead: texts[c.locale].newLead, button: texts[c.locale].save, organisations: state.organisations, atTable: true, paper: true,
  }),
  done: (c, saved) => c.href(`/zusagen/${saved.object.id}`),
  flash: "commitments.drafted",
});

const anyOrganisation: Sample = async (reader, scope) => {
  const [first] = await listOrganisationChoices(reader, scope);
  return first && { org: first.id };
};

const createOwn = form({
  path: "/organisationen/:org/zusagen/neu",
  command: draftAgreement,
  key: (c) => ({ organisationId: c.params["org"], year: yearOf(c) }),
  values: (_state: Drafting, c) => ({ a_organisation: c.params["org"] ?? "" }),
  show: async (c, state: Drafting, draft) => draftPage(c, draft, {
    action: c.href(`/organisationen/${c.params["org"]}/zusagen/neu`), title: texts[c.locale].newTitle, lead: texts[c.locale].newLead, button: texts[c.locale].save,
    organisations: state.organisations, atTable: false, paper: false,
  }),
  done: (c, saved) => c.href(`/zusagen/${saved.object.id}`),
  flash: "commitments.drafted",
  sample: anyOrganisation,
});

interface Opened {
  readonly agreement: Agreement;
  readonly organisations: readonly KnownOrganisation[];
}

const change = form({
  path: "/zusagen/:id/bearbeiten",
  command: changeDraft,
  key: (c) => ({ id: c.params["id"] }),
  values: ({ agreement }: Opened) => formOf(agreement),
  show: async (c, { agreement, organisations }: Opened, draft) => draftPage(c, draft, {
    action: c.href(`/zusagen/${agreement.id}/bearbeiten`), title: texts[c.locale].changeTitle, lead: texts[c.locale].changeLead, button: texts[c.locale].saveChange,
    back: c.href(`/zusagen/${agreement.id}`), organisations, atTable: writesForOthers(c.actor, agreement, c.at), paper: false,
  }),
  done: (c) => c.href(`/zusagen/${c.params["id"]}`),
  flash: "commitments.changed",
  sample: anyOpenAgreement,
});

export const draftRoutes = [create, createOwn, change];
