// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { checkVideo, mustBePlain, ownPageKeys } from "./rules.ts";
import { deleteOwnPage, findOwnPage, saveOwnPage } from "./store.ts";

/** The place's own words in Leichte Sprache; they are only taken when they pass the check. */
export const changePlain = command({
  name: "duties.changePlain",
  key: z.object({}),
  input: z.object({ text: field.text(12_000) }),
  load: async (tx, scope) => ({ page: await findOwnPage(tx, scope, "plain") }),
  may: role("coordinator"),
  version: (state) => state.page?.version ?? 0,
  decide: (state, input) => {
    const plain = mustBePlain(input.text);
    return plain.ok ? ok({ key: "plain" as const, text: input.text, videoTitle: "", videoUrl: "", version: (state.page?.version ?? 0) + 1 }) : plain;
  },
  save: async (tx, scope, page) => {
    await saveOwnPage(tx, scope, page);
    return { object: { kind: "plainPage", id: "plain" }, after: { version: page.version } };
  },
});

/** Film and words in sign language. */
export const changeSign = command({
  name: "duties.changeSign",
  key: z.object({}),
  input: z.object({ text: field.text(8000), videoTitle: field.optionalText(120), videoUrl: field.optionalText(300) }),
  load: async (tx, scope) => ({ page: await findOwnPage(tx, scope, "sign") }),
  may: role("coordinator"),
  version: (state) => state.page?.version ?? 0,
  decide: (state, input) => {
    const page = { key: "sign" as const, text: input.text, videoTitle: input.videoTitle ?? "", videoUrl: input.videoUrl ?? "", version: (state.page?.version ?? 0) + 1 };
    const checked = checkVideo(page);
    return checked.ok ? ok(page) : checked;
  },
  save: async (tx, scope, page) => {
    await saveOwnPage(tx, scope, page);
    return { object: { kind: "plainPage", id: "sign" }, after: { version: page.version, video: page.videoUrl } };
  },
});

/** Back to the proposal of the software. */
export const resetOwnPage = command({
  name: "duties.resetOwnPage",
  key: z.object({ page: z.enum(ownPageKeys) }),
  input: z.object({}),
  load: async (_tx, _scope, key) => key,
  may: role("coordinator"),
  decide: (key) => ok(key),
  save: async (tx, scope, key) => {
    await deleteOwnPage(tx, scope, key.page);
    return { object: { kind: "plainPage", id: key.page }, after: { version: 0 } };
  },
});
