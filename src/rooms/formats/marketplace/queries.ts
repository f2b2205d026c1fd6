// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { listEditions, loadEdition, type OnEdition } from "../run/index.ts";
import { announcements, reciprocities, standModes, visibilities, type MarketSettings } from "./rules.ts";

const target = z.number().int().min(0).max(500).default(0);

/** The settings of an edition with a default for each, so that a new one starts from nothing. */
export const settingsSchema = z.object({
  reciprocity: z.enum(reciprocities).default("wanted"),
  visibility: z.enum(visibilities).default("before"),
  valuation: z.boolean().default(true),
  nonprofitPairs: z.boolean().default(true),
  stands: z.enum(standModes).default("corners"),
  announce: z.enum(announcements).default("agreementsHours"),
  numberPrefix: z.string().regex(/^[A-Z]{1,6}$/).default("MP"),
  firstContactDays: z.number().int().min(1).max(60).default(14),
  targetCompanies: target,
  targetNonprofits: target,
  targetAgreements: target,
  patron: z.string().max(120).default(""),
});

/** The rules of an edition as they were saved; what was never saved has its default. */
export const settingsOf = (edition: { readonly settings: Readonly<Record<string, unknown>> }): MarketSettings => settingsSchema.parse(edition.settings);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An edition of this format with its rules; undefined when it is not there or another format's. */
export async function loadMarket(reader: Reader, scope: Scope, id: string): Promise<OnMarket | undefined> {
  if (!uuid.test(id)) return undefined;
  const found = await loadEdition(reader, scope, id);
  return found?.format.key === "marketplace" ? { ...found, settings: settingsOf(found.edition) } : undefined;
}

export interface OnMarket extends OnEdition {
  readonly settings: MarketSettings;
}

/** Ids for the routes of an edition in the demo town: the past one, which has everything. */
export async function anyMarket(reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> {
  const [edition] = await listEditions(reader, scope, { format: "marketplace", limit: 1 });
  return edition && { edition: edition.id };
}
