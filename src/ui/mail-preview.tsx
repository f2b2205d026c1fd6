// SPDX-License-Identifier: EUPL-1.2
// A mail as it will look, before it is sent: drawn from the same pieces as the mail itself.
import { Accordion } from "./lists.tsx";

type Span = { readonly text: string } | { readonly link: string };
export type MailPart =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "button"; readonly link: string };

export interface MailPreviewProps {
  /** Language of the mail, which may be another than the page's. */
  lang: string;
  from: string;
  /** One recipient by name, or how many. */
  to: string;
  subject: string;
  parts: readonly MailPart[];
  foot: readonly MailPart[];
  /** The same as plain text, behind a fold. */
  plain: string;
  words: { from: string; to: string; subject: string; open: string; orCopy: string; plain: string };
}

/** Envelope, text with its button, foot. Addresses are shown, not linked: nobody should answer his own invitation by accident. */
export function MailPreview(props: MailPreviewProps) {
  const { words } = props;
  return (
    <div class="gw-mail">
      <dl class="gw-mail__head">
        <div><dt>{words.from}</dt><dd>{props.from}</dd></div>
        <div><dt>{words.to}</dt><dd>{props.to}</dd></div>
        <div><dt>{words.subject}</dt><dd lang={props.lang}><strong>{props.subject}</strong></dd></div>
      </dl>
      <div class="gw-mail__body" lang={props.lang}>
        {props.parts.map((part, i) => <Part key={i} part={part} words={words} />)}
        <div class="gw-mail__foot">{props.foot.map((part, i) => <Part key={i} part={part.kind === "button" ? { kind: "paragraph", lines: [[{ link: part.link }]] } : part} words={words} />)}</div>
      </div>
      <Accordion title={words.plain}><pre class="gw-mail__plain" lang={props.lang}>{props.plain}</pre></Accordion>
    </div>
  );
}

function Part({ part, words }: { part: MailPart; words: MailPreviewProps["words"] }) {
  if (part.kind === "button") {
    return <><p><span class="gw-mail__button">{words.open}</span></p><p class="gw-mail__small">{words.orCopy}<br /><Spans spans={[{ link: part.link }]} /></p></>;
  }
  if (part.kind === "list") return <ul>{part.items.map((spans, i) => <li key={i}><Spans spans={spans} /></li>)}</ul>;
  return <p>{part.lines.map((spans, i) => <span key={i}>{i > 0 ? <br /> : null}<Spans spans={spans} /></span>)}</p>;
}

const Spans = ({ spans }: { spans: readonly Span[] }) => <>{spans.map((span, i) => ("link" in span ? <span key={i} class="gw-mail__link">{span.link}</span> : span.text))}</>;
