// SPDX-License-Identifier: EUPL-1.2
export const de = {
  sectors: {
    administration: "Verwaltung", business: "Unternehmen", nonprofit: "Gemeinnützige Organisation", education: "Schule und Bildung",
    chamber: "Kammer oder Verband", migrant: "Migrantenorganisation", civic: "Initiative", culture: "Kultur",
  },
  sectorsMany: {
    administration: "Ämter der Verwaltung", business: "Unternehmen", nonprofit: "gemeinnützige Organisationen", education: "Schulen und Bildungsorte",
    chamber: "Kammern und Verbände", migrant: "Migrantenorganisationen", civic: "Initiativen", culture: "Kulturorte",
  },
  sizes: { solo: "eine Person", small: "klein (2 bis 9)", medium: "mittel (10 bis 99)", large: "groß (ab 100)" },
};
