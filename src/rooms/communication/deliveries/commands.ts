// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly, type Right } from "../../../kernel/actor.ts";
import { command, type Saved } from "../../../kernel/command.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { admit, claim, firstTry, giveUp, sendOnceMore, settle, type AfterCrash, type Delivery, type DeliveryRefusal, type Mail, type Outcome } from "./rules.ts";
import * as store from "./store.ts";

/** What of a kind of mail the delivery goes by. */
export interface Treatment {
  readonly service: boolean;
  readonly secret: boolean;
  readonly afterCrash: AfterCrash;
}

const treatment = z.custom<Treatment>((value) => typeof value === "object");
const noted = (mail: Delivery): Saved => ({ object: { kind: "mail", id: mail.id }, after: { kind: mail.kind, state: mail.state, attempts: mail.attempts } });

/** The job that looks after a mail at its next time. */
export const jobFor = (mail: Delivery) => (mail.state === "waiting" ? [{ kind: "communication.send", payload: { mail: mail.id }, runAt: mail.nextAt ?? mail.at }] : []);

/** Takes a mail over from the room that wrote it. Where it goes to a server, it is claimed at once, before a word is spoken there. */
export const takeMail = command({
  name: "communication.takeMail",
  key: z.object({ mail: z.custom<Mail>((value) => typeof value === "object"), treatment, suppressed: z.boolean(), way: z.enum(["server", "mailbox", "none"]) }),
  input: z.object({}),
  load: async (tx, scope, key) => ({
    ...key, known: await store.findMail(tx, scope, key.mail.id),
    stopped: !key.treatment.service && (await store.findChoice(tx, scope, key.mail.recipient, key.mail.kind))?.stoppedAt != null,
  }),
  may: systemOnly,
  decide: (state, _input, moment): Result<{ mail: Delivery; secret: string | null; choiceId: string }, DeliveryRefusal> => {
    if (state.known) return refuse({ type: "mailDone" });
    const admitted = admit(state.mail, { ...state.treatment, suppressed: state.suppressed, stopped: state.stopped, way: state.way });
    return ok({ mail: { ...firstTry(state.mail, admitted, moment.now), reason: admitted === "refused" ? "address" : null }, secret: state.treatment.service || admitted === "refused" ? null : moment.newSecret(), choiceId: moment.newId() });
  },
  save: async (tx, scope, { mail, secret, choiceId }, moment) => {
    if (secret !== null) await store.ensureChoice(tx, scope, { id: choiceId, address: mail.recipient.toLowerCase(), kind: mail.kind, secret, createdAt: moment.now });
    await store.insertMails(tx, scope, [mail]);
    return noted(mail);
  },
});

const held = z.object({ id: z.uuid(), treatment });

/** Takes a waiting mail for sending, or one whose sender died on the way. */
export const claimMail = command({
  name: "communication.claimMail",
  key: held,
  input: z.object({}),
  load: async (tx, scope, key) => {
    const mail = await store.holdMail(tx, scope, key.id);
    return mail && { mail, treatment: key.treatment };
  },
  may: systemOnly,
  decide: ({ mail, treatment: kind }, _input, moment) => claim(mail, kind.afterCrash, moment.now),
  save: async (tx, scope, mail) => {
    await store.saveDelivery(tx, scope, mail);
    return noted(mail);
  },
});

/** Notes how the talk with the mail server ended; a mail that must wait brings its own job. */
export const settleMail = command({
  name: "communication.settleMail",
  key: held.extend({ outcome: z.custom<Outcome>((value) => typeof value === "object") }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const mail = await store.holdMail(tx, scope, key.id);
    return mail && { mail, ...key };
  },
  may: systemOnly,
  decide: (state, _input, moment): Result<{ mail: Delivery; forget: boolean }, DeliveryRefusal> => {
    if (state.mail.state !== "sending") return refuse({ type: "mailDone" });
    const mail = settle(state.mail, state.outcome, state.treatment.afterCrash, moment.now);
    return ok({ mail, forget: state.treatment.secret && mail.state === "sent" });
  },
  save: async (tx, scope, { mail, forget }) => {
    await store.saveDelivery(tx, scope, mail);
    if (forget) await store.forgetText(tx, scope, mail.id);
    return { ...noted(mail), jobs: jobFor(mail) };
  },
});

const office = role("coordinator") as Right<Delivery>;
const chosen = z.object({ id: z.uuid() });

/** Sends a mail once more that did not arrive, from the beginning. */
export const sendMailAgain = command({
  name: "communication.sendMailAgain",
  key: chosen,
  input: z.object({}),
  load: (tx, scope, key) => store.findMail(tx, scope, key.id),
  may: office,
  decide: (mail, _input, moment) => sendOnceMore(mail, moment.now),
  save: async (tx, scope, mail) => {
    await store.saveDelivery(tx, scope, mail);
    return { ...noted(mail), jobs: jobFor(mail) };
  },
});

/** Lets a mail be: somebody has called, or it does not matter any more. */
export const giveUpMail = command({
  name: "communication.giveUpMail",
  key: chosen,
  input: z.object({}),
  load: (tx, scope, key) => store.findMail(tx, scope, key.id),
  may: office,
  decide: (mail, _input, moment) => giveUp(mail, moment.now),
  save: async (tx, scope, mail) => {
    await store.saveDelivery(tx, scope, mail);
    return noted(mail);
  },
});

export const deliveryCommands = [takeMail, claimMail, settleMail, sendMailAgain, giveUpMail];
