// SPDX-License-Identifier: EUPL-1.2
import { moneyWording, type MoneyKind } from "../../../engines/text/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { isSealed, type Agreement } from "../rules.ts";

export interface Consent {
  readonly organisationId: string;
  readonly consents: boolean;
}

/** A change after the seal: the sealed text stays, this stands beside it once every side has agreed. */
export interface Amendment {
  readonly id: string;
  readonly commitmentId: string;
  readonly number: number;
  readonly text: string;
  readonly proposedByOrganisationId: string;
  readonly state: "proposed" | "agreed" | "declined";
  readonly at: Date;
  readonly decidedAt: Date | null;
  readonly version: number;
  readonly consents: readonly Consent[];
}

export type AmendmentRefusal =
  | { readonly type: "agreementNotSealed" }
  | { readonly type: "amendmentNotYours"; readonly field: "organisation" }
  | { readonly type: "amendmentOpen" }
  | { readonly type: "amendmentDecided" }
  | { readonly type: "agreementMoney"; readonly field: "text"; readonly kind: MoneyKind };

/** A side puts a change forward; it has agreed by doing so. One open proposal at a time. */
export function propose(
  agreement: Agreement, earlier: readonly Amendment[], proposal: { id: string; text: string; organisationId: string | undefined }, at: Date,
): Result<Amendment, AmendmentRefusal> {
  if (!isSealed(agreement.state)) return refuse({ type: "agreementNotSealed" });
  if (earlier.some((one) => one.state === "proposed")) return refuse({ type: "amendmentOpen" });
  const by = agreement.parties.find((party) => party.organisationId === proposal.organisationId);
  if (!by) return refuse({ type: "amendmentNotYours", field: "organisation" });
  const money = moneyWording(proposal.text)[0];
  if (money) return refuse({ type: "agreementMoney", field: "text", kind: money.alternative });
  return ok({
    id: proposal.id, commitmentId: agreement.id, number: earlier.length + 1, text: proposal.text, proposedByOrganisationId: by.organisationId,
    state: "proposed", at, decidedAt: null, version: 1, consents: [{ organisationId: by.organisationId, consents: true }],
  });
}

/** A side agrees or declines. Agreed once every side has agreed; one no is enough to decline. */
export function decideAmendment(agreement: Agreement, amendment: Amendment, said: { organisationId: string | undefined; consents: boolean }, at: Date): Result<Amendment, AmendmentRefusal> {
  if (amendment.state !== "proposed") return refuse({ type: "amendmentDecided" });
  const side = agreement.parties.find((party) => party.organisationId === said.organisationId);
  if (!side) return refuse({ type: "amendmentNotYours", field: "organisation" });
  const consents = [...amendment.consents.filter((one) => one.organisationId !== side.organisationId), { organisationId: side.organisationId, consents: said.consents }];
  const state = consents.some((one) => !one.consents) ? "declined" : agreement.parties.every((party) => consents.some((one) => one.organisationId === party.organisationId)) ? "agreed" : "proposed";
  return ok({ ...amendment, consents, state, decidedAt: state === "proposed" ? null : at });
}
