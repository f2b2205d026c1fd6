// SPDX-License-Identifier: EUPL-1.2
import sharp from "sharp";
import { readPicture } from "../../../kernel/pictures.ts";
import type { DemoContext } from "../../../kernel/room.ts";
import { changeOrganisationLogo } from "./commands.ts";

const frame = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fff"/>${inside}</svg>`;

/** Invented signs for a few organisations of the story, by their keys; most have none, as in life. */
const signs: Readonly<Record<string, string>> = {
  "baeckerei-kaya": frame(`<path d="M6 18c0-6 4.500-9 10-9s10 3 10 9c0 3-2 5-10 5S6 21 6 18Z" fill="#c9793f"/><g stroke="#fff" stroke-width="1.600" stroke-linecap="round"><path d="m11 13 2 4"/><path d="m16 12 2 4"/><path d="m21 13 1.500 3"/></g>`),
  reparaturcafe: frame(`<circle cx="16" cy="16" r="11" fill="#0b5c63"/><path d="M16 8v4M16 20v4M8 16h4M20 16h4" stroke="#fff" stroke-width="3"/><circle cx="16" cy="16" r="4" fill="#fff"/>`),
  ruderclub: frame(`<path d="M4 20q6-4 12 0t12 0" fill="none" stroke="#2f5d8a" stroke-width="2.400"/><path d="M4 25q6-4 12 0t12 0" fill="none" stroke="#2f5d8a" stroke-width="2.400"/><path d="M7 16h18l-4-5H11Z" fill="#b8623f"/>`),
  "theater-walkwehr": frame(`<path d="M5 7h22v4c0 9-5 15-11 15S5 20 5 11Z" fill="#7a2e63"/><circle cx="12" cy="14" r="2" fill="#fff"/><circle cx="20" cy="14" r="2" fill="#fff"/><path d="M11 19q5 4 10 0" fill="none" stroke="#fff" stroke-width="2"/>`),
};

/** Draws them and gives them to their organisations, as an upload would. */
export async function loadLogos(demo: DemoContext): Promise<void> {
  for (const [key, svg] of Object.entries(signs)) {
    const id = demo.ids.get(`organisation:${key}`);
    if (!id) continue;
    const png = await sharp(Buffer.from(svg)).png().toBuffer();
    await demo.run(changeOrganisationLogo, { key: { id }, form: { ...(await readPicture({ "logo.base64": png.toString("base64") }, "logo", 320, 320)), rights: "1" } });
  }
}
