// SPDX-License-Identifier: EUPL-1.2
import { contrast, grounds, type AccentShades } from "./theme.ts";
import { Table } from "./table.tsx";

export interface FaceSampleWords {
  light: string; dark: string; heading: string; link: string; button: string; tint: string;
  caption: string; pair: string; ratio: string; onPaper: string; onTint: string; onAccent: string;
  picture: (d: { mode: string; used: string }) => string;
}

export interface FaceSampleProps {
  shades: { light: AccentShades; dark: AccentShades };
  words: FaceSampleWords;
  /** How a ratio is written: "7,2 zu 1". */
  ratioText: (ratio: number) => string;
}

const ink = { light: "#20252b", dark: "#f2efe9" } as const;

/** What a place's colour becomes in the light and the dark view, drawn and as ratios. Colours as SVG attributes: the policy allows no style. */
export function FaceSample({ shades, words, ratioText }: FaceSampleProps) {
  const modes = ["light", "dark"] as const;
  const rows = modes.flatMap((mode) => {
    const { accent, onAccent, tint } = shades[mode];
    return [
      { key: `${mode}-paper`, mode, pair: words.onPaper, used: accent, ratio: Math.min(...grounds[mode].map((ground) => contrast(accent, ground))) },
      { key: `${mode}-tint`, mode, pair: words.onTint, used: tint, ratio: contrast(accent, tint) },
      { key: `${mode}-on`, mode, pair: words.onAccent, used: onAccent, ratio: contrast(accent, onAccent) },
    ];
  });
  return (
    <div class="gw-sample">
      <div class="gw-grid">{modes.map((mode) => <Drawn key={mode} mode={mode} shade={shades[mode]} words={words} />)}</div>
      <Table caption={words.caption} rows={rows} rowKey={(row) => row.key} dense
        columns={[
          { key: "pair", label: words.pair, rowHeader: true, cell: (row) => `${words[row.mode]}: ${row.pair} (${row.used})` },
          { key: "ratio", label: words.ratio, align: "end", cell: (row) => ratioText(row.ratio) },
        ]} />
    </div>
  );
}

function Drawn({ mode, shade, words }: { mode: "light" | "dark"; shade: AccentShades; words: FaceSampleWords }) {
  const { accent, onAccent, tint } = shade;
  return (
    <svg class="gw-sample__view" viewBox="0 0 320 200" role="img" aria-label={words.picture({ mode: words[mode], used: accent })}>
      <rect width="320" height="200" rx="10" fill={grounds[mode][0]} stroke="#827a6c" />
      <text x="20" y="30" font-size="12" fill={ink[mode]}>{words[mode]}</text>
      <text x="20" y="62" font-size="22" font-weight="600" fill={accent}>{words.heading}</text>
      <text x="20" y="88" font-size="14" fill={accent} text-decoration="underline">{words.link}</text>
      <rect x="20" y="104" width="120" height="34" rx="6" fill={accent} />
      <text x="80" y="126" font-size="14" font-weight="600" text-anchor="middle" fill={onAccent}>{words.button}</text>
      <rect x="20" y="152" width="280" height="32" rx="6" fill={tint} />
      <text x="32" y="173" font-size="14" fill={accent}>{words.tint}</text>
    </svg>
  );
}
