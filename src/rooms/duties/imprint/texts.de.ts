// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  title: "Impressum", none: "Das Impressum wird gerade geschrieben.",
  provider: "Anbieter", represented: "Vertreten durch", contact: "Kontakt", phone: "Telefon", email: "E-Mail", register: "Register", vat: "Umsatzsteuer-Identifikationsnummer",
  editor: "Verantwortlich für den Inhalt", editorLaw: "Nach § 18 Absatz 2 Medienstaatsvertrag", authority: "Aufsicht über den Datenschutz", law: "Angaben nach § 5 Digitale-Dienste-Gesetz",
  form: {
    title: "Angaben zum Anbieter", lead: "Daraus entsteht das Impressum. Auch Datenschutz und Barrierefreiheit bauen darauf auf.",
    body: "Wer steht dahinter?", bodyName: "Name", bodyNameHint: "Wie im Register oder in der Satzung, zum Beispiel „Stadt Musterstadt“ oder „Freiwilligenagentur Musterstadt e. V.“.",
    bodyKind: "Art", bodyKinds: { public: "Öffentliche Stelle", private: "Verein, Stiftung, Unternehmen oder Privatperson" },
    bodyKindHints: { public: "Gemeinde, Kreis, Hochschule, überwiegend öffentlich finanzierte Gesellschaft. Die Erklärung zur Barrierefreiheit ist Pflicht.", private: "Die Erklärung zur Barrierefreiheit ist hier freiwillig und gehört trotzdem dazu." },
    legalForm: "Rechtsform", legalFormHint: "Zum Beispiel Körperschaft des öffentlichen Rechts, eingetragener Verein, gGmbH.", land: "Bundesland", landHint: "Danach richten sich Aufsichtsbehörde und Durchsetzungsstelle.",
    street: "Straße und Hausnummer", streetHint: "Ein Postfach genügt nicht.", postcode: "Postleitzahl", city: "Ort", representative: "Vertreten durch", representativeHint: "Vorname und Name der Person, die nach außen vertritt.",
    reach: "Wie ist sie zu erreichen?", phone: "Telefon", email: "E-Mail-Adresse", emailHint: "Sie steht öffentlich auf der Seite.",
    more: "Register und Redaktion", registerEntry: "Register und Nummer", registerEntryHint: "Zum Beispiel „Amtsgericht Musterstadt, VR 1234“.", vatId: "Umsatzsteuer-Identifikationsnummer", vatIdHint: "Nur wenn es eine gibt, zum Beispiel DE123456789.",
    editorName: "Verantwortlich für den Inhalt", editorNameHint: "Vorname und Name einer Person mit Wohnsitz oder ständigem Aufenthalt im Inland.", editorAddress: "Anschrift dieser Person, falls eine andere", save: "Speichern",
  },
});
