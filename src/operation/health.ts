// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { join } from "node:path";
import type pg from "pg";
import type { Finding } from "../kernel/machine.ts";

const mega = 1024 * 1024;
/** Below this PostgreSQL may stop at any moment: its log grows in pieces of 16 MB. */
const tooLittle = 64 * mega;
const little = 512 * mega;

const finding = (key: Finding["key"], state: Finding["state"], de: string, en: string): Finding => ({ key, state, says: { de, en } });

/** The database answers within two seconds, and its schema stands where this program needs it. */
export async function lookAtDatabase(pool: pg.Pool, migrations: readonly string[]): Promise<Finding[]> {
  try {
    const { rows } = await within(2000, pool.query<{ id: string }>("select id from migration"));
    const done = new Set(rows.map((row) => row.id));
    const missing = migrations.filter((id) => !done.has(id)).length;
    return [
      finding("database", "ok", "Die Datenbank antwortet.", "The database answers."),
      missing === 0
        ? finding("schema", "ok", "Die Datenbank hat alle Schritte dieses Programms.", "The schema has all steps of this program.")
        : finding("schema", "failing", `Der Datenbank fehlen ${missing} Schritte dieses Programms. Bitte neu starten.`, `The schema lacks ${missing} steps of this program. Please restart.`),
    ];
  } catch (error) {
    const why = (error as { code?: string }).code ?? (error as Error).message;
    return [finding("database", "failing", `Die Datenbank antwortet nicht (${why}). Die eingebettete wird von selbst neu gestartet; Näheres steht in DATA_DIR/postgres.log.`, `The database does not answer (${why}). The embedded one is started again by itself; DATA_DIR/postgres.log says more.`)];
  }
}

/** A byte can be written and there is room; on a full or read-only disk PostgreSQL stops too. */
export function lookAtDisk(folders: readonly string[]): Finding {
  for (const folder of folders) {
    const fault = writeFault(folder);
    if (fault === "ENOSPC" || fault === "EDQUOT") return finding("disk", "failing", `Auf der Platte von ${folder} ist kein Platz mehr. Bitte Platz schaffen; die Plattform arbeitet dann von selbst weiter.`, `The disk of ${folder} is full. Make room; the platform then goes on by itself.`);
    if (fault) return finding("disk", "failing", `In ${folder} lässt sich nicht schreiben (${fault}). Bitte prüfen, ob die Platte nur lesbar eingehängt ist und ob die Rechte stimmen.`, `${folder} cannot be written (${fault}). Check whether the disk is mounted read-only and whether the rights are right.`);
  }
  const free = Math.min(...folders.map(freeBytes));
  if (free < tooLittle) return finding("disk", "failing", `Es sind nur noch ${Math.floor(free / mega)} MB frei. Bitte Platz schaffen; die Plattform arbeitet dann von selbst weiter.`, `Only ${Math.floor(free / mega)} MB are free. Make room; the platform then goes on by itself.`);
  if (free < little) return finding("disk", "warning", `Es sind noch ${Math.floor(free / mega)} MB frei.`, `${Math.floor(free / mega)} MB are left.`);
  return finding("disk", "ok", "Auf der Platte ist Platz.", "There is room on the disk.");
}

function writeFault(folder: string): string | undefined {
  const path = join(folder, `.write-probe-${process.pid}`);
  try {
    const file = openSync(path, "w", 0o600);
    try {
      writeSync(file, Buffer.alloc(4096, 1));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "?";
  } finally {
    try {
      rmSync(path, { force: true });
    } catch {
      // a disk that takes no byte gives none back
    }
  }
}

export const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** The loop of the worker went round not long ago. */
export function lookAtWorker(beat: Date | undefined, now: Date): Finding {
  const silent = beat ? (now.getTime() - beat.getTime()) / 1000 : Infinity;
  if (silent <= 180) return finding("worker", "ok", "Aufträge und Mails werden bearbeitet.", "Jobs and mails are being worked on.");
  return finding("worker", "failing", "Aufträge und Mails werden nicht mehr bearbeitet. Bitte neu starten und das Protokoll ansehen.", "Jobs and mails are no longer worked on. Restart and look at the log.");
}

/** The mail server greets. It holds up nothing but mails: they wait and leave by themselves when it is back. */
export async function lookAtMail(smtpUrl: string | undefined): Promise<Finding> {
  if (!smtpUrl) return finding("mail", "ok", "Kein Mailserver angegeben (SMTP_URL).", "No mail server is set (SMTP_URL).");
  const url = new URL(smtpUrl);
  const tls = url.protocol === "smtps:";
  const port = Number(url.port) || (tls ? 465 : 587);
  const fault = await greeting(url.hostname, port, tls);
  if (!fault) return finding("mail", "ok", "Der Mailserver antwortet.", "The mail server answers.");
  return finding("mail", "warning", `Der Mailserver ${url.hostname}:${port} antwortet nicht (${fault}). Mails warten und gehen von selbst hinaus, sobald er wieder da ist.`, `The mail server ${url.hostname}:${port} does not answer (${fault}). Mails wait and leave by themselves when it is back.`);
}

function greeting(host: string, port: number, tls: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = tls ? connectTls({ host, port, servername: host }) : connect({ host, port });
    const end = (fault?: string): void => { socket.destroy(); resolve(fault); };
    socket.setTimeout(3000, () => end("ETIMEDOUT"));
    socket.once("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.once("data", (bytes: Buffer) => end(bytes.toString("latin1").startsWith("220") ? undefined : bytes.toString("latin1", 0, 3)));
  });
}

export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("timeout")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export { finding };
