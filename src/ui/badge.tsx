// SPDX-License-Identifier: EUPL-1.2
import type { Slot, Tone } from "./slots.ts";

export interface BadgeProps {
  label: Slot;
  tone?: Tone;
}

/** A short word about a thing. The word carries the meaning, colour only helps. */
export function Badge({ label, tone = "neutral" }: BadgeProps) {
  return <span class={`gw-badge gw-badge--${tone}`}>{label}</span>;
}

export type StateKind = "draft" | "waiting" | "open" | "running" | "done" | "stopped" | "problem";

export interface StateProps {
  kind: StateKind;
  label: Slot;
}

const shapes: Record<StateKind, string> = {
  draft: "M6 1.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9",
  waiting: "M2 1h8L6 6l4 5H2l4-5Z",
  open: "M6 .800a5.200 5.200 0 1 0 0 10.400A5.200 5.200 0 0 0 6 .800",
  running: "m2.500 1 8 5-8 5Z",
  done: "m.800 6.400 1.600-1.600 2.200 2.200L9.700 1.800l1.500 1.600-6.600 6.700Z",
  stopped: "M1.500 1.500h9v9h-9Z",
  problem: "M6 .500 11.800 11H.200Z",
};

const tones: Record<StateKind, Tone> = {
  draft: "neutral", waiting: "warning", open: "info", running: "info", done: "success", stopped: "neutral", problem: "danger",
};

/** Where a thing stands: word, shape and colour together. */
export function State({ kind, label }: StateProps) {
  return (
    <span class={`gw-badge gw-badge--${tones[kind]} gw-state gw-state--${kind}`}>
      <svg class="gw-state__shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d={shapes[kind]} /></svg>
      {label}
    </span>
  );
}
