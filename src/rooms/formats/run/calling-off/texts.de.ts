// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";
export const de = voiced({
  title: "Veranstaltung absagen",
  lead: "Die öffentliche Seite bleibt stehen und sagt es; Kalender, die den Termin übernommen haben, streichen ihn.",
  consequences: (d: { people: number }) => (d.people === 0 ? "Niemand ist angemeldet; es geht keine Nachricht hinaus." : d.people === 1 ? "Eine Anmeldung bekommt eine Nachricht mit dem Grund." : `${d.people} Anmeldungen bekommen eine Nachricht mit dem Grund.`),
  reason: "Grund",
  reasonHint: "Steht auf der öffentlichen Seite und in der Nachricht. Ein Satz genügt.",
  submit: "Absagen",
  button: "Absagen",
  notice: "Abgesagt",
  subject: (d: { title: string; day: string }) => `Fällt aus: ${d.title} am ${d.day}`,
  text: (d: { name: string; title: string; day: string; reason: string; link: string }) =>
    `Guten Tag ${d.name},\n\n„${d.title}“ am ${d.day} findet nicht statt.\n\nGrund: ${d.reason}\n\nMehr dazu:\n\n${d.link}\n\nDiese Nachricht kommt, weil diese Adresse bei der Anmeldung angegeben wurde.`,
  refusals: { editionCancelledAlready: "Die Veranstaltung ist schon abgesagt.", editionOver: "Die Veranstaltung ist schon vorbei." },
  flash: "Abgesagt. Die Nachrichten sind unterwegs.",
  deed: "hat eine Veranstaltung abgesagt",
});
