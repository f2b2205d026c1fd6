// SPDX-License-Identifier: EUPL-1.2
// The door of communication. What other rooms emit as news "mail" is delivered here; asked are only numbers and the gate.
export { mailFigures, type MailFigures } from "./deliveries/queries.ts";
export { newsletterKind } from "./subscriptions/rules.ts";
export { plainAddress } from "./deliveries/rules.ts";
