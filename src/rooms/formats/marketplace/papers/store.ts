// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";

/** A pile of forms that was printed together; its numbers are taken and never given twice. */
export interface Pile {
  readonly id: string;
  readonly editionId: string;
  readonly numbers: readonly string[];
  readonly printedAt: Date;
}

interface PaperTables {
  marketplacePaper: Omit<Pile, "numbers"> & { numbers: string[]; networkId: string };
}

const db = (reader: Reader) => tables<PaperTables>(reader);

/** Piles of an edition, the first printed first. */
export const listPiles = (reader: Reader, scope: Scope, editionId: string): Promise<Pile[]> =>
  db(reader).selectFrom("marketplacePaper").select(["id", "editionId", "numbers", "printedAt"]).where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("printedAt").orderBy("id").execute();

export async function insertPile(tx: Tx, scope: Scope, pile: Pile): Promise<void> {
  await db(tx).insertInto("marketplacePaper").values({ networkId: scope.networkId, ...pile, numbers: [...pile.numbers] }).execute();
}
