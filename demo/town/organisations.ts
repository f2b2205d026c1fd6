// SPDX-License-Identifier: EUPL-1.2
import { civic } from "./organisations/civic.ts";
import { crafts } from "./organisations/crafts.ts";
import { nonprofits } from "./organisations/nonprofits.ts";
import { chambers, townHall } from "./organisations/public.ts";
import { schools } from "./organisations/schools.ts";
import { services } from "./organisations/services.ts";
import type { Organisation } from "./shape.ts";

export const organisations: readonly Organisation[] = [
  ...townHall,
  ...chambers,
  ...schools,
  ...crafts,
  ...services,
  ...nonprofits,
  ...civic,
];
