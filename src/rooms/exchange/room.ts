// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import * as commands from "./commands.ts";
import { listings } from "./migrations/0001-listings.ts";
import { bringingTogether } from "./migrations/0002-bringing-together.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export const exchange: Room = {
  key: "exchange",
  migrations: [listings, bringingTogether],
  commands: [
    commands.createListing, commands.changeListing, commands.describeListing, commands.placeListing, commands.rewardListing, commands.submitForReview,
    commands.publishListing, commands.returnListing, commands.pauseListing, commands.resumeListing, commands.refreshListing, commands.closeListing,
    commands.refreshByLink, commands.closeByLink, commands.expireListing, commands.remindListing,
  ],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
};
