// SPDX-License-Identifier: EUPL-1.2
import type { BrochureChapter } from "../../../kernel/chapter.ts";
import { formatNumber } from "../../../kernel/i18n.ts";
import { findFront } from "../store.ts";
import { texts } from "../texts.ts";

/** What the place works on, with its number where it is whole. */
export const workChapter: BrochureChapter = {
  key: "platform.work", order: 10, label: { de: texts.de.brochure.work, en: texts.en.brochure.work },
  chapter: async (c) => {
    const front = await c.read((reader) => findFront(reader, c.scope));
    if (!front?.title) return undefined;
    const { baseline, current, goal } = front;
    const point = (value: number, year: number | null) => ({ value, text: formatNumber(value, c.locale), when: year === null ? "" : String(year) });
    return {
      title: front.title, lead: front.lead,
      blocks: [
        ...(baseline === null || current === null || goal === null ? [] : [{
          kind: "progress" as const, label: `${front.figureUnit ?? ""}. ${front.figureLabel ?? ""}`, source: front.source ?? "",
          start: point(baseline, front.baselineYear), now: point(current, front.currentYear), goal: point(goal, front.goalYear),
        }]),
        ...(front.about ? [{ kind: "text" as const, text: front.about }] : []),
      ],
    };
  },
};

/** How the network is reached; never a person's own address. */
export const contactChapter: BrochureChapter = {
  key: "platform.contact", order: 90, label: { de: texts.de.brochure.contact, en: texts.en.brochure.contact },
  chapter: async (c) => {
    const front = await c.read((reader) => findFront(reader, c.scope));
    if (!front?.contact) return undefined;
    const t = texts[c.locale].brochure;
    return { title: t.contact, lead: t.contactLead, blocks: [{ kind: "text", text: front.contact }] };
  },
};
