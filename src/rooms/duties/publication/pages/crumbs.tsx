// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../../kernel/page.ts";
import type { PersonalData } from "../../../../kernel/room.ts";
import { platformTexts } from "../../../platform/index.ts";
import type { DutyKey } from "../commands.ts";
import { texts } from "../texts.ts";

/** Desk, publication, and the page itself: every form of the duties leads back to the list of them. */
export const dutyCrumbs = (c: PageContext, title?: string) => [
  { label: platformTexts[c.locale].desk.title, href: c.href("/schreibtisch") },
  ...(title === undefined ? [{ label: texts[c.locale].title }] : [{ label: texts[c.locale].title, href: c.href("/veroeffentlichung") }, { label: title }]),
];

/** The catalogue of personal data of all rooms: what the notice and the register are written from. */
export const catalogueOf = (c: Pick<PageContext, "rooms">): readonly PersonalData[] => c.rooms.flatMap((room) => room.personalData ?? []);

export const dutyKeyOf = (c: PageContext): DutyKey => ({ network: c.site.name, catalogue: catalogueOf(c), mails: c.site.mails });
