// SPDX-License-Identifier: EUPL-1.2
import type { Thesaurus } from "../../../../engines/thesaurus/index.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { agreementsOfEdition, editionFigures, sealedStates, sealingQueue, type AgreementRow, type EditionFigures } from "../../../commitments/index.ts";
import { readingFor } from "../../../finding/index.ts";
import { personNames } from "../../../platform/index.ts";
import { listEditions, participantsOf, type ParticipantRow } from "../../run/index.ts";
import { hungCards, worthATalk, type Hung, type Talk } from "../cards/queries.ts";
import type { Corner } from "../corners/rules.ts";
import { listCorners } from "../corners/store.ts";
import { loadMarket, type OnMarket } from "../queries.ts";
import { loneliness, onTheFloor, type Waiting } from "./rules.ts";
import { listClaims, listSnapshots, type Counts, type Snapshot } from "./store.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A marketplace with its corners: the ground of every screen of the day. */
export interface Floor extends OnMarket {
  readonly corners: readonly Corner[];
}

export async function loadFloor(reader: Reader, scope: Scope, editionId: string | undefined): Promise<Floor | undefined> {
  const market = editionId !== undefined && uuid.test(editionId) ? await loadMarket(reader, scope, editionId) : undefined;
  return market && { ...market, corners: await listCorners(reader, scope, market.edition.id) };
}

/** An agreement before the sealers, with its text and who holds it. */
export interface QueueEntry extends Waiting {
  readonly agreement: AgreementRow;
}

/** What lies before the sealers, the longest wait first, in seven questions whatever their number. */
export async function loadQueue(reader: Reader, scope: Scope, editionId: string): Promise<QueueEntry[]> {
  const agreements = await sealingQueue(reader, scope, editionId);
  const claims = new Map((await listClaims(reader, scope, editionId)).map((claim) => [claim.commitmentId, claim]));
  const names = await personNames(reader, scope, [...claims.values()].flatMap((claim) => claim.personId ?? []));
  return agreements.map((agreement): QueueEntry => {
    const claim = claims.get(agreement.id);
    const held = claim?.personId && claim.claimedAt ? { personId: claim.personId, name: names.get(claim.personId)?.name ?? "", claimedAt: claim.claimedAt } : null;
    return { id: agreement.id, agreement, since: claim?.broughtAt ?? agreement.createdAt, organisationIds: agreement.parties.map((party) => party.organisationId), claim: held };
  }).sort((a, b) => a.since.getTime() - b.since.getTime());
}

const countsOf = (figures: EditionFigures): Counts => ({
  agreements: figures.sealed, late: figures.late, organisations: figures.organisations, reciprocal: figures.reciprocal, withHours: figures.withHours,
  hours: figures.hours, estimatedCents: figures.estimatedCents, waiting: figures.byState.atSealer ?? 0, byCorner: figures.byTopic,
});

/** Everything the counter looks at: what the ledger says now, and which numbers were said. */
export interface Tally {
  readonly counts: Counts;
  readonly snapshots: readonly Snapshot[];
}

export async function loadTally(reader: Reader, scope: Scope, editionId: string): Promise<Tally> {
  return { counts: countsOf(await editionFigures(reader, scope, editionId)), snapshots: await listSnapshots(reader, scope, editionId) };
}

/** Agreements of the board, sealed ones only, the latest first. */
export async function sealedLately(reader: Reader, scope: Scope, editionId: string): Promise<AgreementRow[]> {
  const sealed = await agreementsOfEdition(reader, scope, editionId, sealedStates);
  return sealed.sort((a, b) => (b.sealedAt?.getTime() ?? 0) - (a.sealedAt?.getTime() ?? 0));
}

/** Who is on the floor, with names. */
export async function loadPresence(reader: Reader, scope: Scope, editionId: string): Promise<{ present: readonly ParticipantRow[]; expected: readonly ParticipantRow[] }> {
  return onTheFloor(await participantsOf(reader, scope, editionId));
}

export interface Lonely {
  readonly participant: ParticipantRow;
  /** False: there is an agreement, but no seal yet. */
  readonly alone: boolean;
  /** How many cards of its own hang here. */
  readonly cards: number;
  readonly talks: readonly Talk[];
}

export interface Radar {
  readonly lonely: readonly Lonely[];
  readonly present: number;
}

/** Organisations of the floor without a sealed agreement, each with its three best counterparts on the floor. `today`: ISO day. */
export async function loadRadar(reader: Reader, scope: Scope, floor: Floor, today: string): Promise<Radar> {
  const { present, expected } = await loadPresence(reader, scope, floor.edition.id);
  const here = present.length > 0 ? present : expected;
  const { none, unsealed } = loneliness(here, await agreementsOfEdition(reader, scope, floor.edition.id));
  const { hung } = await hungCards(reader, scope, floor.edition.id);
  const { thesaurus } = await readingFor(reader, scope);
  const ids = new Set(here.map((one) => one.organisationId));
  const onFloor = hung.filter((one) => ids.has(one.organisation.id));
  const lonely = [...none, ...unsealed].map((id): Lonely => ({
    participant: here.find((one) => one.organisationId === id)!, alone: none.includes(id), cards: onFloor.filter((one) => one.organisation.id === id).length, talks: counterparts(id, onFloor, today, thesaurus),
  }));
  return { lonely, present: here.length };
}

/** The best card of each of the three organisations that fit best. */
function counterparts(organisationId: string, hung: readonly Hung[], today: string, thesaurus: Thesaurus): Talk[] {
  const own = hung.filter((one) => one.organisation.id === organisationId);
  if (own.length === 0) return [];
  const talks = worthATalk(own, hung, { today, top: 20, thesaurus });
  return talks.filter((talk, at) => talks.findIndex((one) => one.other.organisation.id === talk.other.organisation.id) === at).slice(0, 3);
}

/** Ids of an agreement on the floor of the demo town, for routes: one in this state if there is any, else any. */
export async function anyAgreement(reader: Reader, scope: Scope, state?: AgreementRow["state"]): Promise<Record<string, string> | undefined> {
  for (const edition of await listEditions(reader, scope, { limit: 20 })) {
    const all = await agreementsOfEdition(reader, scope, edition.id);
    const found = all.find((one) => one.state === state) ?? all[0];
    if (found) return { edition: edition.id, agreement: found.id };
  }
  return undefined;
}
