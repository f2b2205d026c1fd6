// SPDX-License-Identifier: EUPL-1.2
import { businesses } from "./organisations/businesses.ts";
import { nonprofits } from "./organisations/nonprofits.ts";
import { chambers, publicBodies } from "./organisations/public.ts";
import type { Organisation } from "./shape.ts";

export const organisations: readonly Organisation[] = [
  ...publicBodies,
  ...chambers,
  ...businesses,
  ...nonprofits,
];
