// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { openNetwork, requestSignIn, signIn, signOut } from "./commands.ts";
import { people } from "./migrations/0001-people.ts";
import { signInRoutes } from "./pages/sign-in.tsx";
import { networkGrants } from "./queries.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export const platform: Room = {
  key: "platform",
  migrations: [people],
  commands: [openNetwork, requestSignIn, signIn, signOut],
  routes: [...signInRoutes],
  grants: networkGrants,
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
};
