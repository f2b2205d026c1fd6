// SPDX-License-Identifier: EUPL-1.2
// `npm start`: fetches what is missing, builds what has changed, starts the server, ends with it.
import { build } from "./build.mjs";
import { ensureSetup, newNode, root, runToEnd, say, smallMemory } from "./setup.mjs";
import { join } from "node:path";

process.title = "gemeinsam-wirken start";
await ensureSetup({ dev: false, rerun: false });
try {
  await build();
} catch (error) {
  console.error(error.message);
  say("Das Programm ließ sich nicht bauen.", "The program could not be built.");
  process.exit(1);
}
say("Die Plattform startet.", "The platform starts.");
// main.mjs gets `--empty` and any other argument. A signal reaches it once; it ends the database and itself.
process.exitCode = await runToEnd(newNode(), ["--enable-source-maps", ...smallMemory, join(root, "dist/main.mjs"), ...process.argv.slice(2)]);
process.exit();
