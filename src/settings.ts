// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import type { Keeping } from "./kernel/backup/shelf.ts";
import { StartRefused } from "./kernel/database/server.ts";
import { isRange } from "./web/client.ts";
import type { Settings } from "./web/house.ts";

/** Which release this is. */
export const version: string = packageJson.version;

/** Nightly backups: where they lie, how many stay, and whether they are made at all. */
export interface BackupSettings {
  readonly folder: string;
  readonly nightly: boolean;
  readonly keeping: Keeping;
}

/** Everything that is set outside the browser. A few variables; the rest is set on the network's own pages. */
export interface Environment {
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly baseUrl: string;
  readonly smtpUrl?: string;
  readonly dkim?: Dkim;
  /** Proxies before this server, as addresses or ranges. */
  readonly trustedProxies: readonly string[];
  readonly backups: BackupSettings;
  /** Whoever names it may read /metrics; without it only this machine itself. */
  readonly metricsToken?: string;
  /** Hosts inside that this server may ask, for a town's own identity provider. */
  readonly fetchAllow: readonly string[];
  /** Seals secrets of others; absent: the file secret.key in the data folder. */
  readonly secretKey?: string;
  /** Start without the demo town. */
  readonly empty: boolean;
}

/** Signs mails for the domain of their sender. */
export interface Dkim {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

/** DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE: all three, or none. */
function readDkim(env: NodeJS.ProcessEnv): { dkim?: Dkim } {
  const [domainName, keySelector, file] = [env["DKIM_DOMAIN"], env["DKIM_SELECTOR"], env["DKIM_KEY_FILE"]];
  if (!domainName && !keySelector && !file) return {};
  if (!domainName || !keySelector || !file) throw new StartRefused("Für die Signatur der E-Mails gehören DKIM_DOMAIN, DKIM_SELECTOR und DKIM_KEY_FILE zusammen. Bitte alle drei setzen oder keines.");
  const privateKey = readKey(file);
  if (!/^-----BEGIN (RSA )?PRIVATE KEY-----/.test(privateKey)) throw new StartRefused(`DKIM_KEY_FILE muss einen privaten Schlüssel im PEM-Format enthalten. „${file}“ tut das nicht.`);
  return { dkim: { domainName, keySelector, privateKey } };
}

function readKey(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new StartRefused(`DKIM_KEY_FILE nennt „${file}“. Diese Datei lässt sich nicht lesen.`);
  }
}

/** Reads the environment; a value that cannot be right ends the start with a sentence. */
export function readEnvironment(env: NodeJS.ProcessEnv, args: readonly string[]): Environment {
  const port = Number(env["PORT"] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new StartRefused(`PORT muss eine Zahl zwischen 1 und 65535 sein, nicht "${env["PORT"]}".`);
  const baseUrl = (env["BASE_URL"] ?? `http://localhost:${port}`).replace(/\/+$/, "");
  if (!/^https?:\/\/[^/\s]+(\/\S*)?$/.test(baseUrl)) throw new StartRefused(`BASE_URL muss mit http:// oder https:// beginnen, nicht "${baseUrl}".`);
  const trustedProxies = (env["TRUSTED_PROXIES"] ?? "").split(/[\s,]+/).filter(Boolean);
  const wrong = trustedProxies.find((range) => !isRange(range));
  if (wrong) throw new StartRefused(`TRUSTED_PROXIES muss aus Adressen oder Bereichen bestehen, zum Beispiel 127.0.0.1, 10.0.0.0/8. „${wrong}“ ist keines von beiden.`);
  const fetchAllow = (env["FETCH_ALLOW"] ?? "").split(/[\s,]+/).filter(Boolean);
  const strange = fetchAllow.find((host) => !/^[a-z0-9.-]+(:\d{1,5})?$/i.test(host));
  if (strange) throw new StartRefused(`FETCH_ALLOW muss aus Namen bestehen, mit oder ohne Port, zum Beispiel login.rathaus.intern:8443. „${strange}“ ist keiner.`);
  const secretKey = env["SECRET_KEY"];
  if (secretKey !== undefined && secretKey.length < 32) throw new StartRefused("SECRET_KEY braucht mindestens 32 Zeichen, zum Beispiel aus: openssl rand -base64 32");
  const dataDir = env["DATA_DIR"] ?? "data";
  const token = env["METRICS_TOKEN"];
  if (token !== undefined && token.length < 16) throw new StartRefused("METRICS_TOKEN braucht mindestens 16 Zeichen.");
  return {
    port, baseUrl, trustedProxies, fetchAllow, ...(secretKey ? { secretKey } : {}), dataDir, backups: readBackups(env, dataDir), ...(token ? { metricsToken: token } : {}), empty: args.includes("--empty"),
    ...(env["DATABASE_URL"] ? { databaseUrl: env["DATABASE_URL"] } : {}),
    ...(env["SMTP_URL"] ? { smtpUrl: env["SMTP_URL"] } : {}), ...readDkim(env),
  };
}

function readBackups(env: NodeJS.ProcessEnv, dataDir: string): BackupSettings {
  const named = env["BACKUP_DIR"] ?? "";
  const keep = /^(\d{1,3})(?:,(\d{1,3}))?$/.exec(env["BACKUP_KEEP"] ?? "7,4");
  if (!keep || Number(keep[1]) < 1) throw new StartRefused(`BACKUP_KEEP nennt, wie viele Tage und Wochen Sicherungen bleiben, zum Beispiel 7,4. „${env["BACKUP_KEEP"]}“ tut das nicht.`);
  return { folder: named === "" || named === "off" ? join(dataDir, "backups") : named, nightly: named !== "off", keeping: { days: Number(keep[1]), weeks: Number(keep[2] ?? 0) } };
}

/** What the web layer needs of it, together with the built files. */
export function webSettings(environment: Environment, distDir: string): Settings {
  return {
    port: environment.port, baseUrl: environment.baseUrl, trustedProxies: environment.trustedProxies, fetchAllow: environment.fetchAllow, secretKey: environment.secretKey ?? keyOfFolder(environment.dataDir), staticDir: join(distDir, "static"), assetVersion: assetVersion(distDir), setupCode: randomBytes(9).toString("base64url"),
    ...(environment.smtpUrl ? { smtpUrl: environment.smtpUrl } : {}), ...(environment.dkim ? { dkim: environment.dkim } : {}),
    ...(environment.metricsToken ? { metricsToken: environment.metricsToken } : {}),
  };
}

/** The key of this installation: made at the first start, readable by its owner alone. Several processes share SECRET_KEY instead. */
function keyOfFolder(dataDir: string): string {
  const file = join(dataDir, "secret.key");
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new StartRefused(`Der Schlüssel „${file}“ lässt sich weder lesen noch anlegen. Bitte die Rechte am Ordner prüfen oder SECRET_KEY setzen.`);
  }
}

function assetVersion(distDir: string): string {
  try {
    return readFileSync(join(distDir, ".source-hash"), "utf8").trim().slice(0, 12);
  } catch {
    return "0";
  }
}
