// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Passkeys", lead: "With a passkey you sign in without an e-mail: by fingerprint, face or PIN of your own device. These never leave the device.",
  script: "Your browser needs JavaScript for this. The link by e-mail remains in any case.",
  none: "No passkey yet.", name: "Name", nameHint: "So that you recognise it, for example \"telephone\" or \"office computer\".", created: "Made", used: "Last used", never: "never",
  add: "Make a passkey", addTitle: "New passkey", remove: "Remove",
  signInTitle: "With a passkey", signIn: "Sign in with a passkey", confirmTitle: "By a passkey", confirm: "Confirm with a passkey",
  failedTitle: "That did not work", again: "Once more",
  deviceNo: "The device named no passkey. Maybe you cancelled, or there is none here yet.",
  refusals: {
    passkeyUnknown: "This passkey is not known here. The link by e-mail gets you in.",
    passkeyLate: "That took too long. Please try again.",
    passkeyCounter: "This passkey reports an old state, maybe there is a copy. For safety it no longer counts; the link by e-mail gets you in.",
    passkeyMany: "Ten passkeys are enough. Please remove one first.",
    passkeyScript: "Without JavaScript or without the device's answer no passkey can be made.",
  },
  flashes: { passkeyAdded: "The passkey is made.", passkeyRemoved: "The passkey is removed." },
  deeds: {
    "platform.askPasskey": "wanted to sign in with a passkey", "platform.askConfirmation": "wanted to confirm with a passkey", "platform.askNewPasskey": "wanted to make a passkey",
    "platform.addPasskey": "made a passkey", "platform.removePasskey": "removed a passkey", "platform.signInByPasskey": "came with a passkey", "platform.confirmByPasskey": "confirmed with a passkey",
  },
};
