// SPDX-License-Identifier: EUPL-1.2
import { heldOn, holds } from "../../../../kernel/actor.ts";
import { action, form, type PageContext, type Sample } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Form, PageTitle, Select, TextArea, valueOf } from "../../../../ui/index.ts";
import { agreementSample } from "../../pages/agreement.tsx";
import type { Agreement } from "../../rules.ts";
import { de } from "../../texts.de.ts";
import { en } from "../../texts.en.ts";
import { answerAmendment, proposeAmendment } from "../commands.ts";
import { anyAmendment } from "../store.ts";

const texts = { de, en };
const home = (c: PageContext): string => c.href(`/zusagen/${c.params["id"]}`);

const proposing = form({
  path: "/zusagen/:id/nachtrag",
  command: proposeAmendment,
  key: (c) => ({ id: c.params["id"], base: c.site.base }),
  show: async (c, { agreement }: { agreement: Agreement }, draft) => {
    const t = texts[c.locale].amendPage;
    const own = heldOn(c.actor, "editor", c.at);
    const sides = agreement.parties.filter((party) => holds(c.actor, "coordinator", c.at) || own.includes(party.organisationId));
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: agreement.number, href: home(c) }, { label: t.title }],
      main: (
        <>
          <PageTitle preline={agreement.number} title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ organisation: t.organisation, text: t.text }} />
          <Form action={c.href(`/zusagen/${agreement.id}/nachtrag`)} hidden={draft.hidden}>
            <Select name="organisation" label={t.organisation} empty={sides.length === 1 ? false : undefined} value={valueOf(draft, "organisation")} error={draft.errors["organisation"]}
              options={sides.map((party) => ({ value: party.organisationId, label: party.name }))} />
            <TextArea name="text" label={t.text} hint={t.textHint} maxLength={1200} value={valueOf(draft, "text")} error={draft.errors["text"]} />
            <ActionBar><Button label={t.button} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: home,
  flash: "commitments.amended",
  sample: agreementSample,
});

const sample: Sample = async (reader, scope) => anyAmendment(reader, scope);
const answering = action({
  path: "/zusagen/:id/nachtrag/:amendment", command: answerAmendment, key: (c) => ({ id: c.params["id"], amendment: c.params["amendment"] }), done: home, back: home, flash: "commitments.amendmentAnswered", sample,
});

export const amendmentRoutes = [proposing, answering];
