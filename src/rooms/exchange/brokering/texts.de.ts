// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

export const de = voiced({
  title: "Vorschläge zum Vermitteln",
  leadNeed: "Offene Bedarfe, die noch niemandem vorgestellt wurden, jeder mit dem besten Angebot dazu.",
  leadOffer: "Offene Angebote, die noch niemandem vorgestellt wurden, jedes mit dem besten Bedarf dazu.",
  toOffers: "Von den Angeboten her", toNeeds: "Von den Bedarfen her", toFeedback: "Was dazu gesagt wurde",
  category: "Art", quarter: "Quartier", all: "alle", newest: "Neueste zuerst", strongest: "Stärkste zuerst", ending: "Endet bald",
  needsFound: (n: string) => `${n} ohne Vorstellung`, offersFound: (n: string) => `${n} ohne Vorstellung`, many: (n: string) => `mehr als ${n}`,
  compared: (n: string) => `Verglichen werden dafür die ${n} neuesten.`,
  need: "Bedarf", offer: "Angebot", bestOffer: "Bestes Angebot", bestNeed: "Bester Bedarf", strength: "Wie gut", why: "Warum", ends: "Offen bis", act: "Vorstellen", introduce: "Vorstellen", nothing: "Noch nichts Passendes",
  look: "Alle ansehen", organisation: "Organisation", bestOrganisation: "Organisation dazu", link: "Adresse",
  none: "Alles ist vermittelt.", noneText: "Sobald ein neuer Eintrag öffentlich ist, steht er hier mit dem besten Vorschlag.",
  empty: "Zu dieser Auswahl wartet nichts auf eine Vorstellung.", reset: "Alle zeigen", csv: "Als Tabelle (CSV)", file: "vorschlaege.csv",
});
