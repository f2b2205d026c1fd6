// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import pg from "pg";
import { people } from "../../demo/town/index.ts";
import type { App } from "./app.ts";
import { Visitor } from "./visitor.ts";

/** The embedded server of a folder, as its owner reaches it. */
export const ownerOf = (folder: string) => ({ host: join(folder, "postgres-run"), user: "gw_owner", database: "gemeinsam" });

/** One question as the owner, past all walls; a server that is just coming back is waited for. */
export async function askOwner<T extends object>(folder: string, sql: string, values: unknown[] = []): Promise<T[]> {
  for (let patience = 100; ; patience--) {
    try {
      return await askOnce<T>(folder, sql, values);
    } catch (error) {
      const passing = ["57P03", "57P02", "57P01", "ECONNREFUSED", "ECONNRESET", "ENOENT"].includes((error as { code?: string }).code ?? "") || /Connection terminated/.test((error as Error).message);
      if (!passing || patience === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function askOnce<T extends object>(folder: string, sql: string, values: unknown[]): Promise<T[]> {
  const client = new pg.Client(ownerOf(folder));
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Signs the coordinator of the demo town in at a running app, by the mailed link. Returns the session's cookie. */
export async function coordinatorCookie(app: App, folder: string): Promise<string> {
  const visitor = new Visitor(app.base);
  await visitor.signIn(people[0]!.email, async () => {
    const rows = await askOwner<{ text: string }>(folder, "select payload->>'text' as text from outbox where payload->>'kind' = 'platform.signIn' and payload->>'to' = $1 order by id desc limit 1", [people[0]!.email]);
    return /\/anmelden\/([\w-]{20,})/.exec(rows[0]?.text ?? "")![1]!;
  });
  return visitor.cookie;
}

/** Waits until /readyz says yes; false when it never did. */
export async function isReady(app: App, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until) {
    const answer = await fetch(`${app.base}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
