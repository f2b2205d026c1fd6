// SPDX-License-Identifier: EUPL-1.2
// `npm run backup`, `restore`, `backup:verify`, `move`: fetches what is missing, builds what has changed, runs dist/operate.mjs.
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureSetup, newNode, root, runToEnd } from "./setup.mjs";

await ensureSetup({ dev: false, rerun: false });
await build();
process.exitCode = await runToEnd(newNode(), ["--enable-source-maps", join(root, "dist/operate.mjs"), ...process.argv.slice(2)]);
process.exit();
