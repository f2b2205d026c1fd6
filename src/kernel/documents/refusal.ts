// SPDX-License-Identifier: EUPL-1.2

export type PdfErrorKind = "template" | "timeout" | "crashed" | "closed";

/** Why there is no document. A bug or an overload, never a rule of the town: so an exception, not a refusal. */
export class PdfError extends Error {
  readonly kind: PdfErrorKind;

  constructor(kind: PdfErrorKind, message: string) {
    super(message);
    this.name = "PdfError";
    this.kind = kind;
  }
}
