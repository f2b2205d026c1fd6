// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { plainAddress } from "../deliveries/rules.ts";

export interface Circular {
  readonly id: string;
  readonly audience: string;
  /** What narrows the audience down, by the name of the choice; "" means all. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly subjectDe: string;
  readonly textDe: string;
  readonly subjectEn: string;
  readonly textEn: string;
  readonly state: "draft" | "sent" | "stopped";
  readonly recipients: number | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly sentBy: string | null;
  readonly sentAt: Date | null;
  readonly version: number;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly locale: "de" | "en";
  readonly personId?: string;
  readonly about?: string;
}

export type LeftOut = "noAddress" | "noMailbox" | "suppressed" | "unsubscribed" | "twice";
export interface Recipients {
  readonly to: readonly Person[];
  readonly leftOut: readonly { readonly person: Person; readonly why: LeftOut }[];
}

export type CircularRefusal =
  | { type: "circularSent" }
  | { type: "circularEmpty" }
  | { type: "circularHalfEnglish"; field: string }
  | { type: "circularAudienceGone"; field: "audience" }
  | { type: "circularChoiceGone"; field: string }
  | { type: "circularNobody" }
  | { type: "circularChanged" }
  | { type: "circularCount"; field: "count"; count: number }
  | { type: "circularNotRunning" };

/** Who gets it and who does not, each with the reason. One address gets one mail, however many organisations it speaks for. */
export function sortOut(people: readonly Person[], known: { suppressed: ReadonlySet<string>; unsubscribed: ReadonlySet<string> }): Recipients {
  const to = new Map<string, Person>();
  const leftOut: { person: Person; why: LeftOut }[] = [];
  for (const person of people) {
    const address = person.email.trim().toLowerCase();
    const why: LeftOut | undefined = address === "" ? "noAddress" : !plainAddress(address) ? "noMailbox" : to.has(address) ? "twice"
      : known.suppressed.has(address) ? "suppressed" : known.unsubscribed.has(address) ? "unsubscribed" : undefined;
    if (why) leftOut.push({ person, why });
    else to.set(address, { ...person, email: address });
  }
  return { to: [...to.values()], leftOut };
}

/** Everything that whoever sends must have seen: words, whom, how many. */
export const seenOf = (circular: Circular, recipients: Recipients): string =>
  JSON.stringify([circular.subjectDe, circular.textDe, circular.subjectEn, circular.textEn, circular.audience, circular.chosen, recipients.to.map((person) => [person.email, person.locale]).sort()]);

/** The words for one recipient: in the own language where they are written, else in German. */
export const wordsFor = (circular: Circular, locale: "de" | "en"): { locale: "de" | "en"; subject: string; text: string } =>
  locale === "en" && circular.textEn !== "" ? { locale: "en", subject: circular.subjectEn, text: circular.textEn } : { locale: "de", subject: circular.subjectDe, text: circular.textDe };

export interface ChoiceOfAudience {
  readonly name: string;
  readonly needed?: boolean;
  readonly options: readonly { readonly value: string }[];
}

/** Takes the words and choices of a draft. */
export function write(circular: Circular, input: Pick<Circular, "chosen" | "subjectDe" | "textDe" | "subjectEn" | "textEn">, choices: readonly ChoiceOfAudience[]): Result<Circular, CircularRefusal> {
  if (circular.state !== "draft") return refuse({ type: "circularSent" });
  if ((input.subjectEn === "") !== (input.textEn === "")) return refuse({ type: "circularHalfEnglish", field: input.subjectEn === "" ? "subjectEn" : "textEn" });
  for (const choice of choices) {
    const value = input.chosen[choice.name] ?? "";
    if (!(value === "" && !choice.needed) && !choice.options.some((option) => option.value === value)) return refuse({ type: "circularChoiceGone", field: `wahl_${choice.name}` });
  }
  const chosen = Object.fromEntries(choices.map((choice) => [choice.name, input.chosen[choice.name] ?? ""]));
  return ok({ ...circular, ...input, chosen, version: circular.version + 1 });
}

/** Goes out only as it was seen: the same words to the same people, and the number typed by a person. */
export function send(circular: Circular, recipients: Recipients, said: { count: number; seen: string; now: string }): Result<Circular, CircularRefusal> {
  if (circular.state !== "draft") return refuse({ type: "circularSent" });
  if (circular.subjectDe === "" || circular.textDe === "") return refuse({ type: "circularEmpty" });
  if (recipients.to.length === 0) return refuse({ type: "circularNobody" });
  if (said.seen !== said.now) return refuse({ type: "circularChanged" });
  if (said.count !== recipients.to.length) return refuse({ type: "circularCount", field: "count", count: recipients.to.length });
  return ok({ ...circular, state: "sent", recipients: recipients.to.length, version: circular.version + 1 });
}

/** Stops what has not gone out. */
export const stop = (circular: Circular): Result<Circular, CircularRefusal> =>
  circular.state === "sent" ? ok({ ...circular, state: "stopped", version: circular.version + 1 }) : refuse({ type: "circularNotRunning" });

/** Milliseconds between two mails of a circular, so that a sign-in link never waits behind a hundred letters. */
export const paceMs = 500;
