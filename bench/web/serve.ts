// SPDX-License-Identifier: EUPL-1.2
// The processes that are measured. Each holds nothing but a server, and tells its parent what it has used so far.
import { serve } from "@hono/node-server";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import pg from "pg";
import { startWorker } from "../../src/jobs/worker.ts";
import { openDatabase } from "../../src/kernel/database/server.ts";
import { createApp } from "../../src/web/app.tsx";
import { openHouse } from "../../tests/support/raise.ts";

/** What a measured process says when it is asked. */
export interface Used {
  readonly port: number;
  /** Processor time since the start of the process, user and system, in microseconds. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly rss: number;
  /** Questions that the rooms asked through the store. */
  readonly questions: number;
  /** Everything sent to the database, begin and commit too. */
  readonly statements: number;
}

/** Bytes that the bare server sends, base64. */
export interface Bare {
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** The app as main.ts wires it, worker included, on a database that is there. */
export async function serveApp(databaseUrl: string): Promise<void> {
  let statements = 0;
  const ask = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...call: never[]) {
    statements++;
    return Reflect.apply(ask, this, call);
  } as typeof ask;
  const { house } = await openHouse(await openDatabase({ dataDir: "", databaseUrl }), { baseUrl: "http://127.0.0.1" });
  startWorker(house);
  const server = serve({ fetch: createApp(house).fetch, port: 0, hostname: "127.0.0.1" }, (address) =>
    answerParent(address.port, () => ({ questions: house.store.questions(), statements })));
  server.on("error", () => process.exit(1));
}

/** node:http and nothing else: the most that one process can send on this machine. */
export function serveBare(): void {
  let bare: { headers: OutgoingHttpHeaders; body: Buffer } = { headers: {}, body: Buffer.alloc(0) };
  process.on("message", (message: Bare | "used") => void (message === "used" || (bare = { headers: message.headers, body: Buffer.from(message.body, "base64") })));
  const server = createServer((_request, response) => response.writeHead(200, bare.headers).end(bare.body));
  server.listen(0, "127.0.0.1", () => answerParent((server.address() as { port: number }).port, () => ({ questions: 0, statements: 0 })));
}

function answerParent(port: number, asked: () => Pick<Used, "questions" | "statements">): void {
  const tell = (): void => {
    const { user, system } = process.cpuUsage();
    process.send!({ port, cpu: user + system, rss: process.memoryUsage.rss(), ...asked() } satisfies Used);
  };
  process.on("message", (message) => void (message === "used" && tell()));
  process.on("disconnect", () => process.exit(0));
  tell();
}
