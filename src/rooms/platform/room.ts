// SPDX-License-Identifier: EUPL-1.2
import { anyone, role, signedIn } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { openNetwork, orderNetwork, requestSignIn, signIn, signOut } from "./commands.ts";
import { loadPeople } from "./demo.ts";
import { forgetExpired, openOrdered } from "./jobs.ts";
import { people } from "./migrations/0001-people.ts";
import { front } from "./migrations/0002-front.ts";
import { face } from "./migrations/0006-face.ts";
import { publicState } from "./migrations/0003-public.ts";
import { sessions } from "./migrations/0004-sessions.ts";
import { identity } from "./migrations/0005-identity.ts";
import { voice } from "./migrations/0010-voice.ts";
import { aboutRoutes } from "./pages/about.tsx";
import { contactChapter, workChapter } from "./pages/chapters.tsx";
import { deskPage } from "./pages/desk.tsx";
import { homePage } from "./pages/home.tsx";
import { logRoutes } from "./pages/log.tsx";
import { networkRoutes } from "./pages/networks.tsx";
import { signInRoutes } from "./pages/sign-in.tsx";
import { changeMyself, endMySessions, endRole, invitePerson, pausePerson, resumePerson } from "./people/commands.ts";
import { changeEmail, confirmSession, endSession, forgetTokens, requestEmail, sendCode } from "./sessions/commands.ts";
import { confirmRoutes } from "./sessions/pages/confirm.tsx";
import { emailRoutes } from "./sessions/pages/email.tsx";
import { sessionsForm } from "./sessions/pages/sessions.tsx";
import { texts as sessionTexts } from "./sessions/texts.ts";
import { addPasskey, askConfirmation, askNewPasskey, askPasskey, confirmByPasskey, removePasskey, signInByPasskey } from "./passkeys/commands.ts";
import { passkeyRoutes } from "./passkeys/pages/passkeys.tsx";
import { texts as passkeyTexts } from "./passkeys/texts.ts";
import { changeTownLogin, finishTownLogin, linkTownLogin, startTownLogin, unlinkTownLogin } from "./town-login/commands.ts";
import { townLoginRoutes } from "./town-login/pages/town-login.tsx";
import { texts as townLoginTexts } from "./town-login/texts.ts";
import { personRoutes } from "./people/pages/person.tsx";
import { texts as personTexts } from "./people/texts.ts";
import { endStandingIn, startStandingIn } from "./standing-in/commands.ts";
import { standingInRoutes } from "./standing-in/pages/standing-in.tsx";
import { texts as standingInTexts } from "./standing-in/texts.ts";
import { accountRoutes } from "./people/pages/account.tsx";
import { peopleRoutes } from "./people/pages/people.tsx";
import { privacy } from "./privacy.ts";
import { networkGrants } from "./queries.ts";
import { changeFront, changeHosts, changeLogo, changeSettings } from "./settings/commands.ts";
import { frontForm } from "./settings/pages/front.tsx";
import { settingsRoutes } from "./settings/pages/settings.tsx";
import { texts } from "./texts.ts";
import { changeVoice } from "./voice/commands.ts";
import { voiceForm } from "./voice/pages/voice.tsx";
import { texts as voiceTexts } from "./voice/texts.ts";

const { de, en } = texts;
const nouns = [texts, townLoginTexts, passkeyTexts, personTexts, standingInTexts, sessionTexts];

/** Sentences of the room and of its nouns, by language. */
const words = <K extends "refusals" | "flashes" | "deeds">(part: K) => ({
  de: Object.assign({}, ...nouns.map((noun) => noun.de[part])) as (typeof de)[K],
  en: Object.assign({}, ...nouns.map((noun) => noun.en[part])) as (typeof en)[K],
});

export const platform: Room = {
  key: "platform",
  migrations: [people, front, publicState, sessions, identity, face, voice],
  commands: [openNetwork, orderNetwork, requestSignIn, signIn, signOut, invitePerson, endRole, changeMyself, endMySessions, changeTownLogin, startTownLogin, linkTownLogin, finishTownLogin, unlinkTownLogin, askPasskey, askConfirmation, askNewPasskey, addPasskey, removePasskey, signInByPasskey, confirmByPasskey, pausePerson, resumePerson, startStandingIn, endStandingIn, endSession, sendCode, confirmSession, requestEmail, changeEmail, forgetTokens, changeSettings, changeLogo, changeHosts, changeFront, changeVoice],
  routes: [homePage, deskPage, ...aboutRoutes, ...passkeyRoutes, ...townLoginRoutes, ...signInRoutes, ...accountRoutes, sessionsForm, ...confirmRoutes, ...emailRoutes, ...peopleRoutes, ...personRoutes, ...standingInRoutes, ...settingsRoutes, frontForm, voiceForm, ...logRoutes, ...networkRoutes],
  nav: [
    { path: "/ueber-uns", label: { de: de.about.title, en: en.about.title }, order: 90, where: "public", may: anyone("navigation") },
    { path: "/schreibtisch", label: { de: de.desk.title, en: en.desk.title }, order: 1, where: "account", may: signedIn },
    { path: "/mein-konto", label: { de: de.account.title, en: en.account.title }, order: 90, where: "account", may: signedIn },
    { path: "/personen", label: { de: de.people.title, en: en.people.title }, order: 70, where: "desk", may: role("coordinator") },
    { path: "/protokoll", label: { de: de.log.title, en: en.log.title }, order: 80, where: "desk", may: role("coordinator") },
    { path: "/einstellungen", label: { de: de.settings.title, en: en.settings.title }, order: 85, where: "desk", may: role("admin") },
    { path: "/einstellungen/sprache", label: { de: voiceTexts.de.title, en: voiceTexts.en.title }, order: 10, where: "settings", may: role("admin") },
    { path: "/netzwerke", label: { de: de.networks.title, en: en.networks.title }, order: 95, where: "desk", may: role("operator") },
  ],
  grants: networkGrants,
  refusals: words("refusals"),
  faults: { de: { ...de.faults, ...sessionTexts.de.faults }, en: { ...en.faults, ...sessionTexts.en.faults } },
  flashes: words("flashes"),
  deeds: words("deeds"),
  on: { "platform.networkOrdered": openOrdered },
  brochure: [workChapter, contactChapter],
  jobs: { "platform.forgetTokens": { everyMinutes: 360, work: forgetExpired } },
  personalData: privacy,
  mails: {
    "platform.standingIn": { service: true, afterCrash: "again", label: { de: "Nachricht, dass jemand vertritt", en: "Notice that somebody acts for you" }, why: { de: "weil jemand aus der Verwaltung des Netzwerks im Namen dieser Person handelt", en: "because somebody of the network's administration acts in your name" } },
    "platform.confirmCode": { service: true, afterCrash: "again", secret: true, label: { de: "Code zur Bestätigung", en: "Confirmation code" }, why: { de: "weil jemand im Konto zu dieser Adresse einen Code angefordert hat", en: "because somebody asked for a code in the account with this address" } },
    "platform.emailConfirm": { service: true, afterCrash: "again", secret: true, label: { de: "Neue Adresse bestätigen", en: "Confirming a new address" }, why: { de: "weil diese Adresse in einem Konto als neue Adresse eingetragen wurde", en: "because this address was entered as the new one of an account" } },
    "platform.emailNotice": { service: true, afterCrash: "again", label: { de: "Nachricht über eine neue Adresse", en: "Notice about a new address" }, why: { de: "weil im Konto zu dieser Adresse eine neue eingetragen wurde", en: "because a new address was entered in the account with this one" } },
    "platform.signIn": { service: true, afterCrash: "again", secret: true, label: { de: "Link zum Anmelden", en: "Sign-in link" }, why: { de: "weil jemand mit dieser Adresse einen Link zum Anmelden angefordert hat", en: "because somebody asked for a sign-in link with this address" } },
    "platform.invitation": { service: true, byOthers: true, afterCrash: "again", secret: true, label: { de: "Einladung zur Mitarbeit", en: "Invitation to work along" }, why: { de: "weil die Koordination zur Mitarbeit einlädt", en: "because the coordination invites you to work along" } },
  },
  demo: loadPeople,
};
