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
  let fail: ((error: PdfError) => void) | undefined;
  let idle: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    const started = fork(workerFile(), [], {
      execArgv: [],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    started.on("error", (error) => lost(started, error.message));
    started.on("exit", (code, signal) => lost(started, `the PDF process ended (${signal ?? code})`));
    return started;
  }

  /** A process that was stopped on purpose is no longer `child`, and must not fail the document of the next one. */
  function lost(which: ChildProcess, why: string): void {
    if (child !== which) return;
    child = undefined;
    fail?.(new PdfError("crashed", why));
  }

  function stop(): void {
    child?.kill("SIGKILL");
    child = undefined;
  }

  return {
    busy: () => fail !== undefined,
    print(input) {
      clearTimeout(idle);
      const press = (child ??= start());
      hold(press, true);
      return new Promise<Uint8Array>((resolve, reject) => {
        const limit = setTimeout(() => {
          stop();
          fail?.(new PdfError("timeout", `no document after ${limits.limitMs} ms`));
        }, limits.limitMs);
        const settle = (done: () => void): void => {
          clearTimeout(limit);
          press.off("message", answer);
          fail = undefined;
          hold(press, false);
          idle = setTimeout(stop, limits.idleMs).unref();
          done();
        };
        const answer = (message: Answer): void =>
          settle(() => ("pdf" in message ? resolve(message.pdf) : reject(new PdfError("template", message.error))));
        fail = (error) => settle(() => reject(error));
        press.on("message", answer);
        press.send(input, (error) => error && fail?.(new PdfError("crashed", error.message)));
      });
    },
    async close() {
      const ending = child;
      stop();
      fail?.(new PdfError("closed", "the PDF maker was closed"));
      clearTimeout(idle);
      if (ending && ending.exitCode === null && ending.signalCode === null) {
        hold(ending, true);
        await new Promise((resolve) => ending.once("exit", resolve));
      }
    },
  };
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
    : ["./workers/pdf.worker.mjs", "../workers/pdf.worker.mjs", "./pdf.worker.mjs"];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (!found) throw new PdfError("crashed", "pdf.worker is missing beside the build");
  return found;
}
