// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { copyBinaries, findBinaries, passableBinaries, program, repairLinks } from "./binaries.ts";
import { mountOf, networkFileSystem, parseMountInfo } from "./filesystem.ts";
import { takeLock } from "./lock.ts";
import { makePrivateFolder } from "./place.ts";
import { StartRefused } from "./refusal.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["/srv/gw/data", "nfs4"],
  ["/srv/gw", "nfs4"],
  ["/srv/gwelse", "ext4"],
  ["/home/kim/my share/data", "fuse.sshfs"],
  ["/home/kim/other", "ext4"],
  ["/mnt/over", "cifs"],
])("%s lies on %s", (path, kind) => {
  const mounts = parseMountInfo(
    [
      "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw",
      "40 22 0:35 / /srv/gw rw,relatime shared:20 - nfs4 files.example:/gw rw,vers=4.2",
      "41 22 0:36 / /home/kim/my\\040share rw - fuse.sshfs kim@files.example:/ rw",
      "42 22 254:2 / /mnt/over rw - xfs /dev/vdb rw",
      "43 42 0:37 / /mnt/over rw - cifs //files.example/x rw",
    ].join("\n"),
  );
  expect(mountOf(path, mounts)?.kind).toBe(kind);
});

test("This machine's own temporary folder is no network drive", () => {
  expect(networkFileSystem(tmpdir())).toBeNull();
});

test("The programs run from a copy that any user may read, with the links the install script would make", () => {
  const shelf = newFolder();
  const copy = copyBinaries(findBinaries(), shelf);
  expect(copy.root.startsWith(shelf)).toBe(true);
  expect(passableBinaries(copy)).toBe(true);
  expect(execFileSync(program(copy, "postgres"), ["--version"], { encoding: "utf8", env: {} })).toContain(`PostgreSQL) ${copy.major}.`);
  const link = (JSON.parse(readFileSync(join(copy.root, "pg-symlinks.json"), "utf8")) as { target: string }[]).find(({ target }) => target.includes("icuuc"));
  rmSync(join(copy.root, "..", link?.target ?? ""));
  rmSync(join(copy.root, "lib/libicuuc.so.60"));
  expect(() => execFileSync(program(copy, "postgres"), ["--version"], { stdio: "ignore", env: {} })).toThrow();
  expect(repairLinks(copy)).toBe(true);
  execFileSync(program(copy, "postgres"), ["--version"], { env: {} });
  chmodSync(join(copy.root, "bin/postgres"), 0o700);
  expect(passableBinaries(copy)).toBe(false);
});

test("A lock of another container holds while it is renewed, and is taken over when it has been silent", async () => {
  const folder = newFolder();
  const path = join(folder, "gemeinsam.lock");
  writeFileSync(path, JSON.stringify({ pid: 7, birthmark: "x", since: "2026-11-21T08:00:00Z", world: "container-2 pid:[1]" }));
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), 100);
  const refusal = await takeLock(folder).catch((error: unknown) => error);
  clearInterval(beat);
  expect((refusal as StartRefused).fault).toMatchObject({ type: "heldElsewhere", host: "container-2" });
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(path, longAgo, longAgo);
  const release = await takeLock(folder);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  release();
});

test("A torn lock file does not hold up the start", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "gemeinsam.lock"), '{"pid":');
  (await takeLock(folder))();
});

test("A socket folder that somebody put there as a link, or that is another's, is not taken", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "target"));
  symlinkSync(join(folder, "target"), join(folder, "run"));
  expect(() => makePrivateFolder(join(folder, "run"), undefined)).toThrow(StartRefused);
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gw-place-"));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}
