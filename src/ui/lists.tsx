// SPDX-License-Identifier: EUPL-1.2
// Lists with a meaning of their own: facts, folds, a plan, the desk of today.
import { Heading } from "./heading.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { HeadingLevel, Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export interface DescriptionListProps {
  items: { term: Slot; value: Slot }[];
}

/** Facts about one thing; entries with empty value are left out. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl class="gw-dl">
      {items.filter((item) => item.value !== undefined && item.value !== null && item.value !== "").map((item, i) => (
        <div key={i}><dt>{item.term}</dt><dd>{item.value}</dd></div>
      ))}
    </dl>
  );
}

export interface AccordionProps {
  title: Slot;
  open?: boolean;
  id?: string;
  children: Slot;
}

/** Text behind a fold. */
export function Accordion({ title, open, id, children }: AccordionProps) {
  return (
    <details class="gw-accordion" open={open} id={id}>
      <summary>{title}</summary>
      <div class="gw-accordion__body">{children}</div>
    </details>
  );
}

export interface TimelineItem {
  key: string;
  /** "12 Wochen vorher", "T-84". */
  when: Slot;
  date?: Slot;
  title: Slot;
  children?: Slot;
  state?: "done" | "now" | "late" | "todo";
  /** The word for the state, because colour alone says nothing. */
  stateLabel?: Slot;
  action?: Slot;
}

export interface TimelineProps {
  label: string;
  items: TimelineItem[];
  level?: HeadingLevel;
}

/** A plan relative to a day. */
export function Timeline({ label, items, level = 3 }: TimelineProps) {
  return (
    <ol class="gw-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} class={`gw-timeline__item gw-timeline__item--${item.state ?? "todo"}`}>
          <p class="gw-timeline__when"><strong>{item.when}</strong>{item.date ? <span> {item.date}</span> : null}</p>
          <div class="gw-timeline__body">
            <Heading level={level} class="gw-timeline__title">{item.title}</Heading>
            {item.stateLabel ? <p class="gw-timeline__state">{item.stateLabel}</p> : null}
            {item.children}
            {item.action ? <div class="gw-actions">{item.action}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface TodoItem {
  key: string;
  /** "3 Gesuche warten auf Ihre Prüfung." */
  sentence: Slot;
  detail?: Slot;
  /** The one button that settles it. */
  action: Slot;
  urgent?: boolean;
}

export interface TodoListProps {
  items: TodoItem[];
  empty?: Slot;
  labels?: Partial<UiLabels>;
}

/** The desk: sentences about today, each with one button. */
export function TodoList({ items, empty, labels: own }: TodoListProps) {
  const labels = useLabels(own);
  if (items.length === 0) return <p class="gw-todo__empty">{empty ?? labels.nothingOpen}</p>;
  return (
    <ul class="gw-todo">
      {items.map((item) => (
        <li key={item.key} class={classes("gw-todo__item", item.urgent && "gw-todo__item--urgent")}>
          <div>
            <p class="gw-todo__sentence">{item.urgent ? <span class="kern-sr-only">{labels.warning}: </span> : null}{item.sentence}</p>
            {item.detail ? <p class="gw-todo__detail">{item.detail}</p> : null}
          </div>
          <div class="gw-todo__action">{item.action}</div>
        </li>
      ))}
    </ul>
  );
}

export interface DateRowProps {
  /** Machine-readable: 2027-03-12 or with time. */
  dateTime: string;
  day: string;
  month: string;
  title: Slot;
  href?: string;
  /** "Freitag, 17 bis 20 Uhr, Rathaus" */
  meta?: Slot;
  text?: Slot;
  state?: Slot;
  level?: HeadingLevel;
}

/** A date among others: calendar leaf, what, when and where. */
export function DateRow({ dateTime, day, month, title, href, meta, text, state, level = 3 }: DateRowProps) {
  return (
    <article class="gw-date">
      <time class="gw-date__leaf" dateTime={dateTime}><span class="gw-date__day">{day}</span><span class="gw-date__month">{month}</span></time>
      <div>
        <Heading level={level} class="gw-date__title">{href ? <a href={href}>{title}</a> : title}</Heading>
        {meta ? <p class="gw-date__meta">{meta}</p> : null}
        {text ? <p class="gw-date__text">{text}</p> : null}
        {state}
      </div>
    </article>
  );
}
