// SPDX-License-Identifier: EUPL-1.2
import { heldOn, holds } from "../../../../kernel/actor.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { ActionBar, ButtonLink, PostButton, Prose, Section, State, type StateKind } from "../../../../ui/index.ts";
import type { AgreementRow } from "../../queries.ts";
import { de } from "../../texts.de.ts";
import { en } from "../../texts.en.ts";
import type { Amendment } from "../rules.ts";

const texts = { de, en };
const kinds: Record<Amendment["state"], StateKind> = { proposed: "waiting", agreed: "done", declined: "stopped" };

interface ListProps {
  c: PageContext;
  agreement: AgreementRow;
  amendments: readonly Amendment[];
  view: "sides" | "public";
}

/** Amendments beside the sealed text; in public only those that hold. */
export function AmendmentList({ c, agreement, amendments, view }: ListProps) {
  const t = texts[c.locale].detail;
  const shown = view === "sides" ? amendments : amendments.filter((one) => one.state === "agreed");
  const open = amendments.some((one) => one.state === "proposed");
  if (view === "public" && shown.length === 0) return null;
  return (
    <Section title={t.amendments}>
      {shown.length === 0 ? <p>{t.noAmendments}</p> : shown.map((one) => <Entry key={one.id} c={c} agreement={agreement} amendment={one} />)}
      {view === "sides" && !open ? <ActionBar sticky={false}><ButtonLink label={t.amend} href={c.href(`/zusagen/${agreement.id}/nachtrag`)} /></ActionBar> : null}
    </Section>
  );
}

function Entry({ c, agreement, amendment }: { c: PageContext; agreement: AgreementRow; amendment: Amendment }) {
  const t = texts[c.locale].detail;
  const by = agreement.parties.find((party) => party.organisationId === amendment.proposedByOrganisationId)?.name ?? "";
  return (
    <Prose>
      <p><strong>{t.amendment({ n: amendment.number, by, day: formatDay(amendment.at, c.locale) })}</strong> <State kind={kinds[amendment.state]} label={t.amendmentState[amendment.state]} /></p>
      <p>{amendment.text}</p>
      {amendment.state === "proposed" ? <Answers c={c} agreement={agreement} amendment={amendment} /> : null}
    </Prose>
  );
}

function Answers({ c, agreement, amendment }: { c: PageContext; agreement: AgreementRow; amendment: Amendment }) {
  const t = texts[c.locale].detail;
  const own = heldOn(c.actor, "editor", c.at);
  const said = new Set(amendment.consents.map((one) => one.organisationId));
  const waiting = agreement.parties.filter((party) => !said.has(party.organisationId) && (holds(c.actor, "coordinator", c.at) || own.includes(party.organisationId)));
  return (
    <>
      {waiting.map((party) => (
        <ActionBar key={party.id} sticky={false}>
          {(["yes", "no"] as const).map((consents) => (
            <PostButton key={consents} action={c.href(`/zusagen/${agreement.id}/nachtrag/${amendment.id}`)} label={(consents === "yes" ? t.agree : t.decline)({ name: party.name })}
              variant={consents === "yes" ? "primary" : "secondary"} hidden={{ ...c.once(), _version: String(amendment.version), organisation: party.organisationId, consents }} />
          ))}
        </ActionBar>
      ))}
    </>
  );
}
