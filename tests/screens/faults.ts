// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const source = (path: string): string => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), "utf8");
const axe = source("axe-core/axe.min.js");
const ibm = source("accessibility-checker-engine/ace.js");

interface AxeReport { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }
interface IbmResult { ruleId: string; value: [string, string]; message: string; snippet: string }

/** What axe finds, one line a rule. */
export async function axeFaults(page: Page, name: string): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  const report = await page.evaluate<AxeReport>("axe.run(document, { resultTypes: ['violations'] })");
  return report.violations.map((v) => `${name} ${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${(n.failureSummary ?? "").replaceAll("\n", " ").slice(0, 200)}`).join(" | ")}`);
}

/**
 * Places where the rule of IBM does not know what it looks at. A table that scrolls sideways takes the focus, so that
 * keys can move it (axe asks for that); the same question in several forms of a page is not one group of choices.
 */
const known = (one: IbmResult): boolean =>
  (one.ruleId === "element_tabbable_role_valid" && one.snippet.includes('class="gw-scroll"')) || (one.ruleId === "input_checkboxes_grouped" && /publish(Names|Photo)/.test(one.snippet));

/**
 * What the checker of IBM calls a certain violation of its own rule set; what it wants a person to look at is left out.
 * Everything folded is unfolded before, for it takes labels inside a fold for missing.
 */
export async function ibmFaults(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => { for (const fold of document.querySelectorAll("details")) fold.open = true; });
  await page.evaluate(`${ibm};window.ace=ace;0`);
  const all = await page.evaluate<IbmResult[]>("new ace.Checker().check(document, ['IBM_Accessibility']).then((report) => report.results.filter((one) => one.value[0] === 'VIOLATION' && one.value[1] === 'FAIL').map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })))");
  const results = all.filter((one) => !known(one));
  return [...new Set(results.map((one) => one.ruleId))].map((rule) => {
    const [first, ...more] = results.filter((one) => one.ruleId === rule);
    return `${name} ${rule} (${more.length + 1}): ${first!.message} ${first!.snippet.slice(0, 160)}`;
  });
}

/** What does not fit a window of 320 pixels. Leaves the window at 320. */
export async function reflowFaults(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width <= 320) return [];
  const widest = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((e) => !e.closest(".gw-scroll, svg") && e.getBoundingClientRect().right > 320.5).slice(0, 2).map((e) => e.outerHTML.slice(0, 140)).join(" | "));
  return [`${name} is ${width} wide at 320: ${widest}`];
}

/** The distances that WCAG 1.4.12 lets a reader set. A style sheet made by script is no inline style. */
const spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** What is cut off when a reader sets wider distances, at the width the window has (WCAG 1.4.12). */
export async function spacingFaults(page: Page, name: string): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  const found = await clipped(page);
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return found.map((one) => `${name} with wide spacing: ${one}`);
}

/** What is cut off or leaves the window in a browser whose letters are twice as large (WCAG 1.4.4). */
export async function largeFaults(page: Page, name: string): Promise<string[]> {
  const found = await clipped(page);
  const [width, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return [...found.map((one) => `${name} at 200 %: ${one}`), ...(width > window ? [`${name} at 200 % is ${width} wide in ${window}`] : [])];
}

/** Texts of which a part lies outside the box that hides what overflows. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    const found: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>("body *")) {
      const style = getComputedStyle(box);
      const [sideways, down] = [hides(style.overflowX), hides(style.overflowY)];
      const edge = box.getBoundingClientRect();
      // What only a screen reader is to meet is one pixel large or cut by a clip.
      if ((!sideways && !down) || box.closest("svg") || edge.width <= 2 || edge.height <= 2 || style.clip !== "auto") continue;
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement!;
        if (!text.textContent!.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest(".kern-sr-only, .gw-scroll, svg, select, textarea")) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const out = [...range.getClientRects()].some((line) => (sideways && (line.right > edge.right + 1 || line.left < edge.left - 1)) || (down && (line.bottom > edge.bottom + 2 || line.top < edge.top - 2)));
        if (out) found.push(`"${text.textContent!.trim().slice(0, 60)}" in ${box.outerHTML.slice(0, 80)}`);
        if (found.length > 2) return found;
      }
    }
    return found;
  });
