// SPDX-License-Identifier: EUPL-1.2
// The door of the rights. Other rooms ask through the manifests: `consented` (kernel/consents.ts) and `suppresses`
// (WorkContext.suppressed), and tell what they have taken as news "rights.consentGiven" and "rights.consentWithdrawn".
export { catalogueOf, type Catalogue, type Entry } from "./records/queries.ts";
