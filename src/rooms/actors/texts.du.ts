// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  list: { noneText: "Nimm einen Filter heraus, oder such mit einem kürzeren Wort." },
  form: {
    createLead: "Eine Organisation braucht kein Benutzerkonto. Ansprechpersonen kannst du danach eintragen.",
    aboutHint: "Zwei oder drei Sätze: Was ihr tut, für wen, und was man von euch nicht erwartet.",
  },
  mine: {
    lead: "Für diese Organisationen sprichst du.",
    none: "Du sprichst noch für keine Organisation",
    noneText: "Bitte die Koordination oder eine Kollegin, einen Kollegen, dich als Ansprechperson einzutragen.",
  },
  refusals: { organisationQuarterUnknown: "Dieses Quartier gibt es nicht mehr. Bitte wähl ein anderes." },
});
