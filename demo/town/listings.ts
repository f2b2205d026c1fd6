// SPDX-License-Identifier: EUPL-1.2
import { needsSchool } from "./listings/needs-school.ts";
import { offersKnowledge } from "./listings/offers-knowledge.ts";
import type { Listing } from "./shape.ts";

export const needs: readonly Listing[] = [...needsSchool];
export const offers: readonly Listing[] = [...offersKnowledge];
export const listings: readonly Listing[] = [...needs, ...offers];
