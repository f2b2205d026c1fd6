// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  unknownText: "Zwei, drei Sätze genügen: Was tut ihr, mit wem, womit? Danach stehen hier Bedarfe und Angebote, die dazu passen.",
  littleText: "Mit zwei, drei Sätzen mehr findet sich mehr: Was tut ihr, mit wem, womit?",
  noOrganisation: "Du sprichst noch für keine Organisation. Die Koordination hilft dir weiter.",
});
