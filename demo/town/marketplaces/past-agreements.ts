// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from "../shape.ts";
import { agreements1To14 } from "./past-agreements-1.ts";
import { agreements15To28 } from "./past-agreements-2.ts";
import { agreements29To41 } from "./past-agreements-3.ts";

/** All sealed agreements of the first marketplace, by number. */
export const agreements: readonly Agreement[] = [
  ...agreements1To14,
  ...agreements15To28,
  ...agreements29To41,
];
