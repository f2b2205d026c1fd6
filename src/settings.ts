// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StartRefused } from "./kernel/database/server.ts";
import { isRange } from "./web/client.ts";
import type { Settings } from "./web/house.ts";

/** Everything that is set outside the browser. Five variables; the rest is set on the network's own pages. */
export interface Environment {
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly baseUrl: string;
  readonly smtpUrl?: string;
  /** Proxies before this server, as addresses or ranges. */
  readonly trustedProxies: readonly string[];
  /** Start without the demo town. */
  readonly empty: boolean;
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
  return {
    port, baseUrl, trustedProxies, dataDir: env["DATA_DIR"] ?? "data", empty: args.includes("--empty"),
    ...(env["DATABASE_URL"] ? { databaseUrl: env["DATABASE_URL"] } : {}),
    ...(env["SMTP_URL"] ? { smtpUrl: env["SMTP_URL"] } : {}),
  };
}

/** What the web layer needs of it, together with the built files. */
export function webSettings(environment: Environment, distDir: string): Settings {
  return {
    port: environment.port, baseUrl: environment.baseUrl, trustedProxies: environment.trustedProxies, staticDir: join(distDir, "static"), assetVersion: assetVersion(distDir), setupCode: randomBytes(9).toString("base64url"),
    ...(environment.smtpUrl ? { smtpUrl: environment.smtpUrl } : {}),
  };
}

function assetVersion(distDir: string): string {
  try {
    return readFileSync(join(distDir, ".source-hash"), "utf8").trim().slice(0, 12);
  } catch {
    return "0";
  }
}
