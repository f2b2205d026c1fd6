// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  noneText: "Trag unten die erste Person ein.",
  mail: {
    subject: (d) => `Du sprichst jetzt für ${d.organisation}`,
    text: (d) =>
      `Hallo ${d.name},\n\n${d.by ? `${d.by} hat dich` : "du wurdest"} als Ansprechperson für „${d.organisation}“ eingetragen. Du kannst die Angaben der Organisation pflegen, Bedarfe und Angebote eintragen und zusagen.\n\nSo meldest du dich an, mit dieser E-Mail-Adresse und ohne Passwort:\n\n${d.signIn}\n\nWenn das ein Irrtum ist, antworte bitte der Koordination deines Netzwerks. Ohne dein Zutun geschieht nichts weiter.`,
  },
  refusals: { mandateLast: "Das ist die letzte Ansprechperson. Trag zuerst eine andere ein, oder bitte die Koordination." },
});
