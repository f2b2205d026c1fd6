// SPDX-License-Identifier: EUPL-1.2
// The app under load, in a process of its own: a fresh network with one marketplace whose trading is open.
import { serve } from "@hono/node-server";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guest, system } from "../../src/kernel/actor.ts";
import { run, type AnyCommand } from "../../src/kernel/command.ts";
import { tables } from "../../src/kernel/database/connect.ts";
import { migrate } from "../../src/kernel/database/migrate.ts";
import { openDatabase } from "../../src/kernel/database/server.ts";
import { dayOf } from "../../src/kernel/i18n.ts";
import { mintScope } from "../../src/kernel/scope.ts";
import { startWorker } from "../../src/jobs/worker.ts";
import { createOrganisation } from "../../src/rooms/actors/commands.ts";
import { listCorners } from "../../src/rooms/formats/marketplace/corners/store.ts";
import { createEdition, grantEditionRole, markAttendance, participantsOf, publishEdition, registerParticipant, setState } from "../../src/rooms/formats/run/index.ts";
import { allMigrations } from "../../src/rooms/index.ts";
import { openNetwork, setNetworkState } from "../../src/rooms/platform/index.ts";
import { requestSignIn, signIn } from "../../src/rooms/platform/commands.ts";
import { createApp } from "../../src/web/app.tsx";
import { openHouse } from "../../tests/support/raise.ts";
import type { Ground } from "./client.ts";

const companies = 28;
const nonprofits = 31;

const folder = mkdtempSync(join(tmpdir(), "gw-floor-"));
const databaseUrl = process.env["DATABASE_URL"];
const database = await openDatabase({ dataDir: folder, say: () => undefined, ...(databaseUrl ? { databaseUrl } : {}) });
await migrate(database.owner, allMigrations);

let fetch: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
  const made = serve({ fetch: (request) => fetch(request), port: 0, hostname: "127.0.0.1" }, () => resolve(made));
});
const base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
const { house, close } = await openHouse(database, { baseUrl: base });
fetch = createApp(house).fetch as typeof fetch;
const scope = mintScope(house.clock.newId());
const network = `markttag-${scope.networkId.slice(-8)}`;

async function done(command: AnyCommand, key: unknown, form: unknown, actor = system("bench")) {
  const outcome = await run(house.store, house.clock, command, { scope, actor, locale: "de", key, form });
  if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
  return outcome.saved;
}

/** Signs in by the mailed link and returns the cookie. */
async function session(email: string): Promise<string> {
  await done(requestSignIn, { base }, { email }, guest as never);
  const mail = await house.store.read(scope, (reader) =>
    tables<{ outbox: { networkId: string; id: string; type: string; payload: { to?: string; text?: string } } }>(reader).selectFrom("outbox").select("payload").where("type", "=", "mail").orderBy("id", "desc").limit(5).execute());
  const secret = /\/anmelden\/([\w-]{20,})/.exec(mail.find((one) => one.payload.to === email && one.payload.text?.includes("/anmelden/"))?.payload.text ?? "")?.[1];
  const opened = await done(signIn, { secret }, {}, guest as never);
  return `gw_${network}=${opened.answer!["session"]}`;
}

async function appoint(edition: string, role: string, number: number): Promise<string[]> {
  const cookies: string[] = [];
  for (let i = 1; i <= number; i += 1) {
    const email = `${role}${i}@markt.example`;
    await done(grantEditionRole, { edition, base }, { name: `${role} ${i}`, email, role });
    cookies.push(await session(email));
  }
  return cookies;
}

async function signUp(edition: string, side: "company" | "nonprofit", number: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 1; i <= number; i += 1) {
    const { object } = await done(createOrganisation, {}, { name: `${side === "company" ? "Betrieb" : "Verein"} Nummer ${i}`, sector: side === "company" ? "business" : "nonprofit", size: "small" });
    await done(registerParticipant, { edition, organisation: object.id, base }, { side, people: "2", contactName: "Kim Beispiel", contactEmail: `kontakt${i}@${side}.example` });
    ids.push(object.id);
  }
  return ids;
}

await done(openNetwork, { demo: false, operator: false }, { key: network, name: "Markttag", accent: "#1d4f91", personName: "Kim Leitung", email: "leitung@markt.example" });
await house.store.write(scope, (tx) => setNetworkState(tx, scope, "public"));
const { object } = await done(createEdition, { format: "marketplace" }, { title: "Marktplatz unter Last", venue: "Halle", about: "Ein Abend in anderthalb Minuten.", day: dayOf(house.clock.now()), opens: "00:01", closes: "23:59" });
const edition = object.id;
const sides = { companies: await signUp(edition, "company", companies), nonprofits: await signUp(edition, "nonprofit", nonprofits) };
await done(publishEdition, { edition }, { published: "1" });
for (const to of ["planning", "registration", "closed", "doors"]) await done(setState, { edition }, { to });
for (const one of await house.store.read(scope, (reader) => participantsOf(reader, scope, edition))) await done(markAttendance, { edition, participant: one.id, base }, { mark: "attended" });
await done(setState, { edition }, { to: "open" });
const worker = startWorker(house);

const ground: Ground = {
  base, prefix: `/n/${network}`, database: database.describe, edition, floor: `/durchlaeufe/${edition}/markt`, ...sides,
  corners: (await house.store.read(scope, (reader) => listCorners(reader, scope, edition))).map((corner) => corner.key),
  sealers: await appoint(edition, "sealer", 4), helpers: await appoint(edition, "helper", 6), admin: await session("leitung@markt.example"),
};
process.stdout.write(`${JSON.stringify(ground)}\n`);

let stopping: Promise<void> | undefined;
/** Stops when asked, and when the load that started it is gone: no database is left behind. */
const stop = (): void => void (stopping ??= (async () => {
  await worker.stop();
  if ("closeAllConnections" in server) server.closeAllConnections();
  server.close();
  await close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
})());
process.once("SIGTERM", stop);
process.once("disconnect", stop);
