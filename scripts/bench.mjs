// SPDX-License-Identifier: EUPL-1.2
// `npm run bench:<name>`: builds, bundles bench/<name>.ts beside it and runs that under the packaged Node.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureSetup, newNode, root, runToEnd, smallMemory } from "./setup.mjs";

const [name = "", ...rest] = process.argv.slice(2);
const entry = join(root, `bench/${name}.ts`);
if (!/^[\w-]+$/.test(name) || !existsSync(entry)) {
  console.error(`There is no bench/${name}.ts.`);
  process.exit(1);
}
await ensureSetup({ dev: true });
await build();
const esbuild = await import("esbuild");
const outfile = join(root, `dist/bench/${name}.mjs`);
await esbuild.build({
  entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", target: "node24", packages: "external",
  jsx: "automatic", jsxImportSource: "preact", sourcemap: true, logLevel: "warning", absWorkingDir: root,
});
await esbuild.stop();
process.exitCode = await runToEnd(newNode(), ["--enable-source-maps", ...smallMemory, outfile, ...rest]);
