// SPDX-License-Identifier: EUPL-1.2
// Entry of the PDF process: one message in, one message out. Started by press.ts, ends with its parent.
import type { PdfInput } from "./index.ts";
import type { Answer } from "./press.ts";
import { openTypesetter } from "./typesetter.ts";

const typesetter = openTypesetter();

process.on("message", (input: PdfInput) => process.send?.(set(input)));
process.on("disconnect", () => process.exit(0));

function set(input: PdfInput): Answer {
  try {
    return { pdf: typesetter.set(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
