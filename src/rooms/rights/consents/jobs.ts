// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { recordConsent } from "./commands.ts";

const hows: Readonly<Record<string, string>> = { mail: "mailLink", link: "mailLink", oneClick: "mailLink", mailLink: "mailLink", office: "office", paper: "paper" };

const listen = (choice: "given" | "withdrawn") => async (work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string): Promise<void> => {
  const outcome = await work.run(recordConsent, { key: { ...payload, how: hows[String(payload["how"])] ?? "form", version: payload["textVersion"], id, choice, rooms: work.rooms }, form: {} });
  // A consent that is not recorded would be a consent that cannot be proved.
  if (outcome.kind !== "done") throw new Error(`The consent ${id} for ${String(payload["purpose"])} was not recorded: ${outcome.kind}.`);
};

/** Consents that other rooms have taken, as news: {purpose, textVersion, personId or emailHash, how}. */
export const consentNews = { "rights.consentGiven": listen("given"), "rights.consentWithdrawn": listen("withdrawn") };
