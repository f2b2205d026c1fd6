// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, roleOn, type Right } from "../../../kernel/actor.ts";
import { command, type Command, type Moment, type Saved } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findOrganisation, listOrganisationChoices, organisationNames } from "../../actors/index.ts";
import { agreementKey, changeRight, eventRoles, loadAgreement, stepOf } from "../commands.ts";
import { giveNumber, writeNumber, type NumberRefusal, type SeriesGround } from "../numbers/rules.ts";
import { bring, changeable, units, withSignatures, type Agreement, type AgreementRefusal, type AgreementTerms, type Party, type SignatureWay } from "../rules.ts";
import * as store from "../store.ts";
import { letters, parseAgreementForm, type AgreementContent, type AgreementForm, type DraftRefusal, type KnownOrganisation, type Letter } from "./rules.ts";

const side = (letter: Letter) => Object.fromEntries(Object.entries({
  organisation: field.optionalId(), representative: field.optionalText(120), person: field.optionalId(),
  what: field.optionalText(600), quantity: field.optionalNumber(0.25, 1_000_000), unit: field.optionalChoice(units), to: field.optionalChoice(letters),
  estimate: field.optionalNumber(0, 1_000_000), method: field.optionalText(40),
  publishNames: field.tick(), publishPhoto: field.tick(), signed: field.tick(),
}).map(([name, schema]) => [`${letter}_${name}`, schema]));

/** The flat form of an agreement: shared fields, and those of each side under its letter. Works as a plain HTML form. */
export const agreementForm = z.object({
  number: field.optionalText(24), title: field.optionalText(80), topic: field.optionalText(60),
  periodFrom: field.optionalDay(), periodUntil: field.optionalDay(), place: field.optionalText(160),
  firstContact: field.optionalChoice(letters), firstContactBy: field.optionalDay(),
  noReturn: field.tick(), note: field.optionalText(600), toSealer: field.tick(),
  ...side("a"), ...side("b"), ...side("c"),
}) as unknown as z.ZodType<AgreementForm>;

/** What a drafting command loads besides its own state. */
export interface Drafting {
  readonly terms: AgreementTerms;
  readonly organisations: readonly KnownOrganisation[];
  readonly numbers: SeriesGround;
}

export interface DraftedAgreement {
  readonly agreement: Agreement;
  readonly running: number;
}

export type DraftingRefusal = DraftRefusal | NumberRefusal | AgreementRefusal;

/**
 * Makes a command that writes a new agreement down, for a format with rules of its own: its `load` finds the edition and
 * says by `terms` which settings bind (series of the numbers, reciprocity, pairs, topics); `late` says whether the moment
 * lies outside the trading time. Form: `agreementForm`. One post can write, sign (`a_signed`) and lay it before the sealer
 * (`toSealer`). Refusals: those of the draft, of the number and of `bring`. Answer: `saved.object.id`, `saved.after.number`.
 */
export function draftingCommand<K, S extends object>(parts: {
  readonly name: string;
  readonly key: z.ZodType<K>;
  readonly load: (tx: Reader, scope: Scope, key: K) => Promise<S | undefined>;
  readonly may: Right<S>;
  readonly terms: (state: S) => Omit<AgreementTerms, "late">;
  readonly late?: (state: S, now: Date) => boolean;
  /** Extra refusals of the format ("trading is not open"), asked before the form is looked at. */
  readonly allow?: (state: S, now: Date) => Result<true>;
}): Command<K, AgreementForm, S & Drafting, DraftedAgreement, DraftingRefusal> {
  return command({
    name: parts.name,
    key: parts.key,
    input: agreementForm,
    load: async (tx, scope, key) => {
      const state = await parts.load(tx, scope, key);
      return state && ({ ...state, ...(await loadDrafting(tx, scope, { ...parts.terms(state), late: false })) } as S & Drafting);
    },
    may: parts.may as Right<S & Drafting>,
    decide: (state, input, moment) => {
      const allowed = parts.allow?.(state, moment.now) ?? ok(true);
      if (!allowed.ok) return allowed as { ok: false; refusal: DraftingRefusal };
      return decideDraft({ ...state, terms: { ...state.terms, late: parts.late?.(state, moment.now) ?? false } }, input, moment);
    },
    save: saveDraft,
  });
}

/** Organisations to choose from and the numbers in use; waits for others who draw from the same series. */
export async function loadDrafting(reader: Reader, scope: Scope, terms: AgreementTerms): Promise<Drafting> {
  await store.oneAtATime(reader, scope, `series:${terms.series}`);
  return { terms, organisations: await listOrganisationChoices(reader, scope), numbers: await store.seriesGround(reader, scope, terms.series) };
}

/** Form to agreement: content, number, signatures, state. */
export function decideDraft(ground: Drafting, input: AgreementForm, moment: Moment): Result<DraftedAgreement, DraftingRefusal> {
  const content = parseAgreementForm(input, { terms: ground.terms, organisations: ground.organisations, today: dayOf(moment.now) });
  if (!content.ok) return content;
  const number = giveNumber(input.number, ground.numbers);
  if (!number.ok) return number;
  const how: SignatureWay = input.number === undefined ? "device" : "paper";
  const { ownOrganisationId: _own, ...terms } = ground.terms;
  const written = withText({
    id: moment.newId(), number: writeNumber(number.value), editionId: terms.editionId, terms, late: terms.late, differs: false, sealedAt: null, settledAt: null, version: 1,
    createdAt: moment.now, createdBy: moment.actor.kind === "person" ? moment.actor.id : null,
  }, content.value, how, moment);
  const brought = input.toSealer ? bring(written) : ok(written);
  return brought.ok ? ok({ agreement: brought.value, running: number.value.running }) : brought;
}

type Frame = Pick<Agreement, "id" | "number" | "editionId" | "terms" | "late" | "differs" | "sealedAt" | "settledAt" | "version" | "createdAt" | "createdBy">;

/** A changed text needs new signatures: only those given with it count. */
function withText(frame: Frame, content: AgreementContent, how: SignatureWay, moment: Moment): Agreement {
  const { parties, contributions, ...text } = content;
  return withSignatures({
    ...frame, ...text, state: "draft",
    parties: parties.map(({ signed, ...party }): Party => ({ id: moment.newId(), quarterId: null, ...party, signedAt: signed ? moment.now : null, signatureHow: signed ? how : null })),
    contributions: contributions.map((contribution) => ({ id: moment.newId(), ...contribution })),
  });
}

/** Remembers in which quarter the sides lie today. */
async function inQuarters(tx: Tx, scope: Scope, agreement: Agreement): Promise<Agreement> {
  const names = await organisationNames(tx, scope, agreement.parties.map((party) => party.organisationId));
  return { ...agreement, parties: agreement.parties.map((party) => ({ ...party, quarterId: names.get(party.organisationId)?.quarterId ?? null })) };
}

export async function saveDraft(tx: Tx, scope: Scope, { agreement, running }: DraftedAgreement): Promise<Saved> {
  await store.raiseSeries(tx, scope, agreement.terms.series, running);
  await store.insertAgreement(tx, scope, await inQuarters(tx, scope, agreement));
  return {
    object: { kind: "commitment", id: agreement.id },
    after: { number: agreement.number, state: agreement.state, title: agreement.title },
    answer: { number: agreement.number, state: agreement.state },
    live: agreement.editionId === null ? [] : [`edition:${agreement.editionId}`],
  };
}

type Place = { editionId?: string; organisationId?: string; year?: number };

/** Writes an agreement down outside a format's own screens. In an edition: its team; without: the coordination, or an editor for the own organisation. */
export const draftAgreement = draftingCommand({
  name: "commitments.draftAgreement",
  key: z.object({ editionId: z.uuid().optional(), organisationId: z.uuid().optional(), year: z.number().int().min(2000).max(2999).optional() }) as z.ZodType<Place>,
  load: async (tx, scope, key) => (key.organisationId !== undefined && !(await findOrganisation(tx, scope, key.organisationId)) ? undefined : key),
  may: either(
    role("coordinator") as Right<Place>,
    ...eventRoles.map((name) => roleOn<Place>(name, (place) => place.editionId)),
    roleOn("editor", (place: Place) => (place.editionId === undefined ? place.organisationId : undefined)),
  ),
  terms: (place) => ({
    editionId: place.editionId ?? null, series: `V${String(place.year ?? 2000).slice(2)}`, reciprocity: "free", nonprofitPairs: true, topics: [],
    ownOrganisationId: place.organisationId ?? null,
  }),
});

interface Opened {
  readonly agreement: Agreement;
  readonly organisations: readonly KnownOrganisation[];
}

/** Rewrites a draft. The signatures fall away unless they are given anew, because they stood under another text. */
export const changeDraft = command({
  name: "commitments.changeDraft",
  key: agreementKey,
  input: agreementForm,
  load: async (tx, scope, key): Promise<Opened | undefined> => {
    const agreement = await loadAgreement(tx, scope, key);
    return agreement && { agreement, organisations: await listOrganisationChoices(tx, scope) };
  },
  may: { says: changeRight.says, allows: (actor, state, at) => changeRight.allows(actor, state.agreement, at) } as Right<Opened>,
  version: (state) => state.agreement.version,
  decide: ({ agreement, organisations }, input, moment): Result<{ before: Agreement; after: Agreement }, DraftingRefusal> => {
    const open = changeable(agreement);
    if (!open.ok) return open;
    const content = parseAgreementForm(input, { terms: agreement.terms, organisations, today: dayOf(moment.now) });
    if (!content.ok) return content;
    const written = withText(agreement, content.value, "device", moment);
    const brought = input.toSealer ? bring(written) : ok(written);
    return brought.ok ? ok({ before: agreement, after: brought.value }) : brought;
  },
  save: async (tx, scope, { before, after }) => {
    await store.replaceText(tx, scope, await inQuarters(tx, scope, after));
    return stepOf(before, after);
  },
});

export const draftCommands = [draftAgreement, changeDraft];
