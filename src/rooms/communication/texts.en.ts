// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  mailbox: {
    title: "Demo mailbox",
    lead: "The demo sends no e-mail. What a person would get stands here.",
    recipient: "Sent to which address",
    to: "To",
    count: (n) => (n === 1 ? "1 message" : `${n} messages`),
    none: "No message yet.",
    noneText: "Ask for a link under \"Sign in\", for example.",
    refused: "Not sent: the address is no e-mail address.",
  },
};
