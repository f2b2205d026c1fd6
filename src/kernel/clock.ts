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

/** A clock that stands at `start` and moves only when told; ids and secrets count up. For tests and repeatable demo data. */
export function steppingClock(start: Date): Clock & { advance(milliseconds: number): void; set(at: Date): void } {
  let now = start.getTime();
  let count = 0;
  const chance = (): Uint8Array => {
    const bytes = Buffer.alloc(10);
    bytes.writeUInt32BE(++count, 6);
    return bytes;
  };
  return {
    now: () => new Date(now),
    newId: () => uuidv7(now, chance()),
    newSecret: () => createHash("sha256").update(`${now}:${++count}`).digest("base64url"),
    advance: (milliseconds) => void (now += milliseconds),
    set: (at) => void (now = at.getTime()),
  };
}
