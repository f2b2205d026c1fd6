// SPDX-License-Identifier: EUPL-1.2
import pino from "pino";

export type Log = pino.Logger;

/** Structured logs on standard output. Never a form value, never an address: ids and counts only. */
export const createLog = (level = process.env["LOG_LEVEL"] ?? "info"): Log =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
