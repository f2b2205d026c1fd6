// SPDX-License-Identifier: EUPL-1.2
import { PdfError } from "./refusal.ts";
import { openPress, type Press } from "./press.ts";

export { PdfError } from "./refusal.ts";
export { qrPngOrSvg, qrSvg, type QrFile } from "./qr.ts";

/** What one document is made of. `data` never becomes source code: the template reads it as a decoded JSON file. */
export interface PdfInput {
  /** Typst source. In scope: `data` (the decoded JSON), `meta` (title, lang) and the helpers of base.ts. */
  template: string;
  /** Anything JSON can carry. `data.date` (ISO, `2026-03-12…`) becomes the date of the document; without it there is none. */
  data: unknown;
  /** Title shown by readers instead of the file name; PDF/UA asks for one. */
  title: string;
  lang: "de" | "en";
  /** Further files by plain name, for example `{ "qr.svg": bytes }`. */
  files?: Record<string, Uint8Array>;
}

export interface PdfMaker {
  /**
   * One tagged PDF/UA-1 document, the same bytes for the same input.
   * @throws PdfError `template` (source wrong or not accessible: a heading level skipped, an image without alt),
   * `timeout`, `crashed`, `closed`.
   */
  render(input: PdfInput): Promise<Uint8Array>;
  /** Ends the processes; documents still waiting are refused with `closed`. */
  close(): Promise<void>;
}

export interface PdfMakerOptions {
  /** How many documents are set at once. One is enough for a town: 20 to 40 ms a document. */
  workers?: number;
  /** Milliseconds a document may take before its process is ended. */
  limitMs?: number;
  /** Milliseconds after which an idle process is ended to give its memory back. */
  idleMs?: number;
}

interface Waiting {
  input: PdfInput;
  resolve(pdf: Uint8Array): void;
  reject(error: PdfError): void;
}

/**
 * Makes PDF documents with Typst, away from the process that answers requests.
 *
 * Typst runs in processes of its own, not in worker threads: a thread inside native code cannot be ended
 * (measured: `terminate()` returned after 40 s, when the document was done), so a limit would be a wish and
 * stopping the app could hang. A process can be ended, and gives all its memory back when idle.
 */
export function createPdfMaker(options: PdfMakerOptions = {}): PdfMaker {
  const limits = { limitMs: options.limitMs ?? 10_000, idleMs: options.idleMs ?? 60_000 };
  const presses = Array.from({ length: Math.max(1, options.workers ?? 1) }, () => openPress(limits));
  const waiting: Waiting[] = [];
  let closed = false;

  function next(): void {
    const press = presses.find((candidate) => !candidate.busy());
    const job = press && waiting.shift();
    if (job) void print(press, job).finally(next);
  }

  return {
    render(input) {
      if (closed) return Promise.reject(new PdfError("closed", "the PDF maker is closed"));
      return new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new PdfError("closed", "the PDF maker was closed"));
      await Promise.all(presses.map((press) => press.close()));
    },
  };
}

async function print(press: Press, job: Waiting): Promise<void> {
  try {
    job.resolve(await press.print(job.input));
  } catch (error) {
    job.reject(error instanceof PdfError ? error : new PdfError("crashed", String(error)));
  }
}
