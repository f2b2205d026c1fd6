// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../../kernel/database/connect.ts";
import { action, form, type PageContext, type Route } from "../../../../kernel/page.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, Form, PageTitle, RadioGroup, TextArea, valueOf } from "../../../../ui/index.ts";
import { listPublished } from "../../queries.ts";
import { introduce, rejectSuggestion } from "../commands.ts";
import { rejectReasons } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const key = (c: PageContext) => ({ listing: c.params["id"], other: c.params["other"], base: c.site.base });

/** A need and an offer of two organisations in the demo town, for tests that walk every route. */
const sample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [need] = await listPublished(reader, scope, { direction: "need", today: "2000-01-01", size: 1 });
  const offers = await listPublished(reader, scope, { direction: "offer", today: "2000-01-01", size: 20 });
  const offer = offers.find((one) => one.organisationId !== need?.organisationId);
  return need && offer && { id: need.id, other: offer.id };
};

const reject = form({
  path: "/anzeigen/:id/vorschlag/:other/passt-nicht", command: rejectSuggestion, key, sample,
  show: async (c, { listing, other }, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.rejectTitle, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.rejectTitle} lead={t.rejectLead(listing.title, other.title)} />
          <DraftNotices draft={draft} fields={{ reason: t.reason, note: t.note }} />
          <Form action={c.href(c.path)} hidden={{ ...draft.hidden }}>
            <RadioGroup name="reason" label={t.reason} value={valueOf(draft, "reason")} options={rejectReasons.map((value) => ({ value, label: t.rejectReasons[value] }))} {...(draft.errors["reason"] ? { error: draft.errors["reason"] } : {})} />
            <TextArea name="note" label={t.note} optional rows={3} maxLength={500} value={valueOf(draft, "note")} {...(draft.errors["note"] ? { error: draft.errors["note"] } : {})} />
            <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={t.cancel} href={c.href(`/anzeigen/${listing.id}`)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/anzeigen/${c.params["id"]}#passt`), flash: "exchange.rejected",
});

export const pairRoutes: Route[] = [
  reject,
  action({ path: "/anzeigen/:id/vorschlag/:other/vorstellen", command: introduce, key, sample, flash: "exchange.introduced", done: (c) => c.href(`/anzeigen/${c.params["id"]}#passt`), back: (c) => c.href(`/anzeigen/${c.params["id"]}`) }),
];
