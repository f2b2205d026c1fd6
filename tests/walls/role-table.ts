// SPDX-License-Identifier: EUPL-1.2
import { roleNames, type RoleName } from "../support/roles.ts";

type Row = readonly RoleName[];

/** The network's office. Who administers also coordinates; who runs the machine does neither by that. */
const office: Row = ["coordinator", "admin"];
/** An edition is led by the office and its organisers. */
const steering: Row = [...office, "organiser"];
/** Everybody who works on the floor that day. */
const floor: Row = [...steering, "broker", "sealer", "counter", "helper"];
/** What an organisation says and promises is changed by those who speak for it, or by the office on their behalf. */
const own: Row = [...office, "editor"];
const ownInEdition: Row = [...steering, "editor"];
const everybody: Row = roleNames;
const persons: Row = roleNames.filter((role) => role !== "guest" && role !== "neighbour");
/** Jobs, first run and demo alone; no request ever. */
const nobody: Row = [];

/**
 * Who may do what, one row per command. Written from FIELD.md 1.2 and DESIGN.md 2, not from the code: where the two
 * differ, one of them is wrong. A new command fails the test until somebody has thought about its row.
 */
export const roleTable: Readonly<Record<string, Row>> = {
  // Signing in and oneself
  "platform.requestSignIn": everybody,
  "platform.signIn": everybody,
  "platform.signOut": persons,
  "platform.changeMyself": persons,
  "platform.endMySessions": persons,
  "platform.endSession": persons,
  "platform.sendCode": persons,
  "platform.confirmSession": persons,
  "platform.requestEmail": persons,
  "platform.changeEmail": everybody,
  "platform.forgetTokens": nobody,
  "platform.pausePerson": office,
  "platform.resumePerson": office,
  "platform.startStandingIn": ["admin"],
  // Who stands in for somebody, and only while they do: no role of the cast.
  "platform.endStandingIn": nobody,
  // The network and its people
  "platform.openNetwork": nobody,
  "platform.orderNetwork": ["operator"],
  "platform.changeHosts": ["operator"],
  "platform.invitePerson": ["admin"],
  "platform.endRole": ["admin"],
  "platform.changeSettings": ["admin"],
  "platform.changeLogo": ["admin"],
  "platform.changeFront": office,
  "platform.changeVoice": ["admin"],
  "places.importMunicipalities": ["operator"],
  "places.choosePlaces": ["admin"],
  // Organisations and quarters
  "actors.createOrganisation": office,
  "actors.changeOrganisation": own,
  "actors.hideOrganisation": office,
  "actors.showOrganisation": office,
  "actors.addMandate": own,
  "actors.endMandate": own,
  "actors.enterPerson": nobody,
  "actors.createQuarter": office,
  "actors.changeQuarter": office,
  "actors.deleteQuarter": office,
  "actors.drawQuarters": office,
  "actors.stageImport": office,
  "actors.importOrganisations": office,
  "actors.forgetImports": nobody,
  // Needs and offers
  "exchange.createListing": own,
  "exchange.changeListing": own,
  "exchange.describeListing": own,
  "exchange.placeListing": own,
  "exchange.rewardListing": own,
  "exchange.submitForReview": own,
  "exchange.publishListing": office,
  "exchange.returnListing": office,
  "exchange.pauseListing": own,
  "exchange.resumeListing": own,
  "exchange.refreshListing": own,
  "exchange.closeListing": own,
  "exchange.refreshByLink": everybody,
  "exchange.closeByLink": everybody,
  "exchange.expireListing": nobody,
  "exchange.remindListing": nobody,
  "exchange.contactListing": everybody,
  "exchange.settleRequest": own,
  "exchange.rejectSuggestion": own,
  "exchange.introduce": office,
  // Mails: the software takes and sends them, the office decides about those that did not arrive
  "communication.takeMail": nobody,
  "communication.claimMail": nobody,
  "communication.settleMail": nobody,
  "communication.sendMailAgain": office,
  "communication.giveUpMail": office,
  // Which mails one wants; the secret of a link is the right
  "communication.askNewsletter": everybody,
  "communication.confirmNewsletter": everybody,
  "communication.stopMails": everybody,
  "communication.resumeMails": everybody,
  "communication.changeMyMails": persons,
  "communication.endSubscription": office,
  "communication.enterSubscriber": nobody,
  "communication.forgetUnconfirmed": nobody,
  // The duties of a public body: the office keeps them, who administers opens the doors, everybody may report
  "duties.changeImprint": office,
  "duties.changePrivacyFacts": office,
  "duties.releaseNotice": office,
  "duties.changeStatement": office,
  "duties.remindReview": nobody,
  "duties.changeContact": office,
  "duties.reportBarrier": everybody,
  "duties.answerCase": office,
  "duties.closeCase": office,
  "duties.changePlain": office,
  "duties.changeSign": office,
  "duties.resetOwnPage": office,
  "duties.publishNetwork": ["admin"],
  "duties.closeNetwork": ["admin"],
  // Editions of every format
  "run.createEdition": office,
  "run.changeEdition": steering,
  "run.setState": steering,
  "run.callOffEdition": steering,
  "run.publishEdition": steering,
  "run.copyEdition": steering,
  "run.changeSettings": steering,
  "run.changeSignUp": steering,
  "run.addTask": steering,
  "run.changeTask": steering,
  "run.doTask": steering,
  "run.doStep": steering,
  "run.grantEditionRole": steering,
  "run.endEditionRole": steering,
  "run.inviteParticipant": steering,
  "run.confirmParticipant": steering,
  "run.registerParticipant": ownInEdition,
  "run.changeParticipant": ownInEdition,
  "run.cancelParticipant": ownInEdition,
  "run.markAttendance": [...steering, "helper"],
  "run.changeOwnSignUp": everybody,
  "run.cancelOwnSignUp": everybody,
  "run.requestSignUp": everybody,
  "run.acceptRequest": steering,
  "run.declineRequest": steering,
  // The marketplace: before the day
  "marketplace.createCorner": steering,
  "marketplace.changeCorner": steering,
  "marketplace.removeCorner": steering,
  "marketplace.addCard": ownInEdition,
  "marketplace.removeCard": ownInEdition,
  "marketplace.moveCard": steering,
  "marketplace.settleCard": steering,
  "marketplace.addRate": office,
  "marketplace.printForms": steering,
  // The ledger. Sealing is the sealers' alone: not even the office seals its own market.
  "commitments.draftAgreement": own,
  // Without an organisation in the address nobody but the office knows for whom it is.
  "commitments.draftAgreement /zusagen/neu": office,
  "commitments.changeDraft": [...floor, "editor"],
  "commitments.signAgreement": [...floor, "editor"],
  "commitments.bringToSealer": [...floor, "editor"],
  "commitments.withdrawAgreement": [...floor, "editor"],
  "commitments.sealAgreement": ["sealer"],
  "commitments.returnAgreement": ["sealer"],
  "commitments.refuseAgreement": ["sealer"],
  "commitments.changeConsent": own,
  "commitments.proposeAmendment": own,
  "commitments.answerAmendment": own,
  "commitments.answerFollowUp": everybody,
  "commitments.recordAnswer": own,
  "commitments.sendFollowUp": nobody,
  "commitments.settleAgreement": office,
  // People's rights: everybody their own, the office on paper and by letter, the night by itself
  "rights.giveConsent": persons,
  "rights.withdrawConsent": persons,
  "rights.noteConsent": office,
  "rights.recordConsent": nobody,
  "rights.askCopy": persons,
  "rights.makeCopy": nobody,
  "rights.openCopy": persons,
  "rights.eraseMyself": persons,
  "rights.erasePerson": office,
  "rights.keepDates": nobody,
  "rights.changeSuppression": office,
  // The marketplace: the day. The sealers' table is theirs; the number is the counters'
  "marketplace.captureAgreement": floor,
  "marketplace.captureOwn": ["editor"],
  "marketplace.signAgreement": [...floor, "editor"],
  "marketplace.bringToSealer": [...floor, "editor"],
  "marketplace.openAgreement": ["sealer"],
  "marketplace.layBack": ["sealer"],
  "marketplace.sealAgreement": ["sealer"],
  "marketplace.returnAgreement": ["sealer"],
  "marketplace.refuseAgreement": ["sealer"],
  "marketplace.announceNumber": [...steering, "counter"],
  "marketplace.correctNumber": [...steering, "counter"],
};

/** The row of a command at one address: its own where the address says less about the object, else the command's. */
export const rowFor = (command: string, path: string): Row | undefined =>
  roleTable[`${command} ${path}`] ?? roleTable[command];
