// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { agreementCommands } from "./commands.ts";
import { draftCommands } from "./drafts/commands.ts";
import { ledger } from "./migrations/0001-ledger.ts";
import { sealedStays } from "./migrations/0002-sealed-stays.ts";
import { afterTheSeal } from "./migrations/0003-after-the-seal.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export const commitments: Room = {
  key: "commitments",
  migrations: [ledger, sealedStays, afterTheSeal],
  commands: [...agreementCommands, ...draftCommands],
  refusals: { de: de.refusals, en: en.refusals },
  deeds: { de: de.deeds, en: en.deeds },
};
