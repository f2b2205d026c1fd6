// SPDX-License-Identifier: EUPL-1.2
import { MailPreview } from "../mail-preview.tsx";
import type { UiExample } from "./example.ts";

const words = { from: "Von", to: "An", subject: "Betreff", open: "Seite öffnen", orCopy: "Oder diese Adresse:", plain: "Als reiner Text" };

export const mailExamples: UiExample[] = [
  {
    key: "mail-preview", title: "E-Mail, bevor sie hinausgeht", kind: "block",
    render: () => (
      <MailPreview lang="de" from="Walkenau wirkt" to="34 Empfängerinnen und Empfänger" subject="Einladung zum Marktplatz am 12. März" words={words}
        parts={[
          { kind: "paragraph", lines: [[{ text: "Guten Tag," }]] },
          { kind: "paragraph", lines: [[{ text: "am 12. März treffen sich Betriebe und Vereine in der Alten Weberei." }], [{ text: "Bitte mitbringen:" }]] },
          { kind: "list", items: [[{ text: "ein Gesuch" }], [{ text: "ein Angebot" }]] },
          { kind: "button", link: "https://walkenau.example/veranstaltungen/markt/anmelden" },
        ]}
        foot={[{ kind: "paragraph", lines: [[{ text: "Walkenau wirkt" }], [{ link: "https://walkenau.example" }]] }, { kind: "paragraph", lines: [[{ text: "Keine solchen E-Mails mehr? Hier abbestellen:" }], [{ link: "https://walkenau.example/abbestellen/…" }]] }]}
        plain={"Guten Tag,\n\nam 12. März treffen sich Betriebe und Vereine in der Alten Weberei."} />
    ),
  },
];
