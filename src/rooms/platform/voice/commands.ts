// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { choicesOf, termKeys, type TermKey, type Words } from "./rules.ts";
import * as store from "./store.ts";

const choice = (key: TermKey) => field.choice(choicesOf(key) as [string, ...string[]]);
const word = Object.fromEntries(termKeys.map((key) => [key, choice(key)])) as Record<TermKey, ReturnType<typeof choice>>;

/** How the network speaks: Sie or Du, and its own word for a term of the closed list. */
export const changeVoice = command({
  name: "platform.changeVoice",
  key: z.object({}),
  input: z.object({ address: field.choice(["sie", "du"]), ...word }),
  load: (tx, scope) => store.findVoice(tx, scope),
  may: role("admin"),
  version: (voice) => voice.settingsVersion,
  decide: (voice, { address, ...chosen }) => {
    const words: Words = Object.fromEntries(termKeys.filter((key) => chosen[key] !== choicesOf(key)[0]).map((key) => [key, chosen[key]]));
    return ok({ before: voice, voice: { address, words, settingsVersion: voice.settingsVersion + 1 } });
  },
  save: async (tx, scope, { before, voice }) => {
    await store.updateVoice(tx, scope, voice);
    return { object: { kind: "network", id: scope.networkId }, before: { address: before.address, ...before.words }, after: { address: voice.address, ...voice.words } };
  },
});
