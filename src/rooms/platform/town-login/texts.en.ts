// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  settings: {
    title: "The town's sign-in", lead: "Employees of the town sign in the way they know (OpenID Connect). Nobody else notices.",
    issuer: "Address of the provider (issuer)", issuerHint: "For example https://login.town.example", clientId: "Client id", clientSecret: "Client secret",
    secretHint: "It is stored encrypted and never shown again.", secretKept: "A secret is stored. Leave empty to keep it.",
    label: "Words on the button", labelHint: "For example: Sign in with your town hall account", active: "Offer it on the page \"Sign in\"",
    redirect: (uri) => `Enter this redirect address at the provider: ${uri}`,
    rule: "A person is recognised by provider and identifier only, never by an e-mail address. So each person links their account once, under \"My account\".",
    save: "Save",
  },
  leave: { title: "On to the town's sign-in", lead: (host) => `You are about to go to ${host}. Afterwards you come back here.`, go: (host) => `Go to ${host}` },
  back: { title: "Back from the town's sign-in", lead: "This button completes it.", button: "Continue", stopped: "You stopped signing in there.", again: "To sign-in" },
  account: {
    title: "The town's sign-in", lead: "If you work for the town, you can link your account with its sign-in.", none: "Not linked yet.", link: "Link now", linked: "Linked since", issuer: "Provider", unlink: "Take the link away",
    off: "This network offers no sign-in of the town at present.",
  },
  failedTitle: "That did not work",
  refusals: {
    townSecretMissing: "Please enter the secret that the provider gave you.",
    townUnreachable: "No OpenID Connect provider answers at this address. If it lies in the town's inner network, whoever runs the server must allow it first.",
    townAway: "The town's sign-in cannot be reached at the moment. The link by e-mail gets you in.",
    townLate: "That took too long or began in another browser. Please try again.",
    townNot: "The provider did not confirm the sign-in.",
    townUnknown: "This sign-in is not linked to an account yet. Please sign in once by the link in an e-mail, then link it under \"My account\".",
    townTaken: "This sign-in is linked to another account already.",
  },
  flashes: { townSaved: "Saved.", townUnlinked: "The link is gone.", townLinked: "Your account is linked with the town's sign-in." },
  deeds: {
    "platform.changeTownLogin": "set up the town's sign-in", "platform.startTownLogin": "went to the town's sign-in", "platform.linkTownLogin": "wanted to link the town's sign-in",
    "platform.finishTownLogin": "came back from the town's sign-in", "platform.unlinkTownLogin": "took the link with the town's sign-in away",
  },
};
