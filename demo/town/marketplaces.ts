// SPDX-License-Identifier: EUPL-1.2
import { comingMarketplace } from "./marketplaces/coming.ts";
import { pastMarketplace } from "./marketplaces/past.ts";
import type { ComingMarketplace, PastMarketplace } from "./shape.ts";

export const past: PastMarketplace = pastMarketplace;
export const coming: ComingMarketplace = comingMarketplace;
