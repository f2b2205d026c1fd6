// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";

let town: Town;
beforeAll(async () => {
  // The style sheet and the fonts of this source, as a start would build them.
  await ((await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<boolean> }).build();
  town = await openTown();
}, 120_000);
afterAll(() => town.close());

/** Bytes over the wire, head included, as a browser that takes packed answers would get them. */
const fetched = (path: string): Promise<{ status: number; bytes: number; body: Buffer; packed: string }> =>
  new Promise((resolve, reject) => {
    request(new URL(path, town.base), { headers: { "accept-encoding": "gzip", accept: "*/*" } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        const head = response.rawHeaders.join(": ").length + 20;
        resolve({ status: response.statusCode ?? 0, bytes: body.length + head, body, packed: String(response.headers["content-encoding"] ?? "") });
      });
    }).on("error", reject).end();
  });

/** Everything a browser asks for by itself: style sheets, scripts, icon, pictures (the larger of a choice), fonts. */
async function askedBy(path: string): Promise<string[]> {
  const html = (await town.guest().get(path)).text;
  const links = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/g)].map((match) => /href="([^"]+)"/.exec(match[0])![1]!);
  const sources = [...html.matchAll(/<(?:script|img|source|iframe)[^>]*?\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  const css = (await town.guest().get(links.find((href) => href.includes("site.css"))!)).text;
  const fonts = [...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => new URL(match[1]!, `${town.base}/static/site.css`).pathname);
  return [path, ...new Set([...links, ...sources, ...fonts].map((href) => href.replaceAll("&amp;", "&")))];
}

const text = (pdf: Uint8Array | Buffer): string => Buffer.from(pdf).toString("latin1");

/** What is missing for one accessible document. */
function lacking(pdf: string): string[] {
  const needed: Record<string, RegExp> = {
    "is a PDF": /^%PDF-1\.7/, "marked as tagged": /\/MarkInfo\s*<<[^>]*\/Marked true/, "structure tree": /\/StructTreeRoot \d+ 0 R/, "language": /\/Lang ?\((de|en)[^)]*\)/,
    "title shown": /\/DisplayDocTitle true/, "PDF/UA-1": /<pdfuaid:part>1<\/pdfuaid:part>/,
  };
  return Object.entries(needed).filter(([, pattern]) => !pattern.test(pdf)).map(([name]) => name);
}

describe("check 60: light pages, one tagged PDF each", () => {
  it("the guest's start page: at most 100 kB and 10 requests", async () => {
    const asked = await askedBy("/");
    const answers = await Promise.all(asked.map((path) => fetched(path)));
    expect(answers.map((answer, i) => [asked[i], answer.status])).toEqual(asked.map((path) => [path, 200]));
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(answers[0]!.packed).toBe("gzip");
    process.stdout.write(`check 60: start page ${asked.length} requests, ${Math.round(bytes / 1000)} kB\n`);
  });

  it("agreement and brochure in both languages: each one tagged PDF", async () => {
    const [agreement] = await behind(town, `select c.id from commitment c where c.network_id = '${town.scope.networkId}' and c.state = 'fulfilled' and not exists (select 1 from commitment_party p where p.commitment_id = c.id and not p.publish_names) order by c.number limit 1`);
    const office = await town.coordinator();
    for (const language of ["", "/en"]) {
      for (const path of [`/zusagen/${String(agreement!["id"])}/vereinbarung.pdf`, "/broschuere.pdf"]) {
        const seen = await fetch(`${town.base}${language}${path}`, { headers: { cookie: office.cookie } });
        const pdf = text(Buffer.from(await seen.arrayBuffer()));
        expect([path, seen.status, seen.headers.get("content-type"), lacking(pdf), pdf.split("startxref").length - 1]).toEqual([path, 200, "application/pdf", [], 1]);
      }
    }
  }, 30_000);

  it("would see a PDF without tags", () => expect(lacking("%PDF-1.7 plain").length).toBe(5));
});
