// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const rows = (n: number): string => (n === 1 ? "1 entry" : `${n} entries`);

export const en: Shape<typeof de> = {
  bases: {
    contract: "contract or own request (Art. 6(1)(b) GDPR)", consent: "consent (Art. 6(1)(a) GDPR)", legitimateInterest: "legitimate interest (Art. 6(1)(f) GDPR)",
    legalDuty: "legal duty (Art. 6(1)(c) GDPR)", publicTask: "public task (Art. 6(1)(e) GDPR)",
  },
  months: (n) => (n === 1 ? "1 month" : `${n} months`),
  rows,
  nav: { data: "My data", consents: "My consents", allConsents: "Consents", retention: "Retention" },
  data: {
    title: "My data", lead: "Everything that is stored about you here, what for, and when it will be deleted.",
    none: "Nothing is stored about you.", purpose: "What for", count: "How much", until: "When it will be deleted", table: "What is stored",
    running: (months) => `as long as it is needed, then another ${months}`, runningDays: "by itself, when it is no longer needed", next: (day) => `from ${day} on`, due: "next night",
    copyTitle: "Get a copy", copyLead: "A file with everything that names you: for reading, and for taking along to another system. It can be opened once, only here and only by you, within seven days.",
    ask: "Ask for a copy", again: "Ask for a new copy", making: "The copy is being put together. A mail will tell you when it is ready.", ready: (day) => `The copy is ready, until ${day}.`, open: "Open the copy",
    opened: (day) => `The last copy was opened on ${day}. Since then it is no longer here.`, expired: "The last copy was not opened and has been deleted.",
    consentTitle: "Consents", consentLead: "What you have said yes to, and how you take it back.", toConsents: "To my consents",
    eraseTitle: "Have everything erased", eraseLead: "First you see what will be erased, what stays for a while and why, and until when.", toErase: "See what would be erased",
  },
  openCopy: {
    title: "Open the copy", lead: "The file is downloaded and then no longer stands on this server. Keep it safe.", button: "Download now", back: "To my data",
    file: "my-data.zip", state: { none: "No copy is ready. Please ask for one first.", making: "The copy is still being put together.", opened: "This copy has been opened already. Ask for a new one under \"My data\".", expired: "The copy was deleted after seven days. Please ask for a new one." },
  },
  copy: {
    title: "Copy of your data", overview: "overview.html", folder: "data", lead: (d) => `${d.name}, ${d.network}, ${d.day}.`,
    rights: "You may ask at any time that data be corrected, restricted or erased, and you may complain to the data protection authority of your Land. Check values of secrets and addresses of other people are not part of this copy.",
    purpose: "What for", basis: "Ground", kept: "Kept", recipients: "Who sees it", rows, file: "Complete in the file",
  },
  erase: {
    title: "Erase everything", lead: "This is how it will be afterwards. It cannot be undone.", other: (name) => `Erase the data of ${name}`, otherLead: "For people who asked for erasure by letter or telephone. Make sure first that the request really comes from this person.",
    deleted: "Will be deleted", blanked: "Will be blanked", blankedLead: "The entry stays, name and details vanish from it.", kept: "Stays for a while", keptLead: "After that it is deleted by itself.", nothing: "Nothing.",
    until: (day) => `until ${day}`, mentions: "Name and address in texts", mentionsLead: (n) => `In ${rows(n)} a "…" will stand in place of name and address.`, stays: (d) => `${d.count}: ${d.why}`,
    sameName: "The name is taken out only where it is certain who is meant: in free text it could not be told apart from others.",
    never: "Never again a mail to this address", neverHint: "For this a check value stays from which the address cannot be read.",
    sure: "Yes, erase everything as described", button: "Erase for good", back: "Erase nothing", people: "People and roles", what: "What", count: "How much", why: "Why and until when",
    blockTitle: "Erasure on request", blockLead: "If the person has asked for erasure by letter or telephone.", blockLink: "See what would be erased",
    doneTitle: "Your data are erased", doneText: "You are signed out, and your account no longer exists. Thank you for having been part of this.",
  },
  consents: {
    title: "My consents", lead: "Every consent is voluntary. Yes and no cost the same: one button.", none: "At present nothing here needs your consent.",
    given: "Yes", notGiven: "No", outdated: "The text has changed. Your earlier yes does not count for it.", give: "Yes, I agree", withdraw: "No, I take it back", giveThere: "Agree there", history: "History", empty: "Nothing said so far.",
    choices: { given: "agreed", withdrawn: "taken back" }, hows: { form: "here on this page", mailLink: "by the link in a mail", paper: "on paper, noted by the coordination", office: "entered by the coordination on request" },
    line: (d) => `${d.day}: ${d.what}, ${d.how} (version ${d.version})`,
  },
  office: {
    title: "Consents", lead: "Who has agreed to what. Look here before anything is published.", purpose: "What to", subject: "Where", all: "all", name: "Name", state: "State", at: "Since", how: "How", note: "Where the paper lies",
    only: "Only who agrees now", count: (n) => (n === 1 ? "1 person" : `${n} people`), none: "Nobody has said anything about this yet.", csv: "consents.csv", paper: "Note a consent on paper", text: "The text that is agreed to",
    paperLead: "For people who signed on paper. The paper itself stays with you.", choice: "What does the paper say?", choices: { given: "The person agrees", withdrawn: "The person takes the consent back" },
    email: "E-mail address", emailHint: "If the person has an account: then they see the consent there themselves.", noteHint: "For example: folder Photos 2027, sheet 12.", save: "Note it",
  },
  retention: {
    title: "Retention", lead: "Every kind of data has a date at which it is deleted or blanked by itself. That happens every night.", what: "What", kept: "How long", rows: "Rows", due: "Due now", next: "Next date", last: "Last removed",
    actions: { delete: "is deleted", blank: "is blanked" }, lastRun: (d) => `Last run: ${d.day}, ${d.count} removed.`, noRun: "The first run is still to come.", removed: (d) => `${d.count} on ${d.day}`, suppression: "Addresses that nobody writes to any more", csv: "retention.csv", whose: "Whose", basis: "Ground",
  },
  suppression: {
    title: "Never write again", lead: "Addresses that get no more mail. Only a check value is stored for each address; therefore there is no list to read.", count: (n) => (n === 0 ? "At present no address is on the list." : n === 1 ? "1 address is on the list." : `${n} addresses are on the list.`),
    email: "E-mail address", what: "What would you like to do?", whats: { check: "See whether it is on the list", add: "Never write to it again", remove: "Take it off the list because the person wishes so" }, save: "Go on",
    results: { listed: "This address is on the list.", free: "This address is not on the list.", added: "This address gets no more mail.", removed: "This address can get mail again." },
  },
  mail: {
    copySubject: (d) => `The copy of your data is ready (${d.network})`,
    copyText: (d) => `Hello ${d.name},\n\nyou asked for a copy of your data. It is ready now:\n\n${d.link}\n\nIt can be opened within seven days, once, and only while signed in. You did not ask for a copy? Then please sign out everywhere on the page "My account" and tell the coordination.`,
    copyLabel: "The copy of one's own data is ready", copyWhy: "because a copy of one's own data was asked for",
  },
  refusals: {
    consentUnknown: "This consent does not exist, or no longer.", consentElsewhere: "This consent is given elsewhere.", consentAlready: "That is so already.", consentSubjectMissing: "Please choose what the consent is about.",
    copyUnderWay: "A copy is being put together. Please wait for the mail.", copyNone: "No copy is ready.", copyNotReady: "The copy is still being put together.", copyOpened: "This copy has been opened already. Please ask for a new one.", copyExpired: "This copy was deleted after seven days. Please ask for a new one.",
    eraseUnsure: "Please confirm that everything is to be erased as described.", eraseLastAdmin: "You are, or this person is, the only one who administers the network. Give that role to a second person first; then the erasure is possible.",
    eraseLastOperator: "This person is the only one who runs the server. Somebody else must take that over first.", eraseAdminByAdmin: "Whoever administers the network or runs the server can be erased by the administration only.", eraseOwnElsewhere: "Your own data are erased under \"My data\".",
  },
  flashes: { consentGiven: "Your consent is noted.", consentWithdrawn: "Your consent is taken back.", consentNoted: "The consent is noted.", copyAsked: "The copy is being put together. A mail will tell you when it is ready.", personErased: "The data are erased." },
  deeds: {
    "rights.giveConsent": "agreed to something", "rights.withdrawConsent": "took a consent back", "rights.noteConsent": "noted a consent on paper", "rights.recordConsent": "recorded a consent",
    "rights.askCopy": "asked for a copy of their own data", "rights.makeCopy": "put a copy of data together", "rights.openCopy": "opened the copy of their own data",
    "rights.eraseMyself": "erased their own data", "rights.erasePerson": "erased a person's data", "rights.keepDates": "deleted what had reached its date", "rights.changeSuppression": "changed or asked the list of blocked addresses",
  },
};
