// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from "../kernel/fields.ts";
import type { Catalogue, Locale } from "../kernel/i18n.ts";
import type { Refusal } from "../kernel/result.ts";
import type { Room } from "../kernel/room.ts";
import type { Sentences } from "../kernel/page.ts";
import { speak } from "../kernel/voice.ts";
import { general } from "./texts.ts";
import "./texts.du.ts";

type Data = Readonly<Record<string, string | number>>;

const say = (sentence: string | ((data: never) => string), data: unknown): string =>
  typeof sentence === "string" ? speak(sentence) : speak(sentence)(data as never);

const look = (rooms: readonly Room[], part: (room: Room) => Catalogue<Sentences> | undefined, locale: Locale, name: string) => {
  for (const room of rooms) {
    const found = part(room)?.[locale][name];
    if (found) return found;
  }
  return undefined;
};

/** The sentence for a refusal in the reader's language. A type without a sentence is a bug and says so. */
export function refusalSentence(rooms: readonly Room[], refusal: Refusal, locale: Locale): string {
  const sentence = look(rooms, (room) => room.refusals, locale, refusal.type);
  if (!sentence) throw new Error(`No sentence for the refusal ${refusal.type}.`);
  return say(sentence, refusal);
}

/** The sentence beside a field: the room's word for `field.code`, then for the code, then the general one. */
export function faultSentence(rooms: readonly Room[], fault: Fault, locale: Locale): string {
  const own = look(rooms, (room) => room.faults, locale, `${fault.field}.${fault.code}`) ?? look(rooms, (room) => room.faults, locale, fault.code);
  const sentence: string | ((data: Data) => string) = (own as string | undefined) ?? general[locale].faults[fault.code] ?? general[locale].faults["invalid"]!;
  return say(sentence, fault.data);
}
