// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { PlatformTables } from "../store.ts";
import type { Words } from "./rules.ts";

export interface VoiceSettings {
  readonly address: "sie" | "du";
  readonly words: Words;
  readonly settingsVersion: number;
}

const db = (reader: Reader) => tables<PlatformTables>(reader);

export const findVoice = (reader: Reader, scope: Scope): Promise<VoiceSettings | undefined> =>
  db(reader).selectFrom("network").select(["address", "words", "settingsVersion"]).where("id", "=", scope.networkId).executeTakeFirst();

export async function updateVoice(tx: Tx, scope: Scope, voice: VoiceSettings): Promise<void> {
  await db(tx).updateTable("network").set({ ...voice, words: JSON.stringify(voice.words) as never }).where("id", "=", scope.networkId).execute();
}
