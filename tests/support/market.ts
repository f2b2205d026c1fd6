// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../src/kernel/i18n.ts";
import { createOrganisation } from "../../src/rooms/actors/commands.ts";
import { listCorners } from "../../src/rooms/formats/marketplace/corners/store.ts";
import { createEdition, grantEditionRole, markAttendance, participantsOf, publishEdition, registerParticipant, setState } from "../../src/rooms/formats/run/index.ts";
import { done } from "./roles.ts";
import type { Town } from "./town.ts";

/** A marketplace in the demo town whose trading is open, with one organisation on each side. */
export interface Market {
  readonly edition: string;
  readonly title: string;
  /** Path of the working screens. */
  readonly floor: string;
  /** Key of the first corner. */
  readonly topic: string;
  /** Ids of the two organisations: company, nonprofit. */
  readonly organisations: readonly [string, string];
}

/** Opens a market that trades the whole day; the names carry no word of any language. */
export async function openMarket(town: Town, title: string): Promise<Market> {
  const form = { title, venue: "Forum", about: "Forum", day: dayOf(town.house.clock.now()), opens: "00:01", closes: "23:59" };
  const edition = (await done(town, createEdition, { format: "marketplace" }, form)).object.id;
  const organisations: string[] = [];
  for (const [name, sector, side] of [["Norda AG", "business", "company"], ["Lumen e.V.", "nonprofit", "nonprofit"]] as const) {
    const { object } = await done(town, createOrganisation, {}, { name, sector, size: "small" });
    await done(town, registerParticipant, { edition, organisation: object.id, base: town.base }, { side, people: "1", representatives: `Kim ${name}`, contactName: "Kim Norda", contactEmail: "kim@norda.example" });
    organisations.push(object.id);
  }
  await done(town, publishEdition, { edition }, { published: "1" });
  for (const to of ["planning", "registration", "closed", "doors"]) await done(town, setState, { edition }, { to });
  const rows = await town.house.store.read(town.scope, (reader) => participantsOf(reader, town.scope, edition));
  for (const row of rows) await done(town, markAttendance, { edition, participant: row.id, base: town.base }, { mark: "attended" });
  await done(town, setState, { edition }, { to: "open" });
  const [corner] = await town.house.store.read(town.scope, (reader) => listCorners(reader, town.scope, edition));
  return { edition, title, floor: `/durchlaeufe/${edition}/markt`, topic: corner!.key, organisations: [organisations[0]!, organisations[1]!] };
}

/** Gives somebody a role of the day and returns the address they sign in with. */
export async function appoint(town: Town, market: Market, role: string): Promise<string> {
  const email = `${role}@forum.example`;
  await done(town, grantEditionRole, { edition: market.edition, base: town.base }, { name: `Robin ${role}`, email, role });
  return email;
}
