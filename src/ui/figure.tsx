// SPDX-License-Identifier: EUPL-1.2
import { useLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";

export interface FigureProps {
  /** The number as it is read: "1.240". */
  value: string;
  unit?: string;
  label: Slot;
  /** A number never stands without its time and its source. */
  period?: Slot;
  source?: { label: string; href?: string };
  note?: Slot;
}

/** A number with unit, meaning, period and source. */
export function Figure({ value, unit, label, period, source, note }: FigureProps) {
  const labels = useLabels();
  return (
    <div class="gw-figure">
      <p class="gw-figure__value">{value}{unit ? <span class="gw-figure__unit"> {unit}</span> : null}</p>
      <p class="gw-figure__label">{label}</p>
      {period || source || note ? (
        <p class="gw-figure__source">
          {period}{period && source ? " · " : null}
          {source ? <>{labels.source}: {source.href ? <a href={source.href}>{source.label}</a> : source.label}</> : null}
          {note ? <span class="gw-figure__note"> {note}</span> : null}
        </p>
      ) : null}
    </div>
  );
}

export function FigureRow({ children }: { children: Slot }) {
  return <div class="gw-figures">{children}</div>;
}

export interface ProgressPoint {
  value: number;
  /** The number as it is read, with unit: "38 von 60". */
  text: string;
  /** When: "2024", "bis 2030". */
  when?: string;
}

export interface ProgressToGoalProps {
  label: Slot;
  /** The number as a headline of its own: "9 von 14". */
  headline?: Slot;
  start: ProgressPoint;
  now: ProgressPoint;
  goal: ProgressPoint;
  source?: { label: string; href?: string };
}

/** How far a number has come from its start to its goal; also where the goal lies below the start. */
export function ProgressToGoal({ label, headline, start, now, goal, source }: ProgressToGoalProps) {
  const labels = useLabels();
  const share = progressShare(start.value, now.value, goal.value);
  return (
    <figure class="gw-progress">
      <figcaption class="gw-progress__label">{headline ? <span class="gw-progress__headline">{headline} </span> : null}{label}</figcaption>
      <svg class="gw-progress__bar" width="100%" height="14" aria-hidden="true" focusable="false">
        <rect class="gw-progress__track" width="100%" height="14" rx="7" />
        <rect class="gw-progress__done" width={`${Math.max(share * 100, 3)}%`} height="14" rx="7" />
      </svg>
      <dl class="gw-progress__points">
        <Point name={labels.start} point={start} />
        <Point name={labels.now} point={now} main />
        <Point name={labels.goal} point={goal} />
      </dl>
      {source ? <p class="gw-figure__source">{labels.source}: {source.href ? <a href={source.href}>{source.label}</a> : source.label}</p> : null}
    </figure>
  );
}

function Point({ name, point, main }: { name: string; point: ProgressPoint; main?: boolean }) {
  return (
    <div class={main ? "gw-progress__now" : undefined}>
      <dt>{name}{point.when ? ` ${point.when}` : null}</dt>
      <dd>{point.text}</dd>
    </div>
  );
}

/** 0 to 1: part of the way from start to goal, also for goals below the start. */
export function progressShare(start: number, now: number, goal: number): number {
  if (goal === start) return now === goal ? 1 : 0;
  return Math.min(1, Math.max(0, (now - start) / (goal - start)));
}
