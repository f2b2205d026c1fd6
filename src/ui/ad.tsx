// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import { useLabels } from "./labels.ts";
import type { HeadingLevel, Slot } from "./slots.ts";

export interface AdProps {
  /** What kind of listing: two kinds have a side of their own ("a" and "b": letter and colour). */
  kind?: { label: string; side?: "a" | "b" };
  title: Slot;
  href?: string;
  level?: HeadingLevel;
  /** Who: name of the organisation, with its mark if you like. */
  by?: Slot;
  byMark?: Slot;
  /** What exactly, in one or two sentences. */
  children?: Slot;
  /** When, where, how many: short label and value. */
  facts?: { label: string; value: Slot }[];
  /** What comes back, conditions: last line, set apart. */
  gives?: { label: string; value: Slot };
  state?: Slot;
  /** The rest, behind a fold. */
  more?: { label?: string; children: Slot };
  action?: Slot;
}

/** A listing that reads like a good small ad: title, who, what, when, where, what comes back. */
export function Ad(props: AdProps) {
  const labels = useLabels();
  return (
    <article class={`gw-ad gw-ad--${props.kind?.side ?? "a"}`}>
      {props.kind || props.state ? (
        <p class="gw-ad__kind">{props.kind ? <span class="gw-ad__flag">{props.kind.label}</span> : null}{props.state}</p>
      ) : null}
      <Heading level={props.level ?? 3} class="gw-ad__title">
        {props.href ? <a href={props.href}>{props.title}</a> : props.title}
      </Heading>
      {props.by ? <p class="gw-ad__by">{props.byMark}{props.by}</p> : null}
      {props.children ? <div class="gw-ad__what">{props.children}</div> : null}
      {props.facts?.length ? <AdFacts facts={props.facts} /> : null}
      {props.gives ? <p class="gw-ad__gives"><strong>{props.gives.label}:</strong> {props.gives.value}</p> : null}
      {props.more ? <details class="gw-fold"><summary>{props.more.label ?? labels.more}</summary><div>{props.more.children}</div></details> : null}
      {props.action ? <div class="gw-ad__action">{props.action}</div> : null}
    </article>
  );
}

function AdFacts({ facts }: { facts: { label: string; value: Slot }[] }) {
  return (
    <dl class="gw-ad__facts">
      {facts.map((fact) => <div key={fact.label}><dt>{fact.label}</dt><dd>{fact.value}</dd></div>)}
    </dl>
  );
}

/** Ads in columns, as many as fit. */
export function AdList({ children }: { children: Slot }) {
  return <div class="gw-grid gw-grid--wide">{children}</div>;
}
