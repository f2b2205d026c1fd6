// SPDX-License-Identifier: EUPL-1.2
import { listings, neighbours, networkRoles, organisations, people, town } from "../../../demo/town/index.ts";
import type { Listing } from "../../../demo/town/index.ts";
import type { Actor } from "../../kernel/actor.ts";
import { addDays, momentAt } from "../../kernel/i18n.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { closeListing, createListing, expireListing, pauseListing, publishListing, refreshListing, submitForReview } from "./commands.ts";
import { lastDay, openDays } from "./rules.ts";
import { approveSuggestion, rejectSuggestion } from "./suggestions/commands.ts";

const listingsOfNetwork = (networkKey: string): readonly Listing[] =>
  networkKey === town.key ? listings : (neighbours.find(({ network }) => network.key === networkKey)?.listings ?? []);

/** Needs and offers at the moments of the story; `ids` holds them as "listing:<key>" afterwards. */
export async function loadExchange(demo: DemoContext): Promise<void> {
  const offset = (listing: Listing): number => listing.publishedOffset;
  for (const listing of [...listingsOfNetwork(demo.networkKey)].sort((a, b) => offset(a) - offset(b))) {
    const id = await enter(demo, listing);
    demo.ids.set(`listing:${listing.key}`, id);
    await bringToState(demo, listing, id);
  }
  if (demo.networkKey === town.key) await tellWhatFits(demo);
}

/** What people said of suggested pairs: need, offer, days ago; with a reason where it does not fit. */
const said = [
  { need: "need-gewerbekuehlschrank", offer: "offer-hotelkuehlschraenke", daysAgo: 6 },
  { need: "need-pavillons", offer: "offer-komposterde", daysAgo: 4, reason: "topic", note: "Es geht um Zelte, nicht um Erde.", byOffice: true },
  { need: "need-tierdecken", offer: "offer-hotelwaesche", daysAgo: 2, reason: "other", note: "Für unsere Tiere genügt, was sonst niemand mehr nimmt." },
] as const satisfies readonly { need: string; offer: string; daysAgo: number; reason?: string; note?: string; byOffice?: true }[];

async function tellWhatFits(demo: DemoContext): Promise<void> {
  for (const one of said) {
    const call = { key: { listing: demo.ids.get(`listing:${one.need}`), other: demo.ids.get(`listing:${one.offer}`) }, at: momentAt(dayAt(demo, -one.daysAgo), "10:20"), as: speakerOf(demo, one.need, "byOffice" in one) };
    if ("reason" in one) await demo.run(rejectSuggestion, { ...call, form: { reason: one.reason, note: one.note } });
    else await demo.run(approveSuggestion, { ...call, form: {} });
  }
}

/** Who speaks for the organisation of an entry, or the coordinator. */
function speakerOf(demo: DemoContext, listing: string, office: boolean): Actor {
  const organisation = listings.find(({ key }) => key === listing)!.organisation;
  const speaker = organisations.find(({ key }) => key === organisation)?.people[0]?.person;
  const key = office || speaker === undefined ? networkRoles.coordinator : speaker;
  const grants = key === speaker ? [{ role: "editor", on: demo.ids.get(`organisation:${organisation}`)! }] : [{ role: "coordinator" }];
  return { kind: "person", id: demo.ids.get(`person:${key}`)!, name: people.find((one) => one.key === key)?.name ?? key, grants };
}

const dayAt = (demo: DemoContext, offset: number): string => addDays(demo.today, offset);

async function enter(demo: DemoContext, listing: Listing): Promise<string> {
  const day = (offset: number | undefined): string => (offset === undefined ? "" : dayAt(demo, offset));
  const saved = await demo.run(createListing, {
    key: { organisation: demo.ids.get(`organisation:${listing.organisation}`), direction: listing.direction },
    form: {
      category: listing.category, title: listing.title, what: listing.what, audience: listing.audience, quantity: listing.quantity === undefined ? "" : String(listing.quantity), unit: listing.unit,
      place: listing.where, quarterId: listing.quarter === undefined ? "" : demo.ids.get(`quarter:${listing.quarter}`), fromDay: day(listing.fromOffset), untilDay: day(listing.untilOffset),
      timeNote: listing.timeNote, conditions: listing.conditions, notWanted: listing.notWanted, giveBack: listing.giveBack,
    },
    at: momentAt(dayAt(demo, listing.publishedOffset - (listing.state === "draft" || listing.state === "review" ? 0 : 2)), "09:30"),
  });
  return saved.object.id;
}

/** Through the same steps as in life: handed in, published, refreshed while it was open, then what became of it. */
async function bringToState(demo: DemoContext, listing: Listing, id: string): Promise<void> {
  const step = { key: { listing: id }, form: {} };
  const on = (offset: number, time: string): Date => momentAt(dayAt(demo, offset), time);
  if (listing.state === "draft") return;
  const published = listing.publishedOffset;
  if (listing.state === "review") return void (await demo.run(submitForReview, { ...step, at: on(published, "10:15") }));
  await demo.run(submitForReview, { ...step, at: on(published - 1, "16:20") });
  await demo.run(publishListing, { ...step, at: on(published, "11:00") });
  if (listing.state === "expired") return expire(demo, listing, id);
  // Whoever kept an entry open over several quarters of a year has answered the reminder each time.
  for (let at = published + openDays - 4; at < 0; at += openDays - 4) await demo.run(refreshListing, { ...step, at: on(at, "08:40") });
  if (listing.state === "paused") await demo.run(pauseListing, { ...step, at: on(Math.max(published + 1, -9), "14:00") });
  if (listing.state === "closed") await demo.run(closeListing, { key: { listing: id }, form: { reason: "foundHere" }, at: on(Math.max(published + 1, -14), "13:10") });
}

async function expire(demo: DemoContext, listing: Listing, id: string): Promise<void> {
  const until = listing.untilOffset === undefined ? null : dayAt(demo, listing.untilOffset);
  const over = addDays(lastDay(until, dayAt(demo, listing.publishedOffset)), 1);
  if (over <= demo.today) await demo.run(expireListing, { key: { listing: id }, form: {}, at: momentAt(over, "03:00") });
}
