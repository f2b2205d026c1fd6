// SPDX-License-Identifier: EUPL-1.2
import { catalogueRoutes } from "./catalogue.tsx";
import { deskRoutes } from "./desk.tsx";
import { ownRoutes } from "./own.tsx";

export const cardRoutes = [...catalogueRoutes, ...ownRoutes, ...deskRoutes];
