// SPDX-License-Identifier: EUPL-1.2
// Fifty agreements as PDF, one process: `node bench/documents.ts`. Prints milliseconds and bytes a document.
import { createPdfMaker, qrPngOrSvg } from "../src/kernel/documents/index.ts";

const COUNT = 50;
const template = String.raw`
#show: letter.with(network: data.network, number: data.title)
#heading-block(data.title, lead: "Zwei Seiten geben einander, was sie gut können.")
#sides(data.sides)
#section("Abgemacht ist")
#description-list((("Wo", "Werkstraße 8"), ("Wann", "Mai bis Juli")))
#signatures(((role: "für die Bäckerei", name: "Elif Kaya"), (role: "für den Treff", name: "Jörg Größing")))
#qr("qr.svg", alt: "Führt zur Vereinbarung")
`;

const maker = createPdfMaker();
const times: number[] = [];
let bytes = 0;
for (let index = 0; index < COUNT; index += 1) {
  const start = performance.now();
  bytes += (await print(index)).length;
  times.push(performance.now() - start);
}
const [first = 0, ...later] = times;
const sorted = later.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
console.log(`${COUNT} documents: first ${first.toFixed(0)} ms (starts the process), then median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms`);
console.log(`${Math.round(bytes / COUNT / 1024)} kB a document`);
await maker.close();

function print(index: number): Promise<Uint8Array> {
  const title = `Vereinbarung LIN-2026-${1000 + index}`;
  const side = (name: string) => ({ kicker: "Gibt", name, items: [{ text: `Leistung ${index} mit Übung und Größe`, detail: `${index} Stunden` }] });
  return maker.render({
    template,
    title,
    lang: "de",
    files: { "qr.svg": qrPngOrSvg(`https://example.org/v/${index}`, "").bytes },
    data: { date: "2026-03-12", network: "Lindenstadt wirkt zusammen", title, sides: [side("Bäckerei Kaya"), side("Jugendtreff Nordring")] },
  });
}
