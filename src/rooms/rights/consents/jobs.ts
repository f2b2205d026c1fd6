// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { recordConsent } from "./commands.ts";

const listen = (choice: "given" | "withdrawn") => async (work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string): Promise<void> => {
  await work.run(recordConsent, { key: { ...payload, version: payload["textVersion"], id, choice, rooms: work.rooms }, form: {} });
};

/** Consents that other rooms have taken, as news: {purpose, textVersion, personId or emailHash, how}. */
export const consentNews = { "rights.consentGiven": listen("given"), "rights.consentWithdrawn": listen("withdrawn") };
