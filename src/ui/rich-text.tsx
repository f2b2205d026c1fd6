// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { RichBlock, RichInline } from "../kernel/markdown.ts";
import { Picture, type PictureProps } from "./picture.tsx";
import type { Slot } from "./slots.ts";
import { ScrollBox } from "./table.tsx";

export interface RichTextProps {
  blocks: readonly RichBlock[];
  /** A path of the own site with network and language; other addresses stay as they are. */
  href: (path: string) => string;
  /** What is known of a picture; an unknown number shows nothing. */
  picture: (number: number) => PictureProps | undefined;
  /** Added to every heading level: 1 where the text stands below a heading of its own. */
  below?: 0 | 1;
  /** Names a table that scrolls sideways. */
  tableLabel: string;
}

/** Text that a person wrote, drawn from its tree with our own elements: no markup of theirs comes through. */
export function RichText(props: RichTextProps) {
  return <div class="gw-prose">{props.blocks.map((block, i) => <Block key={i} block={block} props={props} />)}</div>;
}

function Block({ block, props }: { block: RichBlock; props: RichTextProps }): VNode | null {
  const words = (inside: readonly RichInline[]): Slot => <Words inside={inside} href={props.href} />;
  switch (block.kind) {
    case "heading": {
      const Tag = `h${block.level + (props.below ?? 0)}` as "h2" | "h3" | "h4" | "h5";
      return <Tag>{words(block.inside)}</Tag>;
    }
    case "paragraph":
      return <p>{words(block.inside)}</p>;
    case "list":
      return <RichList block={block} props={props} />;
    case "quote":
      return <blockquote>{block.inside.map((one, i) => <Block key={i} block={one} props={props} />)}</blockquote>;
    case "code":
      return <pre><code>{block.text}</code></pre>;
    case "rule":
      return <hr />;
    case "picture": {
      const picture = props.picture(block.number);
      return picture ? <Picture {...picture} {...(block.caption ? { caption: block.caption } : {})} /> : null;
    }
    case "table":
      return <RichTable block={block} props={props} />;
  }
}

function RichList({ block, props }: { block: Extract<RichBlock, { kind: "list" }>; props: RichTextProps }) {
  const items = block.items.map((item, i) => (
    <li key={i}>{item.map((one, n) => (one.kind === "paragraph" && item.length === 1 ? <Words key={n} inside={one.inside} href={props.href} /> : <Block key={n} block={one} props={props} />))}</li>
  ));
  return block.ordered ? <ol start={block.start === 1 ? undefined : block.start}>{items}</ol> : <ul>{items}</ul>;
}

/** A table scrolls in its own box, so that the page stays as wide as the screen. */
function RichTable({ block, props }: { block: Extract<RichBlock, { kind: "table" }>; props: RichTextProps }) {
  return (
    <ScrollBox label={props.tableLabel}>
      <table class="gw-table gw-table--scroll">
        <thead><tr>{block.head.map((cell, i) => <th key={i} scope="col"><Words inside={cell} href={props.href} /></th>)}</tr></thead>
        <tbody>{block.rows.map((row, i) => <tr key={i}>{row.map((cell, n) => <td key={n}><Words inside={cell} href={props.href} /></td>)}</tr>)}</tbody>
      </table>
    </ScrollBox>
  );
}

function Words({ inside, href }: { inside: readonly RichInline[]; href: (path: string) => string }) {
  return <>{inside.map((part, i) => <Word key={i} part={part} href={href} />)}</>;
}

function Word({ part, href }: { part: RichInline; href: (path: string) => string }): VNode {
  switch (part.kind) {
    case "text":
      return <>{part.text}</>;
    case "break":
      return <br />;
    case "code":
      return <code>{part.text}</code>;
    case "strong":
      return <strong><Words inside={part.inside} href={href} /></strong>;
    case "emphasis":
      return <em><Words inside={part.inside} href={href} /></em>;
    case "link":
      return <a href={part.href.startsWith("/") ? href(part.href) : part.href} rel={part.href.startsWith("http") ? "noopener" : undefined}><Words inside={part.inside} href={href} /></a>;
  }
}

/** Marks what is shown before it is saved. */
export function Preview({ sign, children }: { sign: string; children: Slot }) {
  return <section class="gw-preview" aria-label={sign} id="vorschau"><p class="gw-preview__sign">{sign}</p>{children}</section>;
}
