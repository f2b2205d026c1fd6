// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../../kernel/actor.ts";
import { command } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import { insertRate, listRates } from "./store.ts";

const euro = field.number(0, 500);

/** Adds the next rate card of the network. Older ones stay, because values were counted by them. */
export const addRate = command({
  name: "marketplace.addRate",
  key: z.object({}),
  input: z.object({ name: field.text(40), validFrom: field.day(), hands: euro, knowledge: euro, students: euro, method: field.text(600) }),
  load: async (tx, scope) => ({ rates: await listRates(tx, scope) }),
  may: role("coordinator"),
  decide: ({ rates }, input, moment) =>
    rates.some((one) => one.validFrom === input.validFrom) ? refuse({ type: "rateDayTaken", field: "validFrom" }) : ok({ ...input, id: moment.newId() }),
  save: async (tx, scope, rate, moment) => {
    await insertRate(tx, scope, rate, moment.now);
    return { object: { kind: "rate", id: rate.id }, after: { name: rate.name, validFrom: rate.validFrom, hands: rate.hands, knowledge: rate.knowledge, students: rate.students } };
  },
});
