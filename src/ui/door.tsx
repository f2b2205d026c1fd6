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

// One family with the sign of the platform: a place beside me is free; I fill mine; we share a part.
function DoorSign({ sign }: { sign: "ask" | "give" | "join" }) {
  return (
    <svg class="gw-door__sign" viewBox="0 0 64 42" width="64" height="42" aria-hidden="true">
      {sign === "give" ? <circle class="gw-door__dot" cx="42" cy="21" r="20" /> : null}
      <circle class="gw-door__line" cx="22" cy="21" r="20" />
      {sign === "ask" ? <circle class="gw-door__line gw-door__line--free" cx="42" cy="21" r="20" /> : null}
      {sign === "join" ? <><circle class="gw-door__line" cx="42" cy="21" r="20" /><path class="gw-door__dot" d="M32 3.700a20 20 0 0 1 0 34.600 20 20 0 0 1 0-34.600Z" /></> : null}
    </svg>
  );
}
