// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, roleOn } from "../../kernel/actor.ts";
import { command } from "../../kernel/command.ts";
import { field } from "../../kernel/fields.ts";
import { ok } from "../../kernel/result.ts";
import { directory, findOrganisation } from "./queries.ts";
import { changedFacts, hide, shapeOrganisation, show, sectors, sizes, type Directory, type Organisation } from "./rules.ts";
import * as store from "./store.ts";

const organisationKey = z.object({ id: z.uuid() });

const organisationInput = z.object({
  name: field.text(120),
  sector: field.choice(sectors),
  size: field.choice(sizes),
  quarterId: field.optionalId(),
  about: field.optionalText(1500),
  street: field.optionalText(120),
  postcode: field.optionalText(10),
  city: field.optionalText(80),
  phone: field.optionalText(40),
  email: field.optionalEmail(),
  website: field.optionalUrl(),
  contactPublic: field.tick(),
});

/** An organisation stands in the public directory from now on. */
const listed = (organisationId: string) => ({ type: "actors.organisationListed", payload: { organisationId } });

/** The coordinator enters an organisation; it needs nobody with an account. */
export const createOrganisation = command({
  name: "actors.createOrganisation",
  key: z.object({}),
  input: organisationInput,
  load: directory,
  may: role("coordinator"),
  decide: (state, input, moment) => {
    const facts = shapeOrganisation(input, state);
    return facts.ok ? ok({ id: moment.newId(), facts: facts.value }) : facts;
  },
  save: async (tx, scope, { id, facts }, moment) => {
    await store.insertOrganisation(tx, scope, { id, ...facts }, moment.now);
    return { object: { kind: "organisation", id }, after: { name: facts.name, sector: facts.sector, size: facts.size, quarterId: facts.quarterId }, news: [listed(id)] };
  },
});

interface Known {
  readonly organisation: Organisation;
  readonly directory: Directory;
}

const mayEdit = either<Known>(roleOn("editor", (state) => state.organisation.id), role("coordinator"));

/** What an organisation says about itself: its own people and the coordinator change it. */
export const changeOrganisation = command({
  name: "actors.changeOrganisation",
  key: organisationKey,
  input: organisationInput,
  load: async (tx, scope, key): Promise<Known | undefined> => {
    const organisation = await findOrganisation(tx, scope, key.id);
    return organisation && { organisation, directory: await directory(tx, scope) };
  },
  may: mayEdit,
  version: (state) => state.organisation.version,
  decide: (state, input) => {
    const facts = shapeOrganisation(input, state.directory, state.organisation.id);
    return facts.ok ? ok({ before: state.organisation, facts: facts.value }) : facts;
  },
  save: async (tx, scope, { before, facts }) => {
    await store.updateOrganisation(tx, scope, before.id, facts);
    const changed = changedFacts(before, facts);
    return { object: { kind: "organisation", id: before.id }, before: { name: before.name }, after: { name: facts.name, changed } };
  },
});

/** Takes an organisation out of all public lists. Nothing is deleted, and its promises stay. */
export const hideOrganisation = command({
  name: "actors.hideOrganisation",
  key: organisationKey,
  input: z.object({}),
  load: (tx, scope, key) => findOrganisation(tx, scope, key.id),
  may: role("coordinator"),
  version: (state) => state.version,
  decide: (state) => {
    const hidden = hide(state.state);
    return hidden.ok ? ok({ id: state.id, name: state.name, before: state.state, after: hidden.value }) : hidden;
  },
  save: async (tx, scope, { id, name, before, after }) => {
    await store.updateOrganisation(tx, scope, id, { state: after });
    return { object: { kind: "organisation", id }, before: { state: before }, after: { state: after, name } };
  },
});

/** Brings a hidden organisation back into the lists. */
export const showOrganisation = command({
  name: "actors.showOrganisation",
  key: organisationKey,
  input: z.object({}),
  load: (tx, scope, key) => findOrganisation(tx, scope, key.id),
  may: role("coordinator"),
  version: (state) => state.version,
  decide: (state) => {
    const listed = show(state.state);
    return listed.ok ? ok({ id: state.id, name: state.name, before: state.state, after: listed.value }) : listed;
  },
  save: async (tx, scope, { id, name, before, after }) => {
    await store.updateOrganisation(tx, scope, id, { state: after });
    return { object: { kind: "organisation", id }, before: { state: before }, after: { state: after, name }, news: [listed(id)] };
  },
});
