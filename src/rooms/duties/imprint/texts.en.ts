// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Imprint", none: "The imprint is being written.",
  provider: "Provider", represented: "Represented by", contact: "Contact", phone: "Phone", email: "E-mail", register: "Register", vat: "VAT identification number",
  editor: "Responsible for the content", editorLaw: "By § 18 (2) of the Interstate Media Treaty", authority: "Supervision of data protection", law: "Information by § 5 of the Digital Services Act of Germany (DDG)",
  form: {
    title: "Facts about the provider", lead: "The imprint is made of them. Privacy and accessibility build on them too.",
    body: "Who stands behind it?", bodyName: "Name", bodyNameHint: "As in the register or the statutes, for example \"Stadt Musterstadt\" or \"Freiwilligenagentur Musterstadt e. V.\".",
    bodyKind: "Kind", bodyKinds: { public: "Public body", private: "Association, foundation, company or private person" },
    bodyKindHints: { public: "Municipality, district, university, company mostly financed by the public. The accessibility declaration is a duty.", private: "The accessibility declaration is voluntary here, and belongs to it all the same." },
    legalForm: "Legal form", legalFormHint: "For example corporation under public law, registered association, gGmbH.", land: "Land", landHint: "Supervisory authority and enforcement body depend on it.",
    street: "Street and number", streetHint: "A post office box is not enough.", postcode: "Postcode", city: "Town", representative: "Represented by", representativeHint: "First name and name of the person who represents it.",
    reach: "How can it be reached?", phone: "Phone", email: "E-mail address", emailHint: "It stands publicly on the page.",
    more: "Register and editors", registerEntry: "Register and number", registerEntryHint: "For example \"Amtsgericht Musterstadt, VR 1234\".", vatId: "VAT identification number", vatIdHint: "Only if there is one, for example DE123456789.",
    editorName: "Responsible for the content", editorNameHint: "First name and name of a person who lives in Germany.", editorAddress: "Address of this person, if another one", save: "Save",
  },
};
