// SPDX-License-Identifier: EUPL-1.2
import { stack } from "d3-shape";
import type { BarChartProps } from "./bar-chart.tsx";
import { SeriesTable } from "./bar-chart.tsx";
import { ChartFrame, ChartLegend, ChartPatterns, seriesFill } from "./frame.tsx";

export type ShareBarProps = Omit<BarChartProps, "rows"> & {
  rows: { label: string; values: number[] }[];
};

const width = 400;
const rowHeight = 62;

/** How a whole divides: one bar of full width a row, at most four parts. Shares under 12 % carry no number. */
export function ShareBar(props: ShareBarProps) {
  const { id, rows, series } = props;
  return (
    <ChartFrame {...props} width={width} height={rows.length * rowHeight} legend={<ChartLegend id={id} names={series} />}
      table={<SeriesTable {...props} />}>
      <ChartPatterns id={id} />
      {rows.map((row, r) => (
        <g key={row.label} transform={`translate(0 ${r * rowHeight})`}>
          <text class="gw-chart__label" x="0" y="16">{row.label}</text>
          {shares(row.values).map(({ from, to }, s) => (
            <g key={s}>
              <rect x={from * width} y="23" width={Math.max(0, (to - from) * width - 1.5)} height="29" {...seriesFill(id, s)} />
              {to - from >= 0.12 ? <ShareText x={((from + to) / 2) * width} share={to - from} /> : null}
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

function ShareText({ x, share }: { x: number; share: number }) {
  return (
    <>
      <rect class="gw-chart__plate" x={x - 22} y="28" width="44" height="19" rx="3" />
      <text class="gw-chart__value" x={x} y="43" text-anchor="middle">{Math.round(share * 100)} %</text>
    </>
  );
}

/** Parts of the whole from 0 to 1, in order. */
export function shares(values: number[]): { from: number; to: number }[] {
  const whole = values.reduce((sum, v) => sum + v, 0) || 1;
  const layers = stack<number[], number>().keys(values.keys()).value((d, key) => d[key] ?? 0)([values]);
  return layers.map((layer) => ({ from: layer[0]![0] / whole, to: layer[0]![1] / whole }));
}
