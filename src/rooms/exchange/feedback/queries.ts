// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { likeText } from "../../platform/index.ts";
import type { ListingTables } from "../store.ts";
import type { Feedback, RejectReason, Verdict } from "../suggestions/rules.ts";
import type { PairTables } from "../suggestions/store.ts";

export const feedbackSorts = ["newest", "oldest", "need", "offer"] as const;
export type FeedbackSort = (typeof feedbackSorts)[number];

export interface FeedbackFilter {
  readonly verdict?: Verdict | undefined;
  readonly reason?: RejectReason | undefined;
  readonly search?: string | undefined;
}

export interface FeedbackRow extends Feedback {
  readonly needTitle: string;
  readonly needOrganisation: string;
  readonly offerTitle: string;
  readonly offerOrganisation: string;
}

interface WithOrganisation extends ListingTables, PairTables {
  organisation: { networkId: string; id: string; name: string };
}

const db = (reader: Reader) => tables<WithOrganisation>(reader);

function filtered(reader: Reader, scope: Scope, filter: FeedbackFilter) {
  let query = db(reader).selectFrom("suggestionFeedback as said")
    .innerJoin("listing as need", (on) => on.onRef("need.networkId", "=", "said.networkId").onRef("need.id", "=", "said.needId"))
    .innerJoin("listing as offer", (on) => on.onRef("offer.networkId", "=", "said.networkId").onRef("offer.id", "=", "said.offerId"))
    .innerJoin("organisation as asking", (on) => on.onRef("asking.networkId", "=", "need.networkId").onRef("asking.id", "=", "need.organisationId"))
    .innerJoin("organisation as giving", (on) => on.onRef("giving.networkId", "=", "offer.networkId").onRef("giving.id", "=", "offer.organisationId"))
    .where("said.networkId", "=", scope.networkId);
  if (filter.verdict) query = query.where("said.verdict", "=", filter.verdict);
  if (filter.reason) query = query.where("said.reason", "=", filter.reason);
  if (!filter.search) return query;
  const like = `%${likeText(filter.search).replace(/\s+/g, "%")}%`;
  return query.where((or) => or.or([
    or("need.title", "ilike", like), or("offer.title", "ilike", like), or("said.note", "ilike", like), or("asking.name", "ilike", like), or("giving.name", "ilike", like),
  ]));
}

/** What was said of pairs, with both titles, in two questions whatever their number; for the coordinator. */
export async function feedbackOn(reader: Reader, scope: Scope, filter: FeedbackFilter, slice: { sort?: FeedbackSort; page: number; size: number }): Promise<{ rows: FeedbackRow[]; count: number }> {
  const query = filtered(reader, scope, filter);
  const { count } = await query.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const { sort = "newest" } = slice;
  const ordered = sort === "need" ? query.orderBy("need.title", (by) => by.collate("und-x-icu")) : sort === "offer" ? query.orderBy("offer.title", (by) => by.collate("und-x-icu")) : query;
  const rows = await ordered.orderBy("said.at", sort === "oldest" ? "asc" : "desc").orderBy("said.id")
    .select([
      "said.id", "said.needId", "said.offerId", "said.verdict", "said.reason", "said.note", "said.saidBy", "said.fromId", "said.at",
      "need.title as needTitle", "asking.name as needOrganisation", "offer.title as offerTitle", "giving.name as offerOrganisation",
    ])
    .limit(slice.size).offset((slice.page - 1) * slice.size).execute();
  return { rows, count };
}
