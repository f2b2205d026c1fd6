// SPDX-License-Identifier: EUPL-1.2
// The map of Walkenau. Every border line is written once and used by both quarters beside it, so
// that neighbours share their points exactly. The place does not exist; the numbers only have to
// look like a town of ten kilometres in the bend of a river.

/** A point as [longitude, latitude]. */
type Line = readonly (readonly [number, number])[];

/** The river first (from west to east), then borders between quarters, then the town's edge. */
const border = {
  merneWest: [[10.2443, 50.9315], [10.2529, 50.9284], [10.2643, 50.9268], [10.2757, 50.9272], [10.2886, 50.9302]],
  merneBogenWest: [[10.2886, 50.9302], [10.295, 50.9338], [10.2986, 50.9383], [10.3043, 50.9437]],
  merneBogenNord: [[10.3043, 50.9437], [10.3093, 50.9482], [10.3164, 50.9512], [10.325, 50.9523], [10.3357, 50.95]],
  merneBogenOst: [[10.3357, 50.95], [10.3414, 50.9459], [10.344, 50.9414], [10.3443, 50.9369]],
  merneFaerberei: [[10.3443, 50.9369], [10.3464, 50.9333], [10.3521, 50.9297], [10.3614, 50.927]],
  merneOst: [[10.3614, 50.927], [10.3714, 50.9272], [10.3814, 50.9293], [10.3929, 50.9324]],
  altstadtFaerbergrund: [[10.3443, 50.9369], [10.3393, 50.9347], [10.3364, 50.9315], [10.3271, 50.9297]],
  altstadtHochfeld: [[10.3029, 50.927], [10.3107, 50.9263], [10.3143, 50.9281], [10.3214, 50.9284], [10.3271, 50.9297]],
  altstadtMernewiesen: [[10.2886, 50.9302], [10.2929, 50.9297], [10.3029, 50.927]],
  hochfeldMernewiesen: [[10.3029, 50.927], [10.3007, 50.9207], [10.2936, 50.9194], [10.2907, 50.9122], [10.2857, 50.9068]],
  hochfeldFaerbergrund: [[10.3271, 50.9297], [10.3286, 50.9225], [10.3336, 50.9207], [10.3343, 50.914], [10.3386, 50.9095]],
  faerbergrundSoelde: [[10.3614, 50.927], [10.3614, 50.9212], [10.3571, 50.9198], [10.3543, 50.9149], [10.3464, 50.914], [10.3386, 50.9095]],
  kalkbergWeststadt: [[10.3043, 50.9437], [10.3021, 50.9505], [10.2979, 50.9532], [10.2986, 50.9613], [10.2929, 50.9649], [10.2914, 50.9716]],
  kalkbergSpinnerei: [[10.3357, 50.95], [10.3386, 50.9554], [10.3436, 50.9577], [10.3414, 50.964], [10.3471, 50.9676], [10.3464, 50.973]],
  randWest: [[10.2443, 50.9315], [10.24, 50.9351], [10.245, 50.9414], [10.2414, 50.9468], [10.2507, 50.95], [10.25, 50.9568], [10.2593, 50.9586], [10.2629, 50.9653], [10.2736, 50.9649], [10.28, 50.9698], [10.2914, 50.9716]],
  randNord: [[10.2914, 50.9716], [10.2986, 50.977], [10.3086, 50.9757], [10.3157, 50.9806], [10.3271, 50.9788], [10.3329, 50.9748], [10.3464, 50.973]],
  randOst: [[10.3464, 50.973], [10.3571, 50.9748], [10.3629, 50.9685], [10.3714, 50.968], [10.3757, 50.9604], [10.3857, 50.9572], [10.3829, 50.9495], [10.3914, 50.9432], [10.3893, 50.9378], [10.3929, 50.9324]],
  randSuedost: [[10.3929, 50.9324], [10.3993, 50.9279], [10.395, 50.9207], [10.3971, 50.9144], [10.3857, 50.9131], [10.3814, 50.9068], [10.37, 50.9077], [10.3629, 50.9027], [10.3514, 50.905], [10.3457, 50.9036], [10.3386, 50.9095]],
  randSued: [[10.3386, 50.9095], [10.3329, 50.9032], [10.3214, 50.9041], [10.3157, 50.8995], [10.3043, 50.9014], [10.3, 50.905], [10.2857, 50.9068]],
  randSuedwest: [[10.2857, 50.9068], [10.2757, 50.9054], [10.2714, 50.9104], [10.26, 50.9108], [10.2571, 50.9167], [10.2479, 50.9189], [10.2493, 50.9252], [10.2443, 50.9315]],
} as const satisfies Record<string, Line>;

export const outlines = {
  altstadt: ring(
    border.merneBogenWest,
    border.merneBogenNord,
    border.merneBogenOst,
    border.altstadtFaerbergrund,
    back(border.altstadtHochfeld),
    back(border.altstadtMernewiesen),
  ),
  faerbergrund: ring(
    border.merneFaerberei,
    border.faerbergrundSoelde,
    back(border.hochfeldFaerbergrund),
    back(border.altstadtFaerbergrund),
  ),
  hochfeld: ring(
    border.altstadtHochfeld,
    border.hochfeldFaerbergrund,
    border.randSued,
    back(border.hochfeldMernewiesen),
  ),
  mernewiesen: ring(
    border.merneWest,
    border.altstadtMernewiesen,
    border.hochfeldMernewiesen,
    border.randSuedwest,
  ),
  soeldendorf: ring(border.merneOst, border.randSuedost, back(border.faerbergrundSoelde)),
  weststadt: ring(
    back(border.merneBogenWest),
    back(border.merneWest),
    border.randWest,
    back(border.kalkbergWeststadt),
  ),
  kalkberg: ring(
    border.kalkbergWeststadt,
    border.randNord,
    back(border.kalkbergSpinnerei),
    back(border.merneBogenNord),
  ),
  spinnereiviertel: ring(
    border.kalkbergSpinnerei,
    border.randOst,
    back(border.merneOst),
    back(border.merneFaerberei),
    back(border.merneBogenOst),
  ),
};

/** The Merne from the western to the eastern edge of the town, as [longitude, latitude]. */
export const river: number[][] = [
  border.merneWest,
  border.merneBogenWest,
  border.merneBogenNord,
  border.merneBogenOst,
  border.merneFaerberei,
  border.merneOst,
].flatMap((line, i) => line.slice(i === 0 ? 0 : 1).map(([lon, lat]) => [lon, lat]));

function back(line: Line): Line {
  return line.toReversed();
}

/** Joins lines that follow one another; the first point of each is the last of the one before. */
function ring(...lines: Line[]): number[][] {
  const open = lines.flatMap((line) => line.slice(0, -1).map(([lon, lat]) => [lon, lat]));
  return [...open, ...open.slice(0, 1).map((first) => [...first])];
}
