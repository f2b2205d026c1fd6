// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { noteMail } from "./commands.ts";
import { deliverMail } from "./jobs.ts";
import { mail } from "./migrations/0001-mail.ts";
import { mailboxPage } from "./pages/mailbox.tsx";
import { privacy } from "./privacy.ts";
import { texts } from "./texts.ts";

const { de, en } = texts;

export const communication: Room = {
  key: "communication",
  migrations: [mail],
  commands: [noteMail],
  routes: [mailboxPage],
  nav: [{ path: "/postfach", label: { de: de.mailbox.title, en: en.mailbox.title }, order: 95, where: "footer", may: anyone("demo only"), demoOnly: true }],
  deeds: { de: de.deeds, en: en.deeds },
  on: { mail: deliverMail },
  personalData: privacy,
};
