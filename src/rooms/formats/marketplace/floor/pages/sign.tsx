// SPDX-License-Identifier: EUPL-1.2
import { heldOn } from "../../../../../kernel/actor.ts";
import { action, form, type PageContext } from "../../../../../kernel/page.ts";
import { Button, ButtonLink, Checkbox, CheckboxGroup, DraftNotices, Form, Notice, PostButton, RadioGroup, StationScreen, Toolbar, valueOf, valuesOf } from "../../../../../ui/index.ts";
import { AgreementCard, findAgreementRow, isOpen, isSealed, unsigned, writesForOthers, type AgreementRow, type Party } from "../../../../commitments/index.ts";
import { anyAgreement } from "../queries.ts";
import { bringHere, signHere, worksOnFloor, type OnAgreement } from "../commands.ts";
import { floorHome, floorPath, wordsOf } from "./head.tsx";
import type { Draft } from "../../../../../kernel/page.ts";

const at = (c: PageContext, more: string) => c.href(floorPath(c.params["edition"]!, `/${c.params["agreement"]}/${more}`));
const key = (c: PageContext) => ({ edition: c.params["edition"], agreement: c.params["agreement"] });

const sign = form({
  path: "/durchlaeufe/:edition/markt/:agreement/unterschreiben",
  command: signHere,
  key,
  values: () => ({ how: "device", toSealer: "1" }),
  show: async (c, state: OnAgreement, draft) => {
    const words = wordsOf(c);
    const t = words.sign;
    const { agreement } = state;
    const row = await c.read((reader) => findAgreementRow(reader, c.scope, agreement.id));
    const worker = c.may(worksOnFloor, state);
    return {
      kind: "html", title: t.title({ number: agreement.number }), frame: "bare", noindex: true,
      main: (
        <StationScreen station={`${t.station} · ${state.edition.title}`} title={t.title({ number: agreement.number })}
          back={{ href: c.href(worker ? floorHome(state.edition.id) : `/veranstaltungen/${state.edition.id}`), label: words.back }}
          state={{ kind: agreement.state === "draft" || agreement.state === "returned" ? "waiting" : "sent", text: t.states[agreement.state] ?? t.states["sealed"] }}>
          <DraftNotices draft={draft} fields={{ parties: t.signAs, how: t.how }} />
          {row?.seal?.reason ? <Notice tone="warning" title={t.reason}><p>{row.seal.reason}</p></Notice> : null}
          <AgreementCard agreement={row ?? ({ ...agreement, seal: null } satisfies AgreementRow)} locale={c.locale} view="sides" untitled level={2} />
          {agreement.late ? <Notice tone="info"><p>{t.late}</p></Notice> : null}
          <Signatures c={c} state={state} draft={draft} />
          <Onward c={c} state={state} worker={worker} />
        </StationScreen>
      ),
    };
  },
  done: (c) => at(c, "unterschreiben"),
  flash: "marketplace.signed",
  sample: (reader, scope) => anyAgreement(reader, scope, "draft"),
});

/** Whose signature this person may take: everybody's at the table, one's own in the account. */
const signable = (c: PageContext, state: OnAgreement): readonly Party[] => {
  const open = isOpen(state.agreement.state) && state.agreement.state !== "atSealer" ? unsigned(state.agreement) : [];
  if (writesForOthers(c.actor, state.agreement, c.at)) return open;
  const mine = heldOn(c.actor, "editor", c.at);
  return open.filter((party) => mine.includes(party.organisationId));
};

function Signatures({ c, state, draft }: { c: PageContext; state: OnAgreement; draft: Draft }) {
  const t = wordsOf(c).sign;
  const parties = signable(c, state);
  if (parties.length === 0) return null;
  const others = writesForOthers(c.actor, state.agreement, c.at);
  return (
    <Form action={at(c, "unterschreiben")} hidden={draft.hidden} label={t.signAs}>
      <CheckboxGroup name="parties" label={t.signAs} hint={t.signHint} values={[...valuesOf(draft, "parties")]} error={draft.errors["parties"]}
        options={parties.map((party) => ({ value: party.id, label: t.signOne({ name: party.representative, organisation: party.name }) }))} />
      {others ? <RadioGroup name="how" label={t.how} inline value={valueOf(draft, "how") || "device"} options={[{ value: "device", label: t.device }, { value: "paper", label: t.paper }]} /> : null}
      <Checkbox name="toSealer" label={t.toSealer} checked={valueOf(draft, "toSealer") !== ""} />
      <Button label={t.sign} variant="primary" />
    </Form>
  );
}

/** The one thing to do next. */
function Onward({ c, state, worker }: { c: PageContext; state: OnAgreement; worker: boolean }) {
  const t = wordsOf(c).sign;
  const { agreement } = state;
  return (
    <>
      {agreement.state === "signed" ? <PostButton action={at(c, "zum-notartisch")} label={t.bring} variant="primary" hidden={{ ...c.once(), _version: agreement.version }} /> : null}
      {agreement.state === "atSealer" || isSealed(agreement.state)
        ? <ButtonLink label={t.again} href={c.href(worker ? floorPath(state.edition.id, "/neu") : `/veranstaltungen/${state.edition.id}/vereinbarung`)} variant="primary" /> : null}
      <Toolbar items={[
        { label: t.document, href: c.href(`/zusagen/${agreement.id}/vereinbarung.pdf`), kind: "download" as const, type: "application/pdf" },
        ...(isOpen(agreement.state) && agreement.state !== "atSealer" ? [{ label: t.change, href: c.href(`/zusagen/${agreement.id}/bearbeiten`), kind: "link" as const }] : []),
      ]} />
    </>
  );
}

const bring = action({
  path: "/durchlaeufe/:edition/markt/:agreement/zum-notartisch",
  command: bringHere,
  key,
  done: (c) => at(c, "unterschreiben"),
  back: (c) => at(c, "unterschreiben"),
  flash: "marketplace.brought",
  sample: (reader, scope) => anyAgreement(reader, scope, "signed"),
});

export const signRoutes = [sign, bring];
