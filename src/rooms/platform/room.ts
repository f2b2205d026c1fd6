// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { openNetwork, orderNetwork, requestSignIn, signIn, signOut } from "./commands.ts";
import { loadPeople } from "./demo.ts";
import { openOrdered } from "./jobs.ts";
import { people } from "./migrations/0001-people.ts";
import { front } from "./migrations/0002-front.ts";
import { face } from "./migrations/0006-face.ts";
import { publicState } from "./migrations/0003-public.ts";
import { sessions } from "./migrations/0004-sessions.ts";
import { aboutRoutes } from "./pages/about.tsx";
import { deskPage } from "./pages/desk.tsx";
import { homePage } from "./pages/home.tsx";
import { logRoutes } from "./pages/log.tsx";
import { networkRoutes } from "./pages/networks.tsx";
import { signInRoutes } from "./pages/sign-in.tsx";
import { changeMyself, endMySessions, endRole, invitePerson } from "./people/commands.ts";
import { accountRoutes } from "./people/pages/account.tsx";
import { peopleRoutes } from "./people/pages/people.tsx";
import { privacy } from "./privacy.ts";
import { networkGrants } from "./queries.ts";
import { changeFront, changeHosts, changeLogo, changeSettings } from "./settings/commands.ts";
import { frontForm } from "./settings/pages/front.tsx";
import { settingsRoutes } from "./settings/pages/settings.tsx";
import { texts } from "./texts.ts";

const { de, en } = texts;

export const platform: Room = {
  key: "platform",
  migrations: [people, front, publicState, sessions, face],
  commands: [openNetwork, orderNetwork, requestSignIn, signIn, signOut, invitePerson, endRole, changeMyself, endMySessions, changeSettings, changeLogo, changeHosts, changeFront],
  routes: [homePage, deskPage, ...aboutRoutes, ...signInRoutes, ...accountRoutes, ...peopleRoutes, ...settingsRoutes, frontForm, ...logRoutes, ...networkRoutes],
  nav: [
    { path: "/ueber-uns", label: { de: de.about.title, en: en.about.title }, order: 90, where: "public", may: anyone("navigation") },
    { path: "/schreibtisch", label: { de: de.desk.title, en: en.desk.title }, order: 1, where: "account", may: signedIn },
    { path: "/mein-konto", label: { de: de.account.title, en: en.account.title }, order: 90, where: "account", may: signedIn },
    { path: "/personen", label: { de: de.people.title, en: en.people.title }, order: 70, where: "desk", may: role("coordinator") },
    { path: "/protokoll", label: { de: de.log.title, en: en.log.title }, order: 80, where: "desk", may: role("coordinator") },
    { path: "/einstellungen", label: { de: de.settings.title, en: en.settings.title }, order: 85, where: "desk", may: role("admin") },
    { path: "/netzwerke", label: { de: de.networks.title, en: en.networks.title }, order: 95, where: "desk", may: role("operator") },
  ],
  grants: networkGrants,
  refusals: { de: de.refusals, en: en.refusals },
  faults: { de: de.faults, en: en.faults },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  on: { "platform.networkOrdered": openOrdered },
  personalData: privacy,
  mails: {
    "platform.signIn": { service: true, afterCrash: "again", secret: true, label: { de: "Link zum Anmelden", en: "Sign-in link" }, why: { de: "weil jemand mit dieser Adresse einen Link zum Anmelden angefordert hat", en: "because somebody asked for a sign-in link with this address" } },
    "platform.invitation": { service: true, afterCrash: "again", secret: true, label: { de: "Einladung zur Mitarbeit", en: "Invitation to work along" }, why: { de: "weil die Koordination zur Mitarbeit einlädt", en: "because the coordination invites you to work along" } },
  },
  demo: loadPeople,
};
