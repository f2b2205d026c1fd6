// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, systemOnly } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import { findKey } from "./queries.ts";
import { checkKey, keyRights, revoke, sourceOf } from "./rules.ts";
import { insertKey, updateKey } from "./store.ts";

/** A key for another programme. Its secret is shown once and kept only as a hash. */
export const createKey = command({
  name: "interfaces.createKey",
  fresh: true,
  key: z.object({}),
  input: z.object({ name: field.text(80), source: field.optionalText(60), rights: field.choices(keyRights), expiresOn: field.day() }),
  load: async () => ({}),
  may: role("admin"),
  decide: (_state, input, moment) => {
    const checked = checkKey(input.rights, input.expiresOn, dayOf(moment.now));
    if (!checked.ok) return checked;
    return ok({ id: moment.newId(), name: input.name, source: sourceOf(input.source ?? input.name), rights: [...new Set(input.rights)], expiresOn: input.expiresOn, secret: `gw_${moment.newSecret()}` });
  },
  save: async (tx, scope, { secret, ...key }, moment) => {
    await insertKey(tx, scope, key, secret, moment.now);
    return { object: { kind: "apiKey", id: key.id }, after: { name: key.name, source: key.source, rights: key.rights, expiresOn: key.expiresOn }, answer: { secret } };
  },
});

const keyKey = z.object({ key: z.uuid() });

/** Ends a key at once and for good. */
export const revokeKey = command({
  name: "interfaces.revokeKey",
  key: keyKey,
  input: z.object({}),
  load: (tx, scope, key) => findKey(tx, scope, key.key),
  may: role("admin"),
  decide: (key) => {
    const revoked = revoke(key);
    return revoked.ok ? ok(key) : revoked;
  },
  save: async (tx, scope, key, moment) => {
    await updateKey(tx, scope, key.id, { revokedAt: moment.now });
    return { object: { kind: "apiKey", id: key.id }, before: { name: key.name, revoked: false }, after: { revoked: true } };
  },
});

const itself = either<{ readonly id: string }>(systemOnly, { says: "the key itself", allows: (actor, state) => actor.kind === "key" && actor.id === state.id });

/** Notes the day on which a key was used, so that nobody keeps keys that nobody uses. */
export const noteUse = command({
  name: "interfaces.noteUse",
  key: keyKey,
  input: z.object({}),
  load: (tx, scope, key) => findKey(tx, scope, key.key),
  may: itself,
  decide: (key, _input, moment) => ok({ key, day: dayOf(moment.now) }),
  save: async (tx, scope, { key, day }) => {
    await updateKey(tx, scope, key.id, { usedOn: day });
    return { object: { kind: "apiKey", id: key.id }, after: { usedOn: day } };
  },
});
