// SPDX-License-Identifier: EUPL-1.2
import { page, type Route } from "../kernel/page.ts";
import type { Room } from "../kernel/room.ts";
import { catalogueRoutes, datasetsOf } from "./catalogue.ts";
import { descriptionPage } from "./description.tsx";
import { feedRoutes } from "./feeds.ts";
import { openApi } from "./openapi.ts";
import { datasetRoutes, openData } from "./read.ts";

/**
 * Every address under which machines read, made from the datasets in the manifests. The web layer mounts this list, the
 * walls walk it. A network in preparation answers none of them.
 */
export function apiRoutes(rooms: readonly Room[]): readonly Route[] {
  const datasets = datasetsOf(rooms);
  return [
    descriptionPage,
    page({ path: "/api/openapi.json", may: openData, show: async (c) => ({ kind: "data", type: "application/json; charset=utf-8", body: JSON.stringify(openApi(datasetsOf(c.rooms), c.site, c.locale)) }) }),
    ...datasets.flatMap(datasetRoutes), ...datasets.flatMap(feedRoutes), ...catalogueRoutes,
  ];
}
