// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  signIn: {
    title: "Sign in",
    lead: "No password needed: we send a link to your e-mail address. It works for 30 minutes.",
    email: "E-mail address",
    emailHint: "The address your coordinator knows you by.",
    send: "Send the link",
    sentTitle: "Please look into your mailbox",
    sent: "If we know the address, the link arrives within a minute. Please look into the spam folder as well.",
    mailbox: "To the demo mailbox",
    openTitle: "Confirm sign-in",
    open: "This button signs you in.",
    openButton: "Sign in now",
    again: "Ask for a new link",
  },
  roles: { coordinator: "Coordination", admin: "Network administration", operator: "Server operation" },
  roleHints: {
    coordinator: "Checks needs and offers, runs events, sees all commitments.",
    admin: "May do all that coordination may, and changes name, colours and roles.",
  },
  home: {
    title: (name) => `${name}: working together`,
    lead: "Clubs, companies, schools and public offices say here what they need and what they can give.",
  },
  about: { title: "About us", contact: "Contact", empty: "The network will introduce itself here soon." },
  join: {
    title: "Take part", lead: "How to find your place.",
    organisationTitle: "For clubs, companies, schools and public offices", organisation: "Is your organisation not in the directory yet, or would you like to speak for it? Write to the coordinator, who will invite you.",
    personTitle: "For everybody who wants to lend a hand", person: "See what is needed and get in touch with the organisation that is close to you.",
    eventTitle: "To get to know each other", event: "Come to an event. You need no experience.",
    toNeeds: "What is needed", toEvents: "To the events", toOrganisations: "Who takes part already",
  },
  desk: {
    title: "Desk",
    lead: (name, count) => count === 0 ? `Hello ${name}. Nothing waits for you today.` : count === 1 ? `Hello ${name}. One thing waits for you today.` : `Hello ${name}. ${count} things wait for you today.`,
    empty: "All done.",
    ways: "All ways",
  },
  people: {
    title: "People and roles", lead: "Who has an account in the network, and which role comes with it.",
    invite: "Invite a person", inviteLead: "The person gets an e-mail with a link that works for two weeks.", send: "Send the invitation",
    name: "Name", email: "E-mail address", role: "Role", endRole: "End this role", search: "Name or address",
    count: (n) => (n === 1 ? "1 person" : `${n} people`), none: "Nobody fits this search.",
  },
  account: {
    title: "My account", lead: (email) => `You are signed in with ${email}.`, name: "Name", locale: "Language of e-mails", save: "Save",
    sessions: "Other devices", sessionsLead: "If you have lost a telephone: this button signs you out everywhere but here.", endSessions: "Sign out everywhere else",
  },
  settings: {
    title: "Settings", lead: "The name and the look of your network.",
    name: "Name of the network", nameHint: "The way people in your place say it.", claim: "Line below it", claimHint: "At most 120 characters. It stands on every page.",
    accent: "Colour", accentHint: "If it is too pale to read it becomes darker by itself.",
    save: "Save", more: "More settings", front: "Start page: what we work on", logo: "Logo",
    logoLead: "It stands small beside the name, on every page.", logoFile: "Picture file", logoHint: "PNG, JPEG or WebP. Information inside the file, such as where it was taken, is removed.", logoRemove: "Remove the logo",
    hosts: "Own addresses", hostsLead: (base) => `At present the network is reached at ${base}.`, hostsHint: "One address a line, for example join.sampletown.example. It must point to this server.",
  },
  front: {
    title: "Start page", lead: "The top of the start page says what the place works on and how far it is.", titleHint: "As a sentence that everybody understands.",
    figure: "The number", figureHint: "All of it or none: a number needs its start, its goal, years and a source.",
    fields: {
      title: "What we work on", lead: "Two sentences about it", figureLabel: "What the number measures", figureUnit: "Unit", baseline: "Start", baselineYear: "Year of the start",
      current: "Today", currentYear: "Year of today", goal: "Goal", goalYear: "Year of the goal", source: "Source", about: "About us", contact: "Contact",
    },
    save: "Save",
  },
  log: {
    title: "Log", lead: "Every change stands here. The log itself cannot be changed.", at: "When", who: "Who", deed: "What", change: "Details", object: "Object", from: "From", until: "Until",
    count: (n) => (n === 1 ? "1 entry" : `${n} entries`), none: "There is no entry for this choice.",
    actors: { guest: "without signing in", person: "an erased person", system: "the software" },
  },
  networks: {
    title: "Networks on this server", lead: "Each network stands alone: own name, own people, own data.", open: "Open a network",
    openLead: "The first person gets an e-mail and administers the new network.", none: "No network yet.", name: "Name", path: "Address",
  },
  setup: {
    title: "Welcome", lead: "A few entries and your network is open. Everything can be changed later.",
    fields: { name: "Name of the network", key: "Short name", claim: "Line below it", accent: "Colour", personName: "Your name", email: "Your e-mail address" },
    nameHint: "The way people in your place say it, for example \"We in Sampletown\".", keyHint: "Lower-case letters, digits and hyphens, for example sampletown. It stands in the address.",
    claimHint: "A short line that stands on every page.", accentHint: "It colours buttons and links. If it is too pale to read it becomes darker by itself.", open: "Open the network",
    codeTitle: "The key is missing", code: "Please open the address that the server's window showed at the start. That way no stranger can open your network.",
  },
  mail: {
    signInSubject: "Your sign-in link",
    signInText: (d) =>
      `Hello ${d.name},\n\nthis link signs you in:\n\n${d.link}\n\nIt works for 30 minutes and once only. If you did not ask for it, do nothing: without your click nothing happens.`,
    invitationSubject: (d) => `Invitation: ${d.network}`,
    invitationText: (d) =>
      `Hello ${d.name},\n\n${d.from} invites you to work with "${d.network}". Your role: ${d.role}.\n\nThis link signs you in for the first time:\n\n${d.link}\n\nIt works for two weeks and once only. After that the page "Sign in" sends you a new one at any time.\n\nIf you would rather not take part, do nothing.`,
  },
  refusals: {
    linkUsed: "This link has been used already. Please ask for a new one.",
    linkExpired: "This link is no longer valid. Please ask for a new one.",
    lastAdmin: "The network needs at least one person who administers it. Invite a second one first.",
    ownRole: "Only another person can end your own role.",
    operatorByOperator: "Who operates the server is settled on the server.",
    figureIncomplete: "This is still missing. A number stands on the start page only with start, goal, years and source.",
    hostTaken: (d) => `The address ${d.host} belongs to another network already.`,
    hostWrong: (d) => `"${d.host}" is no address. An example is join.sampletown.example.`,
    logoUnreadable: "This file could not be read as a picture. Please use PNG, JPEG or WebP.",
    networkKeyTaken: "Another network has this short name already.",
  },
  faults: {
    "key.format": "Lower-case letters, digits and hyphens only, at least two characters.",
    "accent.format": "Please enter a colour value, for example #0b5c63.",
  },
  flashes: {
    settingsSaved: "Saved.", invited: "The invitation is on its way.", roleEnded: "The role has ended.", accountSaved: "Saved.", sessionsEnded: "You are signed out everywhere else.",
    networkOrdered: "The network is being opened. Its first person will get an e-mail in a moment.", opened: "Your network is open.",
    signedOut: "You are signed out.", signedIn: "You are signed in." },
  deeds: {
    "platform.requestSignIn": "asked for a sign-in link",
    "platform.signIn": "signed in",
    "platform.signOut": "signed out",
    "platform.openNetwork": "opened the network",
    "platform.orderNetwork": "ordered a further network",
    "platform.invitePerson": "invited a person",
    "platform.endRole": "ended a role",
    "platform.changeMyself": "changed the own account",
    "platform.endMySessions": "signed out on other devices",
    "platform.changeSettings": "changed the settings",
    "platform.changeLogo": "changed the logo",
    "platform.changeHosts": "changed the addresses",
    "platform.changeFront": "changed the start page",
  },
};
