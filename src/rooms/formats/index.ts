// SPDX-License-Identifier: EUPL-1.2
// The neighbour list: every format of the house, one line each, in the order in which coordinators see them.
// A format declares itself when it is read (`declareFormat`). `npm run new:format NAME` adds a line.
import "./marketplace/index.ts";
import { allFormats, type Format } from "./contract.ts";

/** All formats on the list. */
export const formats: readonly Format[] = allFormats();
