// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { formatMoment, momentAt } from "../../../../kernel/i18n.ts";
import { ok } from "../../../../kernel/result.ts";
import { ensurePerson, findPerson } from "../../../platform/index.ts";
import { loadEdition, steers } from "../commands.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import { appoint, endNow, windowOf } from "./rules.ts";
import * as store from "./store.ts";

const texts = { de, en };

/**
 * Appoints a person for one edition, by name and address; who is not known yet is entered. Without a window the
 * role's own is taken. The mail says what for and from when to when; signing in is by the usual mailed link.
 */
export const grantEditionRole = command({
  name: "run.grantEditionRole",
  key: z.object({ edition: z.uuid(), base: z.string() }),
  input: z.object({
    name: field.text(120), email: field.email(), role: field.text(40),
    fromDay: field.optionalDay(), fromTime: field.optionalText(5), untilDay: field.optionalDay(), untilTime: field.optionalText(5),
  }),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    return found && { ...found, base: key.base };
  },
  may: steers,
  decide: (state, input, moment) => {
    const { edition, format } = state;
    const plan = format.format.roles.find((one) => one.key === input.role);
    const usual = windowOf(plan?.window ?? "whole", edition.opensAt, moment.now);
    const window = {
      fromAt: input.fromDay ? momentAt(input.fromDay, clockTime(input.fromTime, "00:00")) : usual.fromAt,
      untilAt: input.untilDay ? momentAt(input.untilDay, clockTime(input.untilTime, "23:59")) : usual.untilAt,
    };
    const appointed = appoint(format.format.roles.map((one) => one.key), input.role, window);
    return appointed.ok ? ok({ ...state, ...appointed.value, role: input.role, name: input.name, email: input.email, id: moment.newId(), personId: moment.newId() }) : appointed;
  },
  save: async (tx, scope, { edition, format, base, ...change }, moment) => {
    const personId = await ensurePerson(tx, scope, { id: change.personId, name: change.name, email: change.email, locale: moment.locale }, moment.now);
    const locale = (await findPerson(tx, scope, personId))?.locale ?? moment.locale;
    await store.saveEditionRole(tx, scope, { id: change.id, editionId: edition.id, personId, role: change.role, fromAt: change.fromAt, untilAt: change.untilAt });
    const words = texts[locale].mail;
    const said = { name: change.name, role: format.format.texts[locale].roles[change.role]!.name, does: format.format.texts[locale].roles[change.role]!.does, title: edition.title, from: formatMoment(change.fromAt, locale), until: formatMoment(change.untilAt, locale), link: `${base}/anmelden?email=${encodeURIComponent(change.email)}&next=/durchlaeufe/${edition.id}` };
    return {
      object: { kind: "edition", id: edition.id }, after: { role: change.role, person: personId, from: change.fromAt, until: change.untilAt },
      news: [{ type: "mail", payload: { kind: "run.appointed", to: change.email, toPerson: personId, locale, subject: words.appointedSubject(said), text: words.appointedText(said) } }],
    };
  },
});

const clockTime = (text: string | undefined, otherwise: string): string => (text !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : otherwise);

/** Ends an appointment now; one that has not begun is taken away. */
export const endEditionRole = command({
  name: "run.endEditionRole",
  key: z.object({ edition: z.uuid(), role: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    const appointment = found && (await store.findEditionRole(tx, scope, key.role));
    return found && appointment && appointment.editionId === key.edition ? { ...found, appointment } : undefined;
  },
  may: steers,
  decide: ({ appointment }, _input, moment) => {
    const ended = endNow(appointment, moment.now);
    return ended.ok ? ok({ appointment, at: ended.value }) : ended;
  },
  save: async (tx, scope, { appointment, at }) => {
    await store.endEditionRole(tx, scope, appointment, at);
    return { object: { kind: "edition", id: appointment.editionId }, before: { role: appointment.role, person: appointment.personId, until: appointment.untilAt }, after: { until: at } };
  },
});
