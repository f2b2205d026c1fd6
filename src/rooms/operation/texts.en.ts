// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const mb = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(1)} GB`);

export const en: Shape<typeof de> = {
  title: "Operation",
  lead: "All networks of this server in numbers. No names, no addresses.",
  bytes: mb,
  health: { title: "Health", what: "Part", state: "State", says: "What to do", ok: "well", warning: "look", failing: "failing",
    parts: { stopping: "Program", database: "Database", schema: "Schema", worker: "Jobs", disk: "Disk", mail: "Mail server", backup: "Backup" } },
  networks: { title: "Networks", name: "Name", rows: "Rows", bytes: "Size", at: (when) => `Counted: ${when}.` },
  mails: { title: "Mails", state: "State", count: "Count", waiting: (n) => (n === 1 ? "One message waits for delivery." : `${n} messages wait for delivery.`), none: "Nothing waits.", age: (minutes) => `The oldest has waited for ${minutes} minutes.`, empty: "There are no mails yet.",
    states: { waiting: "waiting", claimed: "being sent", sending: "being sent", sent: "sent", shown: "on the mailbox page of the demo", refused: "address not accepted", dead: "given up", failed: "failed", suppressed: "not wanted", withheld: "held back", unknown: "maybe sent", gone: "past" } },
  jobs: { title: "Jobs given up", none: "No job was given up.", kind: "Job", network: "Network", attempts: "Attempts", since: "since", reason: "Reason", retry: "Try again", due: (n) => (n === 1 ? "One job is due." : `${n} jobs are due.`) },
  backups: { title: "Backups", now: "Back up now", running: (done, of) => (of === 0 ? "A backup is under way." : `A backup is under way: table ${done + 1} of ${of}.`), none: "No backup yet.", off: "The nightly backup is switched off (BACKUP_DIR=off).", nightly: "Every night at 2:30.", name: "File", at: "As of", size: "Size", occasion: "Occasion",
    failed: (when) => `The last backup failed (${when}).`, elsewhere: "These files lie on the same machine. A copy belongs on another one.",
    occasions: { nightly: "nightly", button: "by the button", command: "by hand", "before-restore": "before a restore", move: "move" } },
  versions: { title: "Versions and room", app: "Program", node: "Node", postgres: "PostgreSQL", place: "Database", migrations: "Steps of the schema", size: "Size of the database", memory: "Memory", since: "running since", disk: (folder) => `free in ${folder}`, free: (free, size) => `${free} of ${size}` },
  refusals: { jobNotDead: "This job no longer waits for another try." },
  flashes: { backupOrdered: "The backup is about to begin.", jobRetried: "The job will be tried again." },
  deeds: { "operation.orderBackup": "started a backup", "operation.retryJob": "restarted a job that was given up", "operation.warnOperators": "warned of an old backup" },
  desk: { button: "To operation" },
  mail: {
    subject: "The backup is too old",
    text: (alarm, link) => `Hello,\n\n${alarm}\n\nPlease look why no new one is made:\n${link}\n\nThis message goes to the role "operation", twice a day, until there is a backup again.\n`,
  },
};
