// SPDX-License-Identifier: EUPL-1.2
import type { Shelved } from "./backup/shelf.ts";
import type { Catalogue } from "./i18n.ts";

/** One thing a running platform needs. "warning": it works, and somebody should look; "failing": it does not serve well. */
export interface Finding {
  readonly key: "stopping" | "database" | "schema" | "worker" | "disk" | "mail" | "backup";
  readonly state: "ok" | "warning" | "failing";
  /** For the operator, with what to do. Names no person. */
  readonly says: Catalogue<string>;
}

/** The backups of this machine: which there are, which is under way, why the last one failed. */
export interface BackupState {
  readonly nightly: boolean;
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly Shelved[];
  readonly running?: { readonly since: Date; readonly done: number; readonly of: number };
  readonly fault?: { readonly at: Date; readonly says: Catalogue<string> };
}

/** One network in numbers. */
export interface NetworkSize {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
}

/** What waits in all networks together. */
export interface Waiting {
  readonly jobsDue: number;
  readonly jobsDead: number;
  /** News and mails that are not delivered yet, and since when the oldest waits, in seconds. */
  readonly outbox: number;
  readonly outboxAge: number;
  /** Mails by state ("waiting", "sent", "dead", "refused" ...), without a recipient. */
  readonly mails: Readonly<Record<string, number>>;
}

/** Work that was given up. The reason is shortened, and addresses are taken out. */
export interface DeadJob {
  readonly id: string;
  readonly kind: string;
  readonly network: string | null;
  readonly attempts: number;
  readonly since: Date;
  readonly reason: string;
}

export interface MachineFacts {
  readonly networks: readonly NetworkSize[];
  readonly measuredAt: Date;
  readonly waiting: Waiting;
  readonly dead: readonly DeadJob[];
  readonly versions: { readonly app: string; readonly node: string; readonly postgres: string; readonly place: string; readonly migrations: number };
  readonly disks: readonly { readonly folder: string; readonly free: number; readonly size: number }[];
  readonly databaseBytes: number;
  readonly startedAt: Date;
  readonly memory: number;
}

/** What the operator of the machine may know of it, over all networks: numbers and states, never a person. */
export interface Machine {
  /** Everything that is looked at, in one fixed order. Never throws; answers within a few seconds. */
  health(): Promise<readonly Finding[]>;
  facts(): Promise<MachineFacts>;
  backups(): BackupState;
  /** Starts a backup unless one runs. Settles when it is done; a fault stands in `backups()`. */
  backUp(occasion: "nightly" | "button"): Promise<void>;
  /** A sentence for operators while the last good backup is too old; undefined while all is well. */
  backupAlarm(): Promise<Catalogue<string> | undefined>;
  /** Prometheus text, version 0.0.4. */
  metrics(): Promise<string>;
  /** Counts one answered request. `route` is a pattern of the router, never an address. */
  count(request: { method: string; route: string; status: number; seconds: number }): void;
  /** Aborted as soon as the process is asked to end: nobody new is let in, everybody inside gets an answer. */
  readonly stopping: AbortSignal;
}
