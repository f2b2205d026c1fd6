// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const openStates = ["draft", "signed", "atSealer", "returned"] as const;
export const sealedStates = ["sealed", "contacted", "running", "fulfilled", "partly", "notFeasible", "lapsed"] as const;
export const endedStates = ["refused", "withdrawn"] as const;
export const agreementStates = [...openStates, ...sealedStates, ...endedStates] as const;
export type OpenState = (typeof openStates)[number];
export type SealedState = (typeof sealedStates)[number];
export type AgreementState = (typeof agreementStates)[number];

export const units = ["hours", "persons", "pieces", "rooms", "rides", "days", "squareMetres", "kilograms", "other"] as const;
export type Unit = (typeof units)[number];

export const signatureWays = ["device", "account", "paper"] as const;
export type SignatureWay = (typeof signatureWays)[number];

/** One side of an agreement. Name and sector stand as they were when it was written; a later merger changes nothing. */
export interface Party {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly sector: string;
  readonly quarterId: string | null;
  readonly personId: string | null;
  readonly representative: string;
  readonly signedAt: Date | null;
  readonly signatureHow: SignatureWay | null;
  readonly publishNames: boolean;
  readonly publishPhoto: boolean;
}

/** Who gives what to whom. `quantity` is null where nobody can say ("some help"). */
export interface Contribution {
  readonly id: string;
  readonly giverId: string;
  readonly receiverId: string;
  readonly what: string;
  readonly quantity: number | null;
  readonly unit: Unit;
  /** What it would cost, in cents, as named at the table; the method says how. Never a payment. */
  readonly estimatedCents: number | null;
  readonly valueMethod: string | null;
}

/** Settings of the edition under which it was written; they bind later changes of the draft too. */
export interface AgreementTerms {
  readonly editionId: string | null;
  /** Start of the numbers: letters and two digits of the year, "MP27". */
  readonly series: string;
  /** required: every side gives; wanted: giving nothing back is said expressly; free: nobody asks. */
  readonly reciprocity: "required" | "wanted" | "free";
  /** False: at least one side is a business or a chamber. */
  readonly nonprofitPairs: boolean;
  /** Allowed topics (corner keys); empty: no topic asked. */
  readonly topics: readonly string[];
  /** Written outside the trading time. */
  readonly late: boolean;
  /** An editor writes only agreements of the own organisation. */
  readonly ownOrganisationId?: string | null;
}

export interface Agreement {
  readonly id: string;
  readonly number: string;
  readonly editionId: string | null;
  readonly topic: string | null;
  readonly title: string;
  readonly state: AgreementState;
  /** The sides report different things; the coordinator settles it. */
  readonly differs: boolean;
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
  readonly place: string;
  readonly firstContactOrganisationId: string | null;
  readonly firstContactBy: string | null;
  readonly reciprocal: boolean;
  readonly late: boolean;
  readonly note: string;
  readonly terms: AgreementTerms;
  readonly parties: readonly Party[];
  readonly contributions: readonly Contribution[];
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly sealedAt: Date | null;
  /** Since when the coordination's word about the result stands; the sides' answers change nothing afterwards. */
  readonly settledAt: Date | null;
  readonly version: number;
}

export type AgreementRefusal =
  | { readonly type: "agreementFixed" }
  | { readonly type: "agreementEnded" }
  | { readonly type: "agreementAtSealer" }
  | { readonly type: "agreementNotSealed" }
  | { readonly type: "agreementNotAtSealer" }
  | { readonly type: "agreementNotSigned"; readonly names: string }
  | { readonly type: "agreementNobodySigns"; readonly field: "parties" }
  | { readonly type: "agreementForeignSignature"; readonly field: "parties" }
  | { readonly type: "agreementOwnSeal" }
  | { readonly type: "agreementReasonMissing"; readonly field: "reason" }
  | { readonly type: "agreementIncomplete" };

const among = <T extends string>(list: readonly T[], state: string): state is T => (list as readonly string[]).includes(state);
export const isSealed = (state: AgreementState): state is SealedState => among(sealedStates, state);
export const isOpen = (state: AgreementState): state is OpenState => among(openStates, state);

/** Sides whose signature is missing. */
export const unsigned = (agreement: Pick<Agreement, "parties">): readonly Party[] => agreement.parties.filter((party) => party.signedAt === null);
const namesOf = (parties: readonly Party[]): string => parties.map((party) => party.name).join(", ");

/** May the draft still be written on? Not at the sealer's table, not after the seal, not after its end. */
export function changeable(agreement: Agreement): Result<Agreement, AgreementRefusal> {
  if (isSealed(agreement.state)) return refuse({ type: "agreementFixed" });
  if (!isOpen(agreement.state)) return refuse({ type: "agreementEnded" });
  return agreement.state === "atSealer" ? refuse({ type: "agreementAtSealer" }) : ok(agreement);
}

export interface Signing {
  readonly partyIds: readonly string[];
  readonly how: SignatureWay;
  /** Organisations that the signing account speaks for; undefined for those who take signatures of others at the table. */
  readonly speaksFor?: readonly string[];
}

/** Signs for one side or several. With the last signature the agreement counts as signed. */
export function sign(agreement: Agreement, signing: Signing, at: Date): Result<Agreement, AgreementRefusal> {
  const open = changeable(agreement);
  if (!open.ok) return open;
  const signers = agreement.parties.filter((party) => signing.partyIds.includes(party.id));
  if (signers.length === 0) return refuse({ type: "agreementNobodySigns", field: "parties" });
  const { speaksFor } = signing;
  if (speaksFor && signers.some((party) => !speaksFor.includes(party.organisationId))) return refuse({ type: "agreementForeignSignature", field: "parties" });
  const parties = agreement.parties.map((party) => (signers.includes(party) && party.signedAt === null ? { ...party, signedAt: at, signatureHow: signing.how } : party));
  return ok(withSignatures({ ...agreement, parties }));
}

/** The state that the signatures give while the paper is with the sides. */
export const withSignatures = (agreement: Agreement): Agreement => ({ ...agreement, state: unsigned(agreement).length === 0 ? "signed" : "draft" });

/** Lays the signed agreement before the sealer. */
export function bring(agreement: Agreement): Result<Agreement, AgreementRefusal> {
  const open = changeable(agreement);
  if (!open.ok) return open;
  const whole = complete(agreement);
  return whole.ok ? ok({ ...agreement, state: "atSealer" }) : whole;
}

/** Two different sides or more, at least one contribution between them, every signature. */
function complete(agreement: Agreement): Result<Agreement, AgreementRefusal> {
  const organisations = new Set(agreement.parties.map((party) => party.organisationId));
  const between = agreement.contributions.filter((c) => c.giverId !== c.receiverId && organisations.has(c.giverId) && organisations.has(c.receiverId));
  if (organisations.size < 2 || organisations.size !== agreement.parties.length) return refuse({ type: "agreementIncomplete" });
  if (between.length === 0 || between.length !== agreement.contributions.length) return refuse({ type: "agreementIncomplete" });
  const missing = unsigned(agreement);
  return missing.length > 0 ? refuse({ type: "agreementNotSigned", names: namesOf(missing) }) : ok(agreement);
}

/** Who sits at the sealer's table, and for whom that person speaks elsewhere. */
export interface SealerAtTable {
  readonly personId: string | null;
  readonly speaksFor: readonly string[];
}

function atTable(agreement: Agreement, sealer: SealerAtTable): Result<Agreement, AgreementRefusal> {
  if (isSealed(agreement.state)) return refuse({ type: "agreementFixed" });
  if (!isOpen(agreement.state)) return refuse({ type: "agreementEnded" });
  if (agreement.state !== "atSealer") return refuse({ type: "agreementNotAtSealer" });
  const own = agreement.parties.some((party) => sealer.speaksFor.includes(party.organisationId) || (sealer.personId !== null && party.personId === sealer.personId));
  return own ? refuse({ type: "agreementOwnSeal" }) : ok(agreement);
}

/** Seals: from now on the text stands. Nobody seals for the own organisation. */
export function seal(agreement: Agreement, sealer: SealerAtTable, at: Date): Result<Agreement, AgreementRefusal> {
  const ready = atTable(agreement, sealer);
  if (!ready.ok) return ready;
  const whole = complete(agreement);
  return whole.ok ? ok({ ...agreement, state: "sealed", sealedAt: at }) : whole;
}

/** Gives it back for correction, or turns it down for good; both with a reason that the sides can read. */
export function turnDown(agreement: Agreement, sealer: SealerAtTable, result: "returned" | "refused", reason: string): Result<Agreement, AgreementRefusal> {
  const ready = atTable(agreement, sealer);
  if (!ready.ok) return ready;
  return reason.trim() === "" ? refuse({ type: "agreementReasonMissing", field: "reason" }) : ok({ ...agreement, state: result });
}

/** Takes it back before the seal; afterwards only amendments and the follow-up speak. */
export function withdraw(agreement: Agreement): Result<Agreement, AgreementRefusal> {
  if (isSealed(agreement.state)) return refuse({ type: "agreementFixed" });
  return isOpen(agreement.state) ? ok({ ...agreement, state: "withdrawn" }) : refuse({ type: "agreementEnded" });
}

/** Texts and names may stand in public only when it is sealed and every side has said so. */
export const isPublic = (agreement: Pick<Agreement, "state" | "parties">): boolean =>
  isSealed(agreement.state) && agreement.parties.every((party) => party.publishNames);
