// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backupName, backupsIn, clearShelf, outgrown, type Shelved } from "./shelf.ts";

const day = 24 * 3600_000;
const start = new Date("2026-11-22T01:30:00Z");
const nightly = (daysAgo: number, occasion: Shelved["occasion"] = "nightly"): Shelved => {
  const madeAt = new Date(start.getTime() - daysAgo * day);
  return { name: backupName(madeAt, occasion), path: "", madeAt, occasion, size: 1 };
};

test("of sixty nights the last seven days stay and the newest of each of four weeks", () => {
  const all = Array.from({ length: 60 }, (_, i) => nightly(i));
  const gone = new Set(outgrown(all, { days: 7, weeks: 4 }));
  const kept = all.filter((backup) => !gone.has(backup)).map((backup) => backup.madeAt.toISOString().slice(0, 10));
  // 22 November 2026 is a Sunday: the weeks end on the 22nd, 15th, 8th and 1st.
  expect(kept).toEqual(["2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16", "2026-11-15", "2026-11-08", "2026-11-01"]);
});

test("what a person made stays, and the newest stays whatever the rule says", () => {
  const all = [nightly(0), nightly(90, "command"), nightly(91, "button"), nightly(92, "before-restore")];
  expect(outgrown(all, { days: 1, weeks: 0 })).toEqual([]);
  expect(outgrown([nightly(400)], { days: 1, weeks: 0 })).toEqual([]);
});

test("the shelf shows finished backups alone, and clearing takes only nightly ones", () => {
  const folder = mkdtempSync(join(tmpdir(), "gw-shelf-"));
  const names = [0, 1, 2].map((ago) => nightly(ago).name);
  for (const name of [...names, "gemeinsam-wirken-20261122-010000-nightly.tar.partial", "notes.txt", backupName(new Date("2020-01-01T00:00:00Z"), "command")]) writeFileSync(join(folder, name), "x");
  expect(backupsIn(folder).map((backup) => backup.name)).toEqual([...names, "gemeinsam-wirken-20200101-000000-command.tar"]);
  expect(clearShelf(folder, { days: 1, weeks: 0 })).toEqual(names.slice(1));
  expect(readdirSync(folder)).toContain("gemeinsam-wirken-20200101-000000-command.tar");
  expect(backupsIn(join(folder, "nowhere"))).toEqual([]);
  rmSync(folder, { recursive: true });
});
