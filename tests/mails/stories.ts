// SPDX-License-Identifier: EUPL-1.2
// For every kind of mail: what has to happen for it to be sent, and who must get it and nobody else.
import { addDays, dayOf } from "../../src/kernel/i18n.ts";
import { addMandate, endMandate } from "../../src/rooms/actors/mandates/commands.ts";
import { proposeAmendment } from "../../src/rooms/commitments/amendments/commands.ts";
import { sendFollowUp } from "../../src/rooms/commitments/follow-ups/commands.ts";
import { askNewsletter } from "../../src/rooms/communication/subscriptions/commands.ts";
import { remindReview } from "../../src/rooms/duties/accessibility/commands.ts";
import { answerCase, changeContact, reportBarrier } from "../../src/rooms/duties/feedback/commands.ts";
import { createListing, publishListing, remindListing, returnListing, submitForReview } from "../../src/rooms/exchange/commands.ts";
import { contactListing } from "../../src/rooms/exchange/contacts/commands.ts";
import { introduce } from "../../src/rooms/exchange/suggestions/commands.ts";
import { callOffEdition } from "../../src/rooms/formats/run/calling-off/commands.ts";
import { createEdition } from "../../src/rooms/formats/run/commands.ts";
import { cancelParticipant, confirmParticipant, inviteParticipant } from "../../src/rooms/formats/run/participants/commands.ts";
import { declineRequest, requestSignUp } from "../../src/rooms/formats/run/requests/commands.ts";
import { grantEditionRole } from "../../src/rooms/formats/run/roles/commands.ts";
import { registerParticipant } from "../../src/rooms/formats/run/signup/commands.ts";
import { warnOperators } from "../../src/rooms/operation/commands.ts";
import { invitePerson } from "../../src/rooms/platform/people/commands.ts";
import { requestEmail, sendCode } from "../../src/rooms/platform/sessions/commands.ts";
import { askCopy } from "../../src/rooms/rights/copies/commands.ts";
import { behind, done } from "../support/roles.ts";
import type { Town } from "../support/town.ts";

type Story = (town: Town) => Promise<readonly string[]>;

const rows = async (town: Town, sql: string): Promise<Record<string, unknown>[]> => behind(town, sql.replaceAll("$n", `'${town.scope.networkId}'`));
const one = async (town: Town, sql: string): Promise<string> => {
  const [found] = await rows(town, sql);
  if (!found) throw new Error(`The town has no row for: ${sql}`);
  return String(Object.values(found)[0]);
};
const emails = async (town: Town, sql: string): Promise<string[]> => (await rows(town, sql)).map((row) => String(Object.values(row)[0]));
/** Who speaks for an organisation now, asked of the tables and not of our own code. */
const speakers = (town: Town, organisation: string) => emails(town, `select p.email from mandate m join person p on p.network_id = m.network_id and p.id = m.person_id where m.network_id = $n and m.organisation_id = '${organisation}' and m.until is null`);
const selin = "select id from person where network_id = $n and email like 'selin%' limit 1";
const selinEmail = "select email from person where network_id = $n and email like 'selin%' limit 1";
const openListing = (direction: string, number = 0) => `select id from listing where network_id = $n and direction = '${direction}' and state = 'published' and expires_on > current_date and organisation_id in (select organisation_id from mandate where until is null) order by id offset ${number} limit 1`;
const ownerOf = (listing: string) => `select organisation_id from listing where id = '${listing}'`;
const words = { category: "hands", title: "Probe der Post", what: "Sechs Personen für einen Nachmittag im Garten.", quantity: "6", unit: "persons", place: "Garten" };

/** A listing that waits for its check, written by somebody who speaks for the organisation. */
async function inReview(town: Town): Promise<{ listing: string; organisation: string; author: string }> {
  const author = await town.signIn("selin-kaya");
  const organisation = await one(town, `select organisation_id from mandate where network_id = $n and until is null and person_id = (${selin})`);
  const listing = (await done(town, createListing, { organisation, direction: "need" }, words)).object.id;
  await rows(town, `update listing set created_by = (${selin}) where id = '${listing}'`);
  await done(town, submitForReview, { listing, base: town.base }, {});
  return { listing, organisation, author: author.cookie && (await one(town, selinEmail)) };
}

/** A fresh edition that takes sign-ups, with one seat for nonprofits. */
async function openEdition(town: Town): Promise<string> {
  const day = addDays(dayOf(town.house.clock.now()), 40);
  const edition = (await done(town, createEdition, { format: "marketplace" }, { title: "Markt der Post", day, opens: "17:00", closes: "19:00", venue: "Rathaus" })).object.id;
  await rows(town, `update edition set state = 'registration', published = true where id = '${edition}'`);
  return edition;
}
const organisations = (town: Town, count: number) => emails(town, `select o.id from organisation o where o.network_id = $n and o.state = 'listed' and o.sector in ('nonprofit', 'civic') order by o.id limit ${count}`);
const signUp = (town: Town, edition: string, organisation: string, email: string) =>
  done(town, registerParticipant, { edition, organisation, base: town.base }, { side: "nonprofit", people: "2", contactName: "Nora Neugier", contactEmail: email });
const seats = (town: Town, edition: string, count: number | null) => rows(town, `update edition set seats = ${count === null ? "'{}'" : `'{"nonprofit": ${count}}'`} where id = '${edition}'`);
const participant = (town: Town, edition: string, email: string) => one(town, `select id from participant where edition_id = '${edition}' and contact_email = '${email}'`);

async function followUp(kind: "firstContact" | "result", town: Town): Promise<string[]> {
  const id = await one(town, `select f.id from follow_up f join commitment_party cp on cp.network_id = f.network_id and cp.id = f.party_id join mandate m on m.network_id = f.network_id and m.organisation_id = cp.organisation_id and m.until is null where f.network_id = $n and f.kind = '${kind}' order by f.answered_at is not null, f.sent_at is not null, f.id limit 1`);
  await rows(town, `update follow_up set due_on = current_date - 1, sent_at = null, answered_at = null, answer = null, secret_hash = null where id = '${id}'`);
  const organisation = await one(town, `select cp.organisation_id from follow_up f join commitment_party cp on cp.id = f.party_id where f.id = '${id}'`);
  await done(town, sendFollowUp, { id, base: town.base }, {});
  return speakers(town, organisation);
}

async function barrier(town: Town): Promise<string> {
  await done(town, changeContact, {}, { office: "Rathaus", email: "barrierefrei@walkenau.example" });
  return (await done(town, reportBarrier, { base: town.base, network: "Test" }, { kind: "barrier", what: "Die Schrift ist zu klein.", email: "lena.liest@example.org" })).object.id;
}

/** Writes a circular to a group and sends it as the preview asks, over HTTP. Returns whom the database says it should reach. */
async function circular(town: Town, audience: string): Promise<void> {
  const katrin = await town.coordinator();
  const begun = await katrin.submit("/rundschreiben/neu", { audience });
  const path = begun.location!.replace("/bearbeiten", "");
  await katrin.submit(`${path}/bearbeiten`, { subjectDe: "Rundbrief", textDe: "Guten Tag, hier ist Neues." });
  const count = /von Hand eintippen: (\d+)/.exec((await katrin.get(`${path}/senden`)).text)![1]!;
  await katrin.submit(`${path}/senden`, { count });
}

export const stories: Readonly<Record<string, Story>> = {
  "platform.signIn": async (town) => {
    const email = await one(town, selinEmail);
    await town.guest().submit("/anmelden", { email: email.toUpperCase() });
    return [email];
  },
  "platform.invitation": async (town) => {
    await done(town, invitePerson, { base: town.base, network: "Test" }, { name: "Ines Neu", email: "ines.neu@example.org", role: "coordinator" });
    return ["ines.neu@example.org"];
  },
  "platform.confirmCode": async (town) => {
    await town.signIn("selin-kaya");
    const session = await one(town, `select id from session where network_id = $n and person_id = (${selin}) order by started_at desc limit 1`);
    await done(town, sendCode, { person: await one(town, selin), session }, {});
    return [await one(town, selinEmail)];
  },
  "platform.emailConfirm": async (town) => {
    await done(town, requestEmail, { person: await one(town, selin), base: town.base }, { email: "neu.selin@example.org" });
    return ["neu.selin@example.org"];
  },
  "platform.emailNotice": async (town) => {
    await done(town, requestEmail, { person: await one(town, selin), base: town.base }, { email: "neuer.selin@example.org" });
    return [await one(town, selinEmail)];
  },
  "platform.standingIn": async (town) => {
    const admin = await town.admin();
    await admin.submit(`/personen/${await one(town, selin)}/vertreten`, { reason: "Am Telefon um Hilfe gebeten" });
    return [await one(town, selinEmail)];
  },
  "actors.mandate": async (town) => {
    const [organisation] = await organisations(town, 1);
    const signIn = `${town.base}/anmelden`;
    const made = await done(town, addMandate, { id: organisation, signIn }, { name: "Mia Mandat", email: "mia.mandat@example.org", function: "Vorstand" });
    await done(town, endMandate, { id: organisation, mandate: made.object.id }, {}).catch(() => undefined);
    return ["mia.mandat@example.org"];
  },
  "exchange.published": async (town) => {
    const { listing, author } = await inReview(town);
    await done(town, publishListing, { listing, base: town.base }, {});
    return [author];
  },
  "exchange.returned": async (town) => {
    const { listing, organisation } = await inReview(town);
    await done(town, returnListing, { listing, base: town.base }, { note: "Bitte den Ort genauer nennen." });
    return speakers(town, organisation);
  },
  "exchange.reminder": async (town) => {
    const listing = await one(town, openListing("need"));
    await done(town, remindListing, { listing, base: town.base }, {});
    return speakers(town, await one(town, ownerOf(listing)));
  },
  "exchange.contact": async (town) => {
    const listing = await one(town, openListing("offer"));
    await done(town, contactListing, { listing, base: town.base }, { name: "Nora Neugier", email: "nora.neugier@example.org", message: "Passt das auch samstags?" });
    return speakers(town, await one(town, ownerOf(listing)));
  },
  "exchange.introduction": async (town) => {
    const listing = await one(town, openListing("need"));
    const owner = await one(town, ownerOf(listing));
    const other = await one(town, `select id from listing where network_id = $n and direction = 'offer' and state = 'published' and expires_on > current_date and organisation_id <> '${owner}' and organisation_id in (select organisation_id from mandate where until is null) and id not in (select offer_id from introduction where need_id = '${listing}') order by id limit 1`);
    await done(town, introduce, { listing, other, base: town.base }, {});
    return [...(await speakers(town, owner)), ...(await speakers(town, await one(town, ownerOf(other))))];
  },
  "commitments.firstContact": (town) => followUp("firstContact", town),
  "commitments.result": (town) => followUp("result", town),
  "commitments.amendment": async (town) => {
    const id = await one(town, "select id from commitment where network_id = $n and state in ('sealed', 'running', 'fulfilled') order by id limit 1");
    const parties = await emails(town, `select organisation_id from commitment_party where network_id = $n and commitment_id = '${id}' order by position`);
    await done(town, proposeAmendment, { id, base: town.base }, { organisation: parties[0]!, text: "Der Termin wird um eine Woche verschoben." });
    return (await Promise.all(parties.slice(1).map((party) => speakers(town, party)))).flat();
  },
  "run.signedUp": async (town) => {
    const [organisation] = await organisations(town, 1);
    await signUp(town, await openEdition(town), organisation!, "anna.anmeldung@example.org");
    return ["anna.anmeldung@example.org"];
  },
  "run.movedUp": async (town) => {
    const edition = await openEdition(town);
    const [first, second] = await organisations(town, 2);
    await seats(town, edition, 1);
    await signUp(town, edition, first!, "erste@example.org");
    await signUp(town, edition, second!, "zweite@example.org");
    await done(town, cancelParticipant, { edition, participant: await participant(town, edition, "erste@example.org"), base: town.base }, {});
    return ["zweite@example.org"];
  },
  "run.confirmed": async (town) => {
    const edition = await openEdition(town);
    const [organisation] = await organisations(town, 1);
    await signUp(town, edition, organisation!, "warte@example.org");
    await rows(town, `update participant set state = 'registered' where edition_id = '${edition}'`);
    await done(town, confirmParticipant, { edition, participant: await participant(town, edition, "warte@example.org"), base: town.base }, {});
    return ["warte@example.org"];
  },
  "run.cancelled": async (town) => {
    const edition = await openEdition(town);
    const [organisation] = await organisations(town, 1);
    await signUp(town, edition, organisation!, "absage@example.org");
    await done(town, cancelParticipant, { edition, participant: await participant(town, edition, "absage@example.org"), base: town.base }, {});
    return ["absage@example.org"];
  },
  "run.calledOff": async (town) => {
    const edition = await openEdition(town);
    const [first, second] = await organisations(town, 2);
    await signUp(town, edition, first!, "kommt@example.org");
    await signUp(town, edition, second!, "kommt.nicht@example.org");
    await done(town, cancelParticipant, { edition, participant: await participant(town, edition, "kommt.nicht@example.org"), base: town.base }, {});
    await done(town, callOffEdition, { edition, base: town.base }, { reason: "Die Halle hat einen Wasserschaden." });
    return ["kommt@example.org"];
  },
  "run.requested": async (town) => {
    await done(town, requestSignUp, { edition: await openEdition(town), base: town.base }, { side: "nonprofit", name: "Neue Runde Eins", sector: "civic", size: "small", contactName: "Frieda Frage", contactEmail: "frieda@example.org", people: "2" });
    return ["frieda@example.org"];
  },
  "run.declined": async (town) => {
    const edition = await openEdition(town);
    const request = (await done(town, requestSignUp, { edition, base: town.base }, { side: "nonprofit", name: "Neue Runde Zwei", sector: "civic", size: "small", contactName: "Frank Frage", contactEmail: "frank@example.org", people: "2" })).object.id;
    await done(town, declineRequest, { edition, request, base: town.base }, { reason: "Leider voll." });
    return ["frank@example.org"];
  },
  "run.appointed": async (town) => {
    await done(town, grantEditionRole, { edition: await openEdition(town), base: town.base }, { name: "Hanna Hilft", email: "hanna.hilft@example.org", role: "broker" });
    return ["hanna.hilft@example.org"];
  },
  "run.invited": async (town) => {
    const edition = await openEdition(town);
    const invited = await emails(town, "select o.id from organisation o where o.network_id = $n and o.state = 'listed' and o.sector = 'business' order by o.id limit 3");
    await done(town, inviteParticipant, { edition, base: town.base }, { organisations: invited, side: "company", message: "Kommt alle." });
    return (await Promise.all(invited.map((organisation) => speakers(town, organisation)))).flat();
  },
  "communication.newsletterConfirm": async (town) => {
    await done(town, askNewsletter, { base: town.base }, { email: "Lilo.Liest@Example.org" });
    return ["lilo.liest@example.org"];
  },
  "communication.newsletter": async (town) => {
    await circular(town, "communication.subscribers");
    return emails(town, "select email from subscription where network_id = $n and state = 'confirmed'");
  },
  "communication.circular": async (town) => {
    await circular(town, "actors.spokespeople");
    return [...new Set(await emails(town, "select distinct p.email from mandate m join organisation o on o.network_id = m.network_id and o.id = m.organisation_id join person p on p.network_id = m.network_id and p.id = m.person_id where m.network_id = $n and m.until is null and o.state = 'listed'"))];
  },
  "communication.circularTest": async (town) => {
    const katrin = await town.coordinator();
    const path = (await katrin.submit("/rundschreiben/neu", { audience: "communication.subscribers" })).location!.replace("/bearbeiten", "");
    await katrin.submit(`${path}/bearbeiten`, { subjectDe: "Probe", textDe: "Nur zur Probe." });
    await katrin.post(`${path}/test`);
    return ["katrin.sommerfeld@walkenau.example"];
  },
  "duties.caseReceived": async (town) => {
    await barrier(town);
    return ["lena.liest@example.org"];
  },
  "duties.caseArrived": async (town) => {
    await barrier(town);
    return ["barrierefrei@walkenau.example"];
  },
  "duties.caseAnswer": async (town) => {
    await done(town, answerCase, { case: await barrier(town), base: town.base, network: "Test" }, { answer: "Die Schrift ist jetzt größer." });
    return ["lena.liest@example.org"];
  },
  "duties.review": async (town) => {
    await rows(town, "update accessibility_statement set reviewed_on = current_date - 400 where network_id = $n");
    await done(town, remindReview, { base: town.base, network: "Test" }, {});
    return emails(town, "select p.email from person_role r join person p on p.network_id = r.network_id and p.id = r.person_id where r.network_id = $n and r.role = 'admin' and r.until is null");
  },
  "operation.oldBackup": async (town) => {
    await done(town, warnOperators, { link: town.base }, { alarmDe: "Die Sicherung ist alt.", alarmEn: "The backup is old." });
    return emails(town, "select p.email from person_role r join person p on p.network_id = r.network_id and p.id = r.person_id where r.network_id = $n and r.role = 'operator' and r.until is null");
  },
  "rights.copyReady": async (town) => {
    await done(town, askCopy, { person: await one(town, selin) }, {});
    return [await one(town, selinEmail)];
  },
};
