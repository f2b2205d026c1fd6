// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { anyone } from "../../../../kernel/actor.ts";
import { page } from "../../../../kernel/page.ts";
import { ButtonLink, Notice, PageTitle, Prose, Section } from "../../../../ui/index.ts";
import { shownPage } from "../queries.ts";
import { plainLine, videoPlace } from "../rules.ts";
import { texts } from "../texts.ts";

const readers = anyone("public by § 4 BITV 2.0");

/** Paragraphs, headings and points of a text, one line below the other; `under`: a heading that they all belong to. */
export function PlainText({ text, under }: { text: string; under?: string }) {
  return <Prose>{under ? <h2>{under}</h2> : null}{blocksOf(text, under !== undefined)}</Prose>;
}

function blocksOf(text: string, nested: boolean): VNode[] {
  const blocks: VNode[] = [];
  let lines: string[] = [];
  let points: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push(<p>{lines.map((line, i) => <>{i > 0 ? <br /> : null}{line}</>)}</p>);
    if (points.length > 0) blocks.push(<ul>{points.map((point, i) => <li key={i}>{point}</li>)}</ul>);
    [lines, points] = [[], []];
  };
  for (const line of text.split("\n")) {
    const point = /^\s*[-*•]\s/.test(line);
    const heading = /^\s*#{1,3}\s/.test(line);
    if (line.trim() === "" || heading || point !== points.length > 0) close();
    if (heading) blocks.push(nested ? <h3>{plainLine(line)}</h3> : <h2>{plainLine(line)}</h2>);
    else if (point) points.push(plainLine(line));
    else if (line.trim() !== "") lines.push(line.trim());
  }
  close();
  return blocks;
}

const plainPage = page({
  path: "/leichte-sprache",
  may: readers,
  beforePublic: true,
  show: async (c) => {
    const shown = await c.read((reader) => shownPage(reader, c.scope, "plain", c.site.name, c.locale));
    const t = texts[c.locale].plain;
    return { kind: "html", title: t.title, width: "text", main: <><PageTitle title={t.title} /><PlainText text={shown.text} /></> };
  },
});

const signPage = page({
  path: "/gebaerdensprache",
  may: readers,
  beforePublic: true,
  show: async (c) => {
    const shown = await c.read((reader) => shownPage(reader, c.scope, "sign", c.site.name, c.locale));
    const t = texts[c.locale].sign;
    const { own, phone, email } = shown;
    const host = new URL(c.site.base).hostname;
    const place = own ? videoPlace(own.videoUrl, host) : "none";
    return {
      kind: "html", title: t.title, width: "text",
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          {own && (place === "own" || place === "elsewhere") ? (
            <Section title={t.film}>
              <p><ButtonLink href={own.videoUrl} label={t.watch({ title: own.videoTitle })} variant="primary" rel="noreferrer" /></p>
              {place === "elsewhere" ? <p>{t.elsewhere({ host: new URL(own.videoUrl).hostname })}</p> : null}
            </Section>
          ) : <Notice title={t.noneTitle}><p>{t.none}</p></Notice>}
          <PlainText text={shown.text} {...(place === "none" || place === "wrong" ? {} : { under: t.transcript })} />
          {phone ? <p>{t.reach} {phone}</p> : null}
          {email ? <p>{t.mail} <a href={`mailto:${email}`}>{email}</a></p> : null}
        </>
      ),
    };
  },
});

export const pageRoutes = [plainPage, signPage];
