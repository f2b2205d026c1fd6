// SPDX-License-Identifier: EUPL-1.2
import { needsGoods } from "./listings/needs-goods.ts";
import { needsHands } from "./listings/needs-hands.ts";
import { needsKnowledge } from "./listings/needs-knowledge.ts";
import { needsRooms } from "./listings/needs-rooms.ts";
import { needsSchool } from "./listings/needs-school.ts";
import { offersGoods } from "./listings/offers-goods.ts";
import { offersHands } from "./listings/offers-hands.ts";
import { offersKnowledge } from "./listings/offers-knowledge.ts";
import { offersRooms } from "./listings/offers-rooms.ts";
import type { Listing } from "./shape.ts";

export const needs: readonly Listing[] = [
  ...needsGoods,
  ...needsHands,
  ...needsKnowledge,
  ...needsRooms,
  ...needsSchool,
];

export const offers: readonly Listing[] = [
  ...offersGoods,
  ...offersHands,
  ...offersKnowledge,
  ...offersRooms,
];

export const listings: readonly Listing[] = [...needs, ...offers];
