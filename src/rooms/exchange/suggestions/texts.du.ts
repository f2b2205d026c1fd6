// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  titleNeed: "Wer dir helfen könnte",
  lead: "Vorschläge aus den offenen Einträgen, mit Begründung. Du entscheidest.",
  rejectLead: (one, other) => `„${one}“ und „${other}“ werden einander nicht mehr vorgeschlagen. Die Koordination liest deine Antwort. Andere Vorschläge bleiben, wie sie sind.`,
  note: "Möchtest du etwas dazu sagen?",
  rejectedNowText: "War das ein Versehen? Dann nimm es zurück.",
  mail: {
    subject: (title) => `Das könnte zu dir passen: ${title}`,
    text: (d) =>
      `Hallo ${d.name},\n\n${d.coordinator} schlägt dir etwas vor. Zu deinem Eintrag „${d.own}“ könnte passen:\n\n${d.other}\n${d.organisation}\n${d.reasons ? `\n${d.reasons}\n` : ""}\nHier liest du den Eintrag und schreibst der Organisation:\n\n${d.link}\n\nDie andere Seite bekommt dieselbe Nachricht. Wenn es nicht passt, musst du nichts tun. Du bekommst diese Nachricht, weil du für die Organisation sprichst.`,
  },
  refusals: { pairNotFitting: "Dieses Paar ist als unpassend vermerkt. Bitte nimm das zuerst zurück." },
});
