// SPDX-License-Identifier: EUPL-1.2
import type { ChapterBlock } from "../../../../kernel/chapter.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { CardGrid, Figure, FigureRow, Handshake, ProgressToGoal, Prose, RichText, Section, Stack, Table } from "../../../../ui/index.ts";
import { readMarkdown } from "../../../../kernel/markdown.ts";
import { texts } from "../../texts.ts";
import type { ToldChapter } from "../queries.ts";

/** A chapter on the screen, from the same facts as on paper. */
export function ChapterSection({ c, chapter, tone }: { c: PageContext; chapter: ToldChapter; tone: "plain" | "tinted" }) {
  return (
    <Section title={chapter.title} id={chapter.key.replace(".", "-")} tone={tone} {...(chapter.lead ? { lead: chapter.lead } : {})}>
      <Stack>{chapter.blocks.map((block, i) => <Block key={i} c={c} block={block} title={chapter.title} />)}</Stack>
    </Section>
  );
}

interface Row { readonly key: string; readonly cells: readonly string[] }

function Block({ c, block, title }: { c: PageContext; block: ChapterBlock; title: string }) {
  switch (block.kind) {
    case "text":
      return <RichText blocks={readMarkdown(block.text)} href={c.href} tableLabel={texts[c.locale].articles.table} below={1} picture={() => undefined} />;
    case "figures":
      return <FigureRow>{block.items.map((item) => <Figure key={item.label} value={item.value} label={item.label} {...(item.note ? { note: item.note } : {})} />)}</FigureRow>;
    case "progress":
      return <ProgressToGoal headline={block.now.text} label={block.label} start={block.start} now={block.now} goal={block.goal} source={{ label: block.source }} />;
    case "stories":
      return (
        <CardGrid min="wide">
          {block.items.map((story) => (
            <Handshake key={story.key} title={story.title} {...(story.path ? { href: c.href(story.path) } : {})} sides={story.lines.map((line) => ({ name: line.who, gives: line.text }))}
              {...(story.meta ? { note: story.meta } : {})} />
          ))}
        </CardGrid>
      );
    case "table":
      return (
        <Table caption={block.caption} captionHidden={block.caption === title} rows={block.rows.map((cells, i) => ({ cells, key: String(i) }))} rowKey={(row) => row.key}
          columns={block.head.map((label, i) => ({ key: `${block.caption}-${i}`.replace(/\W+/g, "-"), label, rowHeader: i === 0, cell: (row: Row) => row.cells[i] ?? "", ...(block.numeric?.includes(i) ? { align: "end" as const } : {}) }))} />
      );
    case "names":
      return (
        <CardGrid min="small">
          {block.groups.map((group) => <Prose key={group.title}><h3>{group.title}</h3><ul>{group.names.map((name) => <li key={name}>{name}</li>)}</ul></Prose>)}
        </CardGrid>
      );
  }
}
