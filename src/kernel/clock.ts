// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from "node:crypto";

/** Time, ids and chance, handed in everywhere so that tests and drawings can be repeated. */
export interface Clock {
  now(): Date;
  /** A UUID version 7: sorts by the time it was made. */
  newId(): string;
  /** 32 random bytes, base64url; stands only in the mail or cookie, its hash in the database. */
  newSecret(): string;
}

/** The real clock and the machine's random source. */
export const realClock: Clock = {
  now: () => new Date(),
  newId: () => uuidv7(Date.now(), randomBytes(10)),
  newSecret: () => randomBytes(32).toString("base64url"),
};

/** UUIDv7 (RFC 9562, 5.7) from milliseconds since 1970 and ten random bytes. */
export function uuidv7(milliseconds: number, chance: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.set(chance, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** How a secret stands in the database: SHA-256, hex. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
