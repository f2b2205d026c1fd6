// SPDX-License-Identifier: EUPL-1.2
import { form } from "../../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, TextArea, valueOf } from "../../../../../ui/index.ts";
import { crumbsOf, sampleEdition } from "../../pages/frame.tsx";
import { callOffEdition, waitFor } from "../commands.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** The form by which an event is called off, with what follows from it. */
export const callOffForm = form({
  path: "/durchlaeufe/:edition/absagen",
  command: callOffEdition,
  key: (c) => ({ edition: c.params["edition"], base: c.site.base }),
  sample: sampleEdition,
  show: async (c, on, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: crumbsOf(c, on, t.title),
      main: (
        <>
          <PageTitle preline={on.edition.title} title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ reason: t.reason }} />
          <p>{t.consequences({ people: waitFor(on.placed).length })}</p>
          <Form action={c.href(`/durchlaeufe/${on.editionId}/absagen`)} hidden={draft.hidden}>
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} value={valueOf(draft, "reason")} error={draft.errors["reason"]} />
            <ActionBar><Button label={t.submit} variant="primary" /><ButtonLink label={on.edition.title} href={c.href(`/durchlaeufe/${on.editionId}`)} /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}`),
  flash: "run.calledOff",
});
