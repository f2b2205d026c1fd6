// SPDX-License-Identifier: EUPL-1.2
// Where the search is offered: in the head of every page, and large on the start page.
import type { Locale } from "../../../../kernel/i18n.ts";
import type { HomeBlock } from "../../../../kernel/room.ts";
import { SearchField, Section } from "../../../../ui/index.ts";
import { texts } from "../texts.ts";
import { searchPath } from "./address.tsx";

/** Where a search leads, the name of the parameter with its words, and what it is called. */
export const searchWay = (locale: Locale): { path: string; name: string; label: string } => ({ path: searchPath, name: "q", label: texts[locale].box });

export const searchBlock: HomeBlock = {
  order: 12,
  show: async (c) => {
    const t = texts[c.locale];
    return (
      <Section>
        <form class="gw-filter" method="get" action={c.href(searchPath)} role="search" aria-label={t.label}>
          <SearchField name="q" label={t.box} hint={t.hint} buttonLabel={t.go} />
        </form>
      </Section>
    );
  },
};
