// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Ending, Message, Rated, Task } from "./protocol.ts";

/** A worker thread that searches. */
export interface Runner {
  /** Ends the thread at once, also in the middle of WebAssembly. */
  terminate(): Promise<unknown>;
  /** Resolves when the thread is gone. */
  readonly gone: Promise<void>;
}

/** What a race hears of a worker. `gone` comes last, exactly once. */
export interface Hearing<P extends Rated> {
  better(plan: P): void;
  told(news: { objective?: number | undefined; bound?: number | undefined }): void;
  ended(ending: Ending<P>): void;
  failed(message: string): void;
  gone(): void;
}

/** Starts the worker file for one task. */
export function startWorker<P extends Rated>(name: string, task: Task, hearing: Hearing<P>): Runner {
  const url = workerFile(name);
  // Run from source, the thread needs none of the flags of the test runner that may be above it.
  const worker = new Worker(url, { workerData: task, name: `${basename(name)}:${task.strategy}`, ...(url.pathname.endsWith(".ts") ? { execArgv: [] } : {}) });
  let ended = false;
  worker.on("message", (message: Message<P>) => {
    if (message.type === "better") return hearing.better(message.plan);
    if (message.type === "told") return hearing.told(message);
    ended = true;
    if (message.type === "done") hearing.ended(message.ending);
    else hearing.failed(message.message);
    // A strategy may have left threads of its own below it.
    void worker.terminate();
  });
  worker.on("error", (error: unknown) => {
    if (!ended) hearing.failed(error instanceof Error ? error.message : String(error));
    ended = true;
  });
  const gone = new Promise<void>((resolve) => worker.once("exit", () => resolve(hearing.gone())));
  return { terminate: () => worker.terminate(), gone };
}

/** Beside the bundled programme in workers/, or the source file itself where the programme runs from source. */
function workerFile(name: string): URL {
  const places = [`./${name}.worker.ts`, `./workers/${basename(name)}.mjs`, `../workers/${basename(name)}.mjs`];
  const found = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw new Error(`no worker file ${name}`);
  return found;
}
