// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { deliveryCommands } from "./deliveries/commands.ts";
import { deliverMail, sendMail, sweepMails } from "./deliveries/jobs.ts";
import { deliveryDesk, deliveryRoutes } from "./deliveries/pages/mails.tsx";
import { de as deliveriesDe } from "./deliveries/texts.de.ts";
import { en as deliveriesEn } from "./deliveries/texts.en.ts";
import { mail } from "./migrations/0001-mail.ts";
import { deliveries } from "./migrations/0002-deliveries.ts";
import { mailboxPage } from "./pages/mailbox.tsx";
import { privacy } from "./privacy.ts";
import { texts } from "./texts.ts";

const { de, en } = texts;

export const communication: Room = {
  key: "communication",
  migrations: [mail, deliveries],
  commands: [...deliveryCommands],
  routes: [mailboxPage, ...deliveryRoutes],
  nav: [
    { path: "/postfach", label: { de: de.mailbox.title, en: en.mailbox.title }, order: 95, where: "footer", may: anyone("demo only"), demoOnly: true },
    { path: "/mails", label: { de: deliveriesDe.list.title, en: deliveriesEn.list.title }, order: 62, where: "desk", may: role("coordinator") },
  ],
  refusals: { de: deliveriesDe.refusals, en: deliveriesEn.refusals },
  flashes: { de: deliveriesDe.flashes, en: deliveriesEn.flashes },
  deeds: { de: deliveriesDe.deeds, en: deliveriesEn.deeds },
  desk: deliveryDesk,
  on: { mail: deliverMail },
  jobs: {
    "communication.send": { work: (work, payload) => sendMail(work, String(payload["mail"])) },
    "communication.sweep": { everyMinutes: 15, work: sweepMails },
  },
  personalData: privacy,
};
