// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { circularCommands } from "./circulars/commands.ts";
import { circularDetail, circularRoutes } from "./circulars/pages/list.tsx";
import { sendRoutes } from "./circulars/pages/send.tsx";
import { writeRoutes } from "./circulars/pages/write.tsx";
import { de as circularsDe } from "./circulars/texts.de.ts";
import { en as circularsEn } from "./circulars/texts.en.ts";
import { deliveryCommands } from "./deliveries/commands.ts";
import { deliverMail, sendMail, sweepMails } from "./deliveries/jobs.ts";
import { deliveryDesk, deliveryRoutes } from "./deliveries/pages/mails.tsx";
import { de as deliveriesDe } from "./deliveries/texts.de.ts";
import { en as deliveriesEn } from "./deliveries/texts.en.ts";
import { loadSubscribers } from "./demo.ts";
import { mail } from "./migrations/0001-mail.ts";
import { deliveries } from "./migrations/0002-deliveries.ts";
import { mailboxPage } from "./pages/mailbox.tsx";
import { newsletter } from "./migrations/0003-newsletter.ts";
import { circulars } from "./migrations/0004-circulars.ts";
import { privacy } from "./privacy.ts";
import { subscriptionCommands } from "./subscriptions/commands.ts";
import { subscriptionJobs, takeConsentBack } from "./subscriptions/jobs.ts";
import { subscriberRoutes } from "./subscriptions/pages/list.tsx";
import { mineRoutes } from "./subscriptions/pages/mine.tsx";
import { newsletterRoutes } from "./subscriptions/pages/newsletter.tsx";
import { stopRoutes } from "./subscriptions/pages/stop.tsx";
import { confirmedSubscribers } from "./subscriptions/queries.ts";
import { newsletterKind, textVersion } from "./subscriptions/rules.ts";
import { de as subscriptionsDe } from "./subscriptions/texts.de.ts";
import { en as subscriptionsEn } from "./subscriptions/texts.en.ts";
import { texts } from "./texts.ts";
import "./deliveries/texts.du.ts";

const { de, en } = texts;

export const communication: Room = {
  key: "communication",
  migrations: [mail, deliveries, newsletter, circulars],
  commands: [...deliveryCommands, ...subscriptionCommands, ...circularCommands],
  routes: [mailboxPage, ...deliveryRoutes, ...newsletterRoutes, ...stopRoutes, ...mineRoutes, ...subscriberRoutes, ...circularRoutes, ...writeRoutes, ...sendRoutes, ...circularDetail],
  nav: [
    { path: "/postfach", label: { de: de.mailbox.title, en: en.mailbox.title }, order: 95, where: "footer", may: anyone("demo only"), demoOnly: true },
    { path: "/mails", label: { de: deliveriesDe.list.title, en: deliveriesEn.list.title }, order: 62, where: "desk", may: role("coordinator") },
    { path: "/newsletter", label: { de: subscriptionsDe.form.title, en: subscriptionsEn.form.title }, order: 50, where: "footer", may: anyone("public") },
    { path: "/rundschreiben", label: { de: circularsDe.list.title, en: circularsEn.list.title }, order: 60, where: "desk", may: role("coordinator") },
    { path: "/abonnements", label: { de: subscriptionsDe.list.title, en: subscriptionsEn.list.title }, order: 61, where: "desk", may: role("coordinator") },
    { path: "/mein-konto/mails", label: { de: subscriptionsDe.mine.title, en: subscriptionsEn.mine.title }, order: 91, where: "account", may: signedIn },
  ],
  refusals: { de: { ...deliveriesDe.refusals, ...subscriptionsDe.refusals, ...circularsDe.refusals }, en: { ...deliveriesEn.refusals, ...subscriptionsEn.refusals, ...circularsEn.refusals } },
  flashes: { de: { ...deliveriesDe.flashes, ...subscriptionsDe.flashes, ...circularsDe.flashes }, en: { ...deliveriesEn.flashes, ...subscriptionsEn.flashes, ...circularsEn.flashes } },
  deeds: { de: { ...deliveriesDe.deeds, ...subscriptionsDe.deeds, ...circularsDe.deeds }, en: { ...deliveriesEn.deeds, ...subscriptionsEn.deeds, ...circularsEn.deeds } },
  desk: deliveryDesk,
  on: { mail: deliverMail, "rights.consentChanged": takeConsentBack },
  jobs: {
    "communication.send": { work: (work, payload) => sendMail(work, String(payload["mail"])) },
    "communication.sweep": { everyMinutes: 15, work: sweepMails },
    ...subscriptionJobs,
  },
  personalData: privacy,
  demo: loadSubscribers,
  consents: [{ key: newsletterKind, version: textVersion, label: { de: subscriptionsDe.consent.label, en: subscriptionsEn.consent.label }, text: { de: subscriptionsDe.consent.text, en: subscriptionsEn.consent.text }, givenAt: "/newsletter" }],
  mails: {
    [newsletterKind]: { service: false, afterCrash: "never", label: { de: "Newsletter", en: "Newsletter" }, why: { de: "weil der Newsletter mit dieser Adresse bestellt und bestätigt wurde", en: "because the newsletter was ordered and confirmed with this address" } },
    "communication.circular": { service: false, afterCrash: "never", label: { de: "Rundschreiben der Koordination", en: "Circular of the coordination" }, why: { de: "weil die Koordination an Organisationen und Teilnehmende des Netzwerks schreibt", en: "because the coordination writes to organisations and participants of the network" } },
    "communication.circularTest": { service: true, afterCrash: "again", label: { de: "Testmail eines Rundschreibens", en: "Test mail of a circular" }, why: { de: "weil sie zur Probe an die eigene Adresse geschickt wurde", en: "because it was sent to your own address as a test" } },
    "communication.newsletterConfirm": { service: true, afterCrash: "again", secret: true, label: { de: "Newsletter bestätigen", en: "Confirm the newsletter" }, why: { de: "weil jemand mit dieser Adresse den Newsletter bestellt hat", en: "because somebody ordered the newsletter with this address" } },
  },
  audiences: [{ key: "communication.subscribers", label: { de: "Alle, die den Newsletter bestellt haben", en: "Everybody who ordered the newsletter" }, mail: newsletterKind, choices: async () => [], people: (reader, scope) => confirmedSubscribers(reader, scope) }],
};
