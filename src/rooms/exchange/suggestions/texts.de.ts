// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  titleNeed: "Wer Ihnen helfen könnte", titleOffer: "Wer das brauchen könnte", titleCoordinator: "Was dazu passt",
  lead: "Vorschläge aus den offenen Einträgen, mit Begründung. Sie entscheiden.",
  none: "Gerade passt kein offener Eintrag dazu. Neue Einträge werden beim nächsten Aufruf mit verglichen.", reasons: "Dafür spricht:", lacks: "Zu klären:", obstacles: "Dagegen spricht:",
  strengths: { strong: "Passt sehr gut", good: "Passt recht gut", possible: "Könnte passen" }, almost: "Passt, aber ...",
  but: (n: number) => `Passt, aber ... (${n})`, butLead: "Worum es geht, passt. Eine feste Bedingung steht dagegen. Vielleicht lässt sich darüber reden.",
  write: "Nachricht schreiben", approve: "Passt gut", approved: "Vermerkt: Das passt gut.", reject: "Passt nicht", introduce: "Beide Seiten vorstellen", introduced: "Beide Seiten wurden einander vorgestellt.",
  rejectTitle: "Warum passt das nicht?", rejectLead: (one: string, other: string) => `„${one}“ und „${other}“ werden einander nicht mehr vorgeschlagen. Die Koordination liest Ihre Antwort. Andere Vorschläge bleiben, wie sie sind.`,
  reason: "Grund", note: "Möchten Sie etwas dazu sagen?", save: "Vermerken", cancel: "Abbrechen",
  rejectReasons: { topic: "Es geht um etwas anderes", time: "Die Zeit passt nicht", place: "Der Ort passt nicht", amount: "Zu viel oder zu wenig", known: "Wir kennen uns schon", other: "Etwas anderes" },
  word: "Wurde ein Wort falsch oder gar nicht verstanden?", words: "Wörter und Bedeutungen",
  withdraw: "Zurücknehmen", rejectedNow: (title: string) => `„${title}“ wird hier nicht mehr vorgeschlagen.`, rejectedNowText: "War das ein Versehen? Dann nehmen Sie es zurück.",
  rejected: (n: number) => `Nicht mehr vorgeschlagen (${n})`, rejectedEntry: "Eintrag",
  withdrawTitle: "Vermerk zurücknehmen", withdrawLead: (one: string, other: string) => `„${one}“ und „${other}“`,
  withdrawEffect: { notFitting: "Danach wird das Paar wieder vorgeschlagen, auf beiden Seiten. Grund und Bemerkung werden gelöscht.", good: "Danach ist nicht mehr vermerkt, dass das Paar gut passt. Vorgeschlagen wird es weiter." },
  nothingSaid: "Zu diesem Paar ist nichts vermerkt.", back: "Zurück",
  mail: {
    subject: (title: string) => `Das könnte zu Ihnen passen: ${title}`,
    text: (d: { name: string; own: string; other: string; organisation: string; reasons: string; link: string; coordinator: string }) =>
      `Guten Tag ${d.name},\n\n${d.coordinator} schlägt Ihnen etwas vor. Zu Ihrem Eintrag „${d.own}“ könnte passen:\n\n${d.other}\n${d.organisation}\n${d.reasons ? `\n${d.reasons}\n` : ""}\nHier lesen Sie den Eintrag und schreiben der Organisation:\n\n${d.link}\n\nDie andere Seite bekommt dieselbe Nachricht. Wenn es nicht passt, müssen Sie nichts tun. Sie bekommen diese Nachricht, weil Sie für die Organisation sprechen.`,
    coordination: "Die Koordination",
  },
  refusals: {
    pairNotOpen: "Einer der beiden Einträge ist nicht mehr offen.", pairSameOrganisation: "Beide Einträge gehören derselben Organisation.",
    pairNotNeedAndOffer: "Vorgestellt werden ein Bedarf und ein Angebot.", pairIntroduced: "Diese beiden wurden einander schon vorgestellt.",
    pairNotFitting: "Dieses Paar ist als unpassend vermerkt. Bitte nehmen Sie das zuerst zurück.", pairWithoutWord: "Zu diesem Paar ist nichts mehr vermerkt. Vielleicht war jemand schneller.",
  },
});
