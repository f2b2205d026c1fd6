// SPDX-License-Identifier: EUPL-1.2
// Sentences about today: for the coordinator, and for those who speak for an organisation.
import { heldOn, role } from "../../../kernel/actor.ts";
import { dayOf, formatDay } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { DeskItem } from "../../../kernel/room.ts";
import { openMessages, type OpenMessage } from "../contacts/queries.ts";
import { patienceDays } from "../contacts/rules.ts";
import { de as contactsDe } from "../contacts/texts.de.ts";
import { en as contactsEn } from "../contacts/texts.en.ts";
import { findOrganisation } from "../../actors/index.ts";
import { texts as chances } from "../opportunities/pages/opportunities.tsx";
import { opportunitiesFor } from "../opportunities/queries.ts";
import { ending, listWork, waiting, type WorkRow } from "../queries.ts";
import { plusDays, reminderDays } from "../rules.ts";
import { leastOf } from "../suggestions/rules.ts";
import { texts } from "./entry.tsx";

const contacts = { de: contactsDe, en: contactsEn };
const day = 24 * 3600_000;
const daysSince = (c: PageContext, since: Date): number => Math.floor((c.at.getTime() - since.getTime()) / day);

export async function deskItems(c: PageContext): Promise<DeskItem[]> {
  const items = c.may(role("coordinator"), undefined) ? await forCoordinator(c) : [];
  const own = heldOn(c.actor, "editor", c.at);
  return own.length === 0 ? items : [...items, ...(await forEditor(c, own))];
}

async function forCoordinator(c: PageContext): Promise<DeskItem[]> {
  const t = texts[c.locale].desk;
  const today = dayOf(c.at);
  const { check, soon, messages } = await c.read(async (reader) => ({
    check: await waiting(reader, c.scope),
    soon: await ending(reader, c.scope, today, plusDays(today, reminderDays)),
    messages: await openMessages(reader, c.scope),
  }));
  const endingSoon = soon.soon;
  return [
    ...(check.length > 0 ? [{ sentence: t.check(check.length), button: t.checkButton, href: c.href("/boerse/pruefung"), waits: daysSince(c, check[0]!.waitsSince) }] : []),
    ...messageItems(c, messages),
    ...(endingSoon > 0 ? [{ sentence: t.ending(endingSoon), button: t.endingButton, href: c.href("/boerse?stand=published&reihenfolge=ending") }] : []),
  ];
}

/** Messages that nobody could get by mail, one sentence each; those without an answer, in one. */
function messageItems(c: PageContext, messages: readonly OpenMessage[]): DeskItem[] {
  const t = contacts[c.locale].desk;
  const late = messages.filter((message) => message.forwarded && daysSince(c, message.createdAt) >= patienceDays);
  const toPass = messages.filter((message) => !message.forwarded).slice(0, 5);
  return [
    ...toPass.map((message) => ({ sentence: t.toPass(message.organisationName), button: t.toPassButton, href: c.href(`/anzeigen/${message.listingId}`), waits: daysSince(c, message.createdAt), urgent: true })),
    ...(late.length > 0 ? [{ sentence: t.late(late.length), button: t.lateButton, href: c.href("/boerse/anfragen"), waits: daysSince(c, late[0]!.createdAt) }] : []),
  ];
}

async function forEditor(c: PageContext, own: readonly string[]): Promise<DeskItem[]> {
  const { messages, rows } = await c.read(async (reader) => ({
    messages: await openMessages(reader, c.scope, own),
    rows: await listWork(reader, c.scope, { states: ["draft", "published"] , organisationIds: own }, { sort: "ending", size: 200 }),
  }));
  const t = contacts[c.locale].desk;
  return [
    ...messages.slice(0, 5).map((message) => ({ sentence: t.own(message.title), button: t.ownButton, href: c.href(`/anzeigen/${message.listingId}`), waits: daysSince(c, message.createdAt) })),
    ...rows.flatMap((row) => ownItem(c, row)),
    ...(await chanceItems(c, own)),
  ];
}

/** As long as an entry counts as new, and of how many own organisations the desk asks. */
const newDays = 7;
const askedAbout = 3;

/** What became public lately and fits what an organisation does. */
async function chanceItems(c: PageContext, own: readonly string[]): Promise<DeskItem[]> {
  const look = { today: dayOf(c.at), locale: c.locale, since: new Date(c.at.getTime() - newDays * day), least: leastOf.good, ownAtMost: 5 };
  const found = await c.read(async (reader) => {
    const all: { id: string; name: string; count: number }[] = [];
    for (const id of own.slice(0, askedAbout)) {
      const organisation = await findOrganisation(reader, c.scope, id);
      if (!organisation) continue;
      const { needs, offers } = await opportunitiesFor(reader, c.scope, organisation, look);
      all.push({ id, name: organisation.name, count: needs.length + offers.length });
    }
    return all;
  });
  const t = chances[c.locale];
  return found.filter(({ count }) => count > 0).map(({ id, name, count }) => ({ sentence: t.desk(count, name), button: t.deskButton, href: c.href(`/meine-anzeigen/chancen?organisation=${id}`) }));
}

function ownItem(c: PageContext, row: WorkRow): DeskItem[] {
  const t = texts[c.locale].desk;
  const href = c.href(`/anzeigen/${row.id}`);
  if (row.state === "draft" && row.returnNote) return [{ sentence: t.returned(row.title), button: t.returnedButton, href: c.href(`/anzeigen/${row.id}/bearbeiten`), waits: daysSince(c, row.changedAt) }];
  if (row.state === "draft") return [{ sentence: t.draft(row.title), button: t.draftButton, href: c.href(`/anzeigen/${row.id}/pruefen`), waits: daysSince(c, row.changedAt) }];
  return row.expiresOn && row.expiresOn <= plusDays(dayOf(c.at), reminderDays) ? [{ sentence: t.ownEnding(row.title, formatDay(row.expiresOn, c.locale)), button: t.ownEndingButton, href }] : [];
}
