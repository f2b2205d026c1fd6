// SPDX-License-Identifier: EUPL-1.2
// `npm run -s engine`: plans from a file into a file, checks a plan, prints the schema of an input, matches needs and offers.
// Ends with 0: done, also where the answer is that no plan can keep all rules; 1: the checker found broken rules;
// 2: called wrongly, or a file that cannot be used; 3: no answer within the time; 70: a bug.
import { checkFiles } from "./checker/index.ts";
import { command, type Terminal } from "./planning/command/run.ts";
import { words } from "./planning/command/texts.ts";

// npm starts its scripts in the folder of the project; a relative path means the folder somebody stands in.
if (process.env.npm_lifecycle_event === "engine" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const stop = new AbortController();
let shown = false;

/** Takes the progress away before anything else is written. */
const clear = (): void => {
  if (shown) process.stderr.write("\r\u001b[K");
  shown = false;
};

const terminal: Terminal = {
  out: (line) => (clear(), void process.stdout.write(`${line}\n`)),
  error: (line) => (clear(), void process.stderr.write(`${line}\n`)),
  progress: process.stderr.isTTY ? (line) => (process.stderr.write(`\r\u001b[K${line}`), void (shown = true)) : undefined,
  signal: stop.signal,
};

// The first time: the best so far is written. The second time: nobody wants to wait for it.
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
// Who reads only the first lines of what is printed wants no stack trace.
process.stdout.on("error", () => process.exit(0));

try {
  process.exitCode = await command(process.argv.slice(2), terminal, checkFiles);
} catch (error) {
  terminal.error(`${words.bug.de} / ${words.bug.en}\n${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = 70;
}
// Workers that were ended may still be on their way out.
process.exit();
