// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findFile } from "../../platform/index.ts";
import { pictureUses } from "../store.ts";
import { findPicture } from "./store.ts";

/** The bytes of a picture; to everybody once it stands on something published, before that to the office alone. */
export async function pictureBytes(reader: Reader, scope: Scope, number: number, want: { small: boolean; everything: boolean }): Promise<{ type: string; bytes: Buffer } | undefined> {
  const picture = await findPicture(reader, scope, number);
  if (!picture) return undefined;
  if (!want.everything && !((await pictureUses(reader, scope)).get(number) ?? []).some((use) => use.shown)) return undefined;
  return findFile(reader, scope, want.small ? picture.smallFileId : picture.fileId);
}
