// SPDX-License-Identifier: EUPL-1.2
import { addDays, dayOf } from "../../src/kernel/i18n.ts";
import type { Scope } from "../../src/kernel/scope.ts";
import { stageImport } from "../../src/rooms/actors/imports/commands.ts";
import { proposeAmendment } from "../../src/rooms/commitments/amendments/commands.ts";
import { sendFollowUp } from "../../src/rooms/commitments/follow-ups/commands.ts";
import { remindListing } from "../../src/rooms/exchange/commands.ts";
import { reportBarrier } from "../../src/rooms/duties/feedback/commands.ts";
import { contactListing } from "../../src/rooms/exchange/contacts/commands.ts";
import { requestSignUp } from "../../src/rooms/formats/run/requests/commands.ts";
import { createHook, testHook } from "../../src/rooms/interfaces/hooks/commands.ts";
import { createKey } from "../../src/rooms/interfaces/keys/commands.ts";
import { requestSignIn } from "../../src/rooms/platform/commands.ts";
import { requestEmail } from "../../src/rooms/platform/sessions/commands.ts";
import { behind, done } from "./roles.ts";
import type { Town } from "./town.ts";

/**
 * What lasts minutes in real life and therefore stands in no story, made for a walk: a fresh sign-in link, a file put
 * aside, a question about a listing, a request for a seat, a proposed amendment, and the mails that jobs would send
 * with their links. What a network has no ground for (no edition, no agreement) is left out there.
 */
export async function plant(town: Town, scope: Scope = town.scope): Promise<void> {
  const one = async (sql: string): Promise<string | undefined> => (await behind(town, sql.replace("$network", `network_id = '${scope.networkId}'`)))[0]?.["id"] as string | undefined;
  const base = town.base;
  const [person] = await behind(town, `select id, email from person where network_id = '${scope.networkId}' and state = 'active' order by id limit 1`);
  await done(town, requestSignIn, { base }, { email: String(person!["email"]) }, scope);
  await done(town, requestEmail, { person: String(person!["id"]), base }, { email: "neue.adresse@example.org" }, scope);
  await done(town, reportBarrier, { base, network: "Test" }, { kind: "barrier", what: "Die Schrift ist zu klein.", email: "nora.neugier@example.org" }, scope);
  await done(town, createKey, {}, { name: "Freiwilligen-Datenbank", rights: ["needs", "organisations"], expiresOn: addDays(dayOf(town.house.clock.now()), 30) }, scope);
  const hook = await done(town, createHook, {}, { url: "https://programm.example/nachrichten", events: ["listing.published"] }, scope);
  await done(town, testHook, { hook: hook.object.id }, {}, scope);
  await done(town, stageImport, {}, { text: "Name;Bereich\nVerein aus der Datei;Unternehmen\n" }, scope);
  const today = dayOf(town.house.clock.now());
  const listing = await one(`select l.id from listing l join mandate m on m.network_id = l.network_id and m.organisation_id = l.organisation_id where l.$network and l.state = 'published' and l.expires_on > '${today}' order by l.id limit 1`);
  if (listing) {
    await done(town, contactListing, { listing, base }, { name: "Nora Neugier", email: "nora.neugier@example.org", message: "Passt das auch für Samstag?" }, scope);
    await done(town, remindListing, { listing, base }, {}, scope);
  }
  const edition = await one(`select id from edition where $network and published and state = 'registration' limit 1`);
  if (edition) await done(town, requestSignUp, { edition, base }, { side: "nonprofit", name: "Nachbarschaftsküche Neu", sector: "civic", size: "small", contactName: "Nora Neugier", contactEmail: "nora.neugier@example.org", people: "2" }, scope);
  const agreement = await one(`select id from commitment where $network and state in ('sealed', 'running', 'fulfilled') and edition_id is not null order by id limit 1`);
  const party = agreement && (await one(`select organisation_id as id from commitment_party where $network and commitment_id = '${agreement}' order by position limit 1`));
  if (agreement && party) await done(town, proposeAmendment, { id: agreement, base }, { organisation: party, text: "Der Termin wird um eine Woche verschoben." }, scope);
  const question = await one(`select id from follow_up where $network and sent_at is null and answered_at is null and due_on <= '${today}' limit 1`);
  if (question) await done(town, sendFollowUp, { id: question, base }, {}, scope);
}

/** The parameters of an address that holds a secret, from the newest mail that leads there; of a file put aside, from its row. */
export async function secretFor(town: Town, path: string, scope: Scope): Promise<Record<string, string> | undefined> {
  const inNetwork = `network_id = '${scope.networkId}'`;
  if (path.endsWith("/:draft")) {
    const [draft] = await behind(town, `select id from import_draft where ${inNetwork} order by id desc limit 1`);
    return draft && { draft: String(draft["id"]) };
  }
  const before = /^(\/.*\/):secret/.exec(path)?.[1];
  if (!before) return undefined;
  const mails = await behind(town, `select payload->>'text' as text from outbox where ${inNetwork} and type = 'mail' and payload->>'text' like '%${before}%' order by id desc limit 20`);
  const secret = mails.map((mail) => new RegExp(`${before}([\\w-]{20,})`).exec(String(mail["text"]))?.[1]).find(Boolean);
  return secret === undefined ? undefined : { secret };
}
