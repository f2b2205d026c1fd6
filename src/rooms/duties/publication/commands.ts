// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import type { PersonalData } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { networkOffice, networkState, setNetworkState } from "../../platform/index.ts";
import { findStatement } from "../accessibility/store.ts";
import { findContact } from "../feedback/store.ts";
import { findImprint } from "../imprint/store.ts";
import { currentNotice } from "../notice/commands.ts";
import { noticeState } from "../notice/rules.ts";
import { findReleased } from "../notice/store.ts";
import { isPlain } from "../plain/rules.ts";
import { findOwnPage } from "../plain/store.ts";
import { mayClose, mayPublish, type DutyFacts } from "./rules.ts";

const dutyKey = z.object({ network: z.string(), catalogue: z.custom<readonly PersonalData[]>(), mails: z.enum(["sent", "shown", "kept"]) });
export type DutyKey = z.infer<typeof dutyKey>;

/** Where all duties of the network stand. */
export async function dutyFacts(reader: Reader, scope: Scope, key: DutyKey): Promise<DutyFacts> {
  const imprint = await findImprint(reader, scope);
  const current = await currentNotice(reader, scope, key);
  const own = await findOwnPage(reader, scope, "plain");
  return {
    state: await networkState(reader, scope), imprint: imprint !== undefined, contact: (await findContact(reader, scope)) !== undefined,
    notice: noticeState(await findReleased(reader, scope), current?.hash), accessibility: (await findStatement(reader, scope)) !== undefined,
    // The proposal of the software passes the check; own words may have been saved under an older one.
    plain: own === undefined || isPlain(own.text), coordinators: (await networkOffice(reader, scope)).length, mails: key.mails,
  };
}

/** Opens the network to everybody. */
export const publishNetwork = command({
  name: "duties.publishNetwork",
  key: dutyKey,
  input: z.object({ withoutMail: field.tick() }),
  load: (tx, scope, key) => dutyFacts(tx, scope, key),
  may: role("admin"),
  decide: (facts, input) => {
    const allowed = mayPublish(facts, input.withoutMail);
    return allowed.ok ? ok({ state: allowed.value, mails: facts.mails }) : allowed;
  },
  save: async (tx, scope, change) => {
    await setNetworkState(tx, scope, change.state);
    return { object: { kind: "network", id: scope.networkId }, before: { state: "preparing" }, after: change };
  },
});

/** Closes it again: guests find the calm page, people with an account work on. */
export const closeNetwork = command({
  name: "duties.closeNetwork",
  key: z.object({}),
  input: z.object({}),
  load: async (tx, scope) => ({ state: await networkState(tx, scope) }),
  may: role("admin"),
  decide: (facts) => {
    const allowed = mayClose(facts.state);
    return allowed.ok ? ok({ state: allowed.value }) : allowed;
  },
  save: async (tx, scope, change) => {
    await setNetworkState(tx, scope, change.state);
    return { object: { kind: "network", id: scope.networkId }, before: { state: "public" }, after: change };
  },
});
