// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { dayOf } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import type { DeskItem } from "../../../../kernel/room.ts";
import { reviewIsDue } from "../../accessibility/rules.ts";
import { findStatement } from "../../accessibility/store.ts";
import { texts as accessibility } from "../../accessibility/texts.ts";
import { waitingCases } from "../../feedback/store.ts";
import { texts as feedback } from "../../feedback/texts.ts";
import { dutyFacts } from "../commands.ts";
import { duties, openDuties, type DutyFacts } from "../rules.ts";
import { texts } from "../texts.ts";
import { dutyKeyOf } from "./crumbs.tsx";

const day = 24 * 3600_000;

/** What the duties ask of the office today. */
export async function dutyDesk(c: PageContext): Promise<DeskItem[]> {
  if (!c.may(role("coordinator"), undefined)) return [];
  const today = dayOf(c.at);
  const { facts, statement, cases } = await c.read(async (reader) => ({
    facts: await dutyFacts(reader, c.scope, dutyKeyOf(c)), statement: await findStatement(reader, c.scope), cases: await waitingCases(reader, c.scope, today),
  }));
  const items: DeskItem[] = [...publicationItems(c, facts)];
  if (statement && reviewIsDue(statement, today)) items.push({ sentence: accessibility[c.locale].desk.review, button: accessibility[c.locale].desk.button, href: c.href("/pflichten/barrierefreiheit") });
  if (cases.open > 0) {
    const t = feedback[c.locale].desk;
    const waits = cases.oldest ? Math.floor((c.at.getTime() - cases.oldest.getTime()) / day) : 0;
    items.push({ sentence: cases.overdue > 0 ? t.overdue(cases.overdue) : t.open(cases.open), button: t.button, href: c.href("/rueckmeldungen?stand=open"), waits, urgent: cases.overdue > 0 });
  }
  return items;
}

function publicationItems(c: PageContext, facts: DutyFacts): DeskItem[] {
  const t = texts[c.locale].desk;
  const open = openDuties(facts);
  const count = { open: open.length, all: duties.length };
  const list = (sentence: string): DeskItem => ({ sentence, button: t.button, href: c.href("/veroeffentlichung") });
  if (facts.state === "preparing") return [list(open.filter((duty) => duty !== "mail").length === 0 ? t.ready : t.open(count))];
  if (facts.notice === "changed" && open.length === 1) return [{ sentence: t.notice, button: t.release, href: c.href("/pflichten/datenschutz/freigeben") }];
  return open.length > 0 ? [list(t.owed(count))] : [];
}
