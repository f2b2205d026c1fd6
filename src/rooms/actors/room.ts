// SPDX-License-Identifier: EUPL-1.2
import type { Room } from "../../kernel/room.ts";
import { changeOrganisation, createOrganisation, hideOrganisation, showOrganisation } from "./commands.ts";
import { loadActors } from "./demo.ts";
import { forgetImports, importOrganisations, stageImport } from "./imports/commands.ts";
import { addMandate, endMandate, enterPerson } from "./mandates/commands.ts";
import { organisations } from "./migrations/0001-organisations.ts";
import { changeQuarter, createQuarter, deleteQuarter, drawQuarters } from "./quarters/commands.ts";
import { editorGrants } from "./queries.ts";

export const actors: Room = {
  key: "actors",
  migrations: [organisations],
  commands: [
    createOrganisation, changeOrganisation, hideOrganisation, showOrganisation, addMandate, endMandate, enterPerson,
    createQuarter, changeQuarter, deleteQuarter, drawQuarters, stageImport, importOrganisations, forgetImports,
  ],
  grants: editorGrants,
  demo: loadActors,
};
