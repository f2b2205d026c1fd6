// SPDX-License-Identifier: EUPL-1.2
import chromiumPackage from "@sparticuz/chromium";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const quiet = [
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
  "--disable-domain-reliability", "--no-first-run", "--no-pings", "--no-default-browser-check",
];

/**
 * A headless Chromium for tests: the one named in CHROMIUM, or the packaged one.
 * The packaged flags that switch off the web's own rules are left out, so that pages are seen as readers see them.
 * `letters`: the size of letters that a reader has set, in pixels; browsers come with 16.
 */
export async function openBrowser({ letters = 16 }: { letters?: number } = {}): Promise<Browser> {
  const set = letters === 16 ? [] : [`--blink-settings=defaultFontSize=${letters}`];
  const own = process.env["CHROMIUM"];
  if (own) return chromium.launch({ executablePath: own, args: [...quiet, ...set, "--no-sandbox"] });
  const args = chromiumPackage.args.filter((arg) => !/disable-web-security|allow-running-insecure|single-process|no-zygote|disable-site-isolation/.test(arg));
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: [...args, ...quiet, ...set] });
}
