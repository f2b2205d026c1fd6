// SPDX-License-Identifier: EUPL-1.2
import type { Format } from "./contract.ts";
import { marketplace } from "./marketplace/index.ts";

/** The neighbour list: every format of the house, one line each. `npm run new:format NAME` adds a line. */
export const formats: readonly Format[] = [
  marketplace,
];
