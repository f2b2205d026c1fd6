// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
  labels?: Partial<UiLabels>;
}

/** Ways through a long list; nothing for a single page. */
export function Pagination({ page, pages, href, labels: own }: PaginationProps) {
  const labels = useLabels(own);
  if (pages < 2) return null;
  return (
    <nav class="gw-pages" aria-label={labels.pages}>
      {page > 1 ? <a class="gw-pages__step" rel="prev" href={href(page - 1)}><Icon name="back" />{labels.previous}</a> : <span />}
      <ul>
        {pageWindow(page, pages).map((n, i) => (
          <li key={i}>
            {n === null ? <span class="gw-pages__gap">…</span> : (
              <a href={href(n)} aria-current={n === page ? "page" : undefined}>
                <span class="kern-sr-only">{labels.page(n)}</span><span aria-hidden="true">{n}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <span class="gw-pages__of">{labels.pageOf(page, pages)}</span>
      {page < pages ? <a class="gw-pages__step" rel="next" href={href(page + 1)}>{labels.next}<Icon name="arrow" /></a> : <span />}
    </nav>
  );
}

/** First, last, the page and its neighbours; null stands for a gap. */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return shown.flatMap((n, i) => {
    const gap = n - (shown[i - 1] ?? n);
    return gap > 2 ? [null, n] : gap === 2 ? [n - 1, n] : [n];
  });
}
