// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from "d3-scale";
import type { ChartFrameProps } from "./frame.tsx";
import { ChartFrame, ChartLegend, ChartPatterns, formatNumber, seriesFill } from "./frame.tsx";

export interface BarChartProps extends ChartFrameProps {
  /** One name: plain bars; several: grouped bars. */
  series: string[];
  /** `values` has one number for each series; null means: not known. */
  rows: { label: string; values: (number | null)[] }[];
}

const width = 400;
const barHeight = 16;

/** Horizontal bars with the name above and the number at the end, so that long names and small screens fit. */
export function BarChart(props: BarChartProps) {
  const { id, rows, series, lang } = props;
  const most = Math.max(1, ...rows.flatMap((row) => row.values.map((v) => v ?? 0)));
  const x = scaleLinear([0, most], [0, width - 56]);
  const rowHeight = 24 + series.length * (barHeight + 2) + 10;
  return (
    <ChartFrame {...props} width={width} height={rows.length * rowHeight} legend={<ChartLegend id={id} names={series} />}
      table={<SeriesTable {...props} />}>
      <ChartPatterns id={id} />
      {rows.map((row, r) => (
        <g key={row.label} transform={`translate(0 ${r * rowHeight})`}>
          <text class="gw-chart__label" x="0" y="16">{row.label}</text>
          {row.values.map((value, s) => (
            <g key={s} transform={`translate(0 ${24 + s * (barHeight + 2)})`}>
              <rect width={value === null ? 0 : Math.max(2, x(value))} height={barHeight} rx="2" {...seriesFill(id, s)} />
              <text class="gw-chart__value" x={(value === null ? 0 : Math.max(2, x(value))) + 6} y="13">{value === null ? "–" : formatNumber(value, lang)}</text>
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

/** Rows and series as a table; also used by the share bar. */
export function SeriesTable({ title, series, rows, lang, unit }: BarChartProps) {
  return (
    <table class="gw-table gw-table--dense">
      <caption class="kern-sr-only">{title}</caption>
      <thead><tr><th scope="col" />{series.map((name) => <th key={name} scope="col" class="gw-end">{name}{unit ? ` (${unit})` : ""}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {row.values.map((value, i) => <td key={i} class="gw-end">{value === null ? "–" : formatNumber(value, lang)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
