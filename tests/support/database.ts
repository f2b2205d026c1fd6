// SPDX-License-Identifier: EUPL-1.2
// One PostgreSQL for a run of the suite, with a template database that holds the demo town.
import type { TestProject } from "vitest/node";
import { openDatabase, startTestServer } from "../../src/kernel/database/server.ts";
import { raiseTown } from "./raise.ts";

declare module "vitest" {
  export interface ProvidedContext {
    database: { kind: "embedded" | "outside"; url: string; admin: Record<string, unknown>; template: string; login: string };
  }
}

/** GW_TEST_DATABASE=outside runs the same suite against a DATABASE_URL with an ordinary login, as a town's own server would be. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kind = process.env["GW_TEST_DATABASE"] === "outside" ? "outside" : "embedded";
  const server = await startTestServer({ tcp: kind === "outside" });
  try {
    const made = await server.createDatabase("plain");
    const database = await openDatabase({ dataDir: "", databaseUrl: made.databaseUrl });
    await raiseTown(database);
    project.provide("database", { kind, url: made.databaseUrl, admin: server.admin() as Record<string, unknown>, template: made.name, login: made.login });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}
