// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { choosePlaces, importMunicipalities } from "./commands.ts";
import { municipalities } from "./migrations/0001-municipalities.ts";
import { directoryForm } from "./pages/directory.tsx";
import { placeForm } from "./pages/place.tsx";
import { placesOf } from "./queries.ts";
import { texts } from "./texts.ts";

const { de, en } = texts;

/** The official directory of municipalities, the same for every network, and where a network is at home. */
export const places: Room = {
  key: "places",
  migrations: [municipalities],
  commands: [importMunicipalities, choosePlaces],
  routes: [placeForm, directoryForm],
  nav: [
    { path: "/einstellungen/ort", label: { de: de.place.title, en: en.place.title }, order: 20, where: "settings", may: role("admin") },
    { path: "/netzwerke/gemeinden", label: { de: de.directory.title, en: en.directory.title }, order: 20, where: "server", may: role("operator") },
  ],
  publisher: async (reader, scope) => ({ municipalityKeys: (await placesOf(reader, scope)).map((place) => place.key) }),
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
};
