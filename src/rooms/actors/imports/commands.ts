// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly } from "../../../kernel/actor.ts";
import { command, type Moment } from "../../../kernel/command.ts";
import { readCsv } from "../../../kernel/csv.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { ensurePerson } from "../../platform/index.ts";
import { contactsOf, directory, listQuarters } from "../queries.ts";
import type { Directory } from "../rules.ts";
import { insertMandates, insertOrganisations, updateOrganisation } from "../store.ts";
import { words } from "./exports.ts";
import { draftExpires, planImport, readTable, type ConfirmRefusal, type ImportContact, type ImportRefusal, type Preview, type QuarterNamed } from "./rules.ts";
import * as store from "./store.ts";
import type { ImportDraft } from "./store.ts";

const mostText = 5_000_000;

/** Everything a line of a file is compared with. */
export interface Ground {
  readonly directory: Directory;
  readonly quarters: readonly QuarterNamed[];
}

const ground = async (reader: Reader, scope: Scope): Promise<Ground> => ({ directory: await directory(reader, scope), quarters: await listQuarters(reader, scope) });

/** The file as organisations and faults, or why it cannot be read at all. */
function preview(file: Uint8Array | string, { directory: known, quarters }: Ground): Result<Preview, ImportRefusal> {
  const table = readCsv(file);
  if ("fault" in table) return refuse({ type: "importUnreadable", field: "file", ...table });
  return readTable(table, words, known, quarters);
}

/** Puts the file aside for an hour, so that it can be looked at. A file with faults in its lines is put aside too: to show them. */
export const stageImport = command({
  name: "actors.stageImport",
  key: z.object({}),
  input: z.object({ text: z.string().max(mostText).optional(), file: z.string().max(300).optional(), "file.base64": z.string().max(mostText * 2).optional() }),
  load: ground,
  may: role("coordinator"),
  decide: (state, input, moment) => {
    const base64 = input["file.base64"];
    const file = base64 ? Buffer.from(base64, "base64") : (input.text ?? "");
    const read = preview(file, state);
    if (!read.ok) return read;
    const text = JSON.stringify(readCsv(file));
    return ok({ id: moment.newId(), text, createdAt: moment.now, expiresAt: draftExpires(moment.now), rows: read.value.rows.length, faults: read.value.faults.length });
  },
  save: async (tx, scope, { rows, faults, ...draft }) => {
    await store.insertDraft(tx, scope, draft);
    return { object: { kind: "importDraft", id: draft.id }, after: { rows, faults } };
  },
});

export interface Staged extends Ground {
  readonly draft: ImportDraft;
}

/** What a file put aside says, compared with what is there now. */
export function previewOf(state: Staged): Preview {
  const read = readTable(JSON.parse(state.draft.text) as Parameters<typeof readTable>[0], words, state.directory, state.quarters);
  if (!read.ok) throw new Error(`A file put aside cannot be read any more: ${read.refusal.type}.`);
  return read.value;
}

/** Takes over every line, or none. */
export const importOrganisations = command({
  name: "actors.importOrganisations",
  key: z.object({ draft: z.uuid() }),
  input: z.object({ known: field.choice(["skip", "update"]) }),
  load: async (tx, scope, key): Promise<Staged | undefined> => {
    const draft = await store.findDraft(tx, scope, key.draft);
    return draft && { draft, ...(await ground(tx, scope)) };
  },
  may: role("coordinator"),
  decide: (state, input, moment) => {
    if (state.draft.expiresAt <= moment.now) return refuse<ConfirmRefusal>({ type: "importExpired" });
    const plan = planImport(previewOf(state), input.known);
    if (!plan.ok) return plan;
    return ok({ draft: state.draft.id, update: plan.value.update, skipped: plan.value.skipped, create: plan.value.create.map((row) => ({ ...row, id: moment.newId() })) });
  },
  save: async (tx, scope, { draft, create, update, skipped }, moment) => {
    await insertOrganisations(tx, scope, create.map(({ id, facts }) => ({ id, ...facts })), moment.now);
    for (const { id, facts } of update) await updateOrganisation(tx, scope, id, facts);
    const contacts = await addContacts(tx, scope, [...create, ...update], moment);
    await store.deleteDraft(tx, scope, draft);
    const touched = [...create, ...update].map(({ id }) => ({ kind: "organisation", id }));
    return { object: { kind: "importDraft", id: draft }, touched, after: { created: create.length, updated: update.length, skipped, contacts } };
  },
});

/** People named in the file speak for their organisation from now on; who does already stays as they are. Returns how many are new. */
async function addContacts(tx: Tx, scope: Scope, rows: readonly { id: string; contacts: readonly ImportContact[] }[], moment: Moment): Promise<number> {
  const named = rows.filter((row) => row.contacts.length > 0);
  const there = await contactsOf(tx, scope, named.map((row) => row.id));
  const mandates = [];
  for (const row of named) {
    const known = new Set(there.get(row.id)?.map((contact) => contact.email));
    for (const contact of row.contacts.filter((one) => !known.has(one.email))) {
      const personId = await ensurePerson(tx, scope, { id: moment.newId(), name: contact.name, email: contact.email, locale: moment.locale }, moment.now);
      mandates.push({ id: moment.newId(), personId, organisationId: row.id, function: contact.function, since: moment.now, until: null });
    }
  }
  await insertMandates(tx, scope, mandates);
  return mandates.length;
}

/** Deletes previews that nobody confirmed within the hour. */
export const forgetImports = command({
  name: "actors.forgetImports",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: systemOnly,
  decide: () => ok({}),
  save: async (tx, scope, _change, moment) => ({ object: { kind: "importDraft", id: "expired" }, after: { deleted: await store.deleteExpired(tx, scope, moment.now) } }),
});
