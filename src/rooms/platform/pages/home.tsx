// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { anyone } from "../../../kernel/actor.ts";
import { formatNumber } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext } from "../../../kernel/page.ts";
import { HomeHero, ProgressToGoal } from "../../../ui/index.ts";
import { findFront } from "../store.ts";
import type { Front } from "../rules.ts";
import { texts } from "../texts.ts";

/** The public start page: what the place works on, then the blocks of the rooms in their order. */
export const homePage = page({
  path: "/",
  may: anyone("the public start page"),
  show: async (c) => {
    const front = await c.read((reader) => findFront(reader, c.scope));
    const blocks = c.rooms.flatMap((room) => room.home ?? []).sort((a, b) => a.order - b.order);
    const shown = await Promise.all(blocks.map((block) => block.show(c)));
    return homeAnswer(c, front, shown);
  },
});

function homeAnswer(c: PageContext, front: Front | undefined, blocks: readonly (VNode | undefined)[]): Answer {
  const t = texts[c.locale].home;
  return {
    kind: "html", title: c.site.name, width: "full", description: front?.lead || c.site.claim,
    main: (
      <>
        <HomeHero preline={c.site.claim} title={front?.title ?? t.title(c.site.name)} lead={front?.lead || t.lead} aside={front ? <Goal c={c} front={front} /> : null} />
        {blocks}
      </>
    ),
  };
}

/** The number of the front page; stands there only when it is whole (rule wholeFigure). */
function Goal({ c, front }: { c: PageContext; front: Front }) {
  const { baseline, current, goal } = front;
  if (baseline === null || current === null || goal === null) return null;
  const point = (value: number, year: number | null) => ({ value, text: formatNumber(value, c.locale), ...(year === null ? {} : { when: String(year) }) });
  return (
    <ProgressToGoal
      headline={formatNumber(current, c.locale)}
      label={`${front.figureUnit}. ${front.figureLabel}`}
      start={point(baseline, front.baselineYear)}
      now={point(current, front.currentYear)}
      goal={point(goal, front.goalYear)}
      source={{ label: front.source ?? "" }}
    />
  );
}
