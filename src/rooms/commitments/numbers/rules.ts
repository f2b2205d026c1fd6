// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** A number as it stands on paper, in mails and behind the QR code: "MP27-0042-7" is series, running number, check digit. */
export interface CommitmentNumber {
  readonly series: string;
  readonly running: number;
}

export type NumberRefusal =
  | { readonly type: "agreementNumberWrong"; readonly field: "number" }
  | { readonly type: "agreementNumberForeign"; readonly field: "number"; readonly series: string }
  | { readonly type: "agreementNumberTaken"; readonly field: "number"; readonly number: string };

/** Damm's table (H. M. Damm, 2004): finds every single wrong digit and every swap of two neighbours. */
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1], [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

const padded = (running: number): string => String(running).padStart(4, "0");
/** Letters count as two digits, A = 10 to Z = 35, as in an IBAN. */
const digits = (text: string): string => [...text].map((letter) => (/[A-Z]/.test(letter) ? String(letter.charCodeAt(0) - 55) : letter)).join("");

/** The check digit, 0 to 9. */
export function checkDigit({ series, running }: CommitmentNumber): number {
  let state = 0;
  for (const digit of digits(series) + padded(running)) state = damm[state]![Number(digit)]!;
  return state;
}

/** "MP27-0042-7". */
export const writeNumber = (number: CommitmentNumber): string => `${number.series}-${padded(number.running)}-${checkDigit(number)}`;

/** Reads a number as people type it (small letters, spaces, missing hyphens); undefined when the check digit does not fit. */
export function readNumber(text: string): CommitmentNumber | undefined {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const parts = /^([A-Z]{1,6}\d{2})(\d{4,6})(\d)$/.exec(plain);
  if (!parts) return undefined;
  const number = { series: parts[1]!, running: Number(parts[2]) };
  return number.running > 0 && writeNumber(number).replaceAll("-", "") === plain ? number : undefined;
}

/** What is known of a series while a number is given: the highest running number, and the numbers in use. */
export interface SeriesGround {
  readonly series: string;
  readonly last: number;
  readonly taken: ReadonlySet<string>;
}

/** Draws the next number, or takes the one that is printed on the paper: right check digit, this series, not used yet. */
export function giveNumber(printed: string | undefined, ground: SeriesGround): Result<CommitmentNumber, NumberRefusal> {
  if (printed === undefined) return ok({ series: ground.series, running: ground.last + 1 });
  const number = readNumber(printed);
  if (!number) return refuse({ type: "agreementNumberWrong", field: "number" });
  if (number.series !== ground.series) return refuse({ type: "agreementNumberForeign", field: "number", series: ground.series });
  if (ground.taken.has(writeNumber(number))) return refuse({ type: "agreementNumberTaken", field: "number", number: writeNumber(number) });
  return ok(number);
}
