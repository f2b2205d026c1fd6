// SPDX-License-Identifier: EUPL-1.2
import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PdfInput } from "./index.ts";
import { PdfError } from "./refusal.ts";

/** What the process answers to one input. */
export type Answer = { pdf: Uint8Array } | { error: string };

/** One process that sets one document at a time; started at the first document, ended when idle. */
export interface Press {
  busy(): boolean;
  print(input: PdfInput): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function openPress(limits: { limitMs: number; idleMs: number }): Press {
  let child: ChildProcess | undefined;
  let printing: Printing | undefined;
  let idle: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    const started = startProcess();
    started.on("error", (error) => lost(started, error.message));
    started.on("exit", (code, signal) => lost(started, `the PDF process ended (${signal ?? code})`));
    return started;
  }

  /** A process that was stopped on purpose is no longer `child`, and must not fail the document of the next one. */
  function lost(which: ChildProcess, why: string): void {
    if (child !== which) return;
    child = undefined;
    printing?.fail(new PdfError("crashed", why));
  }

  function stop(why?: PdfError): void {
    child?.kill("SIGKILL");
    child = undefined;
    if (why) printing?.fail(why);
  }

  return {
    busy: () => printing !== undefined,
    async print(input) {
      clearTimeout(idle);
      const press = (child ??= start());
      const limit = setTimeout(() => stop(new PdfError("timeout", `no document after ${limits.limitMs} ms`)), limits.limitMs);
      hold(press, true);
      try {
        printing = printOn(press, input);
        return await printing.pdf;
      } finally {
        clearTimeout(limit);
        printing = undefined;
        hold(press, false);
        if (child) idle = setTimeout(() => stop(), limits.idleMs).unref();
      }
    },
    async close() {
      clearTimeout(idle);
      const ending = child;
      stop(new PdfError("closed", "the PDF maker was closed"));
      if (ending && ending.exitCode === null && ending.signalCode === null) {
        hold(ending, true);
        await new Promise((resolve) => ending.once("exit", resolve));
      }
    },
  };
}

/** One document on its way: settles once, by the answer of the process or by `fail`. */
interface Printing {
  pdf: Promise<Uint8Array>;
  fail(error: PdfError): void;
}

function printOn(child: ChildProcess, input: PdfInput): Printing {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const answer = (message: Answer): void => ("pdf" in message ? resolve(message.pdf) : reject(new PdfError("template", message.error)));
  child.once("message", answer);
  // Texts are read here, in the voice of the network: what goes over to the other process is plain data.
  child.send({ ...input, data: JSON.parse(JSON.stringify(input.data ?? null)) as unknown }, (error) => error && reject(new PdfError("crashed", error.message)));
  return { pdf: promise.finally(() => child.off("message", answer)), fail: reject };
}

function startProcess(): ChildProcess {
  return fork(workerFile(), [], { execArgv: [], serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
}

/** Only a process at work keeps the app alive; an idle one must not hold back its end. */
function hold(child: ChildProcess, working: boolean): void {
  if (working) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** From source the TypeScript file itself (Node strips the types); from `dist` the bundled one beside or above. */
function workerFile(): string {
  const places = import.meta.url.endsWith(".ts")
    ? ["./pdf.worker.ts"]
    : ["./workers/pdf.mjs", "../workers/pdf.mjs", "./workers/pdf.worker.mjs", "../workers/pdf.worker.mjs"];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (!found) throw new PdfError("crashed", "pdf.worker is missing beside the build");
  return found;
}
