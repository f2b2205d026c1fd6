// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { articleCommands } from "./articles/commands.ts";
import { articles } from "./articles/queries.ts";
import { articleRoutes } from "./articles/pages/edit.tsx";
import { viewRoutes } from "./articles/pages/view.tsx";
import { brochureCommands } from "./brochure/commands.ts";
import { editRoutes } from "./brochure/pages/edit.tsx";
import { brochureBlock, readRoutes } from "./brochure/pages/read.tsx";
import { loadPublishing } from "./demo.ts";
import { publishingTables } from "./migrations/0001-publishing.ts";
import { addPicture, changePicture, deletePicture } from "./pictures/commands.ts";
import { pictureForms } from "./pictures/pages/edit.tsx";
import { storeRoutes } from "./pictures/pages/store.tsx";
import { privacy } from "./privacy.ts";
import { texts } from "./texts.ts";

const { de, en } = texts;
const office = role("coordinator");

/** A network's own pages, pictures with alternative text and rights, and the brochure. */
export const publishing: Room = {
  key: "publishing",
  migrations: [publishingTables],
  commands: [addPicture, changePicture, deletePicture, ...articleCommands, ...brochureCommands],
  // Fixed words before ids: "/bilder/neu" is no picture.
  routes: [...pictureForms, ...storeRoutes, ...articleRoutes, ...viewRoutes, ...editRoutes, ...readRoutes],
  nav: [
    { path: "/eigene-seiten", label: { de: de.articles.title, en: en.articles.title }, order: 82, where: "desk", may: office },
    { path: "/bilder", label: { de: de.pictures.title, en: en.pictures.title }, order: 83, where: "desk", may: office },
    { path: "/broschuere/bearbeiten", label: { de: de.brochure.way, en: en.brochure.way }, order: 84, where: "desk", may: office },
  ],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  home: [brochureBlock],
  findables: [articles],
  personalData: privacy,
  demo: loadPublishing,
};
