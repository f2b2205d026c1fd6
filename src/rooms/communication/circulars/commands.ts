// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, type Actor, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type NewJob, type News } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Audience, AudienceChoice, Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson } from "../../platform/index.ts";
import { firstTry, type Delivery } from "../deliveries/rules.ts";
import { insertMails, stoppedAddresses } from "../deliveries/store.ts";
import { paceMs, seenOf, send, sortOut, stop, wordsFor, write, type Circular, type CircularRefusal, type Recipients } from "./rules.ts";
import * as store from "./store.ts";

const office = role("coordinator") as Right<unknown>;
/** The rooms come with the key: a page hands them over, no form can. */
const houseKey = z.object({ rooms: z.custom<readonly Room[]>((value) => Array.isArray(value)) });
const circularKey = houseKey.extend({ id: z.uuid() });
const nameOf = (actor: Actor): string => (actor.kind === "person" ? actor.id : actor.kind === "system" ? actor.name : "guest");
const noted = (circular: Circular) => ({ object: { kind: "circular", id: circular.id }, after: { subject: circular.subjectDe, audience: circular.audience, state: circular.state, recipients: circular.recipients } });

/** Every group that some room offers. */
export const audiencesOf = (rooms: readonly Room[]): readonly Audience[] => rooms.flatMap((room) => room.audiences ?? []);

/** A circular with whom it would reach at this moment, and the check value of what whoever sends must have seen. */
export interface Prepared {
  readonly circular: Circular;
  readonly audience: Audience | undefined;
  readonly choices: readonly AudienceChoice[];
  readonly recipients: Recipients;
  readonly seen: string;
}

/** Asks the room of the audience for its people and sorts out who gets no mail. */
export async function prepare(reader: Reader, scope: Scope, rooms: readonly Room[], circular: Circular): Promise<Prepared> {
  const audience = audiencesOf(rooms).find((one) => one.key === circular.audience);
  const choices = audience ? await audience.choices(reader, scope, "de") : [];
  const chosen = choices.every((choice) => !choice.needed || circular.chosen[choice.name]);
  const people = audience && chosen ? await audience.people(reader, scope, circular.chosen) : [];
  const suppressed = new Set<string>();
  for (const address of new Set(people.map((person) => person.email.trim().toLowerCase()).filter(Boolean))) {
    for (const room of rooms) if (await room.suppresses?.(reader, scope, address)) suppressed.add(address);
  }
  const recipients = sortOut(people, { suppressed, unsubscribed: audience ? await stoppedAddresses(reader, scope, audience.mail) : new Set() });
  return { circular, audience, choices, recipients, seen: hashSecret(seenOf(circular, recipients)).slice(0, 32) };
}

const loadPrepared = async (tx: Reader, scope: Scope, key: { id: string; rooms: readonly Room[] }): Promise<Prepared | undefined> => {
  const circular = await store.findCircular(tx, scope, key.id);
  return circular && prepare(tx, scope, key.rooms, circular);
};

/** Begins a letter to a group. */
export const beginCircular = command({
  name: "communication.beginCircular",
  key: houseKey,
  input: z.object({ audience: field.text(80) }),
  load: async (_tx, _scope, key) => key,
  may: office,
  decide: (state, input, moment): Result<Circular, CircularRefusal> =>
    audiencesOf(state.rooms).some((one) => one.key === input.audience)
      ? ok({ id: moment.newId(), audience: input.audience, chosen: {}, subjectDe: "", textDe: "", subjectEn: "", textEn: "", state: "draft", recipients: null, createdBy: nameOf(moment.actor), createdAt: moment.now, sentBy: null, sentAt: null, version: 1 })
      : refuse({ type: "circularAudienceGone", field: "audience" }),
  save: async (tx, scope, circular) => {
    await store.insertCircular(tx, scope, circular);
    return noted(circular);
  },
});

const chosenOf = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter(([name, value]) => name.startsWith("wahl_") && typeof value === "string").map(([name, value]) => [name.slice(5), String(value).slice(0, 80)]));

/** Writes the words and narrows the group down. */
export const writeCircular = command({
  name: "communication.writeCircular",
  key: circularKey,
  input: z.looseObject({ subjectDe: field.text(150), textDe: field.text(8000), subjectEn: field.optionalText(150), textEn: field.optionalText(8000) }),
  load: loadPrepared,
  may: office,
  version: (state: Prepared) => state.circular.version,
  decide: (state, input) => write(state.circular, { subjectDe: input.subjectDe, textDe: input.textDe, subjectEn: input.subjectEn ?? "", textEn: input.textEn ?? "", chosen: chosenOf(input) }, state.choices),
  save: async (tx, scope, circular) => {
    await store.saveCircular(tx, scope, circular);
    return noted(circular);
  },
});

/** Throws a draft away. */
export const discardCircular = command({
  name: "communication.discardCircular",
  key: z.object({ id: z.uuid() }),
  input: z.object({}),
  load: (tx, scope, key) => store.findCircular(tx, scope, key.id),
  may: office as Right<Circular>,
  decide: (circular): Result<Circular, CircularRefusal> => (circular.state === "draft" ? ok(circular) : refuse({ type: "circularSent" })),
  save: async (tx, scope, circular) => {
    await store.deleteCircular(tx, scope, circular.id);
    return { object: { kind: "circular", id: circular.id }, before: { subject: circular.subjectDe } };
  },
});

/** One mail to oneself, in each language that is written. */
export const testCircular = command({
  name: "communication.testCircular",
  key: z.object({ id: z.uuid() }),
  input: z.object({}),
  load: (tx, scope, key) => store.findCircular(tx, scope, key.id),
  may: office as Right<Circular>,
  decide: (circular): Result<Circular, CircularRefusal> => (circular.subjectDe === "" ? refuse({ type: "circularEmpty" }) : ok(circular)),
  save: async (tx, scope, circular, moment) => {
    const person = moment.actor.kind === "person" ? await findPerson(tx, scope, moment.actor.id) : undefined;
    const locales = circular.textEn === "" ? (["de"] as const) : (["de", "en"] as const);
    const news = person ? locales.map((locale): News => ({ type: "mail", payload: { kind: "communication.circularTest", to: person.email, toPerson: person.id, ...wordsFor(circular, locale) } })) : [];
    return { object: { kind: "circular", id: circular.id }, after: { test: news.length }, news };
  },
});

interface Sending extends Prepared {
  readonly sent: Circular;
  readonly mails: readonly Delivery[];
  readonly secrets: readonly { id: string; secret: string }[];
}

/** Sends it, as it was seen, to whom it was seen; each mail waits its turn. */
export const sendCircular = command({
  name: "communication.sendCircular",
  key: circularKey,
  input: z.object({ seen: z.string().max(64), count: field.wholeNumber(0, 100_000) }),
  load: loadPrepared,
  may: office,
  version: (state: Prepared) => state.circular.version,
  decide: (state, input, moment): Result<Sending, CircularRefusal> => {
    const sent = send(state.circular, state.recipients, { count: input.count, seen: input.seen, now: state.seen });
    if (!sent.ok) return sent;
    const mails = state.recipients.to.map((person, i): Delivery => {
      const words = wordsFor(state.circular, person.locale);
      const mail = { id: moment.newId(), kind: state.audience!.mail, recipient: person.email, toPerson: person.personId ?? null, locale: words.locale, subject: words.subject, body: words.text, replyTo: null, circularId: sent.value.id, at: moment.now };
      return { ...firstTry(mail, "waiting", moment.now), nextAt: new Date(moment.now.getTime() + i * paceMs) };
    });
    return ok({ ...state, sent: { ...sent.value, sentBy: nameOf(moment.actor), sentAt: moment.now }, mails, secrets: mails.map(() => ({ id: moment.newId(), secret: moment.newSecret() })) });
  },
  save: async (tx, scope, { sent, mails, secrets }, moment) => {
    const sender = moment.actor.kind === "person" ? await findPerson(tx, scope, moment.actor.id) : undefined;
    await store.saveCircular(tx, scope, sent);
    await store.ensureChoices(tx, scope, mails.map((mail, i) => ({ ...secrets[i]!, address: mail.recipient, kind: mail.kind, stoppedAt: null, how: null, createdAt: moment.now })));
    await insertMails(tx, scope, mails.map((mail) => ({ ...mail, replyTo: sender?.email ?? null })));
    const jobs: NewJob[] = mails.map((mail) => ({ kind: "communication.send", payload: { mail: mail.id }, runAt: mail.nextAt! }));
    return { ...noted(sent), jobs };
  },
});

/** Stops what has not gone out yet. */
export const stopCircular = command({
  name: "communication.stopCircular",
  key: z.object({ id: z.uuid() }),
  input: z.object({}),
  load: (tx, scope, key) => store.findCircular(tx, scope, key.id),
  may: office as Right<Circular>,
  decide: (circular) => stop(circular),
  save: async (tx, scope, circular, moment) => {
    await store.saveCircular(tx, scope, circular);
    return { ...noted(circular), after: { state: circular.state, stopped: await store.stopWaiting(tx, scope, circular.id, moment.now) } };
  },
});

export const circularCommands = [beginCircular, writeCircular, discardCircular, testCircular, sendCircular, stopCircular];
