// SPDX-License-Identifier: EUPL-1.2
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";

export interface BreadcrumbProps {
  /** From the start page down; the last one is the page itself and has no href. */
  items: { label: string; href?: string }[];
  labels?: Partial<UiLabels>;
}

export function Breadcrumb({ items, labels: own }: BreadcrumbProps) {
  const labels = useLabels(own);
  return (
    <nav class="gw-breadcrumb" aria-label={labels.breadcrumb}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
