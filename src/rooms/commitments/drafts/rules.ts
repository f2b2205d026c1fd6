// SPDX-License-Identifier: EUPL-1.2
import { moneyWording, type MoneyKind } from "../../../engines/text/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Agreement, AgreementTerms, Unit } from "../rules.ts";

/** What one side of the form says. The form's fields carry the side's letter: `a_organisation`, `b_what`, `c_signed`. */
export interface SideFields {
  organisation?: string | undefined;
  representative?: string | undefined;
  person?: string | undefined;
  what?: string | undefined;
  quantity?: number | undefined;
  unit?: Unit | undefined;
  /** Letter of the receiving side; without it A gives to B and every other side to A. */
  to?: Letter | undefined;
  /** Estimated value in euros, where the edition counts values. */
  estimate?: number | undefined;
  method?: string | undefined;
  publishNames: boolean;
  publishPhoto: boolean;
  signed: boolean;
}

export const letters = ["a", "b", "c"] as const;
export type Letter = (typeof letters)[number];

export interface SharedFields {
  /** The number of a pre-printed paper. */
  number?: string | undefined;
  title?: string | undefined;
  topic?: string | undefined;
  periodFrom?: string | undefined;
  periodUntil?: string | undefined;
  place?: string | undefined;
  firstContact?: Letter | undefined;
  firstContactBy?: string | undefined;
  /** "No counter-performance" said expressly. */
  noReturn: boolean;
  note?: string | undefined;
  /** Lay it before the sealer at once when every side has signed. */
  toSealer: boolean;
}

type OfSide<L extends Letter> = { [K in keyof SideFields as `${L}_${K & string}`]: SideFields[K] };
export type AgreementForm = SharedFields & OfSide<"a"> & OfSide<"b"> & OfSide<"c">;

export interface PartyContent {
  readonly organisationId: string;
  readonly name: string;
  readonly sector: string;
  readonly personId: string | null;
  readonly representative: string;
  readonly publishNames: boolean;
  readonly publishPhoto: boolean;
  readonly signed: boolean;
}

export interface ContributionContent {
  readonly giverId: string;
  readonly receiverId: string;
  readonly what: string;
  readonly quantity: number | null;
  readonly unit: Unit;
  readonly estimatedCents: number | null;
  readonly valueMethod: string | null;
}

/** The text of an agreement: what the sides sign and the seal makes final. */
export interface AgreementContent {
  readonly title: string;
  readonly topic: string | null;
  readonly parties: readonly PartyContent[];
  readonly contributions: readonly ContributionContent[];
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
  readonly place: string;
  readonly firstContactOrganisationId: string;
  readonly firstContactBy: string;
  readonly reciprocal: boolean;
  readonly note: string;
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}

type Field = string;
export type DraftRefusal =
  | { readonly type: "agreementPartyMissing"; readonly field: Field }
  | { readonly type: "agreementOrganisationUnknown"; readonly field: Field }
  | { readonly type: "agreementSameParty"; readonly field: Field }
  | { readonly type: "agreementOwnPartyMissing"; readonly field: Field }
  | { readonly type: "agreementPairNotAllowed"; readonly field: Field }
  | { readonly type: "agreementNothingGiven"; readonly field: Field }
  | { readonly type: "agreementReturnMissing"; readonly field: Field }
  | { readonly type: "agreementReturnUnsaid"; readonly field: Field }
  | { readonly type: "agreementMoney"; readonly field: Field; readonly kind: MoneyKind; readonly match: string }
  | { readonly type: "agreementReceiverUnknown"; readonly field: Field }
  | { readonly type: "agreementTopicUnknown"; readonly field: Field }
  | { readonly type: "agreementPeriodTurned"; readonly field: Field }
  | { readonly type: "agreementFirstContactUnknown"; readonly field: Field };

export interface DraftGround {
  readonly terms: AgreementTerms;
  readonly organisations: readonly KnownOrganisation[];
  /** Day of writing, ISO. */
  readonly today: string;
}

interface Side extends SideFields {
  readonly letter: Letter;
  readonly known: KnownOrganisation;
}

const businesses = new Set(["business", "chamber"]);
/** Days until the first call, unless the form says otherwise (FIELD 1.6: two weeks). */
export const firstContactDays = 14;

/** Reads the flat form of an agreement as its content, or says what stands in the way, at the field. */
export function parseAgreementForm(form: AgreementForm, ground: DraftGround): Result<AgreementContent, DraftRefusal> {
  const found = readSides(form, ground);
  if (!found.ok) return found;
  const sides = found.value;
  const gifts = readGifts(form, sides, ground.terms);
  if (!gifts.ok) return gifts;
  const money = firstMoney(form, sides);
  if (money) return refuse(money);
  const { terms } = ground;
  if (form.topic !== undefined && !terms.topics.includes(form.topic)) return refuse({ type: "agreementTopicUnknown", field: "topic" });
  if (form.topic === undefined && terms.topics.length > 0) return refuse({ type: "agreementTopicUnknown", field: "topic" });
  if (form.periodFrom && form.periodUntil && form.periodUntil < form.periodFrom) return refuse({ type: "agreementPeriodTurned", field: "periodUntil" });
  const caller = sides.find((side) => side.letter === (form.firstContact ?? "b"));
  if (!caller) return refuse({ type: "agreementFirstContactUnknown", field: "firstContact" });
  return ok({
    title: form.title ?? shortened(gifts.value[0]!.what), topic: form.topic ?? null,
    parties: sides.map(toParty), contributions: gifts.value,
    periodFrom: form.periodFrom ?? null, periodUntil: form.periodUntil ?? null, place: form.place ?? "",
    firstContactOrganisationId: caller.known.id, firstContactBy: form.firstContactBy ?? dayAfter(ground.today, firstContactDays),
    reciprocal: new Set(gifts.value.map((gift) => gift.giverId)).size > 1, note: form.note ?? "",
  });
}

/** The fields of one side without their letter. */
export function sideOf(form: AgreementForm, letter: Letter): SideFields {
  const entries = Object.entries(form).filter(([name]) => name.startsWith(`${letter}_`)).map(([name, value]) => [name.slice(2), value] as const);
  return Object.fromEntries(entries) as unknown as SideFields;
}

function readSides(form: AgreementForm, { terms, organisations }: DraftGround): Result<readonly Side[], DraftRefusal> {
  const sides: Side[] = [];
  for (const letter of letters) {
    const fields = sideOf(form, letter);
    const field = `${letter}_organisation`;
    if (fields.organisation === undefined) {
      if (letter !== "c" || fields.what !== undefined) return refuse({ type: "agreementPartyMissing", field });
      continue;
    }
    const known = organisations.find((organisation) => organisation.id === fields.organisation);
    if (!known) return refuse({ type: "agreementOrganisationUnknown", field });
    if (sides.some((side) => side.known.id === known.id)) return refuse({ type: "agreementSameParty", field });
    sides.push({ ...fields, letter, known });
  }
  if (terms.ownOrganisationId && !sides.some((side) => side.known.id === terms.ownOrganisationId)) return refuse({ type: "agreementOwnPartyMissing", field: "a_organisation" });
  if (!terms.nonprofitPairs && !sides.some((side) => businesses.has(side.known.sector))) return refuse({ type: "agreementPairNotAllowed", field: "b_organisation" });
  return ok(sides);
}

function readGifts(form: AgreementForm, sides: readonly Side[], terms: AgreementTerms): Result<readonly ContributionContent[], DraftRefusal> {
  const gifts: ContributionContent[] = [];
  for (const side of sides) {
    if (side.what === undefined) continue;
    const receiver = sides.find((other) => other.letter === (side.to ?? (side.letter === "a" ? "b" : "a")));
    if (!receiver || receiver === side) return refuse({ type: "agreementReceiverUnknown", field: `${side.letter}_to` });
    gifts.push(toGift(side, receiver));
  }
  if (gifts.length === 0) return refuse({ type: "agreementNothingGiven", field: "a_what" });
  const idle = sides.find((side) => side.what === undefined);
  if (idle && terms.reciprocity === "required") return refuse({ type: "agreementReturnMissing", field: `${idle.letter}_what` });
  if (gifts.length === 1 && terms.reciprocity === "wanted" && !form.noReturn) return refuse({ type: "agreementReturnUnsaid", field: "noReturn" });
  return ok(gifts);
}

function toGift(side: Side, receiver: Side): ContributionContent {
  const { estimate } = side;
  return {
    giverId: side.known.id, receiverId: receiver.known.id, what: side.what!, quantity: side.quantity ?? null, unit: side.unit ?? "other",
    estimatedCents: estimate === undefined ? null : Math.round(estimate * 100), valueMethod: estimate === undefined ? null : (side.method ?? "estimate"),
  };
}

/** Money is never what is given; goods, time and help with asking for donations are (FIELD 1.4, 1.15). */
function firstMoney(form: AgreementForm, sides: readonly Side[]): DraftRefusal | undefined {
  const texts = [...sides.map((side) => [`${side.letter}_what`, side.what] as const), ["note", form.note] as const, ["title", form.title] as const];
  for (const [field, text] of texts) {
    const finding = text === undefined ? undefined : moneyWording(text)[0];
    if (finding) return { type: "agreementMoney", field, kind: finding.alternative, match: finding.match };
  }
  return undefined;
}

const toParty = (side: Side): PartyContent => ({
  organisationId: side.known.id, name: side.known.name, sector: side.known.sector, personId: side.person ?? null,
  representative: side.representative ?? "", publishNames: side.publishNames, publishPhoto: side.publishPhoto, signed: side.signed,
});

/** At most 80 characters, cut between words. */
export function shortened(text: string): string {
  const line = text.split("\n")[0]!.trim();
  if (line.length <= 80) return line;
  const cut = line.slice(0, 79);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).replace(/[\s,;:–-]+$/, "")}…`;
}

/** ISO day plus days. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** An agreement as the values of its form, to be changed there. Signatures are left out: they belong to the old text. */
export function formOf(agreement: Agreement): Record<string, string> {
  const values: Record<string, string> = {
    title: agreement.title, topic: agreement.topic ?? "", place: agreement.place, periodFrom: agreement.periodFrom ?? "", periodUntil: agreement.periodUntil ?? "",
    firstContactBy: agreement.firstContactBy ?? "", note: agreement.note, noReturn: agreement.reciprocal ? "" : "1",
    firstContact: letterOf(agreement, agreement.firstContactOrganisationId) ?? "b",
  };
  for (const [i, party] of agreement.parties.entries()) {
    const gift = agreement.contributions.find((one) => one.giverId === party.organisationId);
    const side = {
      organisation: party.organisationId, representative: party.representative, person: party.personId ?? "", publishNames: party.publishNames ? "1" : "", publishPhoto: party.publishPhoto ? "1" : "",
      what: gift?.what ?? "", quantity: gift?.quantity == null ? "" : String(gift.quantity), unit: gift?.unit ?? "", to: gift ? (letterOf(agreement, gift.receiverId) ?? "") : "",
      estimate: gift?.estimatedCents == null ? "" : String(gift.estimatedCents / 100), method: gift?.valueMethod ?? "",
    };
    for (const [name, value] of Object.entries(side)) values[`${letters[i]}_${name}`] = value;
  }
  return values;
}

function letterOf(agreement: Agreement, organisationId: string | null): Letter | undefined {
  return letters[agreement.parties.findIndex((party) => party.organisationId === organisationId)];
}
