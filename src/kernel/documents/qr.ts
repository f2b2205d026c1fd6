// SPDX-License-Identifier: EUPL-1.2
import QRCode from "qrcode";

/** A QR code as a file for `PdfInput.files`, with the sentence a screen reader says instead of the picture. */
export interface QrFile {
  name: string;
  bytes: Uint8Array;
  alt: string;
}

/**
 * A QR code as a standalone SVG: square, one dark path on white, quiet zone of four modules (ISO/IEC 18004),
 * level M. The size comes from the place that shows it; the alternative text too.
 */
export function qrSvg(text: string): string {
  const modules = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y)).join("");
  const side = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${rows}"/></svg>`;
}

/** The same code as a file for a PDF, named by `name`, default `qr.svg`. Vector, so it stays sharp on paper. */
export function qrPngOrSvg(text: string, alt: string, name = "qr.svg"): QrFile {
  return { name, bytes: new TextEncoder().encode(qrSvg(text)), alt };
}

function rowPath(modules: { size: number; get(row: number, column: number): number | boolean }, y: number): string {
  let path = "";
  for (let x = 0; x < modules.size; x += 1) {
    let run = 0;
    while (x + run < modules.size && modules.get(y, x + run)) run += 1;
    if (run > 0) path += `M${x + 4} ${y + 4}h${run}v1h-${run}z`;
    x += run;
  }
  return path;
}
