// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { Brochure } from "./rules.ts";

const columns = [
  "titleDe", "titleEn", "subtitleDe", "subtitleEn", "forewordDe", "forewordEn", "forewordBy", "tipsDe", "tipsEn", "coverPicture", "chapters", "stories", "day", "state", "version",
] as const;

export const findBrochure = (reader: Reader, scope: Scope): Promise<Brochure | undefined> =>
  db(reader).selectFrom("brochure").select(columns).where("networkId", "=", scope.networkId).executeTakeFirst();

export async function saveBrochure(tx: Tx, scope: Scope, id: string, brochure: Brochure): Promise<void> {
  const row = { ...brochure, chapters: [...brochure.chapters], stories: [...brochure.stories] };
  await db(tx).insertInto("brochure").values({ networkId: scope.networkId, id, ...row }).onConflict((on) => on.column("networkId").doUpdateSet(row)).execute();
}
