// SPDX-License-Identifier: EUPL-1.2
import type { ConsentPurpose, PersonalData, Unchangeable } from "../../kernel/room.ts";
import { hasSealed } from "./store.ts";

const signers = { de: "Menschen, die für eine Seite unterschreiben oder zustimmen", en: "People who sign or agree for a side" };
const sides = { de: "Die Seiten der Vereinbarung", en: "The sides of the agreement" };
const proof = {
  de: "Die Vereinbarung gilt zwischen den Organisationen. Wer unterschrieben, zugestimmt oder besiegelt hat, bleibt bis zum genannten Tag als Nachweis (Art. 17 Abs. 3 Buchst. e DSGVO).",
  en: "The agreement stands between the organisations. Who signed, agreed or sealed stays as proof until the day named (Art. 17(3)(e) GDPR).",
};

/** Persons in the ledger. The agreement itself is between organisations and stays; the names of persons go. */
export const commitmentsData: readonly PersonalData[] = [
  {
    table: "commitment", columns: ["created_by"], person: "created_by", afterwards: "blank", months: 36, basis: "contract", whose: { de: "Menschen, die Vereinbarungen aufnehmen", en: "People who write agreements down" },
    purpose: { de: "Wissen, wer eine Vereinbarung aufgenommen hat, für Rückfragen", en: "Knowing who wrote an agreement down, for questions" },
    since: { de: "seit der Aufnahme", en: "since it was written down" }, sinceColumn: "t.created_at",
  },
  {
    table: "commitment_party", columns: ["representative", "person_id"], person: "person_id", afterwards: "blank", months: 36, basis: "contract", whose: signers, recipients: sides, keeps: proof,
    purpose: { de: "Wer für eine Seite unterschrieben hat", en: "Who signed for a side" },
    since: { de: "seit der Unterschrift", en: "since the signature" }, sinceColumn: "t.signed_at",
  },
  {
    table: "seal", columns: ["person_id", "person_name"], person: "person_id", afterwards: "blank", months: 36, basis: "contract", whose: { de: "Notarinnen und Notare", en: "Notaries" }, recipients: sides, keeps: proof,
    purpose: { de: "Wer besiegelt, zurückgegeben oder abgelehnt hat", en: "Who sealed, gave back or turned down" },
    since: { de: "seit der Besiegelung", en: "since the seal" }, sinceColumn: "t.at",
  },
  {
    table: "follow_up", columns: ["note"], afterwards: "blank", months: 24, basis: "contract", whose: signers,
    purpose: { de: "Ein Satz der Seiten dazu, was aus der Vereinbarung geworden ist", en: "A sentence of the sides about what came of the agreement" },
    since: { de: "seit der Antwort", en: "since the answer" }, sinceColumn: "t.answered_at",
  },
  {
    table: "amendment_consent", columns: ["person_id"], person: "person_id", afterwards: "blank", months: 36, basis: "contract", whose: signers, recipients: sides, keeps: proof,
    purpose: { de: "Wer einem Nachtrag zugestimmt hat", en: "Who agreed to an amendment" },
    since: { de: "seit der Zustimmung", en: "since the consent" }, sinceColumn: "t.at",
  },
];

const sealed = { de: "Was besiegelt ist, bleibt, wie es unterschrieben wurde.", en: "What is sealed stays as it was signed." };

/** The walls of migrations 0002 and 0003: words that nobody can change any more. */
export const unchangeable: readonly Unchangeable[] = [
  { table: "commitment", when: "t.sealed_at is not null", why: sealed },
  { table: "contribution", when: "commitment_is_sealed(t.network_id, t.commitment_id)", why: sealed },
  { table: "commitment_party", when: "commitment_is_sealed(t.network_id, t.commitment_id)", why: sealed },
  { table: "seal", when: "true", why: sealed },
  { table: "amendment", when: "true", why: sealed },
];

/** The notary's name on what they have sealed; without it the public page says that it is sealed, and when. */
export const sealerName: ConsentPurpose = {
  key: "commitments.sealerName", version: 1, offered: hasSealed,
  label: { de: "Mein Name als Notarin oder Notar", en: "My name as a notary" },
  text: {
    de: "Auf den öffentlichen Seiten der Vereinbarungen, die ich besiegelt habe, darf mein Name stehen („Besiegelt von …“). Ohne diese Einwilligung steht dort nur der Tag. Die Seiten der Vereinbarung und die Koordination sehen den Namen in jedem Fall. Ich kann die Einwilligung jederzeit zurücknehmen; der Name verschwindet dann sofort von den öffentlichen Seiten.",
    en: "My name may stand on the public pages of the agreements that I have sealed (\"Sealed by ...\"). Without this consent only the day stands there. The sides of the agreement and the coordination see the name in any case. I may take the consent back at any time; the name then vanishes from the public pages at once.",
  },
};
