// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import type { Writable } from "node:stream";
import type pg from "pg";

/** What the driver hands to whatever it runs: the wire below a client. */
interface Wire {
  stream: Writable & { pause(): void; resume(): void };
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
}

/**
 * Runs `COPY ... TO STDOUT` and hands the bytes of PostgreSQL's text format on, piece by piece; waits while `take`
 * is busy. Returns the number of rows. The protocol is PostgreSQL's own (chapter "Message Flow", COPY operations).
 */
export async function copyOut(client: pg.Client, sql: string, take: (piece: Buffer) => Promise<void> | undefined): Promise<number> {
  let gathered: Buffer[] = [];
  let size = 0;
  const flush = (): Promise<void> | undefined => {
    const whole = Buffer.concat(gathered, size);
    gathered = [];
    size = 0;
    return whole.length > 0 ? take(whole) : undefined;
  };
  const rows = await exchange(client, sql, (wire, piece, pending) => {
    // One message a row, in a buffer that the driver uses again: copied, and gathered to pieces worth packing.
    gathered.push(Buffer.from(piece));
    size += piece.length;
    const busy = size < gatherBytes ? undefined : flush();
    if (!busy) return pending;
    wire.stream.pause();
    return pending.then(() => busy).finally(() => wire.stream.resume());
  });
  await flush();
  return rows;
}

const gatherBytes = 256 * 1024;

/** Runs `COPY ... FROM STDIN` with the bytes of `source`. Returns the number of rows. A fault of the source undoes the statement. */
export function copyIn(client: pg.Client, sql: string, source: AsyncIterable<Buffer>): Promise<number> {
  return exchange(client, sql, (_wire, _piece, pending) => pending, source);
}

type Heard = (wire: Wire, piece: Buffer, pending: Promise<void>) => Promise<void>;

function exchange(client: pg.Client, sql: string, heard: Heard, source?: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let wire: Wire;
    let rows = 0;
    let pending: Promise<void> = Promise.resolve();
    let fault: unknown;
    const note = (error: unknown): void => void (fault ??= error);
    const statement = {
      submit: (connection: Wire) => { wire = connection; connection.query(sql); },
      handleCopyInResponse: (connection: Wire) => { pending = feed(connection, source).catch((error: Error) => { note(error); connection.sendCopyFail(error.message); }); },
      handleCopyData: (message: { chunk: Buffer }) => { pending = heard(wire, message.chunk, pending).catch(note); },
      handleCommandComplete: (message: { text: string }) => { rows = Number(/^COPY (\d+)/.exec(message.text)?.[1] ?? 0); },
      handleError: (error: Error) => { note(error); void pending.finally(() => reject(fault as Error)); },
      handleReadyForQuery: () => void pending.then(() => (fault ? reject(fault as Error) : resolve(rows))),
      handleRowDescription: () => undefined, handleDataRow: () => undefined, handleEmptyQuery: () => undefined, handlePortalSuspended: () => undefined,
    };
    (client as unknown as { query(statement: object): void }).query(statement);
  });
}

async function feed(wire: Wire, source: AsyncIterable<Buffer> | undefined): Promise<void> {
  for await (const piece of source ?? []) {
    wire.sendCopyFromChunk(piece);
    if (wire.stream.writableNeedDrain) await once(wire.stream, "drain");
  }
  wire.endCopyFrom();
}
