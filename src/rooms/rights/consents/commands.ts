// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type News } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import type { ConsentPurpose, Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson, findPersonByEmail } from "../../platform/index.ts";
import { choose, type Choice, type ConsentRow, type Offer } from "./rules.ts";
import { ensureKey, keyOf, pseudonymOf } from "../suppression/store.ts";
import { consentsOf, insertConsent } from "./store.ts";

export const roomsOf = z.custom<readonly Room[]>((value) => Array.isArray(value));
export const self: Right<{ person: string }> = { says: "self", allows: (actor, state) => actor.kind === "person" && actor.id === state.person };

export const purposesOf = (rooms: readonly Room[]): readonly ConsentPurpose[] => rooms.flatMap((room) => room.consents ?? []);

export interface OwnConsents {
  readonly person: string;
  readonly purposes: readonly ConsentPurpose[];
  readonly offers: readonly Offer[];
  readonly rows: readonly ConsentRow[];
}

/** What is offered to a person, with all that they have said about it. */
export async function ownConsents(reader: Reader, scope: Scope, rooms: readonly Room[], person: string): Promise<OwnConsents> {
  const email = (await findPerson(reader, scope, person))?.email;
  const secret = await keyOf(reader, scope);
  // What was confirmed by mail before there was an account is theirs too.
  const rows = await consentsOf(reader, scope, person, email && secret ? pseudonymOf(secret, hashSecret(email.toLowerCase())) : undefined);
  const purposes: ConsentPurpose[] = [];
  const offers: Offer[] = [];
  for (const purpose of purposesOf(rooms)) {
    const known = rows.some((row) => row.purpose === purpose.key);
    if (!known && purpose.offered && !(await purpose.offered(reader, scope, person))) continue;
    const subjects = await purpose.subjects?.(reader, scope, person);
    if (subjects?.length === 0 && !known) continue;
    purposes.push(purpose);
    offers.push({ key: purpose.key, version: purpose.version, elsewhere: purpose.givenAt !== undefined, ...(subjects ? { subjects } : {}) });
  }
  return { person, purposes, offers, rows };
}

const changed = (purpose: string, choice: Choice, personId: string | null, subjectId: string | null): News => ({ type: "rights.consentChanged", payload: { purpose, choice, ...(personId ? { personId } : {}), ...(subjectId ? { subjectId } : {}) } });

const own = (name: string, choice: Choice) => command({
  name,
  key: z.object({ person: z.uuid(), rooms: roomsOf }),
  input: z.object({ purpose: field.text(100), subject: field.optionalId() }),
  load: (tx, scope, key) => ownConsents(tx, scope, key.rooms, key.person),
  may: self,
  inPerson: true,
  decide: (state, input, moment) => {
    const wanted = { purpose: input.purpose, subject: input.subject ?? null, choice };
    const chosen = choose(state.offers, state.rows, wanted);
    if (!chosen.ok) return chosen;
    const purpose = state.purposes.find((one) => one.key === input.purpose)!;
    return ok({ ...wanted, id: moment.newId(), person: state.person, version: purpose.version, label: chosen.value.label, text: purpose.text[moment.locale], locale: moment.locale });
  },
  save: async (tx, scope, change, moment) => {
    await insertConsent(tx, scope, {
      id: change.id, purpose: change.purpose, version: change.version, choice, personId: change.person, subjectId: change.subject, subjectLabel: change.label, how: "form", text: change.text, locale: change.locale, at: moment.now,
    });
    return { object: { kind: "consent", id: change.id }, after: { purpose: change.purpose, choice, version: change.version }, news: [changed(change.purpose, choice, change.person, change.subject)] };
  },
});

/** Somebody agrees to one purpose. */
export const giveConsent = own("rights.giveConsent", "given");
/** Somebody takes a consent back; as easy as giving it. */
export const withdrawConsent = own("rights.withdrawConsent", "withdrawn");

/** The coordinator notes what stands on paper. The paper itself is kept where the note says. */
export const noteConsent = command({
  name: "rights.noteConsent",
  key: z.object({ purpose: z.string().max(100), rooms: roomsOf }),
  input: z.object({ choice: field.choice(["given", "withdrawn"]), name: field.text(120), email: field.optionalEmail(), subject: field.optionalId(), note: field.text(300) }),
  load: async (tx, scope, key) => {
    const purpose = purposesOf(key.rooms).find((one) => one.key === key.purpose && !one.givenAt);
    return purpose && { purpose, subjects: await purpose.subjects?.(tx, scope), find: (email: string) => findPersonByEmail(tx, scope, email) };
  },
  may: role("coordinator"),
  decide: ({ purpose, subjects, find }, input, moment) => {
    const subject = subjects?.find((one) => one.id === input.subject);
    if (subjects && !subject) return refuse({ type: "consentSubjectMissing" as const, field: "subject" });
    return ok({ ...input, find, purpose, id: moment.newId(), subjectId: subject?.id ?? null, label: subject?.label ?? "", by: moment.actor.kind === "person" ? moment.actor.id : null, locale: moment.locale });
  },
  save: async (tx, scope, change, moment) => {
    const person = change.email ? await change.find(change.email) : undefined;
    await insertConsent(tx, scope, {
      id: change.id, purpose: change.purpose.key, version: change.purpose.version, choice: change.choice, personId: person?.id ?? null, name: person ? "" : change.name, subjectId: change.subjectId, subjectLabel: change.label,
      how: "paper", notedBy: change.by, note: change.note, text: change.purpose.text[change.locale], locale: change.locale, at: moment.now,
    });
    return { object: { kind: "consent", id: change.id }, after: { purpose: change.purpose.key, choice: change.choice, how: "paper" }, news: [changed(change.purpose.key, change.choice, person?.id ?? null, change.subjectId)] };
  },
});

/** Records a consent that another room has taken (a newsletter confirmed by mail). The id of the news makes it once. */
export const recordConsent = command({
  name: "rights.recordConsent",
  key: z.object({
    id: z.uuid(), purpose: z.string(), choice: z.enum(["given", "withdrawn"]), personId: z.uuid().optional(), emailHash: z.string().max(200).optional(), how: z.enum(["form", "mailLink", "paper", "office"]),
    version: z.coerce.number().int().optional(), text: z.string().optional(), locale: z.enum(["de", "en"]).optional(), rooms: roomsOf,
  }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const purpose = purposesOf(key.rooms).find((one) => one.key === key.purpose);
    return purpose && { ...key, purpose, person: key.personId ? await findPerson(tx, scope, key.personId) : undefined };
  },
  may: systemOnly,
  decide: (state, _input, moment) => ok({ ...state, fresh: moment.newSecret(), words: state.text ?? state.purpose.text[state.locale ?? moment.locale], spoken: state.locale ?? moment.locale }),
  save: async (tx, scope, change, moment) => {
    // A bare check value of an address could be guessed; under the network's key it cannot.
    const emailHash = change.emailHash ? pseudonymOf(await ensureKey(tx, scope, change.fresh), change.emailHash) : null;
    await insertConsent(tx, scope, {
      id: change.id, purpose: change.purpose.key, version: change.version ?? change.purpose.version, choice: change.choice, personId: change.person?.id ?? null, emailHash,
      subjectId: null, subjectLabel: "", how: change.how, text: change.words, locale: change.spoken, at: moment.now,
    });
    return { object: { kind: "consent", id: change.id }, after: { purpose: change.purpose.key, choice: change.choice, how: change.how } };
  },
});
