// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Logo", lead: "It stands beside the name of the organisation.", file: "Picture file", hint: "PNG, JPEG, WebP or AVIF, 8 MB at most. Information inside the file, such as where it was taken, is removed.",
  rights: "The organisation may show this logo", rightsHint: "It is its own, or there is a permission.", remove: "Remove the logo", save: "Save", change: "Logo",
  refusals: { logoRightsMissing: "Please confirm that the organisation may show this logo." },
  flashes: { logoSaved: "The logo is saved." },
  deeds: { "actors.changeOrganisationLogo": "changed the logo of an organisation" },
};
