// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ChartFrameProps } from "./frame.tsx";
import { ChartFrame, formatNumber } from "./frame.tsx";

export interface LineChartProps extends ChartFrameProps {
  /** In order of time; x is a number (year, month count), `label` is how it is read. */
  points: { x: number; label: string; value: number }[];
  /** Where it shall be, and when. */
  target?: { x: number; label: string; value: number; text: string };
  valueLabel: string;
}

const size = { width: 400, height: 220, left: 30, right: 30, top: 26, bottom: 26 };

/** One number over time, with the way that is left to its target. */
export function LineChart(props: LineChartProps) {
  const { points, target, lang } = props;
  const all = target ? [...points, target] : points;
  const x = scaleLinear([Math.min(...all.map((p) => p.x)), Math.max(...all.map((p) => p.x))], [size.left, size.width - size.right]);
  const y = scaleLinear([0, Math.max(1, ...all.map((p) => p.value))], [size.height - size.bottom, size.top]).nice(4);
  const path = line<{ x: number; value: number }>((p) => x(p.x), (p) => y(p.value));
  const last = points[points.length - 1];
  return (
    <ChartFrame {...props} width={size.width} height={size.height} table={<PointTable {...props} />}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="gw-chart__grid" x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
          <text class="gw-chart__tick" x={size.left - 6} y={y(tick) + 4} text-anchor="end">{formatNumber(tick, lang)}</text>
        </g>
      ))}
      {target && last ? (
        <>
          <path class="gw-chart__way" d={path([last, target]) ?? ""} />
          <circle class="gw-chart__target" cx={x(target.x)} cy={y(target.value)} r="5" />
          <text class="gw-chart__value" x={size.width} y={y(target.value) - 10} text-anchor="end">{target.text}</text>
        </>
      ) : null}
      <path class="gw-chart__line" d={path(points) ?? ""} />
      {points.map((p) => <circle key={p.x} class="gw-chart__point" cx={x(p.x)} cy={y(p.value)} r="4" />)}
      {last ? <text class="gw-chart__value" x={x(last.x)} y={y(last.value) - 9} text-anchor="middle">{formatNumber(last.value, lang)}</text> : null}
      {spread(all, 6).map((p) => <text key={p.x} class="gw-chart__tick" x={x(p.x)} y={size.height - 6} text-anchor="middle">{p.label}</text>)}
    </ChartFrame>
  );
}

/** At most `count` of the points, first and last among them, so that labels do not touch. */
function spread<T>(points: T[], count: number): T[] {
  if (points.length <= count) return points;
  return Array.from({ length: count }, (_, i) => points[Math.round((i * (points.length - 1)) / (count - 1))]!);
}

function PointTable({ title, points, target, valueLabel, lang, unit }: LineChartProps) {
  return (
    <table class="gw-table gw-table--dense">
      <caption class="kern-sr-only">{title}</caption>
      <thead><tr><th scope="col" /><th scope="col" class="gw-end">{valueLabel}{unit ? ` (${unit})` : ""}</th></tr></thead>
      <tbody>
        {points.map((p) => <tr key={p.x}><th scope="row">{p.label}</th><td class="gw-end">{formatNumber(p.value, lang)}</td></tr>)}
        {target ? <tr><th scope="row">{target.text} {target.label}</th><td class="gw-end">{formatNumber(target.value, lang)}</td></tr> : null}
      </tbody>
    </table>
  );
}
