// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";

const FACES = ["NotoSans-Regular.woff", "NotoSans-Bold.woff"];

/**
 * Fonts beside the serif that Typst carries itself, so that a document looks the same on a machine without any font:
 * Noto Sans as KERN ships it, unpacked from WOFF. An empty list where the package is not installed.
 */
export function documentFonts(): Buffer[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@kern-ux/native/package.json")), "dist/fonts/noto-sans");
  return FACES.map((face) => join(folder, face))
    .filter((file) => existsSync(file))
    .map((file) => unpackWoff(readFileSync(file)));
}

/**
 * A WOFF 1.0 file as the OpenType file it wraps: same tables, each inflated, offsets written anew.
 * Source: W3C Recommendation "WOFF File Format 1.0", sections 3 to 5.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== 0x774f4646) throw new Error("not a WOFF 1.0 file");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + index * 20));
  const head = Buffer.alloc(12 + count * 16);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  let offset = head.length;
  tables.forEach((table, index) => {
    head.writeUInt32BE(table.tag, 12 + index * 16);
    head.writeUInt32BE(table.checksum, 16 + index * 16);
    head.writeUInt32BE(offset, 20 + index * 16);
    head.writeUInt32BE(table.length, 24 + index * 16);
    offset += table.padded.length;
  });
  return Buffer.concat([head, ...tables.map((table) => table.padded)]);
}

function readTable(woff: Buffer, at: number): { tag: number; checksum: number; length: number; padded: Buffer } {
  const start = woff.readUInt32BE(at + 4);
  const packed = woff.readUInt32BE(at + 8);
  const length = woff.readUInt32BE(at + 12);
  const raw = woff.subarray(start, start + packed);
  const bytes = packed < length ? inflateSync(raw) : raw;
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
  return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), length, padded: Buffer.concat([bytes, padding]) };
}
