// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "./icon.tsx";
import type { SelectOption } from "./fields-choice.tsx";
import { Select } from "./fields-choice.tsx";
import { SearchField } from "./fields-text.tsx";
import { HiddenFields } from "./hidden.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";

export interface FilterBarProps {
  action: string;
  search?: { name: string; label: string; value?: string };
  selects?: { name: string; label: string; value?: string; options: SelectOption[]; empty?: string }[];
  /** Sort order and the like that must survive. */
  hidden?: Record<string, string | number | undefined>;
  /** How many filters are set; above zero the fold stands open and reset is offered. */
  active?: number;
  resetHref: string;
  /** "23 Gesuche": the answer, read out when it changes. */
  result?: Slot;
  extra?: Slot;
  labels?: Partial<UiLabels>;
}

/** Search and choices above a list: a GET form, so that every view has an address. The choices fold. */
export function FilterBar(props: FilterBarProps) {
  const labels = useLabels(props.labels);
  const active = props.active ?? 0;
  const choices = (props.selects?.length ?? 0) > 0 || props.extra;
  return (
    <form class="gw-filter" method="get" action={props.action} role="search">
      {props.hidden ? <HiddenFields values={props.hidden} /> : null}
      {props.search ? <SearchField {...props.search} buttonLabel={labels.search} /> : null}
      {choices ? (
        <details class="gw-filter__fold" open={active > 0}>
          <summary><Icon name="filter" />{active > 0 ? labels.filterActive(active) : labels.filter}</summary>
          <div class="gw-filter__choices">
            {props.selects?.map((select) => <Select key={select.name} {...select} empty={select.empty ?? "–"} />)}
            {props.extra}
            <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{labels.applyFilter}</span></button>
          </div>
        </details>
      ) : null}
      {props.result || active > 0 ? (
        <p class="gw-filter__result">
          {props.result ? <strong>{props.result}</strong> : null}
          {active > 0 ? <a href={props.resetHref}>{labels.resetFilter}</a> : null}
        </p>
      ) : null}
    </form>
  );
}

export interface SortLinksProps {
  options: { label: string; href: string; current?: boolean; direction?: "ascending" | "descending" }[];
  labels?: Partial<UiLabels>;
}

/** Orders of a list that is not a table. */
export function SortLinks({ options, labels: own }: SortLinksProps) {
  const labels = useLabels(own);
  return (
    <nav class="gw-sort" aria-label={labels.sortBy}>
      <span class="gw-sort__label" aria-hidden="true">{labels.sortBy}</span>
      <ul>
        {options.map((option) => (
          <li key={option.href}><a href={option.href} aria-current={option.current ? "true" : undefined}>{option.label}</a></li>
        ))}
      </ul>
    </nav>
  );
}
