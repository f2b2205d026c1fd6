// SPDX-License-Identifier: EUPL-1.2
import { mernerLand } from "./neighbours/merner-land.ts";
import { steinlohe } from "./neighbours/steinlohe.ts";
import type { NeighbourNetwork } from "./shape.ts";

/** Two small networks that must stay apart from the town. */
export const neighbours: readonly NeighbourNetwork[] = [mernerLand, steinlohe];
