// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from "../slots.ts";
import { useLabels } from "../labels.ts";
import { ScrollBox } from "../table.tsx";

export interface ChartFrameProps {
  /** Unique on the page; ties title and description to the drawing. */
  id: string;
  /** The question the chart answers. */
  title: string;
  /** The answer in a sentence: what a listener needs. */
  description: string;
  unit?: string;
  period?: string;
  source?: { label: string; href?: string };
  /** Formats numbers in drawing and table. */
  lang?: string;
}

/** Title, drawing, legend, source and the numbers as a table. */
export function ChartFrame(props: ChartFrameProps & { width: number; height: number; legend?: Slot; table: Slot; children: Slot }) {
  const labels = useLabels();
  const { id, title, description, source } = props;
  return (
    <figure class="gw-chart">
      <figcaption class="gw-chart__title">{title}{props.unit ? <span class="gw-chart__unit">{props.unit}</span> : null}</figcaption>
      <p class="gw-chart__answer">{description}</p>
      {props.legend}
      <div class="gw-chart__box">
        <svg class="gw-chart__svg" viewBox={`0 0 ${props.width} ${props.height}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{description}</desc>
          {props.children}
        </svg>
      </div>
      {props.period || source ? (
        <p class="gw-figure__source">
          {props.period}{props.period && source ? " · " : null}
          {source ? <>{labels.source}: {source.href ? <a href={source.href}>{source.label}</a> : source.label}</> : null}
        </p>
      ) : null}
      <details class="gw-fold"><summary>{labels.asTable}</summary><ScrollBox label={title}>{props.table}</ScrollBox></details>
    </figure>
  );
}

/** Patterns beside the colours, so that series differ without colour. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-p2`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" class="gw-fill-2" /><rect width="2" height="6" class="gw-fill-line" />
      </pattern>
      <pattern id={`${id}-p3`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="gw-fill-3" /><circle cx="3" cy="3" r="1.2" class="gw-fill-line" />
      </pattern>
      <pattern id={`${id}-p4`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="6" height="6" class="gw-fill-4" /><rect width="1" height="6" class="gw-fill-line" /><rect width="6" height="1" class="gw-fill-line" />
      </pattern>
    </defs>
  );
}

/** Fill of series 0 to 3: plain, striped, dotted, crossed. */
export function seriesFill(id: string, index: number): { class?: string; fill?: string } {
  return index % 4 === 0 ? { class: "gw-fill-1" } : { fill: `url(#${id}-p${(index % 4) + 1})` };
}

export function ChartLegend({ id, names }: { id: string; names: string[] }) {
  if (names.length < 2) return null;
  return (
    <ul class="gw-chart__legend">
      {names.map((name, i) => (
        <li key={name}><svg width="18" height="14" aria-hidden="true"><rect width="18" height="14" rx="2" {...seriesFill(id, i)} /></svg>{name}</li>
      ))}
    </ul>
  );
}

/** A number as it is written in the language, at most two decimals. */
export function formatNumber(value: number, lang = "de"): string {
  return new Intl.NumberFormat(lang === "de" ? "de-DE" : "en-GB", { maximumFractionDigits: 2 }).format(value);
}
