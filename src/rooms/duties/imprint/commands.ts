// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { landKeys } from "../lands/rules.ts";
import type { Imprint } from "./rules.ts";
import { findImprint, saveImprint } from "./store.ts";

const phone = field.text(40).pipe(z.string().regex(/^\+?[\d\s()/-]{5,}$/));

/** Who answers for the network. Everything else that is generated builds on it. */
export const changeImprint = command({
  name: "duties.changeImprint",
  key: z.object({}),
  input: z.object({
    bodyName: field.text(160), legalForm: field.optionalText(80), bodyKind: field.choice(["public", "private"]), land: field.choice(landKeys),
    street: field.text(120), postcode: field.text(40).pipe(z.string().regex(/^\d{5}$/)), city: field.text(80),
    representative: field.text(120), phone, email: field.email(),
    registerEntry: field.optionalText(160), vatId: field.optionalText(40).pipe(z.string().regex(/^DE\d{9}$/).optional()),
    editorName: field.text(120), editorAddress: field.optionalText(200),
  }),
  load: async (tx, scope) => ({ imprint: await findImprint(tx, scope) }),
  may: role("coordinator"),
  version: (state) => state.imprint?.version ?? 0,
  decide: (state, { bodyKind, ...input }) => {
    const imprint: Imprint = {
      ...input, publicBody: bodyKind === "public", legalForm: input.legalForm ?? "", registerEntry: input.registerEntry ?? "", vatId: input.vatId ?? "", editorAddress: input.editorAddress ?? "",
      version: (state.imprint?.version ?? 0) + 1,
    };
    return ok({ before: state.imprint, imprint });
  },
  save: async (tx, scope, { before, imprint }) => {
    await saveImprint(tx, scope, imprint);
    return { object: { kind: "imprint", id: scope.networkId }, before: before && { body: before.bodyName, land: before.land }, after: { body: imprint.bodyName, land: imprint.land, version: imprint.version } };
  },
});
