// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import type { HeadingLevel, Slot } from "./slots.ts";

export interface DoorProps {
  title: string;
  text: Slot;
  href: string;
  /** Quiet line at the foot: "23 offene Gesuche". */
  count?: Slot;
  /** The drawing: two hands of the exchange, and many. */
  sign?: "ask" | "give" | "join";
  level?: HeadingLevel;
}

/** One of the big ways into a place. */
export function Door({ title, text, href, count, sign = "ask", level = 2 }: DoorProps) {
  return (
    <div class={`gw-door gw-door--${sign}`}>
      <DoorSign sign={sign} />
      <Heading level={level} class="gw-door__title"><a class="gw-stretched" href={href}>{title}</a></Heading>
      <p class="gw-door__text">{text}</p>
      <p class="gw-door__count">{count ? <span>{count}</span> : <span />}<Icon name="arrow" /></p>
    </div>
  );
}

export function DoorRow({ children }: { children: Slot }) {
  return <div class="gw-doors">{children}</div>;
}

function DoorSign({ sign }: { sign: "ask" | "give" | "join" }) {
  return (
    <svg class="gw-door__sign" viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
      {sign === "ask" ? <><path class="gw-door__line" d="M12 36a20 20 0 0 1 40 0" /><circle class="gw-door__dot" cx="32" cy="10" r="7" /></> : null}
      {sign === "give" ? <><path class="gw-door__line" d="M12 4a20 20 0 0 0 40 0" /><circle class="gw-door__dot" cx="32" cy="30" r="7" /></> : null}
      {sign === "join" ? <><circle class="gw-door__line" cx="23" cy="20" r="15" /><circle class="gw-door__line" cx="41" cy="20" r="15" /><path class="gw-door__dot" d="M32 8a15 15 0 0 1 0 24 15 15 0 0 1 0-24Z" /></> : null}
    </svg>
  );
}
