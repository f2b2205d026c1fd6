// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  mail: {
    subject: "Jemand handelt gerade in deinem Namen",
    text: (d) =>
      `Hallo ${d.name},\n\n${d.by} von der Verwaltung von „${d.network}“ handelt von jetzt an höchstens 30 Minuten in deinem Namen.\n\nDer Grund:\n${d.reason}\n\nJeder Schritt steht mit beiden Namen im Protokoll. Kommt das überraschend? Dann frag bitte gleich bei der Koordination nach; auf diese E-Mail kann niemand antworten.`,
  },
});
