// SPDX-License-Identifier: EUPL-1.2
import { cornerColours, outlines, type Corner } from "../../corners/rules.ts";

/** The sign of a corner as a drawing of its own, for paper: shape and colour; the template sets the letter. */
export const signSvg = (corner: Pick<Corner, "shape" | "colour">): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${cornerColours[corner.colour]}" d="${outlines[corner.shape]}"/></svg>`);
