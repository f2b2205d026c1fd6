// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { constants, createGunzip, createGzip } from "node:zlib";

/** One file inside an archive: where its bytes begin and how many there are. */
export interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

const block = 512;
const piece = 1024 * 1024;

/**
 * A tar archive (POSIX.1-1988, ustar) that is written in one pass: an entry's size is filled in when it is known. It
 * grows under `<path>.partial`, for its owner's eyes only, and gets its name when all of it is on the disk.
 */
export class ArchiveWriter {
  private readonly draft: string;
  private readonly file: number;
  private at = 0;

  constructor(private readonly path: string, private readonly when: Date) {
    this.draft = `${path}.partial`;
    rmSync(this.draft, { force: true });
    this.file = openSync(this.draft, "wx", 0o600);
  }

  /** Adds an entry whose bytes are packed with gzip while they come. */
  async addPacked(name: string, fill: (take: (bytes: Buffer) => Promise<void> | undefined) => Promise<void>): Promise<void> {
    const header = this.at;
    this.at += block;
    const gzip = createGzip({ level: constants.Z_BEST_SPEED });
    let fault: unknown;
    gzip.on("data", (bytes: Buffer) => {
      try {
        this.put(bytes);
      } catch (error) {
        fault ??= error;
      }
    });
    const ended = new Promise<void>((resolve, reject) => gzip.once("end", resolve).once("error", reject));
    const check = (): void => { if (fault) throw fault as Error; };
    await fill((bytes) => {
      check();
      return gzip.write(bytes) ? undefined : new Promise((resolve) => gzip.once("drain", resolve));
    });
    gzip.end();
    await ended;
    check();
    this.close(header, name);
  }

  add(name: string, bytes: Buffer): void {
    const header = this.at;
    this.at += block;
    this.put(bytes);
    this.close(header, name);
  }

  /** Ends the archive, forces it to disk and gives it its name. Returns its size in bytes. */
  finish(): number {
    this.put(Buffer.alloc(2 * block));
    fsyncSync(this.file);
    closeSync(this.file);
    renameSync(this.draft, this.path);
    syncFolder(dirname(this.path));
    return this.at;
  }

  /** Takes a half archive away. */
  discard(): void {
    try {
      closeSync(this.file);
    } catch {
      // closed already
    }
    rmSync(this.draft, { force: true });
  }

  private put(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done, bytes.length - done, this.at + done);
    this.at += bytes.length;
  }

  private close(header: number, name: string): void {
    const size = this.at - header - block;
    writeSync(this.file, headerOf(name, size, this.when), 0, block, header);
    this.put(Buffer.alloc((block - (size % block)) % block));
  }
}

/** Reads the list of entries; a file that breaks off gives those before the break. */
export function readArchive(path: string): Entry[] {
  const file = openSync(path, "r");
  try {
    const length = fstatSync(file).size;
    const entries: Entry[] = [];
    const head = Buffer.alloc(block);
    for (let at = 0; at + block <= length;) {
      readSync(file, head, 0, block, at);
      if (head.every((byte) => byte === 0) || head.toString("latin1", 257, 262) !== "ustar") break;
      const size = sizeIn(head);
      const entry = { name: head.toString("utf8", 0, 100).replace(/\0.*$/s, ""), offset: at + block, size };
      if (entry.offset + size > length) break;
      entries.push(entry);
      at = entry.offset + Math.ceil(size / block) * block;
    }
    return entries;
  } finally {
    closeSync(file);
  }
}

/** The bytes of an entry, unpacked when `packed`. */
export async function* readEntry(path: string, entry: Entry, packed: boolean): AsyncGenerator<Buffer> {
  const raw = pieces(path, entry);
  if (!packed) return yield* raw;
  const gunzip = createGunzip();
  const feeding = (async () => {
    for (const bytes of raw) if (!gunzip.write(bytes)) await Promise.race([once(gunzip, "drain"), once(gunzip, "error")]);
    gunzip.end();
  })();
  yield* gunzip as AsyncIterable<Buffer>;
  await feeding;
}

const once = (stream: NodeJS.EventEmitter, name: string): Promise<void> => new Promise((resolve) => stream.once(name, () => resolve()));

function* pieces(path: string, entry: Entry): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    for (let done = 0; done < entry.size;) {
      const bytes = Buffer.alloc(Math.min(piece, entry.size - done));
      done += readSync(file, bytes, 0, bytes.length, entry.offset + done);
      yield bytes;
    }
  } finally {
    closeSync(file);
  }
}

function headerOf(name: string, size: number, when: Date): Buffer {
  const head = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for an archive.`);
  head.write(name, 0);
  const octal = (value: number, at: number, width: number): void => void head.write(value.toString(8).padStart(width - 1, "0"), at);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  if (size < 8 ** 11) octal(size, 124, 12);
  else {
    // Above eight gigabytes the number stands in binary, as GNU tar and libarchive write it.
    head[124] = 0x80;
    head.writeBigUInt64BE(BigInt(size), 128);
  }
  octal(Math.floor(when.getTime() / 1000), 136, 12);
  head.write("0", 156);
  head.write("ustar\x0000", 257, "latin1");
  head.fill(" ", 148, 156);
  octal(head.reduce((sum, byte) => sum + byte, 0), 148, 7);
  head[155] = 0x20;
  return head;
}

const sizeIn = (head: Buffer): number => (head[124]! & 0x80 ? Number(head.readBigUInt64BE(128)) : parseInt(head.toString("latin1", 124, 136), 8) || 0);

/** A name in a folder is on the disk only when the folder is. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
