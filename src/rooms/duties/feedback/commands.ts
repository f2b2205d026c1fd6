// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, role } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { addDays, dayOf, formatDay } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import { answerDays, caseKinds, caseNumber, mayAnswer, mayClose, outcomes, type BarrierCase } from "./rules.ts";
import { casesOfYear, findCase, findContact, insertCase, saveContact, updateCase } from "./store.ts";
import { texts } from "./texts.ts";

/** Who reads and answers what is reported. Stands in the declaration, on the form and on the pages in plain language. */
export const changeContact = command({
  name: "duties.changeContact",
  key: z.object({}),
  input: z.object({ office: field.text(160), email: field.email(), phone: field.optionalText(40).pipe(z.string().regex(/^\+?[\d\s()/-]{5,}$/).optional()) }),
  load: async (tx, scope) => ({ contact: await findContact(tx, scope) }),
  may: role("coordinator"),
  version: (state) => state.contact?.version ?? 0,
  decide: (state, input) => ok({ ...input, phone: input.phone ?? "", version: (state.contact?.version ?? 0) + 1 }),
  save: async (tx, scope, contact) => {
    await saveContact(tx, scope, contact);
    return { object: { kind: "feedbackContact", id: scope.networkId }, after: { office: contact.office, version: contact.version } };
  },
});

/** A message without account. It gets a number, a day by which it is answered, and a secret link under which it can be followed. */
export const reportBarrier = command({
  name: "duties.reportBarrier",
  key: z.object({ base: z.string(), network: z.string() }),
  input: z.object({ kind: field.choice(caseKinds), what: field.text(4000), place: field.optionalText(300), email: field.optionalEmail() }),
  load: async (tx, scope, key) => ({ ...key, contact: await findContact(tx, scope), count: async (kind: BarrierCase["kind"], year: number) => casesOfYear(tx, scope, kind, year) }),
  may: anyone("whoever meets a barrier may say so"),
  // Two messages of the same moment wait for each other, so that each gets a number of its own.
  version: () => undefined,
  decide: (state, input, moment) => {
    const today = dayOf(moment.now);
    return ok({
      ...state, secret: moment.newSecret(), year: Number(today.slice(0, 4)),
      one: {
        id: moment.newId(), kind: input.kind, what: input.what, place: input.place ?? "", email: input.email ?? null, locale: moment.locale, state: "open" as const,
        receivedAt: moment.now, dueOn: addDays(today, answerDays), answer: "", answeredAt: null, closedAt: null, outcome: null, version: 1,
      },
    });
  },
  save: async (tx, scope, { one, secret, year, base, network, contact, count }) => {
    const number = caseNumber(one.kind, year, await count(one.kind, year));
    await insertCase(tx, scope, { ...one, number, secretHash: hashSecret(secret) });
    const due = formatDay(one.dueOn, one.locale);
    const link = `${base}${one.locale === "en" ? "/en" : ""}/rueckmeldung/${secret}`;
    const news: News[] = [];
    if (one.email) news.push({ type: "mail", payload: { kind: "duties.caseReceived", to: one.email, locale: one.locale, subject: texts[one.locale].mail.receivedSubject({ number }), text: texts[one.locale].mail.receivedText({ number, network, due, link }) } });
    if (contact) news.push({ type: "mail", payload: { kind: "duties.caseArrived", to: contact.email, locale: "de", subject: texts.de.mail.arrivedSubject({ number }), text: texts.de.mail.arrivedText({ number, due: formatDay(one.dueOn, "de"), link: `${base}/anmelden?next=${encodeURIComponent(`/rueckmeldungen/${one.id}`)}` }) } });
    return { object: { kind: "barrierCase", id: one.id }, after: { number, kind: one.kind, dueOn: one.dueOn }, news, answer: { secret } };
  },
});

const caseKey = z.object({ case: z.uuid(), network: z.string() });

/** Writes the answer: by mail where there is an address, and in any case under the secret link. */
export const answerCase = command({
  name: "duties.answerCase",
  key: caseKey,
  input: z.object({ answer: field.text(4000) }),
  load: async (tx, scope, key) => {
    const one = await findCase(tx, scope, key.case);
    return one && { one, network: key.network };
  },
  may: role("coordinator"),
  version: (state) => state.one.version,
  decide: (state, input, moment) => {
    const allowed = mayAnswer(state.one);
    return allowed.ok ? ok({ ...state, answer: input.answer, at: moment.now }) : allowed;
  },
  save: async (tx, scope, { one, network, answer, at }) => {
    await updateCase(tx, scope, one.id, { state: "answered", answer, answeredAt: at });
    const t = texts[one.locale].mail;
    const news: News[] = one.email ? [{ type: "mail", payload: { kind: "duties.caseAnswer", to: one.email, locale: one.locale, subject: t.answerSubject({ number: one.number }), text: t.answerText({ number: one.number, network, answer }) } }] : [];
    return { object: { kind: "barrierCase", id: one.id }, before: { state: one.state }, after: { number: one.number, state: "answered" }, news };
  },
});

/** Puts an answered case away, with what came of it. */
export const closeCase = command({
  name: "duties.closeCase",
  key: caseKey,
  input: z.object({ outcome: field.choice(outcomes) }),
  load: async (tx, scope, key) => findCase(tx, scope, key.case),
  may: role("coordinator"),
  version: (one) => one.version,
  decide: (one, input, moment) => {
    const allowed = mayClose(one);
    return allowed.ok ? ok({ one, outcome: input.outcome, at: moment.now }) : allowed;
  },
  save: async (tx, scope, { one, outcome, at }) => {
    await updateCase(tx, scope, one.id, { state: "closed", outcome, closedAt: at });
    return { object: { kind: "barrierCase", id: one.id }, before: { state: one.state }, after: { number: one.number, state: "closed", outcome } };
  },
});
