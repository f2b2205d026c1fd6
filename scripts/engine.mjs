// SPDX-License-Identifier: EUPL-1.2
// `npm run -s engine`: fetches what is missing, builds what has changed, runs dist/engine.mjs. Standard output belongs to the result.
import { join } from "node:path";

console.log = console.error;
const { ensureSetup, newNode, root, runToEnd } = await import("./setup.mjs");
const { build } = await import("./build.mjs");

await ensureSetup({ dev: false, rerun: false });
await build();
process.exitCode = await runToEnd(newNode(), [join(root, "dist/engine.mjs"), ...process.argv.slice(2)]);
process.exit();
