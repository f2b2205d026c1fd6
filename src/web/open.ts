// SPDX-License-Identifier: EUPL-1.2
import type { Route } from "../kernel/page.ts";
import type { Entered } from "./enter.ts";

/**
 * Whether an address is open on this network to whoever asks. In preparation guests find only what is marked
 * `beforePublic` and what a mail led them to: the secret in the address says that they were asked in.
 */
export const isOpen = (entered: Pick<Entered, "site" | "actor">, route: Pick<Route, "path" | "beforePublic">): boolean =>
  entered.site.state === "public" || entered.actor.kind !== "guest" || route.beforePublic === true || route.path.includes("/:secret");
