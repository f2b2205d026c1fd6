// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../kernel/database/migrate.ts";
import { kernelMigrations } from "../kernel/migrations.ts";
import type { Room } from "../kernel/room.ts";
import { actors } from "./actors/room.ts";
import { commitments } from "./commitments/room.ts";
import { communication } from "./communication/room.ts";
import { duties } from "./duties/room.ts";
import { exchange } from "./exchange/room.ts";
import { finding } from "./finding/room.ts";
import { formats } from "./formats/index.ts";
import { run } from "./formats/run/room.ts";
import { interfaces } from "./interfaces/room.ts";
import { operation } from "./operation/room.ts";
import { places } from "./places/room.ts";
import { platform } from "./platform/room.ts";
import { publishing } from "./publishing/room.ts";
import { rights } from "./rights/room.ts";

/** Every room, in the order in which one may ask the other (migrations and demo run in this order). */
export const rooms: readonly Room[] = [platform, finding, places, actors, exchange, commitments, communication, run, ...formats, publishing, rights, duties, interfaces, operation];

/** The whole schema, oldest ground first. */
export const allMigrations: readonly Migration[] = [...kernelMigrations, ...rooms.flatMap((room) => room.migrations ?? [])];
