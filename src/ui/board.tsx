// SPDX-License-Identifier: EUPL-1.2
// Screens of the event day: the big board for the hall, one-task stations for those who work there.
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import { PlaceMark } from "./place-mark.tsx";
import type { Slot } from "./slots.ts";

export interface BigNumberProps {
  value: string;
  label: Slot;
  /** Names the element for a live script. */
  id?: string;
}

/** A number to be read from the last row. */
export function BigNumber({ value, label, id }: BigNumberProps) {
  return (
    <p class="gw-big" role="status">
      <span class="gw-big__value" id={id}>{value}</span>
      <span class="gw-big__label">{label}</span>
    </p>
  );
}

export interface BoardProps {
  /** Name of the place and of the day. */
  title: Slot;
  subtitle?: Slot;
  number: BigNumberProps;
  /** Smaller counts beside it. */
  parts?: { label: Slot; value: string }[];
  /** The latest, newest first. */
  recentTitle?: string;
  recent?: { key: string; text: Slot; detail?: Slot }[];
  updated?: Slot;
}

/** Second screen: dark whatever the reader's system says, huge, nothing to click. Stands alone in a `Main` of full width. */
export function Board(props: BoardProps) {
  return (
    <div class="gw-board" data-kern-theme="dark">
      <div class="gw-board__head">
        <PlaceMark />
        <div><h1 class="gw-board__title">{props.title}</h1>{props.subtitle ? <p class="gw-board__subtitle">{props.subtitle}</p> : null}</div>
      </div>
      <div class="gw-board__main">
        <BigNumber {...props.number} />
        {props.parts?.length ? (
          <dl class="gw-board__parts">
            {props.parts.map((part, i) => <div key={i}><dt>{part.label}</dt><dd>{part.value}</dd></div>)}
          </dl>
        ) : null}
      </div>
      {props.recent?.length ? (
        <section class="gw-board__recent">
          {props.recentTitle ? <h2 class="gw-board__recent-title">{props.recentTitle}</h2> : null}
          <ul>
            {props.recent.map((entry) => <li key={entry.key}><strong>{entry.text}</strong>{entry.detail ? <span> {entry.detail}</span> : null}</li>)}
          </ul>
        </section>
      ) : null}
      {props.updated ? <p class="gw-board__updated">{props.updated}</p> : null}
    </div>
  );
}

export interface StationScreenProps {
  /** "Annahme · Tisch 2" */
  station: Slot;
  title: Slot;
  /** Is what was entered on the server? */
  state: { kind: "sent" | "waiting" | "offline"; text?: Slot };
  back?: { href: string; label: string };
  children: Slot;
  actions?: Slot;
  labels?: Partial<UiLabels>;
}

/** One task a screen, with big targets and the state of the transfer always in sight. Stands alone in a `Main` of full width. */
export function StationScreen(props: StationScreenProps) {
  const labels = useLabels(props.labels);
  return (
    <div class="gw-station">
      <div class="gw-station__head">
        {props.back ? <a class="gw-station__back" href={props.back.href}><Icon name="back" />{props.back.label}</a> : <span />}
        <p class="gw-station__name">{props.station}</p>
      </div>
      <div class="gw-station__main">
        <h1 class="gw-station__title">{props.title}</h1>
        {props.children}
        {props.actions ? <div class="gw-station__actions">{props.actions}</div> : null}
      </div>
      <p class={`gw-station__state gw-station__state--${props.state.kind}`} role="status">
        <Icon name={props.state.kind === "sent" ? "success" : props.state.kind === "waiting" ? "info" : "warning"} />
        {props.state.text ?? labels[props.state.kind]}
      </p>
    </div>
  );
}
