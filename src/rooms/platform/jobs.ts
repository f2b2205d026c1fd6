// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../kernel/room.ts";
import { openNetwork } from "./commands.ts";
import { invitePerson } from "./people/commands.ts";
import { forgetTokens } from "./sessions/commands.ts";
import { takenKeys } from "./store.ts";

/** Codes, challenges and sessions whose time is over go. */
export async function forgetExpired(work: WorkContext): Promise<void> {
  await work.run(forgetTokens, { key: {}, form: {} });
}

/** Opens an ordered network in its own scope and invites its first person. Done already: nothing happens. */
export async function openOrdered(work: WorkContext, order: Readonly<Record<string, unknown>>): Promise<void> {
  if ((await work.read((reader) => takenKeys(reader))).includes(String(order["key"]))) return;
  const there = work.elsewhere(String(order["id"]));
  const locale = order["locale"] === "en" ? "en" : "de";
  await there.run(openNetwork, { key: { demo: false, operator: false }, form: order, locale });
  const site = await there.site();
  await there.run(invitePerson, { key: { base: site.base, network: site.name }, form: { name: order["personName"], email: order["email"], role: "admin" }, locale });
}
