// SPDX-License-Identifier: EUPL-1.2
// A line of an import is what a person would have typed: it goes through the rules and the saving of the room's own
// commands, in one transaction with the memory of where it came from.
import { z } from "zod";
import { either, holds, systemOnly, type Right } from "../../../kernel/actor.ts";
import { command, type Saved } from "../../../kernel/command.ts";
import type { Catalogue } from "../../../kernel/i18n.ts";
import { ok, refuse, type Refusal, type Result } from "../../../kernel/result.ts";
import { changeOrganisation, createOrganisation, sectors, sizes } from "../../actors/index.ts";
import { categories, changeListing, createListing, submitForReview, units } from "../../exchange/index.ts";
import { isNews, type ImportKindName, type Link } from "./rules.ts";
import { findLink, oneImportAtATime, saveLink, saveRequest, type Origin } from "./store.ts";

/** The key was given the right for this kind of import. */
const allowed = <S extends { readonly origin: Origin }>(): Right<S> =>
  either<S>(systemOnly, { says: "a key with this right", allows: (actor, state, at) => actor.kind === "key" && holds(actor, `imports.${state.origin.kind}`, at) });

const originFields = { source: z.string().max(60), externalId: z.string().min(1).max(200) };
const lineOf = <T extends z.ZodType>(fields: T) => z.object({ fields, fingerprint: z.string() });

type Load<C> = C extends { load: (...args: never[]) => Promise<infer S | undefined> } ? S : never;
type Change<C> = C extends { save: (tx: never, scope: never, change: infer T, moment: never) => unknown } ? T : never;

interface Known<Fresh, There> {
  readonly origin: Origin;
  readonly link: Link | undefined;
  readonly fresh: Fresh | undefined;
  readonly there: There | undefined;
}

interface Decided<Create, Update> {
  readonly origin: Origin;
  readonly link: Link | undefined;
  readonly fingerprint: string;
  readonly create: Create | undefined;
  readonly update: Update | undefined;
}

/** An organisation from another programme: entered, or changed if it came before. */
export const importOrganisation = command({
  name: "interfaces.importOrganisation",
  key: z.object(originFields),
  input: lineOf(createOrganisation.input),
  load: async (tx, scope, key): Promise<Known<Load<typeof createOrganisation>, Load<typeof changeOrganisation>> | undefined> => {
    await oneImportAtATime(tx, scope);
    const origin: Origin = { ...key, kind: "organisations" };
    const link = await findLink(tx, scope, origin);
    const there = link && (await changeOrganisation.load(tx, scope, { id: link.objectId }));
    return { origin, link: there && link, there, fresh: there ? undefined : await createOrganisation.load(tx, scope, {}) };
  },
  may: allowed(),
  decide: ({ origin, link, fresh, there }, { fields, fingerprint }, moment): Result<Decided<Change<typeof createOrganisation>, Change<typeof changeOrganisation>>, Refusal> => {
    if (!isNews(link, fingerprint)) return refuse({ type: "importUnchanged" });
    const create = fresh && createOrganisation.decide(fresh, fields, moment);
    if (create && !create.ok) return create;
    const update = there && changeOrganisation.decide(there, fields, moment);
    if (update && !update.ok) return update;
    return ok({ origin, link, fingerprint, create: create?.value, update: update?.value });
  },
  save: async (tx, scope, { origin, link, fingerprint, create, update }, moment) => {
    const saved: Saved = update ? await changeOrganisation.save(tx, scope, update, moment) : await createOrganisation.save(tx, scope, create!, moment);
    await saveLink(tx, scope, origin, { objectId: saved.object.id, fingerprint }, moment);
    return { ...saved, after: { ...saved.after, source: origin.source }, answer: { outcome: link ? "changed" : "created" } };
  },
});

const listingKinds = { need: "needs", offer: "offers" } as const satisfies Record<string, ImportKindName>;

/** A need or an offer from another programme. A new one waits for the check; a changed one that is public is shown to the coordination. */
export const importListing = command({
  name: "interfaces.importListing",
  key: z.object({ ...originFields, direction: z.enum(["need", "offer"]), organisationId: z.uuid().optional(), organisationExternalId: z.string().max(200).optional() }),
  input: lineOf(createListing.input),
  load: async (tx, scope, key): Promise<Known<Load<typeof createListing>, Load<typeof changeListing>> | undefined> => {
    await oneImportAtATime(tx, scope);
    const { source, externalId, direction } = key;
    const origin: Origin = { source, externalId, kind: listingKinds[direction] };
    const link = await findLink(tx, scope, origin);
    const there = link && (await changeListing.load(tx, scope, { listing: link.objectId, base: undefined }));
    if (there) return { origin, link, there, fresh: undefined };
    const organisation = key.organisationExternalId === undefined ? key.organisationId : (await findLink(tx, scope, { kind: "organisations", source, externalId: key.organisationExternalId }))?.objectId;
    const fresh = organisation && (await createListing.load(tx, scope, { organisation, direction }));
    return fresh ? { origin, link: undefined, fresh, there: undefined } : undefined;
  },
  may: allowed(),
  decide: ({ origin, link, fresh, there }, { fields, fingerprint }, moment): Result<Decided<{ draft: Change<typeof createListing>; handedIn: Change<typeof submitForReview> }, Change<typeof changeListing>>, Refusal> => {
    if (!isNews(link, fingerprint)) return refuse({ type: "importUnchanged" });
    if (there) {
      const update = changeListing.decide(there, fields, moment);
      return update.ok ? ok({ origin, link, fingerprint, create: undefined, update: update.value }) : update;
    }
    const draft = createListing.decide(fresh!, fields, moment);
    if (!draft.ok) return draft;
    const handedIn = submitForReview.decide({ listing: draft.value, base: undefined }, {}, moment);
    return handedIn.ok ? ok({ origin, link, fingerprint, create: { draft: draft.value, handedIn: handedIn.value }, update: undefined }) : handedIn;
  },
  save: async (tx, scope, { origin, link, fingerprint, create, update }, moment) => {
    let saved: Saved;
    if (update) saved = await changeListing.save(tx, scope, update, moment);
    else {
      await createListing.save(tx, scope, create!.draft, moment);
      saved = await submitForReview.save(tx, scope, create!.handedIn, moment);
    }
    await saveLink(tx, scope, origin, { objectId: saved.object.id, fingerprint }, moment);
    return { ...saved, after: { ...saved.after, source: origin.source }, answer: { outcome: link ? "changed" : "created" } };
  },
});

const ownKey = either<{ readonly keyId: string }>(systemOnly, { says: "the key itself", allows: (actor, state) => actor.kind === "key" && actor.id === state.keyId });

/** Remembers the answer under the Idempotency-Key, so that a second try gets the same one. */
export const rememberRequest = command({
  name: "interfaces.rememberRequest",
  key: z.object({ keyId: z.uuid(), idempotencyKey: z.string().max(100) }),
  input: z.object({ bodyHash: z.string(), answer: z.string() }),
  load: async (_tx, _scope, key) => key,
  may: ownKey,
  decide: (state, input, moment) => ok({ ...state, ...input, id: moment.newId() }),
  save: async (tx, scope, row, moment) => {
    await saveRequest(tx, scope, row, moment.now);
    return { object: { kind: "importRequest", id: row.id } };
  },
});

export type ImportKind = ImportKindName;
/** Most items of one request. */
export const mostLines = 500;

const text = z.string();
const maybe = text.nullable().optional();
const own = { externalId: z.string().min(1).max(200).describe("Number or name in the other program; the same again changes the same thing") };

const organisation = z.object({
  ...own, name: text, sector: z.enum(sectors), size: z.enum(sizes), quarterId: maybe, about: maybe, street: maybe, postcode: maybe, city: maybe, phone: maybe, email: maybe, website: maybe,
  contactPublic: z.boolean().optional().describe("Street, telephone and e-mail of the organisation may stand in public"),
});
const listing = z.object({
  ...own, organisationExternalId: text.optional().describe("Whose it is, by the number under which the organisation was sent"), organisationId: z.uuid().optional().describe("Or by its id here"),
  category: z.enum(categories), title: text, what: text, quantity: z.number().nullable().optional(), unit: z.enum(units).nullable().optional(), place: maybe, quarterId: maybe, fromDay: maybe, untilDay: maybe, timeNote: maybe,
  giveBack: maybe, conditions: maybe, notWanted: maybe, audience: maybe,
});

/** What can be sent, one shape a kind. */
export const importKinds: Readonly<Record<ImportKind, { readonly line: z.ZodType; readonly says: Catalogue<string> }>> = {
  organisations: { line: organisation, says: { de: "Organisationen übernehmen", en: "Take over organisations" } },
  needs: { line: listing, says: { de: "Bedarfe übernehmen; sie kommen in die Prüfung", en: "Take over needs; they arrive for checking" } },
  offers: { line: listing, says: { de: "Angebote übernehmen; sie kommen in die Prüfung", en: "Take over offers; they arrive for checking" } },
};
