// SPDX-License-Identifier: EUPL-1.2
export const importKindNames = ["organisations", "needs", "offers"] as const;
export type ImportKindName = (typeof importKindNames)[number];

/** What another programme sent before under its own number. */
export interface Link {
  readonly objectId: string;
  readonly fingerprint: string;
}

export type ImportRefusal = { readonly type: "importUnchanged" };

/** The same line again says nothing new. */
export const isNews = (link: Pick<Link, "fingerprint"> | undefined, fingerprint: string): boolean => link?.fingerprint !== fingerprint;

/** A line as the fields of a form: empty is left out, a number is text, yes is a tick. Undefined: something in it cannot be a field. */
export function asFields(line: Readonly<Record<string, unknown>>): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(line)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "string") fields[name] = value;
    // German numbers have their point for thousands: "1.500" would be read as 1,500.
    else if (typeof value === "number") fields[name] = String(value).replace(".", ",");
    else if (value === true) fields[name] = "1";
    else return undefined;
  }
  return fields;
}
