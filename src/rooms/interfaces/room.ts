// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { listOrganisationChoices } from "../actors/index.ts";
import { createHook, forgetOld, queueDeliveries, recordDelivery, removeHook, resumeHook, testHook } from "./hooks/commands.ts";
import { hookJobs, hookListeners } from "./hooks/jobs.ts";
import { anyDelivery, listHooks } from "./hooks/queries.ts";
import { importListing, importOrganisation, rememberRequest } from "./imports/commands.ts";
import { createKey, noteUse, revokeKey } from "./keys/commands.ts";
import { listKeys } from "./keys/queries.ts";
import { keysAndHooks } from "./migrations/0001-keys.ts";
import { hookRoutes } from "./pages/hooks.tsx";
import { keyRoutes } from "./pages/keys.tsx";
import { home, overview } from "./pages/overview.tsx";
import { texts } from "./texts.ts";

const { de, en } = texts;

/** Keys for other programmes, imports through the API, webhooks. */
export const interfaces: Room = {
  key: "interfaces",
  migrations: [keysAndHooks],
  commands: [createKey, revokeKey, noteUse, importOrganisation, importListing, rememberRequest, createHook, removeHook, resumeHook, testHook, queueDeliveries, recordDelivery, forgetOld],
  routes: [overview, ...keyRoutes, ...hookRoutes],
  nav: [
    { path: home, label: { de: de.nav, en: en.nav }, order: 60, where: "settings", may: role("admin") },
    { path: "/api", label: { de: de.openData, en: en.openData }, order: 80, where: "footer", may: anyone("open data") },
  ],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  on: hookListeners,
  jobs: hookJobs,
  desk: async (c) => {
    if (!c.may(role("admin"), undefined)) return [];
    const hooks = await c.read((reader) => listHooks(reader, c.scope));
    const t = texts[c.locale];
    return hooks.filter((hook) => hook.state === "disabled").map((hook) => ({ sentence: t.desk({ host: new URL(hook.url).host }), button: t.deskButton, href: c.href(`${home}/nachrichten/${hook.id}`) }));
  },
  samples: {
    "interfaces.noteUse": async (reader, scope) => { const [key] = await listKeys(reader, scope); return key && { key: key.id }; },
    "interfaces.importOrganisation": async () => ({ source: "probe", externalId: "1" }),
    "interfaces.importListing": async (reader, scope) => { const [first] = await listOrganisationChoices(reader, scope); return first && { source: "probe", externalId: "1", direction: "need", organisationId: first.id }; },
    "interfaces.rememberRequest": async (reader, scope) => { const [key] = await listKeys(reader, scope); return key && { keyId: key.id, idempotencyKey: "probe" }; },
    "interfaces.queueDeliveries": async () => ({ news: "probe", event: "listing.published" }),
    "interfaces.recordDelivery": async (reader, scope) => { const found = await anyDelivery(reader, scope); return found && { delivery: found.id }; },
    "interfaces.forgetOld": async () => ({}),
  },
};
