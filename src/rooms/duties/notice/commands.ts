// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import type { PersonalData } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findImprint } from "../imprint/store.ts";
import { hashOf, writeNotice } from "./documents/notice.ts";
import { checkOfficer, releaseAs, type NoticeContent, type PrivacyFacts } from "./rules.ts";
import { findPrivacyFacts, findReleased, insertNotice, savePrivacyFacts } from "./store.ts";

/** What the notice needs besides the imprint and what the rooms say themselves. */
export const changePrivacyFacts = command({
  name: "duties.changePrivacyFacts",
  key: z.object({}),
  input: z.object({
    officer: field.choice(["named", "none"]), officerName: field.optionalText(160), officerAddress: field.optionalText(200), officerEmail: field.optionalEmail(),
    hostingName: field.text(160), hostingAddress: field.optionalText(200), logDays: field.wholeNumber(0, 90), authority: field.optionalText(400), more: field.optionalText(4000),
  }),
  load: async (tx, scope) => ({ facts: await findPrivacyFacts(tx, scope), imprint: await findImprint(tx, scope) }),
  may: role("coordinator"),
  version: (state) => state.facts?.version ?? 0,
  decide: (state, input) => {
    const facts: PrivacyFacts = {
      ...input, officerName: input.officerName ?? "", officerAddress: input.officerAddress ?? "", officerEmail: input.officerEmail ?? "",
      hostingAddress: input.hostingAddress ?? "", authority: input.authority ?? "", more: input.more ?? "", version: (state.facts?.version ?? 0) + 1,
    };
    const checked = checkOfficer(facts, state.imprint?.publicBody ?? false);
    return checked.ok ? ok(facts) : checked;
  },
  save: async (tx, scope, facts) => {
    await savePrivacyFacts(tx, scope, facts);
    return { object: { kind: "privacyFacts", id: scope.networkId }, after: { officer: facts.officer, hosting: facts.hostingName, logDays: facts.logDays, version: facts.version } };
  },
});

/** What the notice says today, or nothing while facts are missing. */
export async function currentNotice(reader: Reader, scope: Scope, key: NoticeKey): Promise<{ content: NoticeContent; hash: string } | undefined> {
  const imprint = await findImprint(reader, scope);
  const facts = await findPrivacyFacts(reader, scope);
  if (!imprint || !facts) return undefined;
  const content = writeNotice({ network: key.network, catalogue: key.catalogue, imprint, facts });
  return { content, hash: hashOf(content) };
}

const noticeKey = z.object({ network: z.string(), catalogue: z.custom<readonly PersonalData[]>() });
export type NoticeKey = z.infer<typeof noticeKey>;

/** Puts today's notice out under the next number; it stays readable for ever. */
export const releaseNotice = command({
  name: "duties.releaseNotice",
  key: noticeKey,
  input: z.object({}),
  load: async (tx, scope, key) => ({ current: await currentNotice(tx, scope, key), released: await findReleased(tx, scope) }),
  may: role("coordinator"),
  version: (state) => state.released?.number ?? 0,
  decide: (state, _input, moment) => {
    const number = releaseAs(state.released, state.current?.hash);
    return number.ok ? ok({ id: moment.newId(), number: number.value, ...state.current!, releasedAt: moment.now }) : number;
  },
  save: async (tx, scope, notice) => {
    await insertNotice(tx, scope, notice);
    return { object: { kind: "privacyNotice", id: notice.id }, after: { number: notice.number, hash: notice.hash } };
  },
});
