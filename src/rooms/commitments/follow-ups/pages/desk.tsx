// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import type { DeskItem } from "../../../../kernel/room.ts";
import { differingAgreements, silentFollowUps, unreached } from "../queries.ts";
import { silentDays } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const day = 24 * 3_600_000;
const shown = 10;

/** Who has to be called, and what has to be settled, today. */
export async function followUpDesk(c: PageContext): Promise<DeskItem[]> {
  if (!c.may(role("coordinator"), undefined)) return [];
  const t = texts[c.locale].desk;
  const days = (since: Date): number => Math.floor((c.at.getTime() - since.getTime()) / day);
  const found = await c.read(async (reader) => ({
    silent: await silentFollowUps(reader, c.scope, new Date(c.at.getTime() - silentDays * day), shown), differing: await differingAgreements(reader, c.scope), unreached: await unreached(reader, c.scope),
  }));
  return [
    ...found.differing.map((one): DeskItem => ({ sentence: t.differs({ number: one.number, names: one.names }), button: t.settle, href: c.href(`/zusagen/${one.id}/ergebnis`), urgent: true, ...(one.since ? { waits: days(one.since) } : {}) })),
    ...found.unreached.map((one): DeskItem => ({ sentence: t.noContact({ organisation: one.organisation, number: one.number }), button: t.look, href: c.href(`/zusagen/${one.id}`), waits: days(one.since) })),
    ...found.silent.map((one): DeskItem => ({
      sentence: one.channel === "phone" ? t.phone({ organisation: one.organisation }) : t.silent({ organisation: one.organisation, days: days(one.sentAt) }),
      button: t.record, href: c.href(`/nachfragen/${one.id}`), waits: days(one.sentAt),
    })),
  ];
}
