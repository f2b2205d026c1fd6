// SPDX-License-Identifier: EUPL-1.2
// A process that does with the database what the app does: opens it, says "ready", ends it on a
// signal. The tests start it as a child, so that it can be killed.
import { openDatabase, StartRefused } from "./server.ts";

const [dataDir = "", mode] = process.argv.slice(2);
try {
  const database = await openDatabase({ dataDir, say: (line) => console.log(line) });
  // "bare" leaves signals to the database's own last resort.
  if (mode !== "bare") process.on("SIGTERM", () => void database.stop().then(() => process.exit(0)));
  console.log("ready");
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.log(`refused ${error.fault.type}: ${error.message}`);
  process.exitCode = 3;
}
