// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from "../kernel/clock.ts";
import type { Store } from "../kernel/database/connect.ts";
import type { PdfMaker } from "../kernel/documents/index.ts";
import type { Live } from "../kernel/live.ts";
import type { Log } from "../kernel/log.ts";
import type { Machine } from "../kernel/machine.ts";
import type { Room } from "../kernel/room.ts";

export interface Settings {
  readonly port: number;
  /** The address under which people reach this machine, without a slash at its end. Mails link to it. */
  readonly baseUrl: string;
  readonly smtpUrl?: string;
  /** Hosts ("name" or "name:port") that this server may ask although they lie inside; set by the operator. */
  readonly fetchAllow?: readonly string[];
  /** Signs mails for the domain of their sender; absent: nobody does, or the mail server. */
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string };
  /** Addresses and ranges of the proxies before this server: only their forwarding headers are believed. */
  readonly trustedProxies?: readonly string[];
  /** Seals secrets of others in the database; the same for all processes of one database. */
  readonly secretKey: string;
  /** For tests that sign in a hundred times a minute; nobody else sets it. */
  readonly unlimited?: true;
  /** Whoever names it may read /metrics and the details of /readyz. */
  readonly metricsToken?: string;
  /** Printed at the start; whoever knows it may open the first network in the browser. */
  readonly setupCode: string;
  /** Folder with the built static files. */
  readonly staticDir: string;
  /** Changes with every build, so that browsers may keep files for ever. */
  readonly assetVersion: string;
}

/** What main.ts wires together once; handed to the web layer and the worker. */
export interface House {
  readonly rooms: readonly Room[];
  readonly store: Store;
  readonly clock: Clock;
  readonly live: Live;
  readonly log: Log;
  readonly pdf: PdfMaker;
  readonly machine: Machine;
  readonly settings: Settings;
}
