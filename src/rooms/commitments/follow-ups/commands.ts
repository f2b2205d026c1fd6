// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, either, role, roleOn, systemOnly, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type Moment, type News, type Saved } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { addDays, dayOf } from "../../../kernel/i18n.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { peopleOf, type Contact } from "../../actors/index.ts";
import { loadAgreement, stepOf } from "../commands.ts";
import { isSealed, type Agreement, type AgreementRefusal, type Party, type SealedState } from "../rules.ts";
import { saveState } from "../store.ts";
import { answers, answerWith, conclude, latestAnswers, nextQuestions, reasons, silentDays, type FollowUp, type FollowUpPlan, type FollowUpRefusal } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };

/** A question with everything around it. */
export interface Asked {
  readonly followUp: FollowUp;
  readonly agreement: Agreement;
  readonly party: Party;
  /** All questions about the agreement, of all sides. */
  readonly all: readonly FollowUp[];
}

async function around(reader: Reader, scope: Scope, followUp: FollowUp | undefined): Promise<Asked | undefined> {
  if (!followUp) return undefined;
  const agreement = await loadAgreement(reader, scope, { id: followUp.commitmentId });
  const party = agreement?.parties.find((side) => side.id === followUp.partyId);
  return agreement && party ? { followUp, agreement, party, all: await store.followUpsOf(reader, scope, agreement.id) } : undefined;
}

const loadAsked = async (reader: Reader, scope: Scope, key: { id: string }): Promise<Asked | undefined> => around(reader, scope, await store.findFollowUp(reader, scope, key.id));

const said = z.object({ answer: field.choice(answers), reason: field.optionalChoice(reasons), hours: field.optionalNumber(0, 100_000), note: field.optionalText(400) });

interface Heard {
  readonly followUp: FollowUp;
  readonly before: Agreement;
  readonly after: Agreement;
  /** Questions to the same side that follow from the answer, and those that fall away. */
  readonly plans: readonly (FollowUpPlan & { id: string })[];
  readonly dropped: readonly string[];
}

/** Takes the answer down and lets the ledger move by the latest word of every side. */
function hear({ followUp, agreement, all }: Asked, input: z.output<typeof said>, moment: Moment): Result<Heard, FollowUpRefusal | AgreementRefusal> {
  if (!isSealed(agreement.state)) return refuse({ type: "agreementNotSealed" });
  const heard = answerWith(followUp, { answer: input.answer, reason: input.reason ?? null, hours: input.hours ?? null, note: input.note ?? "" }, agreement.settledAt !== null, moment.now);
  if (!heard.ok) return heard;
  const latest = latestAnswers(all.map((one) => (one.id === followUp.id ? heard.value : one)));
  const next = nextQuestions(heard.value, all, dayOf(moment.now));
  const plans = next.plans.map((plan) => ({ id: moment.newId(), ...plan }));
  return ok({ followUp: heard.value, plans, dropped: next.dropped, before: agreement, after: { ...agreement, ...conclude(agreement.state, [...latest.values()], agreement.parties.length) } });
}

async function saveHeard(tx: Tx, scope: Scope, { followUp, before, after, plans, dropped }: Heard): Promise<Saved> {
  await store.saveAnswer(tx, scope, followUp);
  await store.dropFollowUps(tx, scope, dropped);
  await store.insertFollowUps(tx, scope, plans);
  await saveState(tx, scope, after);
  return { ...stepOf(before, after), after: { state: after.state, differs: after.differs, answer: followUp.answer, party: followUp.partyId }, news: newsOfResult(before, after, followUp.hours) };
}

function newsOfResult(before: Agreement, after: Agreement, hours: number | null): News[] {
  const { id, editionId, number, state } = after;
  if (after.differs && !before.differs) return [{ type: "commitments.agreementDiffers", payload: { id, editionId, number } }];
  return before.state !== state && state === "fulfilled" ? [{ type: "commitments.agreementFulfilled", payload: { id, editionId, number, hours } }] : [];
}

/** One click from the mail: no account, the secret in the address is the right. Opening the link changes nothing. */
export const answerFollowUp = command({
  name: "commitments.answerFollowUp",
  key: z.object({ secret: z.string().min(20).max(100) }),
  input: said,
  load: async (tx, scope, key) => around(tx, scope, await store.findBySecret(tx, scope, hashSecret(key.secret))),
  may: anyone("the secret of the link is the right"),
  decide: hear,
  save: saveHeard,
});

/** The same answer, given in the account of a side or told to the coordination on the phone. */
export const recordAnswer = command({
  name: "commitments.recordAnswer",
  key: z.object({ id: z.uuid() }),
  input: said,
  load: loadAsked,
  may: either(role("coordinator") as Right<Asked>, roleOn("editor", (asked: Asked) => asked.party.organisationId)),
  decide: hear,
  save: saveHeard,
});

interface ToSend extends Asked {
  readonly base: string;
  readonly people: readonly Contact[];
}

/** Sends a due question to everybody who speaks for the side; where nobody has an address, a person has to call. */
export const sendFollowUp = command({
  name: "commitments.sendFollowUp",
  key: z.object({ id: z.uuid(), base: z.string() }),
  input: z.object({}),
  load: async (tx, scope, key): Promise<ToSend | undefined> => {
    const asked = await loadAsked(tx, scope, key);
    return asked && { ...asked, base: key.base, people: await peopleOf(tx, scope, asked.party.organisationId) };
  },
  may: systemOnly,
  decide: (state, _input, moment): Result<{ state: ToSend; secret: string; sentAt: Date }, FollowUpRefusal> => {
    if (state.followUp.sentAt !== null || state.followUp.answeredAt !== null) return refuse({ type: "followUpSentAlready" });
    if (state.followUp.dueOn > dayOf(moment.now)) return refuse({ type: "followUpNotDue" });
    return ok({ state, secret: moment.newSecret(), sentAt: moment.now });
  },
  save: async (tx, scope, { state, secret, sentAt }) => {
    const channel = state.people.length > 0 ? "mail" : "phone";
    await store.markSent(tx, scope, state.followUp.id, { channel, sentAt, secretHash: channel === "mail" ? hashSecret(secret) : null });
    return {
      object: { kind: "followUp", id: state.followUp.id }, after: { channel, commitment: state.agreement.id },
      news: state.people.map((person) => mailTo(person, state, `${state.base}${person.locale === "en" ? "/en" : ""}/antwort/${secret}`, sentAt)),
    };
  },
});

function mailTo(person: Contact, { followUp, agreement, party }: ToSend, link: string, at: Date): News {
  const t = texts[person.locale].mail;
  const others = agreement.parties.filter((side) => side.id !== party.id).map((side) => side.name).join(person.locale === "en" ? " and " : " und ");
  const promises = agreement.contributions.map((gift) => `– ${agreement.parties.find((side) => side.organisationId === gift.giverId)?.name ?? ""}: ${gift.what}`).join("\n");
  const data = { name: person.name, organisation: party.name, others, number: agreement.number, title: agreement.title, promises, link, until: addDays(dayOf(at), silentDays) };
  return {
    type: "mail",
    payload: { kind: `commitments.${followUp.kind}`, to: person.email, toPerson: person.personId, locale: person.locale, subject: t[followUp.kind].subject(data), text: t[followUp.kind].text(data) },
  };
}

const outcomes = ["running", "fulfilled", "partly", "notFeasible", "lapsed"] as const satisfies readonly SealedState[];
export { outcomes as settledOutcomes };

/** The coordination says what holds, after the sides told different things or nobody answered. */
export const settleAgreement = command({
  name: "commitments.settleAgreement",
  key: z.object({ id: z.uuid() }),
  input: z.object({ state: field.choice(outcomes), reason: field.text(400) }),
  load: loadAgreement,
  may: role("coordinator") as Right<Agreement>,
  version: (agreement) => agreement.version,
  decide: (agreement, input, moment) =>
    isSealed(agreement.state) ? ok({ before: agreement, reason: input.reason, after: { ...agreement, state: input.state, differs: false, settledAt: moment.now } }) : refuse({ type: "agreementNotSealed" }),
  save: async (tx, scope, { before, after, reason }) => {
    await saveState(tx, scope, after);
    await store.dropUnsent(tx, scope, after.id);
    return { ...stepOf(before, after), after: { state: after.state, differs: false, reason }, news: newsOfResult(before, after, null) };
  },
});

export const followUpCommands = [answerFollowUp, recordAnswer, sendFollowUp, settleAgreement];
