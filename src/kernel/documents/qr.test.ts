// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import QRCode from "qrcode";
import { qrPngOrSvg, qrSvg } from "./qr.ts";

test("the path darkens exactly the modules of the code", () => {
  const words = "https://example.org/v/LIN-2026-0042";
  const { size, get } = ((code) => ({ size: code.size, get: (y: number, x: number) => Boolean(code.get(y, x)) }))(
    QRCode.create(words, { errorCorrectionLevel: "M" }).modules,
  );
  const dark = new Set<string>();
  for (const run of qrSvg(words).matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    const [x, y, length] = [Number(run[1]), Number(run[2]), Number(run[3])];
    for (let step = 0; step < length; step += 1) dark.add(`${y - 4}/${x - 4 + step}`);
  }
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) expect(dark.has(`${y}/${x}`)).toBe(get(y, x));
});

test("markup in the text stays inside the code", () => {
  expect(qrSvg('"><script>alert(1)</script>')).not.toContain("script");
});

test("the file for a PDF keeps its sentence", () => {
  expect(qrPngOrSvg("x", "Führt zur Vereinbarung 42")).toMatchObject({ name: "qr.svg", alt: "Führt zur Vereinbarung 42" });
});
