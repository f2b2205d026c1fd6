// SPDX-License-Identifier: EUPL-1.2

/** Whose rows are looked for. Without an account there is no id; without a name that stands for one person alone only the address counts. */
export interface Who {
  readonly personId: string | null;
  readonly email: string;
  /** Empty where it cannot be told apart from other people's: then nothing is changed because of a name. */
  readonly name: string;
}

/** A name can be looked for in texts when it is two words at least and nobody else here bears it; else too much would be hit. */
export const tellingName = (name: string, bearers: number): string => (bearers <= 1 && name.trim().length >= 6 && /\S\s+\S/.test(name.trim()) ? name.trim() : "");

/** What stands where a name or an address was; one sign, so that it fits wherever the name did. */
export const mark = "…";

/** A text as it stands inside JSON. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** An address as a pattern of PostgreSQL that finds it literally. */
export const asPattern = (text: string): string => text.replace(/[.^$*+?()[\]{}|\\-]/g, "\\$&");

/** Addresses of other people in a row that is handed out are covered; the own one stays. */
export const coverOthers = (text: string, own: string): string =>
  text.replace(/[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g, (address) => (address.toLowerCase() === own ? address : `${mark}@${mark}`));

/** Columns that are never handed out: check values of secrets, and what the database makes of other columns. */
export const isHidden = (column: { name: string; type: string }): boolean => /(^|_)(secret|hash|secret_hash|token)$/.test(column.name) || column.type === "tsvector" || column.type === "bytea";
