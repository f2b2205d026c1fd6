// SPDX-License-Identifier: EUPL-1.2
import type { Organisation } from "../shape.ts";

export const nonprofits = [
  {
    key: "familienzentrum",
    name: "Familienzentrum Färbergrund",
    sector: "nonprofit",
    size: "medium",
    quarter: "faerbergrund",
    about:
      "Kita mit 84 Plätzen, Elterncafé, Hebammensprechstunde und eine Küche, in der mittags oft mehr Sprachen gesprochen werden als Gerichte auf dem Herd stehen. Das Haus war bis 1987 die Trockenhalle der Färberei. Wer nicht weiß, welches Amt zuständig ist, geht zuerst hierher.",
    street: "Waidstraße 3",
    postcode: "62405",
    city: "Walkenau",
    phone: "030 23125 301",
    email: "kontakt@familienzentrum-faerbergrund.example",
    website: "https://familienzentrum-faerbergrund.example",
    people: [{ person: "yasemin-dogan", function: "Leiterin" }],
  },
  {
    key: "jugendhaus-spule",
    name: "Jugendhaus Spule",
    sector: "nonprofit",
    size: "small",
    quarter: "faerbergrund",
    about:
      "Offen von Dienstag bis Samstag, mit Werkstatt, Probekeller und einem Billardtisch, der älter ist als die meisten Gäste. An guten Tagen kommen siebzig Jugendliche. Benno Riedel und drei Teilzeitkräfte schreiben mit ihnen Bewerbungen, wenn sonst niemand da ist, der das tut.",
    street: "Indigoweg 22",
    postcode: "62405",
    city: "Walkenau",
    phone: "030 23125 302",
    email: "team@jugendhaus-spule.example",
    website: "https://jugendhaus-spule.example",
    people: [{ person: "benno-riedel", function: "Leiter" }],
  },
] as const satisfies readonly Organisation[];
