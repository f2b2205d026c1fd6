// SPDX-License-Identifier: EUPL-1.2
import { Heading } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import { OrgMark } from "./org-mark.tsx";
import type { HeadingLevel, Slot } from "./slots.ts";

export interface HandshakeSide {
  name: string;
  href?: string;
  /** Address of the logo; without it initials stand in a calm colour. */
  logo?: string;
  /** What this side gives; left out where it gives nothing. */
  gives?: Slot;
  /** Signed on, by; a line under the gift. */
  signed?: Slot;
  /** Said instead where the signature is missing, without the tick. */
  unsigned?: Slot;
}

export interface HandshakeProps {
  title?: Slot;
  href?: string;
  level?: HeadingLevel;
  number?: string;
  /** Two sides or more. */
  sides: HandshakeSide[];
  until?: Slot;
  /** Word before `until` where it is not "Bis": "Eingelöst". */
  untilLabel?: string;
  /** Present once it is sealed. */
  sealedBy?: Slot;
  sealedAt?: Slot;
  state?: Slot;
  note?: Slot;
  footer?: Slot;
  labels?: Partial<UiLabels>;
}

/** A promise between sides: A gives, B gives, until when, sealed by whom. */
export function Handshake(props: HandshakeProps) {
  const labels = useLabels(props.labels);
  return (
    <article class="gw-handshake">
      {props.title || props.number || props.state ? <HandshakeHead {...props} /> : null}
      <div class="gw-handshake__sides">
        {props.sides.map((side, i) => <Side key={side.name + i} side={side} gives={labels.gives} />)}
      </div>
      {props.until || props.sealedBy ? (
        <dl class="gw-handshake__terms">
          {props.until ? <div><dt>{props.untilLabel ?? labels.until}</dt><dd>{props.until}</dd></div> : null}
          {props.sealedBy ? (
            <div class="gw-handshake__seal">
              <dt><Seal />{labels.sealedBy}</dt>
              <dd>{props.sealedBy}{props.sealedAt ? <span class="gw-muted">, {props.sealedAt}</span> : null}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {props.note ? <p class="gw-handshake__note">{props.note}</p> : null}
      {props.footer ? <div class="gw-handshake__footer">{props.footer}</div> : null}
    </article>
  );
}

function HandshakeHead({ title, href, level = 3, number, state }: HandshakeProps) {
  return (
    <div class="gw-handshake__head">
      {title ? (
        <Heading level={level} class="gw-handshake__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      ) : null}
      {number || state ? (
        <p class="gw-handshake__meta">{number ? <span class="gw-number">{number}</span> : null}{state}</p>
      ) : null}
    </div>
  );
}

function Side({ side, gives }: { side: HandshakeSide; gives: string }) {
  return (
    <div class="gw-handshake__side">
      <p class="gw-handshake__who">
        <OrgMark name={side.name} src={side.logo} />
        <span>{side.href ? <a href={side.href}>{side.name}</a> : <strong>{side.name}</strong>}{side.gives ? ` ${gives}` : null}</span>
      </p>
      {side.gives ? <div class="gw-handshake__gift">{side.gives}</div> : null}
      {side.signed ? <p class="gw-handshake__signed"><Icon name="check" />{side.signed}</p> : null}
      {!side.signed && side.unsigned ? <p class="gw-handshake__signed gw-handshake__signed--missing">{side.unsigned}</p> : null}
    </div>
  );
}

/** A drawn seal, decorative. */
export function Seal() {
  return (
    <svg class="gw-seal" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path class="gw-seal__disc" d="m16 1 3.6 2.4 4.3-.4 1.8 3.9 3.9 1.8-.4 4.3L31.600 16l-2.400 3.600.4 4.300-3.900 1.800-1.800 3.900-4.300-.4L16 31.600l-3.600-2.400-4.300.4-1.800-3.900-3.900-1.800.4-4.300L.4 16l2.400-3.600-.4-4.300 3.900-1.800L8.100 2.400l4.300.4Z" />
      <path class="gw-seal__tick" d="m10.500 16.300 3.800 3.800 7.400-7.700" />
    </svg>
  );
}
