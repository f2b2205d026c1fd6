// SPDX-License-Identifier: EUPL-1.2
// The day of a marketplace: what the format's manifest mounts, and what its report asks.
import type { Catalogue } from "../../../../kernel/i18n.ts";
import type { Migration } from "../../../../kernel/database/migrate.ts";
import type { Route } from "../../../../kernel/page.ts";
import type { EditionEntry } from "../../contract.ts";
import { worksOnFloor } from "./commands.ts";
import { floorTables } from "./migrations/0002-floor.ts";
import { boardRoutes } from "./pages/board.tsx";
import { captureRoutes } from "./pages/capture.tsx";
import { counterRoutes } from "./pages/counter.tsx";
import { overviewRoutes } from "./pages/overview.tsx";
import { radarRoutes } from "./pages/radar.tsx";
import { sealerRoutes } from "./pages/sealer.tsx";
import { signRoutes } from "./pages/sign.tsx";
import { turnDownRoutes } from "./pages/turn-down.tsx";
import { texts } from "./texts.ts";

export { announceNumber, captureAgreement, correctNumber, floorCommands } from "./commands.ts";
export { listSnapshots, type Counts, type Snapshot } from "./store.ts";

/** Longer paths first where one could be read as the other's parameter. */
export const floorRoutes: readonly Route[] = [
  ...overviewRoutes, ...captureRoutes, ...sealerRoutes, ...turnDownRoutes, ...counterRoutes, ...radarRoutes, ...boardRoutes, ...signRoutes,
];
export const floorMigrations: readonly Migration[] = [floorTables];
export const floorRefusals = { de: texts.de.refusals, en: texts.en.refusals };
export const floorFlashes: Catalogue<Readonly<Record<string, string>>> = { de: texts.de.flashes, en: texts.en.flashes };
export const floorDeeds: Catalogue<Readonly<Record<string, string>>> = { de: texts.de.deeds, en: texts.en.deeds };
export const floorNav: readonly EditionEntry[] = [{ path: "/markt", label: { de: texts.de.nav.floor, en: texts.en.nav.floor }, may: worksOnFloor }];
