// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { agreementsOfEdition, confirmedHours, type AgreementRow } from "../../../commitments/index.ts";
import { participantsOf, type ParticipantRow } from "../../run/index.ts";
import { hungCards, type Hung } from "../cards/queries.ts";
import { likelyAgreements } from "../cards/rules.ts";
import type { Corner } from "../corners/rules.ts";
import { listSnapshots, type Snapshot } from "../floor/store.ts";
import { loadMarket, type OnMarket } from "../queries.ts";
import { rateInForce, type RateCard } from "../rates/rules.ts";
import { listRates } from "../rates/store.ts";
import { figures, type Deal, type Figures } from "./rules.ts";

/** A card that no agreement has answered, with the agreements that may have. */
export interface Leftover {
  readonly hung: Hung;
  readonly likely: readonly AgreementRow[];
}

/** Everything that is known of the result of an edition. */
export interface MarketResult extends OnMarket {
  readonly corners: readonly Corner[];
  readonly hung: readonly Hung[];
  readonly participants: readonly ParticipantRow[];
  readonly agreements: readonly AgreementRow[];
  readonly figures: Figures;
  readonly leftovers: readonly Leftover[];
  readonly announced: Snapshot | undefined;
  /** The latest correction; the announced number stays beside it. */
  readonly corrected: Snapshot | undefined;
  readonly rate: RateCard | undefined;
}

/** The result of an edition in a constant number of questions; undefined when there is no such marketplace. */
export async function loadResult(reader: Reader, scope: Scope, editionId: string): Promise<MarketResult | undefined> {
  const market = await loadMarket(reader, scope, editionId);
  if (!market) return undefined;
  const { corners, hung } = await hungCards(reader, scope, editionId);
  const participants = await participantsOf(reader, scope, editionId);
  const agreements = await agreementsOfEdition(reader, scope, editionId);
  const snapshots = await listSnapshots(reader, scope, editionId);
  const hours = await confirmedHours(reader, scope, editionId);
  const leftovers = leftoversOf(hung, agreements);
  return {
    ...market, corners, hung, participants, agreements, leftovers,
    announced: snapshots.find((one) => one.announced), corrected: snapshots.findLast((one) => !one.announced),
    rate: rateInForce(await listRates(reader, scope), market.edition.day),
    figures: figures({
      attendees: participants, deals: agreements.map((row) => dealOf(row, hours.get(row.id) ?? null)), sides: market.format.format.sides.map((side) => side.key), companySide: "company",
      closesAt: market.edition.closesAt, unmatchedNeeds: leftovers.filter((one) => one.hung.listing.direction === "need").length,
    }),
  };
}

/** Cards that are not tied to an agreement and whose listing is not known as found. */
export function leftoversOf(hung: readonly Hung[], agreements: readonly AgreementRow[]): Leftover[] {
  return hung.filter((one) => one.card.commitmentId === null && one.listing.state !== "matched")
    .map((one) => ({ hung: one, likely: likelyAgreements({ direction: one.listing.direction, organisationId: one.organisation.id, cornerKey: one.corner.key }, agreements) }));
}

/** The ledger keeps the sealer's last word about an agreement. */
const dealOf = (row: AgreementRow, confirmed: number | null): Deal => ({ ...row, words: row.seal ? [row.seal.result] : [], confirmedHours: confirmed });
