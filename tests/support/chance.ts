// SPDX-License-Identifier: EUPL-1.2
// Which cases the properties try. The same in every run, so that a red run stays red until somebody has mended the cause;
// GW_CHANCE=any tries others each time, GW_CHANCE=7 those of another seed.
import fc from "fast-check";

const chosen = process.env.GW_CHANCE;
if (chosen !== "any") fc.configureGlobal({ seed: Number(chosen ?? 1) });
