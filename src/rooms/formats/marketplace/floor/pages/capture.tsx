// SPDX-License-Identifier: EUPL-1.2
import { heldOn } from "../../../../../kernel/actor.ts";
import type { FormValues } from "../../../../../kernel/fields.ts";
import { addDays, dayOf } from "../../../../../kernel/i18n.ts";
import { form, type Answer, type Draft, type PageContext } from "../../../../../kernel/page.ts";
import { Accordion, Button, ButtonLink, DraftNotices, EmptyState, Form, Notice, StationScreen } from "../../../../../ui/index.ts";
import { listingsById, type Listing } from "../../../../exchange/index.ts";
import { allowsIn } from "../../../contract.ts";
import { anyMarket } from "../../queries.ts";
import { cornerFor } from "../../corners/rules.ts";
import { captureAgreement, captureOwn, type Capture } from "../commands.ts";
import { floorHome, floorPath, wordsOf } from "./head.tsx";
import { Agreed, Consent, Paper, SideFields, Third } from "./capture-fields.tsx";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands in the form at the first look: the usual days, the own organisation, and what two cards say. */
async function firstValues(state: Capture, c: PageContext, own: boolean): Promise<FormValues> {
  const ids = ["bedarf", "angebot"].map((name) => c.query.get(name) ?? "");
  const listings = ids.some((id) => uuid.test(id)) ? await c.read((reader) => listingsById(reader, c.scope, ids.filter((id) => uuid.test(id)))) : [];
  const mine = own ? heldOn(c.actor, "editor", c.at).find((id) => [...state.present, ...state.expected].some((one) => one.organisationId === id)) : undefined;
  const need = listings.find((one) => one.id === ids[0] && one.direction === "need");
  const offer = listings.find((one) => one.id === ids[1] && one.direction === "offer");
  return {
    firstContact: "b", firstContactBy: addDays(dayOf(c.at), state.settings.firstContactDays), a_unit: "hours", b_unit: "hours",
    ...(mine ? { a_organisation: mine } : {}), ...(need || offer ? fromCards(need, offer, state) : {}),
  };
}

/** A gives what it offers; B, whose need it answers, gives back what its card says. */
function fromCards(need: Listing | undefined, offer: Listing | undefined, state: Capture): FormValues {
  const gift = offer ?? need!;
  const days = offer?.fromDay || offer?.untilDay ? offer : need;
  return {
    a_what: gift.title, a_quantity: gift.quantity === null ? "" : String(gift.quantity).replace(".", ","), a_unit: gift.unit ?? "hours",
    topic: cornerFor(gift.category, state.corners)?.key,
    ...(offer ? { a_organisation: offer.organisationId } : {}), ...(need ? { b_organisation: need.organisationId } : {}),
    ...(need?.giveBack ? { b_what: need.giveBack } : {}), ...(days?.fromDay ? { periodFrom: days.fromDay } : {}), ...(days?.untilDay ? { periodUntil: days.untilDay } : {}),
  };
}

const labels = (c: PageContext): Record<string, string> => {
  const t = wordsOf(c).capture;
  return {
    a_organisation: `${t.sideA}: ${t.organisation}`, a_what: t.whatA, a_quantity: `${t.sideA}: ${t.quantity}`, b_organisation: `${t.sideB}: ${t.organisation}`, b_what: t.whatB,
    b_quantity: `${t.sideB}: ${t.quantity}`, noReturn: t.noReturn, topic: t.corner, periodFrom: t.periodFrom, periodUntil: t.periodUntil, firstContact: t.firstContact, firstContactBy: t.firstContactBy, number: t.number,
  };
};

interface Place {
  readonly action: string;
  readonly own: boolean;
}

async function showCapture(c: PageContext, state: Capture, draft: Draft, place: Place): Promise<Answer> {
  const words = wordsOf(c);
  const t = words.capture;
  const title = place.own ? t.ownTitle : t.title;
  const typed = draft.refusal !== undefined || Object.keys(draft.errors).length > 0;
  const nobody = state.present.length + state.expected.length === 0;
  const back = place.own ? `/veranstaltungen/${state.edition.id}` : floorHome(state.edition.id);
  return {
    kind: "html", title, frame: "bare", noindex: true,
    main: (
      <StationScreen station={`${t.station} · ${state.edition.title}`} title={title} back={{ href: c.href(back), label: words.back }}
        state={{ kind: typed ? "waiting" : "sent", text: typed ? t.kept : t.ready }}>
        {place.own ? <p>{t.ownLead}</p> : null}
        <Standing c={c} state={state} />
        {nobody ? <EmptyState title={t.nobody} action={<ButtonLink label={words.back} href={c.href(back)} />} /> : (
          <>
            <DraftNotices draft={draft} fields={labels(c)} />
            <CaptureForm c={c} state={state} draft={draft} place={place} />
          </>
        )}
      </StationScreen>
    ),
  };
}

function Standing({ c, state }: { c: PageContext; state: Capture }) {
  const t = wordsOf(c).capture;
  if (allowsIn(state.format.format, state.edition.state, "trade")) return null;
  return <Notice tone="warning"><p>{allowsIn(state.format.format, state.edition.state, "lateTrade") ? t.late : t.closed}</p></Notice>;
}

function CaptureForm({ c, state, draft, place }: { c: PageContext; state: Capture; draft: Draft; place: Place }) {
  const t = wordsOf(c).capture;
  const shown = (names: readonly string[]): boolean => names.some((name) => draft.values[name] || draft.errors[name]);
  return (
    <Form action={c.href(place.action)} hidden={draft.hidden}>
      <SideFields c={c} state={state} draft={draft} letter="a" own={place.own} />
      <SideFields c={c} state={state} draft={draft} letter="b" own={false} />
      <Agreed c={c} state={state} draft={draft} />
      <Consent c={c} draft={draft} />
      <Accordion title={t.third} open={shown(["c_organisation", "c_what"])}><Third c={c} state={state} draft={draft} /></Accordion>
      {place.own ? null : <Accordion title={t.paper} open={shown(["number", "paperSigned"])}><Paper c={c} state={state} draft={draft} /></Accordion>}
      <Button label={t.save} variant="primary" />
    </Form>
  );
}

const key = (c: PageContext) => ({ edition: c.params["edition"] });
const toSign = (c: PageContext, id: string) => c.href(floorPath(c.params["edition"]!, `/${id}/unterschreiben`));

const atFloor = form({
  path: "/durchlaeufe/:edition/markt/neu",
  command: captureAgreement,
  key,
  values: (state: Capture, c) => firstValues(state, c, false),
  show: (c, state: Capture, draft) => showCapture(c, state, draft, { action: floorPath(state.edition.id, "/neu"), own: false }),
  done: (c, saved) => toSign(c, saved.object.id),
  flash: "marketplace.captured",
  sample: anyMarket,
});

const onOwnPhone = form({
  path: "/veranstaltungen/:edition/vereinbarung",
  command: captureOwn,
  key,
  values: (state: Capture, c) => firstValues(state, c, true),
  show: (c, state: Capture, draft) => showCapture(c, state, draft, { action: `/veranstaltungen/${state.edition.id}/vereinbarung`, own: true }),
  done: (c, saved) => toSign(c, saved.object.id),
  flash: "marketplace.captured",
  sample: anyMarket,
});

export const captureRoutes = [atFloor, onOwnPhone];
