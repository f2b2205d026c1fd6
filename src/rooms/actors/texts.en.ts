// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  sectors: {
    administration: "Administration", business: "Company", nonprofit: "Nonprofit organisation", education: "School and education",
    chamber: "Chamber or association", migrant: "Migrant organisation", civic: "Civic group", culture: "Culture",
  },
  sectorsMany: {
    administration: "public offices", business: "companies", nonprofit: "nonprofit organisations", education: "schools and places of education",
    chamber: "chambers and associations", migrant: "migrant organisations", civic: "civic groups", culture: "places of culture",
  },
  sizes: { solo: "one person", small: "small (2 to 9)", medium: "medium (10 to 99)", large: "large (100 and more)" },
};
