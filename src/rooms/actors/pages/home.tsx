// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { DeskItem, HomeBlock } from "../../../kernel/room.ts";
import { OrgMarks, Section } from "../../../ui/index.ts";
import { countBySector, countWaiting, someOfEachSector } from "../queries.ts";
import { sectors } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Who takes part: the number by sector in one sentence, and faces. Nothing while nobody does. */
export const whoTakesPart: HomeBlock = {
  order: 50,
  show: async (c) => {
    const { counts, faces } = await c.read(async (reader) => ({ counts: await countBySector(reader, c.scope), faces: await someOfEachSector(reader, c.scope, 4) }));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return undefined;
    const t = texts[c.locale];
    const parts = sectors.filter((sector) => counts.has(sector)).sort((a, b) => counts.get(b)! - counts.get(a)!).map((sector) => t.sectorCounts[sector](counts.get(sector)!));
    const listed = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} ${t.home.and} ${parts.at(-1)!}` : parts.join("");
    return (
      <Section title={t.home.title} lead={t.home.sentence({ total, parts: listed })} more={{ label: t.home.more, href: c.href("/organisationen") }}>
        <OrgMarks items={faces.map((face) => ({ name: face.name, href: c.href(`/organisationen/${face.id}`) }))} />
      </Section>
    );
  },
};

/** What waits for the coordinator today. */
export async function actorsDesk(c: PageContext): Promise<readonly DeskItem[]> {
  if (!c.may(role("coordinator"), undefined)) return [];
  const { waiting, counts } = await c.read(async (reader) => ({ waiting: await countWaiting(reader, c.scope), counts: await countBySector(reader, c.scope) }));
  const t = texts[c.locale].desk;
  return [
    ...(counts.size === 0 && waiting.hidden === 0 ? [{ sentence: t.none, button: t.noneButton, href: c.href("/organisationen/import") }] : []),
    ...(waiting.withoutContact > 0 ? [{ sentence: t.withoutContact({ count: waiting.withoutContact }), button: t.withoutContactButton, href: c.href("/organisationen?zeigen=ohne-person") }] : []),
    ...(waiting.hidden > 0 ? [{ sentence: t.hidden({ count: waiting.hidden }), button: t.hiddenButton, href: c.href("/organisationen?zeigen=verborgen") }] : []),
  ];
}
