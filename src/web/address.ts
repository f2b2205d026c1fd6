// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from "../kernel/i18n.ts";

/** What the path says before the page begins: `/n/<network>` on a machine with one name, `/en` for English. */
export interface Address {
  readonly networkKey?: string;
  readonly locale: Locale;
  /** The path of the page, beginning with a slash, without a slash at its end. */
  readonly path: string;
}

/** Splits a path. German has no prefix; the network prefix is absent on the network's own host name. */
export function readAddress(path: string): Address {
  const network = /^\/n\/([a-z0-9][a-z0-9-]{1,40})(?=\/|$)/.exec(path);
  const afterNetwork = network ? path.slice(network[0].length) : path;
  const english = /^\/en(?=\/|$)/.test(afterNetwork);
  const rest = english ? afterNetwork.slice(3) : afterNetwork;
  const trimmed = rest.length > 1 ? rest.replace(/\/+$/, "") : rest;
  return { ...(network ? { networkKey: network[1]! } : {}), locale: english ? "en" : "de", path: trimmed === "" ? "/" : trimmed };
}

/** The path of a page in a network and language; the reverse of `readAddress`. Leaves full addresses and fragments alone. */
export function writeAddress(prefix: string, locale: Locale, path: string): string {
  if (!path.startsWith("/")) return path;
  const full = `${prefix}${locale === "en" ? "/en" : ""}${path === "/" ? "" : path}`;
  return full === "" ? "/" : full.startsWith("?") || full.startsWith("#") ? `/${full}` : full;
}
