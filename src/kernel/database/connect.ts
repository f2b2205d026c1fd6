// SPDX-License-Identifier: EUPL-1.2
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { SavedObject } from "../command.ts";
import type { Scope } from "../scope.ts";

declare const reading: unique symbol;
declare const writing: unique symbol;

/** An open read-only transaction inside one network. Only `tables` gets at the database behind it. */
export interface Reader { readonly [reading]: true }
/** An open writing transaction inside one network. */
export interface Tx extends Reader { readonly [writing]: true }

type Parsers = NonNullable<pg.PoolConfig["types"]>;
const parsers: Record<number, (text: string) => unknown> = {
  20: Number, // int8: our counts stay far below 2^53
  1700: Number, // numeric: quantities and estimates
  1082: (text) => text, // date stays an ISO day
};
const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[oid]) || pg.types.getTypeParser(oid, format as "text")) as Parsers["getTypeParser"],
};

/** The app's connections: `read` and `write` open a transaction that sees one network only (row-level security). */
export interface Store {
  read<T>(scope: Scope, work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Many reads and writes of one network as a single transaction: all of them, or none. For loading a story, where
   * nothing may be half there; a failed write inside ends the whole.
   */
  together<T>(scope: Scope, work: (inner: Pick<Store, "read" | "write">) => Promise<T>): Promise<T>;
  /**
   * Called after every command with the objects that it changed, in its transaction; set where the house is wired. For
   * what is kept about the objects of other rooms: it must not fail, or the command fails with it.
   */
  readonly afterSave?: (tx: Tx, scope: Scope, objects: readonly SavedObject[], at: Date) => Promise<void>;
  /** A transaction outside every network: sees system tables only, network tables are empty there. */
  outside<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** How often the database was asked since the start; pages are checked for a constant number of questions. */
  questions(): number;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens the pool. `config` is the app's login of `openDatabase`, which row-level security binds. */
export function connect(config: pg.PoolConfig, size = 10): Store {
  const pool = new pg.Pool({ max: size, connectionTimeoutMillis: 10_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, ...config, types });
  pool.on("error", () => undefined); // a lost idle connection is replaced at the next question
  // One that is lost between two statements of a transaction says so to nobody else: unheard, it would end the process.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  let asked = 0;
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: () => void asked++,
  });
  const enter = (tx: Kysely<unknown>, scope: Scope) => sql`select set_config('app.network', ${scope.networkId}, true)`.execute(tx);
  return {
    read: (scope, work) =>
      db.transaction().setAccessMode("read only").execute(async (tx) => {
        await enter(tx, scope);
        return work(tx as unknown as Reader);
      }),
    write: (scope, work) =>
      db.transaction().execute(async (tx) => {
        await enter(tx, scope);
        return work(tx as unknown as Tx);
      }),
    together: (scope, work) =>
      db.transaction().execute(async (tx) => {
        await enter(tx, scope);
        return work({ read: (_scope, read) => read(tx as unknown as Reader), write: (_scope, write) => write(tx as unknown as Tx) });
      }),
    outside: (work) => db.transaction().execute((tx) => work(tx as unknown as Tx)),
    questions: () => asked,
    pool,
    close: () => db.destroy(),
  };
}

/**
 * The tables behind a transaction, typed by the room that owns them.
 * Imported by store.ts, queries.ts and the kernel alone (a fence sees to it).
 */
export const tables = <T>(reader: Reader): Kysely<T> => reader as unknown as Kysely<T>;
