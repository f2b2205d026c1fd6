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
  altstadtFaerbergrund: [[10.3443, 50.9369], [10.3379, 50.9324], [10.3321, 50.9275], [10.3257, 50.9248]],
  altstadtHochfeld: [[10.3014, 50.9234], [10.31, 50.9223], [10.3179, 50.923], [10.3257, 50.9248]],
  altstadtMernewiesen: [[10.2886, 50.9302], [10.2936, 50.9266], [10.3014, 50.9234]],
  hochfeldMernewiesen: [[10.3014, 50.9234], [10.2971, 50.918], [10.2914, 50.9126], [10.2857, 50.9054]],
  hochfeldFaerbergrund: [[10.3257, 50.9248], [10.3293, 50.9189], [10.3343, 50.9135], [10.34, 50.9086]],
  faerbergrundSoelde: [[10.3614, 50.927], [10.3621, 50.9212], [10.3557, 50.9153], [10.3486, 50.9117], [10.34, 50.9086]],
  kalkbergWeststadt: [[10.3043, 50.9437], [10.3014, 50.9514], [10.2979, 50.9586], [10.2957, 50.9658], [10.2914, 50.9734]],
  kalkbergSpinnerei: [[10.3357, 50.95], [10.3393, 50.9559], [10.3414, 50.9631], [10.3464, 50.9703], [10.3486, 50.9761]],
  randWest: [[10.2443, 50.9315], [10.2414, 50.9396], [10.245, 50.9486], [10.2529, 50.9568], [10.2614, 50.964], [10.2743, 50.9685], [10.2914, 50.9734]],
  randNord: [[10.2914, 50.9734], [10.3057, 50.9775], [10.3214, 50.9797], [10.3357, 50.9788], [10.3486, 50.9761]],
  randOst: [[10.3486, 50.9761], [10.3629, 50.9712], [10.3743, 50.964], [10.3843, 50.955], [10.39, 50.945], [10.3929, 50.9324]],
  randSuedost: [[10.3929, 50.9324], [10.3964, 50.9234], [10.39, 50.9144], [10.3786, 50.9086], [10.3657, 50.905], [10.3529, 50.9041], [10.34, 50.9086]],
  randSued: [[10.34, 50.9086], [10.3286, 50.9032], [10.3143, 50.9009], [10.2986, 50.9018], [10.2857, 50.9054]],
  randSuedwest: [[10.2857, 50.9054], [10.2714, 50.9086], [10.2586, 50.9135], [10.2486, 50.9207], [10.2443, 50.9315]],
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
