// SPDX-License-Identifier: EUPL-1.2
// Where am I, what comes next: empty list, tabs, steps, downloads.
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { LinkItem, Slot } from "./slots.ts";

export interface EmptyStateProps {
  title: Slot;
  text?: Slot;
  /** The next step. */
  action?: Slot;
}

/** A list without entries: one sentence, and the next step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="gw-empty">
      <p class="gw-empty__title">{title}</p>
      {text ? <p>{text}</p> : null}
      {action ? <div class="gw-actions">{action}</div> : null}
    </div>
  );
}

export interface TabsProps {
  label: string;
  items: (LinkItem & { count?: number })[];
}

/** Views of one thing; each is a page of its own. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="gw-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}{item.count === undefined ? null : <span class="gw-tabs__count"> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface StepsProps {
  label: string;
  items: { label: string; href?: string; state: "done" | "current" | "todo" }[];
  labels?: Partial<UiLabels>;
}

/** How far a form of several pages has come. */
export function Steps({ label, items, labels: own }: StepsProps) {
  const labels = useLabels(own);
  const at = items.findIndex((item) => item.state === "current");
  const words = { done: labels.stepDone, current: labels.stepCurrent, todo: labels.stepTodo };
  return (
    <nav class="gw-steps" aria-label={label}>
      {at >= 0 ? <p class="gw-steps__now">{labels.step(at + 1, items.length)}: <strong>{items[at]!.label}</strong></p> : null}
      <ol>
        {items.map((item) => (
          <li key={item.label} class={`gw-steps__item gw-steps__item--${item.state}`} aria-current={item.state === "current" ? "step" : undefined}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span>{item.label}</span>}
            <span class="kern-sr-only"> ({words[item.state]})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface ToolbarProps {
  items: { label: string; href: string; kind?: "download" | "print" | "link"; type?: string }[];
  labels?: Partial<UiLabels>;
}

/** Ways out of a list or page: CSV, PDF, calendar, print view. */
export function Toolbar({ items, labels: own }: ToolbarProps) {
  const labels = useLabels(own);
  const icons: Record<string, IconName> = { download: "download", print: "print", link: "arrow" };
  return (
    <ul class="gw-toolbar" aria-label={labels.tools}>
      {items.map((item) => (
        <li key={item.href}><a href={item.href} type={item.type}><Icon name={icons[item.kind ?? "download"]!} />{item.label}</a></li>
      ))}
    </ul>
  );
}
