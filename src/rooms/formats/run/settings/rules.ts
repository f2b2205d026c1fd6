// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";

/** The kinds of a setting's field, as the contract of formats names them. */
type Kind =
  | { readonly kind: "text"; readonly max: number; readonly lines?: number }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "tick" }
  | { readonly kind: "number"; readonly min: number; readonly max: number };

export type SettingRefusal =
  | { readonly type: "settingInvalid"; readonly field: string }
  | { readonly type: "settingRange"; readonly field: string; readonly min: number; readonly max: number }
  | { readonly type: "settingTooLong"; readonly field: string; readonly max: number }
  | { readonly type: "settingsFixed" };

type Posted = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads one field as it was posted; a box that is not ticked is not sent. */
function readSetting(name: string, field: Kind, posted: Posted): Result<unknown, SettingRefusal> {
  const raw = posted[name];
  const text = (typeof raw === "string" ? raw : (raw?.[0] ?? "")).trim();
  switch (field.kind) {
    case "tick":
      return ok(text !== "" && text !== "0");
    case "choice":
      return field.options.includes(text) ? ok(text) : refuse({ type: "settingInvalid", field: name });
    case "number": {
      const number = Number(text.replace(",", "."));
      const inside = text !== "" && Number.isFinite(number) && number >= field.min && number <= field.max;
      return inside ? ok(number) : refuse({ type: "settingRange", field: name, min: field.min, max: field.max });
    }
    case "text":
      return text.length <= field.max ? ok(text) : refuse({ type: "settingTooLong", field: name, max: field.max });
  }
}

/** The settings after a form: what has a field is read, all else stays as it is stored. */
export function readSettings(fields: Readonly<Record<string, Kind>>, stored: Readonly<Record<string, unknown>>, posted: Posted): Result<Record<string, unknown>, SettingRefusal> {
  const settings: Record<string, unknown> = { ...stored };
  for (const [name, field] of Object.entries(fields)) {
    const read = readSetting(name, field, posted);
    if (!read.ok) return read;
    settings[name] = read.value;
  }
  return ok(settings);
}

/** Seats per side as posted ("seats.company"); an empty field takes the limit away. */
export function readSeats(sides: readonly string[], posted: Posted): Result<Record<string, number>, SettingRefusal> {
  const seats: Record<string, number> = {};
  for (const side of sides) {
    const raw = posted[`seats.${side}`];
    const text = (typeof raw === "string" ? raw : "").trim();
    if (text === "") continue;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0 || number > 5000) return refuse({ type: "settingRange", field: `seats.${side}`, min: 0, max: 5000 });
    seats[side] = number;
  }
  return ok(seats);
}
