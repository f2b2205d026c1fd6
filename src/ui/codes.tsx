// SPDX-License-Identifier: EUPL-1.2
import QRCode from "qrcode";
import { useLabels } from "./labels.ts";
import type { UiLabels } from "./labels.ts";
import { fieldId } from "./slots.ts";

export interface CopyFieldProps {
  name: string;
  label: string;
  value: string;
  hint?: string;
  labels?: Partial<UiLabels>;
}

/** A text to take along (address, code): a read-only field, so that it can be selected with one tap. */
export function CopyField({ name, label, value, hint, labels: own }: CopyFieldProps) {
  const labels = useLabels(own);
  const id = fieldId(name);
  return (
    <div class="kern-form-input gw-field gw-copy" data-copy="">
      <label class="kern-label" for={id}>{label}</label>
      <div class="kern-hint" id={`${id}-hint`}>{hint ?? labels.copyHint}</div>
      <input class="kern-form-input__input" id={id} type="text" readOnly value={value} aria-describedby={`${id}-hint`} />
    </div>
  );
}

export interface QrCodeProps {
  /** What the code holds, mostly an address. */
  text: string;
  /** What it leads to, in words. */
  label: string;
  caption?: string;
  labels?: Partial<UiLabels>;
}

/** A QR code as SVG, always dark on white with its quiet zone, also in the dark. */
export function QrCode({ text, label, caption, labels: own }: QrCodeProps) {
  const labels = useLabels(own);
  const { size, path } = qrPath(text);
  return (
    <figure class="gw-qr">
      <svg viewBox={`0 0 ${size} ${size}`} width="200" height="200" role="img" aria-label={labels.qrFor(label)} shape-rendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

/** Modules of a code (error correction M) as one SVG path; `size` counts modules with a quiet zone of four. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const quiet = 4;
  let path = "";
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
    }
  }
  return { size: modules.size + 2 * quiet, path };
}
