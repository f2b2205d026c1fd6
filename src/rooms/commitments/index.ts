// SPDX-License-Identifier: EUPL-1.2
// The door of the ledger: who promised what to whom, and what came of it.
export {
  bringToSealer, changeConsent, changeRight, refuseAgreement, returnAgreement, sealAgreement, sealRight, signAgreement, withdrawAgreement, writesForOthers,
} from "./commands.ts";
export { agreementForm, changeDraft, draftAgreement, draftingCommand, type DraftedAgreement, type Drafting } from "./drafts/commands.ts";
export { firstContactDays, letters, parseAgreementForm, sideOf, type AgreementContent, type AgreementForm, type Letter, type SideFields } from "./drafts/rules.ts";
export { checkDigit, readNumber, writeNumber, type CommitmentNumber } from "./numbers/rules.ts";
export {
  agreementRows, agreementsOfEdition, agreementsOfOrganisation, editionFigures, findAgreementRow, findByNumber, namedSealers, sealingQueue, type AgreementRow, type EditionFigures, type Seal,
} from "./queries.ts";
export {
  agreementStates, endedStates, isOpen, isPublic, isSealed, openStates, sealedStates, signatureWays, units, unsigned,
  type Agreement, type AgreementState, type AgreementTerms, type Contribution, type Party, type SealedState, type SignatureWay, type Unit,
} from "./rules.ts";
export { findAgreement, reserveNumbers } from "./store.ts";
export { amendmentsOf } from "./amendments/store.ts";
export { agreementPdf, periodText } from "./documents/print.ts";
export { AgreementFields, agreementLabels, type AgreementFieldsProps } from "./drafts/pages/fields.tsx";
export { confirmedHours } from "./follow-ups/queries.ts";
export { publicAgreementsOf } from "./ledger/queries.ts";
export { AgreementCard, AgreementStand, quantityText, type AgreementCardProps } from "./pages/agreement-card.tsx";
export { loadAgreements } from "./demo.ts";
