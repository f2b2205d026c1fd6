// SPDX-License-Identifier: EUPL-1.2
import { inject } from "vitest";
import { guest, system, type Actor } from "../../src/kernel/actor.ts";
import { run, type Command } from "../../src/kernel/command.ts";
import type { Refusal } from "../../src/kernel/result.ts";
import type { Scope } from "../../src/kernel/scope.ts";
import { createOrganisation } from "../../src/rooms/actors/commands.ts";
import { addMandate, enterPerson } from "../../src/rooms/actors/mandates/commands.ts";
import { allFormats } from "../../src/rooms/formats/contract.ts";
import { createEdition } from "../../src/rooms/formats/run/commands.ts";
import { grantEditionRole } from "../../src/rooms/formats/run/roles/commands.ts";
import { invitePerson } from "../../src/rooms/platform/people/commands.ts";
import { whoIs } from "../../src/rooms/platform/index.ts";
import { grantsOf, seated } from "../../src/web/enter.ts";
import { ask, type Town } from "./town.ts";
import { Visitor } from "./visitor.ts";

/**
 * Everybody who could knock. Each holds one role alone, so that a row of the table is sharp:
 * `editor` speaks for every organisation of the story, `otherEditor` for one that nothing in the story is about;
 * the roles of an edition are held on every edition of the story, `otherTeam` holds all of them on another one.
 */
export const roleNames = [
  "guest", "member", "editor", "otherEditor", "coordinator", "admin", "operator",
  "organiser", "broker", "sealer", "counter", "helper", "otherTeam", "neighbour",
] as const;
export type RoleName = (typeof roleNames)[number];

/** Who holds nothing here: for them a closed door and no door look the same. */
export const strangers: readonly RoleName[] = ["guest", "member", "neighbour"];
const floorRoles = ["organiser", "broker", "sealer", "counter", "helper"] as const;

export interface Cast {
  readonly scope: Scope;
  /** The signed-in browser of a role; signs in again when the session was ended meanwhile. */
  visitor(role: RoleName): Promise<Visitor>;
  /** The same person as the web layer knows it, with the grants that the rooms give now. */
  actor(role: RoleName): Promise<Actor>;
}

export const emailOf = (role: RoleName): string => `rolle.${role.toLowerCase()}@walls.example`;
const nameOf = (role: RoleName): string => `Zacharias ${role}`;

/** Runs a command as the software itself and insists that it is done. Returns what it saved. */
export async function done<K, I, S, C, R extends Refusal>(town: Town, what: Command<K, I, S, C, R>, key: unknown, form: unknown, scope: Scope = town.scope) {
  const outcome = await run(town.house.store, town.house.clock, what, { scope, actor: system("test"), locale: "de", key, form });
  if (outcome.kind !== "done") throw new Error(`${what.name}: ${JSON.stringify(outcome)}`);
  return outcome.saved;
}

/** A question past row-level security to the town's own database. */
export const behind = (town: Town, sql: string): Promise<Record<string, unknown>[]> =>
  ask({ ...inject("database").admin, database: databaseName(town) }, sql);

export const databaseName = (town: Town): string => new URL(town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1);

/** Enters one person for each role into a network of the town. In a network without editions nobody holds a role of the floor. */
export async function openCast(town: Town, network = "walkenau"): Promise<Cast> {
  const scope = town.scopes[network]!;
  const prefix = network === "walkenau" ? "" : `/n/${network}`;
  await castNetwork(town, scope);
  await castEditors(town, scope);
  await castFloor(town, scope);
  const signedIn = new Map<RoleName, Visitor>();
  const visitor = async (role: RoleName): Promise<Visitor> => {
    if (role === "guest") return town.guest(prefix);
    const known = signedIn.get(role);
    if (known && known.cookie !== "") return known;
    const made = role === "neighbour" ? await neighbour(town, network) : await town.signIn(emailOf(role), prefix);
    signedIn.set(role, made);
    return made;
  };
  return { scope, visitor, actor: (role) => actorOf(town, scope, network, role, visitor) };
}

async function castNetwork(town: Town, scope: Scope): Promise<void> {
  await done(town, enterPerson, {}, { name: nameOf("member"), email: emailOf("member"), locale: "de" }, scope);
  for (const role of ["coordinator", "admin"] as const) await done(town, invitePerson, { base: town.base, network: "Test" }, { name: nameOf(role), email: emailOf(role), role }, scope);
  // Nobody but the first run makes an operator: that is a fact about the machine, not about a network.
  const operator = await done(town, enterPerson, {}, { name: nameOf("operator"), email: emailOf("operator"), locale: "de" }, scope);
  await behind(town, `insert into person_role (network_id, person_id, role, since) values ('${scope.networkId}', '${operator.object.id}', 'operator', '2000-01-01')`);
}

async function castEditors(town: Town, scope: Scope): Promise<void> {
  const organisations = await behind(town, `select id from organisation where network_id = '${scope.networkId}'`);
  for (const { id } of organisations) await done(town, addMandate, { id }, { name: nameOf("editor"), email: emailOf("editor"), function: "Test" }, scope);
  const other = await done(town, createOrganisation, {}, { name: "Zz Fremder Verein", sector: "civic", size: "small" }, scope);
  await done(town, addMandate, { id: other.object.id }, { name: nameOf("otherEditor"), email: emailOf("otherEditor"), function: "Test" }, scope);
}

async function castFloor(town: Town, scope: Scope): Promise<void> {
  const editions = (await behind(town, `select id, format_key from edition where network_id = '${scope.networkId}'`)) as { id: string; format_key: string }[];
  for (const role of [...floorRoles, "otherTeam"] as const) await done(town, enterPerson, {}, { name: nameOf(role), email: emailOf(role), locale: "de" }, scope);
  if (editions.length === 0) return;
  const other = await done(town, createEdition, { format: editions[0]!.format_key }, { title: "Zz Anderer Durchlauf", day: "2021-05-05", opens: "17:00", closes: "19:00" }, scope);
  for (const role of floorRoles) {
    for (const edition of editions) await appoint(town, scope, edition.id, edition.format_key, role, role);
    await appoint(town, scope, other.object.id, editions[0]!.format_key, "otherTeam", role);
  }
}

/** Appoints by the command where the format has the role, else past it: a right that nobody can be given must still be right. */
async function appoint(town: Town, scope: Scope, edition: string, format: string, who: RoleName, role: string): Promise<void> {
  const plan = allFormats().find((one) => one.key === format)!.format;
  const window = { fromDay: "2020-01-01", untilDay: "2049-12-31" };
  if (plan.roles.some((one) => one.key === role)) {
    await done(town, grantEditionRole, { edition, base: town.base }, { name: nameOf(who), email: emailOf(who), role, ...window }, scope);
    return;
  }
  await behind(town, `insert into edition_role (network_id, id, edition_id, person_id, role, from_at, until_at)
    select network_id, '${town.house.clock.newId()}', '${edition}', id, '${role}', '2020-01-01', '2049-12-31' from person where network_id = '${scope.networkId}' and email = '${emailOf(who)}'`);
}

/** The coordinator of the next town, with the own cookie and, for good measure, with the same secret under this town's cookie name. */
async function neighbour(town: Town, network: string): Promise<Visitor> {
  const home = Object.keys(town.scopes).find((key) => key !== network)!;
  const [coordinator] = (await behind(town, `select email from person join person_role r on r.network_id = person.network_id and r.person_id = person.id where person.network_id = '${town.scopes[home]!.networkId}' and r.role = 'admin' and person.email not like '%walls.example' limit 1`)) as { email: string }[];
  const there = await town.signIn(coordinator!.email, home === "walkenau" ? "" : `/n/${home}`);
  const here = new Visitor(town.base, network === "walkenau" ? "" : `/n/${network}`);
  const [name, secret] = there.cookie.split("=") as [string, string];
  here.keep(name, secret);
  here.keep(`gw_${network}`, secret);
  return here;
}

async function actorOf(town: Town, scope: Scope, network: string, role: RoleName, visitor: (role: RoleName) => Promise<Visitor>): Promise<Actor> {
  const secret = (await visitor(role)).cookie.split("; ").find((pair) => pair.startsWith(`gw_${network}=`))?.split("=")[1];
  if (secret === undefined) return guest;
  return town.house.store.read(scope, async (reader) => {
    const at = town.house.clock.now();
    const who = await whoIs(reader, scope, secret, at);
    return who ? seated(who, await grantsOf(town.house, reader, scope, who.personId, at)) : guest;
  });
}
