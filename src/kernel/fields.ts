// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

/** What a form sends: text, or several texts under one name. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A fault beside a field: `code` names the sentence (kernel texts or the room's `faults`), `data` fills it. */
export interface Fault {
  readonly field: string;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

const blank = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? undefined : value);
const trimmed = (value: unknown): unknown => {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" ? blank(text.replaceAll("\r\n", "\n").trim().normalize("NFC")) : text;
};
const fault = (code: string, data: Record<string, string | number> = {}) => ({ params: { fault: code, ...data } });

/** The fields of our forms as zod schemas over submitted text. Length in characters. */
export const field = {
  text: (max: number) => z.preprocess(trimmed, z.string().max(max).refine((s) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(s), fault("control"))),
  optionalText: (max: number) => z.preprocess(trimmed, z.string().max(max).refine((s) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(s), fault("control")).optional()),
  email: () => z.preprocess((v) => { const t = trimmed(v); return typeof t === "string" ? t.toLowerCase() : t; }, z.email().max(254)),
  optionalEmail: () => z.preprocess((v) => { const t = trimmed(v); return typeof t === "string" ? t.toLowerCase() : t; }, z.email().max(254).optional()),
  optionalUrl: () => z.preprocess((v) => { const t = trimmed(v); return typeof t === "string" && !/^[a-z]+:/i.test(t) ? `https://${t}` : t; }, z.url({ protocol: /^https?$/ }).max(300).optional()),
  wholeNumber: (min: number, max: number) => z.preprocess(toNumber, z.number().int().min(min).max(max)),
  optionalWholeNumber: (min: number, max: number) => z.preprocess(toNumber, z.number().int().min(min).max(max).optional()),
  number: (min: number, max: number) => z.preprocess(toNumber, z.number().min(min).max(max)),
  optionalNumber: (min: number, max: number) => z.preprocess(toNumber, z.number().min(min).max(max).optional()),
  day: () => z.preprocess(toDay, z.iso.date()),
  optionalDay: () => z.preprocess(toDay, z.iso.date().optional()),
  time: () => z.preprocess(trimmed, z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  tick: () => z.preprocess((v) => v !== undefined && v !== "" && v !== "0", z.boolean()),
  choice: <const T extends readonly [string, ...string[]]>(options: T) => z.preprocess(trimmed, z.enum(options)),
  optionalChoice: <const T extends readonly [string, ...string[]]>(options: T) => z.preprocess(trimmed, z.enum(options).optional()),
  id: () => z.preprocess(trimmed, z.uuid()),
  optionalId: () => z.preprocess(trimmed, z.uuid().optional()),
  ids: () => z.preprocess((v) => (v === undefined || v === "" ? [] : Array.isArray(v) ? v : [v]), z.array(z.uuid()).max(1000)),
  choices: <const T extends readonly [string, ...string[]]>(options: T) => z.preprocess((v) => (v === undefined || v === "" ? [] : Array.isArray(v) ? v : [v]), z.array(z.enum(options))),
};

function toNumber(value: unknown): unknown {
  const text = trimmed(value);
  if (typeof text !== "string") return text;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll(".", "") : text;
  const number = Number(plain.replace(",", "."));
  return Number.isFinite(number) ? number : text;
}

/** Takes the ISO day of a date field and the German way of writing it by hand ("21.11.2026"). */
function toDay(value: unknown): unknown {
  const text = trimmed(value);
  const german = typeof text === "string" ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) : null;
  return german ? `${german[3]}-${german[2]!.padStart(2, "0")}-${german[1]!.padStart(2, "0")}` : text;
}

/** Reads a form by its schema: the value, or the faults in the order of the fields. */
export function readForm<T>(schema: z.ZodType<T>, form: unknown): { ok: true; value: T } | { ok: false; faults: Fault[] } {
  const parsed = schema.safeParse(form, { reportInput: true });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, faults: parsed.error.issues.map(toFault) };
}

function toFault(issue: z.core.$ZodIssue): Fault {
  const name = issue.path.map(String).join(".");
  const at = (code: string, data: Fault["data"] = {}): Fault => ({ field: name, code, data });
  switch (issue.code) {
    case "custom": {
      const { fault: code, ...data } = (issue.params ?? {}) as Record<string, string | number>;
      return at(String(code ?? "invalid"), data);
    }
    case "invalid_type":
      return at(issue.input === undefined ? "missing" : issue.expected === "number" ? "number" : "missing");
    case "too_small":
      return at(issue.origin === "string" ? "tooShort" : issue.origin === "array" ? "tooFew" : "tooSmall", { minimum: Number(issue.minimum) });
    case "too_big":
      return at(issue.origin === "string" ? "tooLong" : "tooBig", { maximum: Number(issue.maximum) });
    case "invalid_format":
      return at(issue.format === "email" ? "email" : issue.format === "date" ? "day" : issue.format === "url" ? "url" : issue.format === "regex" ? "format" : "invalid");
    case "invalid_value":
      return at(issue.input === undefined ? "missing" : "choice");
    default:
      return at("invalid");
  }
}
