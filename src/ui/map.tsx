// SPDX-License-Identifier: EUPL-1.2
import { useLabels } from "./labels.ts";
import type { Geometry } from "./projection.ts";
import { fitProjection, geometryPath, labelPoint } from "./projection.ts";

export interface AreaMapProps {
  id: string;
  title: string;
  description: string;
  areas: {
    key: string;
    name: string;
    geometry: Geometry;
    href?: string;
    /** What is counted there, as it is read: "12 Organisationen". */
    value?: string;
    /** 0 to 4: how strong the colour is; the number itself stands in the list. */
    weight?: 0 | 1 | 2 | 3 | 4;
    current?: boolean;
  }[];
}

const width = 640;

/** Areas of a place as a drawing without tiles; every area is a link, and all of it stands below as a list. */
export function AreaMap({ id, title, description, areas }: AreaMapProps) {
  const labels = useLabels();
  const projection = fitProjection(areas.map((area) => area.geometry), width);
  return (
    <figure class="gw-map">
      <svg class="gw-map__svg" viewBox={`0 0 ${width} ${projection.height}`} role="group" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {areas.map((area) => {
          const drawing = <AreaShape area={area} path={geometryPath(area.geometry, projection)} at={labelPoint(area.geometry, projection)} />;
          return area.href
            ? <a key={area.key} class="gw-map__link" href={area.href}>{drawing}</a>
            : <g key={area.key}>{drawing}</g>;
        })}
      </svg>
      <details class="gw-fold">
        <summary>{labels.asList}</summary>
        <ul class="gw-map__list">
          {areas.map((area) => <li key={area.key}>{area.href ? <a href={area.href}>{area.name}</a> : area.name}{area.value ? <span class="gw-muted"> {area.value}</span> : null}</li>)}
        </ul>
      </details>
    </figure>
  );
}

function AreaShape({ area, path, at }: { area: AreaMapProps["areas"][number]; path: string; at: [number, number] }) {
  return (
    <>
      <path class={`gw-map__area gw-map__area--${area.weight ?? 0}${area.current ? " gw-map__area--current" : ""}`} d={path} />
      <text class="gw-map__text" x={at[0]} y={at[1]} text-anchor="middle">
        <tspan class="gw-map__label">{area.name}</tspan>
        {area.value ? <>{" "}<tspan class="gw-map__value" x={at[0]} dy="1.3em">{area.value}</tspan></> : null}
      </text>
    </>
  );
}
