// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader } from "../../../../kernel/database/connect.ts";
import { formatDayShort } from "../../../../kernel/i18n.ts";
import type { Addressee, Audience } from "../../../../kernel/room.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { organisationNames, type OrganisationName } from "../../../actors/index.ts";
import { listEditions } from "../queries.ts";
import { participantStates, type Participant, type ParticipantState } from "./rules.ts";
import { participantColumns, type ParticipantTables } from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };

const db = (reader: Reader) => tables<ParticipantTables>(reader);

export interface ParticipantRow extends Participant {
  readonly organisation: OrganisationName;
}

const named = async (reader: Reader, scope: Scope, rows: readonly Participant[]): Promise<ParticipantRow[]> => {
  const names = await organisationNames(reader, scope, rows.map((row) => row.organisationId));
  return rows.flatMap((row) => {
    const organisation = names.get(row.organisationId);
    return organisation ? [{ ...row, organisation }] : [];
  });
};

/** Everybody on an edition with the organisation's name, by name. For the organisers: holds addresses of people. */
export async function participantsOf(reader: Reader, scope: Scope, editionId: string): Promise<ParticipantRow[]> {
  const rows = (await db(reader).selectFrom("participant").select(participantColumns)
    .where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("position").execute()) as Participant[];
  const order = new Intl.Collator("de");
  return (await named(reader, scope, rows)).sort((a, b) => order.compare(a.organisation.name, b.organisation.name));
}

/** The sign-ups of some organisations, over all editions; for the people who speak for them. */
export async function signUpsOf(reader: Reader, scope: Scope, organisationIds: readonly string[]): Promise<ParticipantRow[]> {
  if (organisationIds.length === 0) return [];
  const rows = (await db(reader).selectFrom("participant").select(participantColumns)
    .where("networkId", "=", scope.networkId).where("organisationId", "in", [...organisationIds]).orderBy("registeredAt", "desc").execute()) as Participant[];
  return named(reader, scope, rows);
}

export interface SideCount {
  readonly editionId: string;
  readonly side: string;
  readonly state: ParticipantState;
  readonly organisations: number;
  readonly people: number;
  readonly firstTime: number;
}

/** How many organisations and people stand in which state, per side; several editions in one question. */
export async function countParticipants(reader: Reader, scope: Scope, editionIds: readonly string[]): Promise<SideCount[]> {
  if (editionIds.length === 0) return [];
  const rows = await db(reader).selectFrom("participant")
    .select(["editionId", "side", "state", sql<number>`count(*)::int`.as("organisations"), sql<number>`sum(people)::int`.as("people"), sql<number>`count(*) filter (where first_time)::int`.as("firstTime")])
    .where("networkId", "=", scope.networkId).where("editionId", "in", [...editionIds]).groupBy(["editionId", "side", "state"]).execute();
  return rows;
}

/** Names of the organisations that come, for a public page: no person, no address. Hidden organisations are left out. */
export async function publicParticipants(reader: Reader, scope: Scope, editionId: string): Promise<{ organisationId: string; side: string; name: string; sector: string }[]> {
  const rows = await db(reader).selectFrom("participant").select(["organisationId", "side"])
    .where("networkId", "=", scope.networkId).where("editionId", "=", editionId).where("state", "in", ["confirmed", "attended"]).execute();
  const names = await organisationNames(reader, scope, rows.map((row) => row.organisationId));
  const order = new Intl.Collator("de");
  return rows.flatMap((row) => {
    const found = names.get(row.organisationId);
    return found && found.state === "listed" ? [{ ...row, name: found.name, sector: found.sector }] : [];
  }).sort((a, b) => order.compare(a.name, b.name));
}

async function contactsOfEdition(reader: Reader, scope: Scope, chosen: Readonly<Record<string, string>>): Promise<Addressee[]> {
  const rows = await participantsOf(reader, scope, chosen["edition"] ?? "");
  const wanted = chosen["state"] ? rows.filter((row) => row.state === chosen["state"]) : rows.filter((row) => row.state !== "cancelled");
  return wanted.map((row) => ({ name: row.contactName || row.organisation.name, email: row.contactEmail, locale: row.locale, about: row.organisation.name }));
}

/** Contacts of the organisations on an edition, by their state; without a state all but those that cancelled. */
export const participantsAudience: Audience = {
  key: "run.participants", mail: "communication.circular", label: { de: texts.de.audience.label, en: texts.en.audience.label },
  choices: async (reader, scope, locale) => [
    { name: "edition", label: texts[locale].audience.edition, needed: true, options: (await listEditions(reader, scope)).map((edition) => ({ value: edition.id, label: `${edition.title}, ${formatDayShort(edition.day, locale)}` })) },
    { name: "state", label: texts[locale].audience.state, options: participantStates.map((value) => ({ value, label: texts[locale].states[value] })) },
  ],
  people: contactsOfEdition,
};
