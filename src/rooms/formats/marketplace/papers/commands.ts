// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import { reserveNumbers } from "../../../commitments/index.ts";
import { steers } from "../../run/index.ts";
import { loadMarket } from "../queries.ts";
import { seriesOf } from "../rules.ts";
import { insertPile } from "./store.ts";

/** Takes numbers for a pile of paper forms out of the edition's series, so that paper and tablet never share one. */
export const printForms = command({
  name: "marketplace.printForms",
  key: z.object({ edition: z.uuid() }),
  input: z.object({ count: field.wholeNumber(1, 200) }),
  load: (tx, scope, key) => loadMarket(tx, scope, key.edition),
  may: steers,
  decide: ({ edition, settings }, input, moment) =>
    edition.state === "archived" ? refuse({ type: "papersTooLate" }) : ok({ edition, series: seriesOf(settings.numberPrefix, edition.day), count: input.count, id: moment.newId() }),
  save: async (tx, scope, { edition, series, count, id }, moment) => {
    const numbers = await reserveNumbers(tx, scope, series, count);
    await insertPile(tx, scope, { id, editionId: edition.id, numbers, printedAt: moment.now });
    return { object: { kind: "paper", id }, after: { edition: edition.id, first: numbers[0], last: numbers.at(-1) } };
  },
});
