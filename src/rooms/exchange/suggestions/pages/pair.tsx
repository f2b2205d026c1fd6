// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { action, form, type PageContext, type Route } from "../../../../kernel/page.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, Form, PageTitle, RadioGroup, TextArea, valueOf } from "../../../../ui/index.ts";
import { feedbackOn } from "../../feedback/queries.ts";
import { listPublished } from "../../queries.ts";
import { approveSuggestion, introduce, rejectSuggestion, withdrawFeedback } from "../commands.ts";
import { rejectReasons } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const key = (c: PageContext) => ({ listing: c.params["id"], other: c.params["other"], base: c.site.base });
const toListing = (c: PageContext): string => c.href(`/anzeigen/${c.params["id"]}#passt`);
const back = (c: PageContext): string => c.href(`/anzeigen/${c.params["id"]}`);

/** A need and an offer of two organisations in the demo town, for tests that walk every route. */
const sample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [need] = await listPublished(reader, scope, { direction: "need", today: "2000-01-01", size: 1 });
  const offers = await listPublished(reader, scope, { direction: "offer", today: "2000-01-01", size: 20 });
  const offer = offers.find((one) => one.organisationId !== need?.organisationId);
  return need && offer && { id: need.id, other: offer.id };
};

/** A pair of which something was said. */
const saidSample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const { rows } = await feedbackOn(reader, scope, {}, { page: 1, size: 1 });
  const [said] = rows;
  return said && (said.fromId === said.offerId ? { id: said.offerId, other: said.needId } : { id: said.needId, other: said.offerId });
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
            <ActionBar><Button label={t.save} variant="primary" /><ButtonLink label={t.cancel} href={back(c)} variant="tertiary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/anzeigen/${c.params["id"]}?abgelehnt=${c.params["other"]}#passt`), flash: "exchange.rejected",
});

const fromList = "boerse";
/** Back to the list of what was said, for who came from there. */
const afterwards = (c: PageContext): string => (c.query.get("von") === fromList && c.may(role("coordinator"), undefined) ? c.href("/boerse/rueckmeldungen") : toListing(c));

/** The address at which the coordinator takes a word back and returns to the list. */
export const withdrawPath = (said: { needId: string; offerId: string }): string => `/anzeigen/${said.needId}/vorschlag/${said.offerId}/zuruecknehmen?von=${fromList}`;

const withdraw = form({
  path: "/anzeigen/:id/vorschlag/:other/zuruecknehmen", command: withdrawFeedback, key: (c) => ({ listing: c.params["id"], other: c.params["other"] }), sample: saidSample,
  show: async (c, { listing, other, said }, draft) => {
    const t = texts[c.locale];
    const query = c.query.get("von") === fromList ? `?von=${fromList}` : "";
    return {
      kind: "html", title: t.withdrawTitle, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.withdrawTitle} lead={t.withdrawLead(listing.title, other.title)} />
          <DraftNotices draft={draft} fields={{}} />
          {said ? (
            <Form action={c.href(`${c.path}${query}`)} hidden={{ ...draft.hidden }}>
              <p>{t.withdrawEffect[said.verdict]}</p>
              <ActionBar><Button label={t.withdraw} variant="primary" /><ButtonLink label={t.cancel} href={afterwards(c)} variant="tertiary" /></ActionBar>
            </Form>
          ) : <EmptyState title={t.nothingSaid} action={<ButtonLink label={t.back} href={afterwards(c)} />} />}
        </>
      ),
    };
  },
  done: afterwards, flash: "exchange.withdrawn",
});

export const pairRoutes: Route[] = [
  reject, withdraw,
  action({ path: "/anzeigen/:id/vorschlag/:other/passt-gut", command: approveSuggestion, key, sample, flash: "exchange.approved", done: toListing, back }),
  action({
    path: "/anzeigen/:id/vorschlag/:other/vorstellen", command: introduce, key, sample, flash: "exchange.introduced", back,
    done: (c) => (c.query.get("von") === fromList ? c.href(`/boerse/vorschlaege${c.query.get("richtung") === "offer" ? "?richtung=offer" : ""}`) : toListing(c)),
  }),
];
