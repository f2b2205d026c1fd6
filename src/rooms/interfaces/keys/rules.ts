// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const keyRights = ["organisations", "needs", "offers"] as const;
export type KeyRight = (typeof keyRights)[number];

/** What another programme comes with. `source`: under this name its own numbers are remembered, over several keys. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly rights: readonly KeyRight[];
  /** The last signs of the secret, by which people tell keys apart. */
  readonly hint: string;
  readonly createdAt: Date;
  /** Last day on which it is good. ISO day. */
  readonly expiresOn: string;
  readonly revokedAt: Date | null;
  readonly usedOn: string | null;
}

export type KeyRefusal =
  | { readonly type: "keyRightsMissing"; readonly field: "rights" }
  | { readonly type: "keyExpiryPast"; readonly field: "expiresOn" }
  | { readonly type: "keyExpiryFar"; readonly field: "expiresOn" }
  | { readonly type: "keyRevokedAlready" };

/** A key is good for two years at most: what nobody renews, nobody needs. */
export const longestDays = 731;

/** A name as part of a source: "Freiwilligen-Datenbank Süd" is "freiwilligen-datenbank-sued". */
export const sourceOf = (name: string): string =>
  name.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "quelle";

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** A key may do at least one thing and ends within two years. `today`: ISO day. */
export function checkKey(rights: readonly KeyRight[], expiresOn: string, today: string): Result<true, KeyRefusal> {
  if (rights.length === 0) return refuse({ type: "keyRightsMissing", field: "rights" });
  if (expiresOn < today) return refuse({ type: "keyExpiryPast", field: "expiresOn" });
  return daysBetween(today, expiresOn) > longestDays ? refuse({ type: "keyExpiryFar", field: "expiresOn" }) : ok(true);
}

/** Neither revoked nor past its last day. */
export const isGood = (key: Pick<ApiKey, "revokedAt" | "expiresOn">, today: string): boolean => key.revokedAt === null && key.expiresOn >= today;

export const revoke = (key: Pick<ApiKey, "revokedAt">): Result<true, KeyRefusal> => (key.revokedAt === null ? ok(true) : refuse({ type: "keyRevokedAlready" }));
