// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly } from "../../../kernel/actor.ts";
import { command, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf, formatDay } from "../../../kernel/i18n.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { networkOffice } from "../../platform/index.ts";
import { checkStatement, methods, reminderIsDue, standards, statuses } from "./rules.ts";
import { findStatement, markReminded, saveStatement } from "./store.ts";
import { texts } from "./texts.ts";

/** The accessibility declaration. Saved, it is public (or will be with the network). */
export const changeStatement = command({
  name: "duties.changeStatement",
  key: z.object({}),
  input: z.object({
    status: field.choice(statuses), standard: field.choice(standards), nonCompliant: field.optionalText(4000), burden: field.optionalText(4000), outside: field.optionalText(4000),
    alternatives: field.optionalText(2000), preparedOn: field.day(), method: field.choice(methods), assessor: field.optionalText(160), reviewedOn: field.day(), enforcement: field.optionalText(400),
  }),
  load: async (tx, scope) => ({ statement: await findStatement(tx, scope) }),
  may: role("coordinator"),
  version: (state) => state.statement?.version ?? 0,
  decide: (state, input, moment) => {
    const checked = checkStatement({
      ...input, nonCompliant: input.nonCompliant ?? "", burden: input.burden ?? "", outside: input.outside ?? "", alternatives: input.alternatives ?? "", assessor: input.assessor ?? "", enforcement: input.enforcement ?? "",
    }, dayOf(moment.now));
    return checked.ok ? ok({ ...checked.value, remindedFor: state.statement?.remindedFor ?? null, version: (state.statement?.version ?? 0) + 1 }) : checked;
  },
  save: async (tx, scope, statement) => {
    await saveStatement(tx, scope, statement);
    return { object: { kind: "accessibilityStatement", id: scope.networkId }, after: { status: statement.status, reviewedOn: statement.reviewedOn, version: statement.version } };
  },
});

/** Once a year after the last review: a mail to everybody who administers the network. */
export const remindReview = command({
  name: "duties.remindReview",
  key: z.object({ base: z.string(), network: z.string() }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const statement = await findStatement(tx, scope);
    return statement && { ...key, statement, admins: (await networkOffice(tx, scope)).filter((person) => person.admin) };
  },
  may: systemOnly,
  decide: (state, _input, moment) => (reminderIsDue(state.statement, dayOf(moment.now)) ? ok(state) : refuse({ type: "reviewNotDue" as const })),
  save: async (tx, scope, { statement, admins, base, network }) => {
    await markReminded(tx, scope, statement.reviewedOn);
    const news: News[] = admins.map((person) => {
      const t = texts[person.locale].mail;
      return {
        type: "mail",
        payload: {
          kind: "duties.review", to: person.email, toPerson: person.id, locale: person.locale, subject: t.reviewSubject,
          text: t.reviewText({ name: person.name, network, reviewed: formatDay(statement.reviewedOn, person.locale), link: `${base}${person.locale === "en" ? "/en" : ""}/pflichten/barrierefreiheit` }),
        },
      };
    });
    return { object: { kind: "accessibilityStatement", id: scope.networkId }, after: { remindedFor: statement.reviewedOn, admins: admins.length }, news };
  },
});
