// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, roleOn } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { pictureFaults } from "../../../kernel/pictures.ts";
import { ok } from "../../../kernel/result.ts";
import { deleteFile, insertFile } from "../../platform/index.ts";
import { findOrganisation } from "../queries.ts";
import type { Organisation } from "../rules.ts";
import { logoAfter } from "./rules.ts";
import { setLogo } from "./store.ts";

/** Sets or removes an organisation's logo. The picture was drawn anew before it came here. */
export const changeOrganisationLogo = command({
  name: "actors.changeOrganisationLogo",
  key: z.object({ id: field.id() }),
  input: z.object({ "logo.png": z.string().max(1_500_000).optional(), "logo.fault": field.optionalChoice(pictureFaults), rights: field.tick(), remove: field.tick() }),
  load: (tx, scope, { id }) => findOrganisation(tx, scope, id),
  may: either<Organisation>(roleOn("editor", (organisation) => organisation.id), role("coordinator")),
  decide: (organisation, input, moment) => {
    const logo = logoAfter({ drawn: input["logo.png"], fault: input["logo.fault"], rights: input.rights, remove: input.remove });
    return logo.ok ? ok({ organisation, file: logo.value === undefined ? undefined : { id: moment.newId(), bytes: logo.value } }) : logo;
  },
  save: async (tx, scope, { organisation, file }, moment) => {
    if (file) await insertFile(tx, scope, { id: file.id, name: "logo.png", type: "image/png", bytes: Buffer.from(file.bytes, "base64") }, moment.now);
    await setLogo(tx, scope, organisation.id, file?.id ?? null);
    if (organisation.logoFileId) await deleteFile(tx, scope, organisation.logoFileId);
    return { object: { kind: "organisation", id: organisation.id }, after: { logo: file ? "set" : "removed" } };
  },
});
