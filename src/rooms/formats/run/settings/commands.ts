// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import { allowsIn } from "../../contract.ts";
import { editionKey, loadEdition, steers } from "../commands.ts";
import { moveUp } from "../participants/rules.ts";
import { listPlaced, setParticipantState } from "../participants/store.ts";
import { movedUpNews } from "../participants/documents/letters.ts";
import { holdEdition, updateEdition } from "../store.ts";
import { readSeats, readSettings, type SettingRefusal } from "./rules.ts";

const value = z.union([z.string().max(4000), z.array(z.string().max(200)).max(100)]).optional();
const posted = z.record(z.string(), value);

/** Changes the format's settings of one edition, as far as its state lets them change. */
export const changeSettings = command({
  name: "run.changeSettings",
  key: editionKey,
  input: posted,
  load: (tx, scope, key) => loadEdition(tx, scope, key.edition),
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition, format }, input) => {
    if (!allowsIn(format.format, edition.state, "plan")) return refuse<SettingRefusal>({ type: "settingsFixed" });
    const { fields, schema } = format.format.settings;
    const read = readSettings(fields, edition.settings, input);
    if (!read.ok) return read;
    const checked = schema.safeParse(read.value);
    if (!checked.success) return refuse<SettingRefusal>({ type: "settingInvalid", field: String(checked.error.issues[0]?.path[0] ?? "") });
    return ok({ edition, settings: checked.data });
  },
  save: async (tx, scope, { edition, settings }) => {
    await updateEdition(tx, scope, edition.id, { settings });
    return { object: { kind: "edition", id: edition.id }, before: { settings: edition.settings }, after: { settings }, live: [`edition:${edition.id}`] };
  },
});

/** Changes who may sign up, until when, and how many seats each side has. More seats let the waiting list move up at once. */
export const changeSignUp = command({
  name: "run.changeSignUp",
  key: z.object({ edition: z.uuid(), base: z.string() }),
  input: z.object({ signUpBy: field.choice(["everybody", "members", "invited"]), signUpUntil: field.optionalDay(), confirmByHand: field.tick() }).catchall(value),
  load: async (tx, scope, key) => {
    await holdEdition(tx, scope, key.edition);
    const found = await loadEdition(tx, scope, key.edition);
    return found && { ...found, base: key.base, placed: await listPlaced(tx, scope, key.edition) };
  },
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition, format, placed, base }, input) => {
    const seats = readSeats(format.format.sides.map((side) => side.key), input as Record<string, string | undefined>);
    if (!seats.ok) return seats;
    const up = moveUp(seats.value, placed);
    return ok({ edition, base, up: placed.filter((one) => up.some((moved) => moved.id === one.id)), change: { seats: seats.value, signUpBy: input.signUpBy, signUpUntil: input.signUpUntil ?? null, confirmByHand: input.confirmByHand } });
  },
  save: async (tx, scope, { edition, base, up, change }) => {
    await updateEdition(tx, scope, edition.id, change);
    await setParticipantState(tx, scope, up.map((one) => one.id), "confirmed");
    return {
      object: { kind: "edition", id: edition.id }, before: { seats: edition.seats, signUpBy: edition.signUpBy, signUpUntil: edition.signUpUntil },
      after: { ...change, movedUp: up.length }, news: movedUpNews(edition, up, base), live: [`edition:${edition.id}`],
    };
  },
});
