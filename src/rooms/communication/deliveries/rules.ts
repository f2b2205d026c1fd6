// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly toPerson: string | null;
  readonly locale: "de" | "en";
  readonly subject: string;
  readonly body: string;
  readonly replyTo: string | null;
  readonly circularId: string | null;
  readonly at: Date;
}

/**
 * waiting: its time comes. sending: somebody is at it, until the lease ends. sent: the mail server took it. shown: on the
 * mailbox page of the demo. kept: no mail server is set. failed: the server refused it for good. dead: tried too often.
 * uncertain: the programme died on the way, a person decides. refused: no address. suppressed, unsubscribed: not wanted.
 * stopped: the circular was stopped. givenUp: a person let it be.
 */
export const mailStates = ["waiting", "sending", "sent", "shown", "kept", "failed", "dead", "uncertain", "refused", "suppressed", "unsubscribed", "stopped", "givenUp"] as const;
export type MailState = (typeof mailStates)[number];

/** What a person has to look at. */
export const troubled: readonly MailState[] = ["failed", "dead", "uncertain"];
const sendableAgain: readonly MailState[] = ["failed", "dead", "uncertain", "kept", "givenUp", "waiting"];

export interface Delivery extends Mail {
  readonly state: MailState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly leaseUntil: Date | null;
  readonly nextAt: Date | null;
  readonly settledAt: Date | null;
}

export type AfterCrash = "again" | "never";
export type DeliveryRefusal = { type: "mailBeingSent" } | { type: "mailNotDue" } | { type: "mailDone" } | { type: "mailTextGone" } | { type: "mailNotSendable" };

const minute = 60_000;
/** Longer than any talk with a mail server lasts, shorter than the lock of a job. */
export const leaseMinutes = 3;
/** Minutes until the next try; after the last one the mail is dead. About two and a half days in all. */
const pauses = [0.25, 1, 5, 15, 60, 180, 360, 720, 1440, 1440];
export const mostAttempts = pauses.length;

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minute);

/** What becomes of a mail at its door, before anybody thinks of sending it. */
export function admit(mail: Mail, known: { service: boolean; suppressed: boolean; stopped: boolean; way: "server" | "mailbox" | "none" }): MailState {
  if (!plainAddress(mail.recipient)) return "refused";
  if (!known.service && known.suppressed) return "suppressed";
  if (!known.service && known.stopped) return "unsubscribed";
  return known.way === "server" ? "sending" : known.way === "mailbox" ? "shown" : "kept";
}

/**
 * Takes a mail for sending: for whoever asks first, until the lease ends. A lease that ended without a word means that
 * the programme died on the way; the kind of mail says whether it goes again or a person decides.
 */
export function claim(mail: Delivery, afterCrash: AfterCrash, at: Date): Result<Delivery, DeliveryRefusal> {
  if (mail.state === "sending") {
    if (mail.leaseUntil !== null && mail.leaseUntil > at) return refuse({ type: "mailBeingSent" });
    if (afterCrash === "never") return ok({ ...mail, state: "uncertain", reason: "crash", leaseUntil: null, settledAt: at });
    return ok(taken(mail, at));
  }
  if (mail.state !== "waiting") return refuse({ type: "mailDone" });
  if (mail.nextAt !== null && mail.nextAt > at) return refuse({ type: "mailNotDue" });
  return ok(taken(mail, at));
}

const taken = (mail: Delivery, at: Date): Delivery => ({ ...mail, state: "sending", attempts: mail.attempts + 1, leaseUntil: later(at, leaseMinutes), nextAt: null });

/** A mail at its first try. */
export const firstTry = (mail: Mail, state: MailState, at: Date): Delivery => {
  const made: Delivery = { ...mail, state, reason: null, attempts: 0, leaseUntil: null, nextAt: state === "waiting" ? at : null, settledAt: null };
  return state === "sending" ? taken(made, at) : made;
};

/** How a talk with the mail server ended. `unwanted`: the address said no meanwhile. `shown`, `kept`: there is no server. `doubtful`: it broke off, and nobody knows whether the server had taken the mail. */
export type Outcome = { readonly kind: "sent" | "unwanted" | "shown" | "kept" } | Unsent;
interface Unsent { readonly kind: "later" | "never" | "doubtful"; readonly reason: string }

/** What the end of the talk means for the mail. */
export function settle(mail: Delivery, outcome: Outcome, afterCrash: AfterCrash, at: Date): Delivery {
  const over = { ...mail, leaseUntil: null, nextAt: null, settledAt: at };
  if (outcome.kind === "sent") return { ...over, state: "sent", reason: null };
  if (outcome.kind === "unwanted") return { ...over, state: "unsubscribed", reason: null };
  if (outcome.kind === "shown" || outcome.kind === "kept") return { ...over, state: outcome.kind, reason: null };
  const reason = "reason" in outcome ? oneLine(outcome.reason) : null;
  if (outcome.kind === "never") return { ...over, state: "failed", reason };
  if (outcome.kind === "doubtful" && afterCrash === "never") return { ...over, state: "uncertain", reason };
  if (mail.attempts >= mostAttempts) return { ...over, state: "dead", reason };
  return { ...over, state: "waiting", reason, nextAt: later(at, pauses[mail.attempts - 1] ?? 1440), settledAt: null };
}

/** Reads what the mail library throws: the server's own word counts (4xx later, 5xx never), a broken line is no answer. */
export function readError(error: { message?: string; code?: string; command?: string; response?: string; responseCode?: number }): Outcome {
  const reason = error.response ?? error.message ?? "unknown";
  const code = error.responseCode ?? 0;
  // A server that does not let us in has said nothing about this mail; neither has one that nobody reached.
  if (error.code === "EAUTH" || /^(AUTH|CONN|EHLO|HELO|STARTTLS)/.test(error.command ?? "") && code > 0) return { kind: "later", reason };
  if (code >= 500) return { kind: "never", reason };
  if (code >= 400) return { kind: "later", reason };
  return { kind: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|Greeting never|Connection timeout|certificate|wrong version number/i.test(`${error.message} ${error.code}`) ? "later" : "doubtful", reason };
}

/** A person sends it once more: from the beginning. */
export function sendOnceMore(mail: Delivery, at: Date): Result<Delivery, DeliveryRefusal> {
  if (!sendableAgain.includes(mail.state)) return refuse({ type: mail.state === "sending" ? "mailBeingSent" : "mailNotSendable" });
  if (mail.body === "") return refuse({ type: "mailTextGone" });
  return ok({ ...mail, state: "waiting", attempts: 0, reason: null, leaseUntil: null, nextAt: at, settledAt: null });
}

/** A person lets it be. */
export function giveUp(mail: Delivery, at: Date): Result<Delivery, DeliveryRefusal> {
  if (mail.state === "sending") return refuse({ type: "mailBeingSent" });
  if (!sendableAgain.includes(mail.state) || mail.state === "givenUp") return refuse({ type: "mailNotSendable" });
  return ok({ ...mail, state: "givenUp", leaseUntil: null, nextAt: null, settledAt: at });
}

/**
 * The gate before every mail: one plain address and nothing else. Mail libraries read display names, groups,
 * comments and several addresses out of one text; none of these passes here.
 */
export function plainAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/.test(text);
}

/** A subject is one line; what somebody typed cannot add headers. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim().slice(0, 200);

const part = (payload: Readonly<Record<string, unknown>>, name: string): string => (typeof payload[name] === "string" ? payload[name] : "");

/** Reads the news item "mail". What is no mail throws: a room has a bug. An answer address that is none is left out. */
export function readMail(payload: Readonly<Record<string, unknown>>, id: string, at: Date): Mail {
  const replyTo = part(payload, "replyTo");
  const mail: Mail = {
    id, at, kind: part(payload, "kind"), recipient: part(payload, "to"), toPerson: part(payload, "toPerson") || null, circularId: null,
    locale: payload["locale"] === "en" ? "en" : "de", subject: oneLine(part(payload, "subject")), body: part(payload, "text"),
    replyTo: plainAddress(replyTo) ? replyTo : null,
  };
  if (!mail.kind || !mail.subject || !mail.body) throw new Error("A mail needs kind, subject and text.");
  return mail;
}
