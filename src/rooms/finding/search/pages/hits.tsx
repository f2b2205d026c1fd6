// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../../kernel/page.ts";
import { SearchHit, SearchHits } from "../../../../ui/index.ts";
import { excerpt, foundIn, pieces, reasonFor } from "../../excerpts/rules.ts";
import type { SearchHit as Hit, SearchResult } from "../queries.ts";
import { texts } from "../texts.ts";

interface HitsProps {
  c: PageContext;
  result: SearchResult;
  owners: ReadonlyMap<string, string>;
  hits: readonly Hit[];
  first?: number;
}

/** Hits in their order, with the words found marked and a reason where they do not stand there. */
export function Hits({ c, result, owners, hits, first = 1 }: HitsProps) {
  const t = texts[c.locale];
  return (
    <SearchHits first={first}>
      {hits.map((hit) => {
        const whole = `${hit.title}\n${hit.text}`;
        const isFound = foundIn(whole, result.answers, result.reading);
        const reason = reasonFor(whole, result.answers, result.reading);
        return (
          <SearchHit key={hit.id} title={pieces(hit.title, isFound)} href={c.href(hit.path)} by={hit.owner === hit.id ? undefined : owners.get(hit.owner ?? "")}
            excerpt={excerpt(hit.text, isFound)} reason={reason && (reason.how === "error" ? t.instead(reason.word) : t.via(reason.word))} />
        );
      })}
    </SearchHits>
  );
}
