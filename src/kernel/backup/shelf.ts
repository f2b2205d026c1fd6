// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Why a backup was made. Only the nightly ones are cleared away by the platform itself. */
export type Occasion = "nightly" | "button" | "command" | "before-restore" | "move";

/** A finished backup on the shelf; half ones carry another ending and are not seen. */
export interface Shelved {
  readonly name: string;
  readonly path: string;
  readonly madeAt: Date;
  readonly occasion: Occasion;
  readonly size: number;
}

const pattern = /^gemeinsam-wirken-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(nightly|button|command|before-restore|move)\.tar$/;

/** "gemeinsam-wirken-20261122-023000-nightly.tar", in UTC. */
export const backupName = (at: Date, occasion: Occasion): string => `gemeinsam-wirken-${at.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}-${occasion}.tar`;

/** The backups in a folder, newest first. A folder that is not there holds none. */
export function backupsIn(folder: string): Shelved[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name): Shelved[] => {
    const found = pattern.exec(name);
    if (!found) return [];
    const [, year, month, day, hour, minute, second, occasion] = found;
    const madeAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    try {
      return [{ name, path: join(folder, name), madeAt, occasion: occasion as Occasion, size: statSync(join(folder, name)).size }];
    } catch {
      return []; // cleared away in this moment
    }
  }).sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** How many nightly backups stay: the newest of each of so many days, and of each of so many weeks. */
export interface Keeping {
  readonly days: number;
  readonly weeks: number;
}

const dayMs = 24 * 3600_000;

/** The nightly backups that no rule keeps. The newest stays in any case. */
export function outgrown(backups: readonly Shelved[], keeping: Keeping): Shelved[] {
  const nightly = backups.filter((backup) => backup.occasion === "nightly");
  const newestOf = (slot: (backup: Shelved) => number, count: number): Shelved[] => {
    const firsts = [...new Map([...nightly].reverse().map((backup) => [slot(backup), backup])).entries()].sort(([a], [b]) => b - a);
    return firsts.slice(0, count).map(([, backup]) => backup);
  };
  const kept = new Set([
    ...newestOf((backup) => Math.floor(backup.madeAt.getTime() / dayMs), Math.max(1, keeping.days)),
    // 1 January 1970 was a Thursday: weeks begin on Monday.
    ...newestOf((backup) => Math.floor((backup.madeAt.getTime() / dayMs + 3) / 7), keeping.weeks),
  ]);
  return nightly.filter((backup) => !kept.has(backup));
}

/** Takes outgrown backups and the remains of half ones away. Returns the names. */
export function clearShelf(folder: string, keeping: Keeping): string[] {
  const half = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".tar.partial") && pattern.test(name.slice(0, -".partial".length)) && Date.now() - statSync(join(folder, name)).mtimeMs > dayMs) : [];
  const names = [...outgrown(backupsIn(folder), keeping).map((backup) => backup.name), ...half];
  for (const name of names) rmSync(join(folder, name), { force: true });
  return names;
}
