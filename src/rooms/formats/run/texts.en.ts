// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const days = (n: number): string => (n === 1 ? "1 day" : `${n} days`);

export const en: Shape<typeof de> = {
  brochure: { title: "The next dates", lead: "All dates and the registration stand on the website.", what: "What", day: "When", where: "Where" },
  public: {
    title: "Events", lead: "Where we meet, and what comes of it.",
    coming: "Coming up", past: "Looking back", noneComing: "No date is fixed at the moment.", nonePast: "No event lies behind us yet.",
    allPast: "All past events", home: "The next events", all: "All events",
    signUp: "Sign up", calendar: "Add to calendar", day: "Day", time: "Time", place: "Place", clock: (d) => `${d.from} to ${d.until}`,
    plan: "The way there", who: "Who takes part", hidden: "This page is not published yet. Only the organising team sees it.", desk: "To the edition",
    figures: "In figures",
  },
  desk: {
    title: "Editions", lead: "Each edition has its plan, counted from its day.", new: "New edition", none: "There is no edition yet.", noneText: "Create the first one: choose a format, fix the day, the plan makes itself.",
    caption: "Editions", name: "Title", format: "Format", day: "Day", state: "State", next: "Next step", signedUp: "Signed up", search: "Title or place", allFormats: "All formats", result: (n) => (n === 1 ? "1 edition" : `${n} editions`),
    published: "public", notPublished: "not public", csv: "List as CSV", when: "When", whenOptions: { coming: "Coming", past: "Past" }, allTimes: "All",
  },
  make: {
    chooseTitle: "New edition", chooseLead: "Which format shall it be? The format brings plan, tasks and roles.", choose: "Choose", noFormats: "No format is set up.",
    steps: (d) => `${d.steps} steps, ${d.tasks} tasks, begins ${days(d.first)} before`,
    title: (d) => `Plan: ${d.format}`, lead: "You can move the day later: plan and deadlines move along.", button: "Create the edition", wizard: "New edition", wizardSteps: ["Format", "Day and place", "Plan"],
    copyTitle: (d) => `Repeat ${d.title}`, copyLead: "Plan, tasks, places and settings come along, counted from the new day. Names and sign-ups stay with the old edition.", copyButton: "Create the new edition",
    changeTitle: "Change title, day and place", changeLead: "When you move the day, all steps, tasks, deadlines and windows of the roles move along.", save: "Save",
  },
  fields: { title: "Title", theme: "Theme", day: "Day", opens: "Begins", closes: "Ends", venue: "Place", about: "What is it about?", titleHint: "As it stands on poster and invitation.", venueHint: "Name and address, as somebody from elsewhere needs them.", aboutHint: "Two or three sentences for the public page.", closesHint: "If it ends after midnight, enter 23:59." },
  nav: { label: "Parts of this edition", plan: "Plan", participants: "Participants", roles: "Roles", settings: "Settings", checkIn: "Check-in", publicPage: "Public page" },
  plan: {
    steps: "Plan", tasks: "Tasks", next: "Next", allDone: "All steps are done.", done: "Done", reopen: "Open again", tick: "It is done",
    offset: (n) => (n === 0 ? "On the day" : n < 0 ? `${days(-n)} before` : `${days(n)} after`),
    inDays: (n) => (n === 0 ? "today" : n === 1 ? "tomorrow" : n < 0 ? `overdue for ${days(-n)}` : `in ${days(n)}`),
    doneOn: (d) => `done on ${d.day}`, late: "overdue", open: "Open", who: (d) => `Who: ${d.role}`, organiser: "organising team",
    addTask: "Add a task", task: "Task", due: "By when", owner: "Who does it?", nobody: "Nobody yet", edit: "Change", add: "Add", noTasks: "No tasks.", taskTitle: "Change the task", save: "Save", ownerHint: "You can choose everybody who holds a role in this edition.",
    state: "State", states: "Change the state", forward: "Forward", back: "Back", publish: "Publish", unpublish: "Stop showing", copy: "Repeat", change: "Title, day and place",
    stepsDone: (d) => `${d.done} of ${d.all} steps done`,
  },
  confirm: {
    stateTitle: (d) => `Change the state: ${d.state}`, backTitle: (d) => `Back to: ${d.state}`, now: (d) => `Now: ${d.state}.`,
    publishTitle: "Publish this event", publish: ["Title, day, place and description stand under “Events”.", "Names of people do not.", "You can take it back at any time."],
    unpublishTitle: "Stop showing this event", unpublish: ["The public page can no longer be reached.", "Sign-ups are kept, new ones are not possible."],
    allows: { signUp: "Organisations can sign up.", checkIn: "Check-in can note who is there.", plan: "Settings can still be changed." } as Readonly<Record<string, string>>,
  },
  settings: {
    title: "Settings", lead: "Rules of this edition.", save: "Save", fixed: "The rules do not change any more in this state.", none: "This format has no further settings.",
    signUp: "Sign-up", signUpLead: "Who can sign up, until when, and how many places there are.", by: "Who can sign up?",
    byOptions: { everybody: "Everybody, also without an account (you check new organisations)", members: "Organisations with an account", invited: "Invited organisations only" },
    until: "Sign-up until", untilHint: "Empty: as long as the state allows it.", confirmByHand: "Confirm each sign-up yourself", seats: (d) => `Places: ${d.side}`, seatsHint: "Organisations are counted. Empty: no limit. With more places the waiting list moves up at once.", organisations: "organisations",
    basics: "Day and place", rules: "Rules",
  },
  items: {
    lateSteps: (d) => (d.count === 1 ? `${d.title}: “${d.step}” is overdue.` : `${d.title}: ${d.count} steps are overdue, first “${d.step}”.`),
    lateTasks: (d) => (d.count === 1 ? `${d.title}: the task “${d.task}” is overdue.` : `${d.title}: ${d.count} tasks are overdue, first “${d.task}”.`),
    waiting: (d) => (d.count === 1 ? `${d.title}: one sign-up waits for your confirmation.` : `${d.title}: ${d.count} sign-ups wait for your confirmation.`),
    requests: (d) => (d.count === 1 ? `${d.title}: one new organisation waits for your check.` : `${d.title}: ${d.count} new organisations wait for your check.`),
    roles: (d) => `${d.title}: only ${days(d.days)} left, still missing: ${d.roles}.`,
    plan: "To the plan", confirm: "Look", check: "Check", appoint: "Appoint",
  },
  csv: { title: "Title", format: "Format", day: "Day", opens: "Begins", closes: "Ends", venue: "Place", state: "State", published: "public" },
  refusals: {
    editionClosesBeforeOpening: "The end must be after the beginning.",
    editionStateNotNext: "This state is not the next one. Please reload the page.",
    editionStateUnknown: "This format has no such state.",
    editionNotPublishable: "The public page still needs a place and a description.",
    taskDone: "This is done already.",
    taskOpen: "This is open already.",
    settingInvalid: "Please choose one of the options.",
    settingRange: (d) => `Please enter a number from ${d.min} to ${d.max}.`,
    settingTooLong: (d) => `Please use at most ${d.max} characters.`,
    settingsFixed: "The rules do not change any more in this state.",
  },
  flashes: {
    created: "The edition has been created. Here is its plan.", changed: "Saved.", copied: "The new edition has been created. Please check its details.", state: "The state has been changed.",
    published: "The event is public.", unpublished: "The event is no longer public.", task: "The task is on the list.", ticked: "Noted.",
    appointed: "Appointed. The e-mail is on its way.", roleEnded: "The role has ended.", invited: "Invited. The e-mails are on their way.", confirmed: "Confirmed.", cancelled: "Cancelled. Those who wait move up.",
    signedUp: "Entered.", accepted: "Taken in and signed up.", declined: "Declined. The e-mail is on its way.", marked: "Noted.",
  },
  deeds: {
    "run.createEdition": "created an edition", "run.changeEdition": "changed title, day or place of an edition", "run.setState": "changed the state of an edition",
    "run.publishEdition": "changed the publication of an edition", "run.copyEdition": "repeated an edition", "run.changeSettings": "changed rules of an edition", "run.changeSignUp": "changed sign-up and places",
    "run.addTask": "added a task", "run.changeTask": "changed a task", "run.doTask": "ticked a task off or opened it", "run.doStep": "ticked a step off or opened it",
    "run.grantEditionRole": "appointed somebody for an edition", "run.endEditionRole": "ended a role", "run.inviteParticipant": "invited organisations", "run.registerParticipant": "signed up an organisation",
    "run.requestSignUp": "signed up a new organisation", "run.acceptRequest": "took in a new organisation", "run.declineRequest": "declined a sign-up", "run.changeParticipant": "changed a sign-up",
    "run.confirmParticipant": "confirmed a sign-up", "run.cancelParticipant": "cancelled a sign-up", "run.markAttendance": "noted attendance", "run.changeOwnSignUp": "changed their own sign-up", "run.cancelOwnSignUp": "cancelled their own sign-up",
  },
  privacy: {
    contact: "contact and names of participants: for confirmation, check-in and badges", roles: "Who held which role in an edition", request: "sign-up without an account, until it is checked", owner: "Who does a task",
    sinceDay: "after signing up", sinceEnd: "after the end of the role", sinceRequest: "after arrival",
  },
};
