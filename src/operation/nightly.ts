// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { makeBackup, type Progress } from "../kernel/backup/backup.ts";
import { BackupRefused } from "../kernel/backup/refusal.ts";
import { checkBackup } from "../kernel/backup/restore.ts";
import { backupName, backupsIn, clearShelf, type Keeping } from "../kernel/backup/shelf.ts";
import type { Clock } from "../kernel/clock.ts";
import { addDays, dayOf, momentAt } from "../kernel/i18n.ts";
import type { Log } from "../kernel/log.ts";
import type { BackupState } from "../kernel/machine.ts";

export interface NightlyOptions {
  readonly owner: pg.PoolConfig;
  readonly describe: string;
  readonly version: string;
  readonly folder: string;
  readonly nightly: boolean;
  readonly keeping: Keeping;
  readonly clock: Clock;
  readonly log: Log;
}

const lockKey = 7_305_003;
const hour = 3600_000;
/** When most towns sleep, in the place's time. */
const atNight = "02:30";

/** The last half past two. */
export function lastNight(now: Date): Date {
  const today = momentAt(dayOf(now), atNight);
  return today <= now ? today : momentAt(addDays(dayOf(now), -1), atNight);
}

/** Makes backups: one each night, and whenever somebody asks. One at a time, also over several processes of the app. */
export class Nightly {
  private running: { since: Date; done: number; of: number } | undefined;
  private fault: { at: Date; says: { de: string; en: string } } | undefined;
  private work: Promise<void> | undefined;
  private triedAt = 0;

  constructor(private readonly options: NightlyOptions) {}

  state(): BackupState {
    const { folder, nightly } = this.options;
    return { folder, nightly, backups: this.shelf(), ...(this.running ? { running: this.running } : {}), ...(this.fault ? { fault: this.fault } : {}) };
  }

  /** Looks whether last night's is missing; a failed try is repeated after an hour. */
  async look(): Promise<void> {
    const now = this.options.clock.now();
    const newest = this.shelf()[0]?.madeAt;
    const due = this.options.nightly && (!newest || newest < lastNight(now));
    if (due && now.getTime() - this.triedAt >= hour) await this.make("nightly");
  }

  make(occasion: "nightly" | "button"): Promise<void> {
    return (this.work ??= this.alone(occasion).finally(() => { this.work = undefined; this.running = undefined; }));
  }

  private shelf() {
    try {
      return backupsIn(this.options.folder).filter((backup) => backup.occasion !== "before-restore");
    } catch {
      return [];
    }
  }

  private async alone(occasion: "nightly" | "button"): Promise<void> {
    const { owner, log, clock } = this.options;
    this.triedAt = clock.now().getTime();
    const client = new pg.Client(owner);
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [lockKey]);
      if (rows[0]?.mine) await this.write(occasion);
    } catch (error) {
      log.error({ err: error }, "backup failed");
      const refused = error instanceof BackupRefused;
      this.fault = { at: clock.now(), says: refused ? { de: error.message, en: error.english } : { de: `Die Sicherung ist nicht gelungen (${(error as Error).message}).`, en: `The backup failed (${(error as Error).message}).` } };
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async write(occasion: "nightly" | "button"): Promise<void> {
    const { owner, describe, version, folder, keeping, clock, log } = this.options;
    const now = clock.now();
    this.running = { since: now, done: 0, of: 0 };
    makeFolder(folder);
    const onProgress = ({ done, of }: Progress): void => { this.running = { since: now, done, of }; };
    const made = await makeBackup(owner, { path: join(folder, backupName(now, occasion)), version, database: describe, now, onProgress });
    // One that cannot be read is none.
    await checkBackup(made.path);
    this.fault = undefined;
    const cleared = clearShelf(folder, keeping);
    log.info({ bytes: made.size, rows: made.manifest.rows, cleared: cleared.length }, "backup made");
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new BackupRefused({ type: "notWritable", folder, fault: (error as NodeJS.ErrnoException).code ?? "" });
  }
}
