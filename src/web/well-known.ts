// SPDX-License-Identifier: EUPL-1.2
import type { Site } from "../kernel/page.ts";

/** Days for which a copy of the answer may be believed; the standard wants less than a year. */
const days = 180;

/**
 * The security.txt of a network (RFC 9116): whoever finds a hole writes to the contact in the imprint, which every
 * public network has. `at` is the moment of the answer; it stays the same for a whole day.
 */
export function securityTxt(site: Pick<Site, "base">, at: Date): string {
  const expires = new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return [
    `Contact: ${site.base}/impressum`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: de, en",
    `Canonical: ${site.base}/.well-known/security.txt`,
    "",
  ].join("\n");
}
