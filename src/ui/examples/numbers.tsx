// SPDX-License-Identifier: EUPL-1.2
import { BarChart } from "../charts/bar-chart.tsx";
import { LineChart } from "../charts/line-chart.tsx";
import { ShareBar } from "../charts/share-bar.tsx";
import { Figure, FigureRow, ProgressToGoal } from "../figure.tsx";
import { AreaMap } from "../map.tsx";
import type { UiExample } from "./example.ts";

const source = { label: "Schulamt Birkenfurt", href: "#quelle" };

export const numberExamples: UiExample[] = [
  { key: "figures", title: "Zahlen", kind: "block", render: () => <Figures /> },
  { key: "progress", title: "Weg zum Ziel", kind: "block", render: () => <ProgressToGoal label="Jugendliche ohne Abschluss" start={{ value: 9.4, text: "9,4 %", when: "2022" }} now={{ value: 7.1, text: "7,1 %", when: "2026" }} goal={{ value: 4, text: "4,0 %", when: "2032" }} source={source} /> },
  { key: "bars", title: "Balken", kind: "block", render: () => <Bars /> },
  { key: "line", title: "Linie mit Ziel", kind: "block", render: () => <Line /> },
  { key: "share", title: "Anteile", kind: "block", render: () => <Share /> },
  { key: "map", title: "Karte der Stadtteile", kind: "block", render: () => <Quarters /> },
];

function Figures() {
  return (
    <FigureRow>
      <Figure value="73" label="Vereinbarungen" period="12. März 2026" source={{ label: "Zählung am Tag" }} />
      <Figure value="1,24" label="Vereinbarungen je Organisation" period="12. März 2026" source={source} />
      <Figure value="3.420" unit="Stunden" label="freiwillige Mitarbeit" period="2026" source={source} note="geschätzt" />
    </FigureRow>
  );
}

function Bars() {
  return (
    <BarChart id="c-bars" title="In welchen Ecken wurde gehandelt?" description="Wissen wurde am häufigsten vereinbart, Dinge am seltensten. In allen Ecken waren es mehr als im Jahr davor." unit="Vereinbarungen" period="Marktplätze 2025 und 2026" source={source}
      series={["2026", "2025"]} rows={[{ label: "Wissen und Beratung", values: [34, 28] }, { label: "Zeit und helfende Hände", values: [24, 19] }, { label: "Dinge und Räume", values: [15, 12] }]} />
  );
}

function Line() {
  return (
    <LineChart id="c-line" title="Kommt die Stadt ihrem Ziel näher?" description="Die Zahl der Schulen mit Frühstück stieg von 2 im Jahr 2022 auf 9 im Jahr 2026. Bis 2028 sollen es 14 sein." valueLabel="Schulen" period="2022 bis 2026" source={source}
      points={[2022, 2023, 2024, 2025, 2026].map((x, i) => ({ x, label: String(x), value: [2, 3, 5, 7, 9][i]! }))} target={{ x: 2028, label: "2028", value: 14, text: "Ziel 14" }} />
  );
}

function Share() {
  return (
    <ShareBar id="c-share" title="Was wurde aus den Vereinbarungen?" description="Acht von zehn Vereinbarungen wurden eingelöst." unit="Vereinbarungen" period="Marktplatz 2025, nach zwölf Monaten" source={source}
      series={["eingelöst", "läuft noch", "nicht machbar", "ohne Antwort"]} rows={[{ label: "2025", values: [47, 6, 4, 2] }, { label: "2024", values: [38, 0, 9, 7] }]} />
  );
}

// Outlines share their corners, as the quarters of a town do.
const corners: Record<string, [number, number]> = {
  a: [8.99, 51.071], b: [9.03, 51.082], c: [9.066, 51.076], d: [9.098, 51.086], e: [9.112, 51.06], f: [9.12, 51.032], g: [9.1, 51.012],
  h: [9.062, 51.004], i: [9.022, 51.01], j: [8.996, 51.03], k: [9.028, 51.048], l: [9.055, 51.052], m: [9.07, 51.038], n: [9.052, 51.026], o: [9.03, 51.03],
};
const outline = (path: string) => ({ type: "Polygon" as const, coordinates: [[...path, path[0]!].map((letter) => corners[letter]!)] });

function Quarters() {
  return (
    <AreaMap id="m-quarters" title="Organisationen in den Stadtteilen" description="Die meisten Organisationen sitzen in der Altstadt, die wenigsten im Mühlviertel." areas={[
      { key: "nord", name: "Nordstadt", href: "#nord", value: "14 Organisationen", weight: 3, geometry: outline("abclkj") },
      { key: "ost", name: "Oststadt", href: "#ost", value: "9 Organisationen", weight: 2, geometry: outline("cdefml") },
      { key: "alt", name: "Altstadt", href: "#alt", value: "21 Organisationen", weight: 4, geometry: outline("klmno") },
      { key: "muehl", name: "Mühlviertel", href: "#muehl", value: "4 Organisationen", weight: 1, geometry: outline("fghnm") },
      { key: "west", name: "Weststadt", href: "#west", value: "11 Organisationen", weight: 3, geometry: outline("jkonhi") },
    ]} />
  );
}
