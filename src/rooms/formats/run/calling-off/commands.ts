// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command, type News } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { ok } from "../../../../kernel/result.ts";
import { loadEdition, steers } from "../commands.ts";
import { listPlaced, type Signed } from "../participants/store.ts";
import { callOff, type Edition } from "../rules.ts";
import { updateEdition } from "../store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const awaiting = ["registered", "confirmed", "waitlisted"];

/** Who waits for the day and must hear of it. */
export const waitFor = (placed: readonly Signed[]): readonly Signed[] => placed.filter((one) => awaiting.includes(one.state) && one.contactEmail !== "");

/** Calls an edition off for good. Its page stays and says so; everybody who signed up gets the reason. */
export const callOffEdition = command({
  name: "run.callOffEdition",
  key: z.object({ edition: z.uuid(), base: z.string() }),
  input: z.object({ reason: field.text(300) }),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    return found && { ...found, placed: await listPlaced(tx, scope, key.edition), base: key.base };
  },
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition, placed, base }, { reason }, moment) => {
    const off = callOff(edition, moment.now);
    return off.ok ? ok({ edition, people: waitFor(placed), base, reason }) : off;
  },
  save: async (tx, scope, { edition, people, base, reason }, moment) => {
    await updateEdition(tx, scope, edition.id, { cancelledAt: moment.now, cancelReason: reason });
    return {
      object: { kind: "edition", id: edition.id }, before: { cancelled: false }, after: { cancelled: true, reason, told: people.length },
      news: [...people.flatMap((to) => letter(edition, to, base, reason)), { type: "run.editionCalledOff", payload: { editionId: edition.id } }], live: [`edition:${edition.id}`],
    };
  },
});

function letter(edition: Edition, to: Signed, base: string, reason: string): News[] {
  const t = texts[to.locale];
  const said = { name: to.contactName, title: edition.title, day: formatDay(edition.day, to.locale), reason, link: `${base.replace(/\/+$/, "")}/veranstaltungen/${edition.id}` };
  return [{ type: "mail", payload: { kind: "run.calledOff", to: to.contactEmail, locale: to.locale, subject: t.subject(said), text: t.text(said) } }];
}
