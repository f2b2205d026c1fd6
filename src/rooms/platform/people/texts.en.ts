// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  roles: "Roles", noRoles: "no role for the whole network", sessions: "Signed in at present", paused: "paused",
  pauseTitle: "Pause the account", pauseLead: "All sessions end at once, and no more e-mails go to this person. What they said and promised stands. The account can be opened again at any time.",
  pause: "Pause the account", resume: "Open the account again", pausedLead: "This account is paused: no signing in, no e-mails.",
  refusals: {
    pauseSelf: "Only somebody else can pause your own account.",
    pauseHigher: "Those who administer the network can be paused by the administration only; those who run the server not at all.",
    pauseAlready: "The account is paused already.",
    notPaused: "The account is not paused.",
    resumeTaken: "There is another account with this address meanwhile.",
  },
  flashes: { paused: "The account is paused.", resumed: "The account is open again." },
  deeds: { "platform.pausePerson": "paused an account", "platform.resumePerson": "opened an account again" },
};
