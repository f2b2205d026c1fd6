// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

const when = (d: { title: string; day: string; time: string; venue: string }): string => `${d.title}\n${d.day}, ${d.time}${d.venue === "" ? "" : `\n${d.venue}`}`;

export const en: Shape<typeof de> = {
  title: "Participants",
  lead: (d) => `${d.seated} signed up, ${d.waiting} on the waiting list, ${d.invited} invited without an answer`,
  seats: (d) => `${d.side}: ${d.taken} of ${d.of} places taken`,
  noLimit: (d) => `${d.side}: ${d.taken} signed up`,
  organisation: "Organisation", side: "Side", state: "State", people: "People", contact: "Contact", registeredAt: "Signed up on", firstTime: "First time", recruitedBy: "Recruited by",
  note: "Remark", accessNeeds: "What we should prepare", representatives: "Who comes", waitingPlace: "Place on the waiting list", actions: "What to do",
  filterSearch: "Find an organisation", allSides: "All sides", allStates: "Any state",
  caption: "Participating organisations", result: (d) => (d.count === 1 ? "1 organisation" : `${d.count} organisations`),
  empty: "Nobody has signed up yet.", emptyText: "Invite organisations, or publish the edition and open the sign-up.", emptyFiltered: "Nothing matches this filter.",
  invite: "Invite organisations", csv: "List as CSV", badges: "Print name badges", enter: "Enter one yourself",
  confirm: "Confirm", cancel: "Cancel", change: "Change", arrived: "Is here", noShow: "Did not come", undo: "Take back",
  requests: "Check new organisations", find: "Find", cancelTitle: (d) => `Cancel the sign-up for "${d.title}"`, cancelMail: "The contact gets an e-mail.", cancelNext: "The first on the waiting list moves up at once.",
  yes: "yes", no: "no",
  states: { invited: "invited", interested: "interested", registered: "waits for confirmation", confirmed: "signed up", waitlisted: "waiting list", cancelled: "cancelled", attended: "attended", noShow: "did not come" },
  checkIn: "Check-in", checkInLead: "One tap per organisation. The list stays sorted as on paper.", checkInClosed: "Check-in is not open in this state.",
  checkedIn: (d) => `${d.here} of ${d.of} are here`,
  badgeTitle: "Name badges", badgeLead: "Print this page on card. Each person gets one badge; letter and word name the side, not only the colour.",
  badgesNone: "Nobody has given names yet.",
  inviteTitle: "Invite organisations", inviteLead: "Those with a contact person get an e-mail. All others are put on the list so that you can call.",
  invitePreview: "Preview", inviteLooks: "What the invitation looks like", inviteToChosen: "all chosen organisations with an e-mail address", previewWords: { from: "From", to: "To", subject: "Subject", plain: "The same as plain text" },
  inviteWho: "Whom do you invite?", inviteMessage: "Your own words", inviteMessageHint: "Two or three sentences: why is it worth coming?", inviteButton: "Invite",
  inviteRecipients: (d) => `${d.mail} with an e-mail address, ${d.phone} without: please call`, inviteNone: "All organisations of the directory are on the list already.",
  noContact: "no address, please call",
  refusals: {
    participantNotWaiting: "This sign-up does not wait for confirmation.",
    participantCancelled: "This sign-up has been cancelled already.",
    participantOver: "Attendance has been noted. It is too late to cancel.",
    checkInNotOpen: "Check-in is not open yet, or no longer.",
    participantNobodyChosen: "Please choose at least one organisation.",
  },
  audience: { label: "Participants of an event", edition: "Event", state: "State" },
  mail: {
    answer: {
      confirmed: "Your place is certain. We look forward to seeing you.",
      registered: "Your sign-up has arrived. We will look at it and write to you as soon as it is confirmed.",
      waitlisted: "All places are taken at the moment. You are on the waiting list and will move up by yourself as soon as a place is free. We will write to you then.",
    },
    signedUpSubject: {
      confirmed: (d) => `Signed up: ${d.title} on ${d.day}`,
      registered: (d) => `Your sign-up has arrived: ${d.title}`,
      waitlisted: (d) => `On the waiting list: ${d.title}`,
    },
    signedUpText: (d) =>
      `Hello ${d.name},\n\n${d.answer}\n\n${when(d)}\n\nUntil the day you can change or cancel it yourself by this link:\n\n${d.link}\n\nYou get this message because your organisation was signed up with this address.`,
    movedUpSubject: (d) => `A place is free: ${d.title}`,
    movedUpText: (d) =>
      `Hello ${d.name},\n\na place has become free and you have moved up. There is nothing you need to do.\n\n${when(d)}\n\nAll about the day:\n\n${d.link}\n\nIf you can no longer come, please cancel soon. The link is in the confirmation of your sign-up.`,
    confirmedSubject: (d) => `Confirmed: ${d.title} on ${d.day}`,
    confirmedText: (d) => `Hello ${d.name},\n\nyour sign-up is confirmed.\n\n${when(d)}\n\nAll about the day:\n\n${d.link}\n\nIf you cannot come, please cancel soon: somebody on the waiting list will be glad. The link is in our first message.`,
    cancelledSubject: (d) => `Cancelled: ${d.title}`,
    cancelledText: (d) => `Hello ${d.name},\n\nthe sign-up for "${d.title}" on ${d.day} has been taken back. The place goes to the waiting list.\n\nIf this is a mistake, please reply to this e-mail.`,
    invitedSubject: (d) => `Invitation: ${d.title} on ${d.day}`,
    invitedText: (d) =>
      `Hello ${d.name},\n\nwe would like to invite you:\n\n${when(d)}\n${d.message === "" ? "" : `\n${d.message}\n`}\nSign up your organisation here:\n\n${d.link}\n\nYou get this message because you are entered for your organisation.`,
  },
};
