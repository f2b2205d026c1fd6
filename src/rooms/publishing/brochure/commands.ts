// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command, type Moment, type Saved } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { mentions } from "../pictures/rules.ts";
import { pictureChoices } from "../pictures/store.ts";
import { tellWays } from "../store.ts";
import { checkBrochure, setState, unwritten, type Brochure } from "./rules.ts";
import { findBrochure, saveBrochure } from "./store.ts";

const office = role("coordinator");
const words = z.preprocess((value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]), z.array(z.string().regex(/^[\w.:-]{1,120}$/)).max(200));

const load = async (reader: Reader, scope: Scope) => ({
  brochure: await findBrochure(reader, scope), pictures: (await pictureChoices(reader, scope)).map((picture) => picture.number),
});

async function save(tx: Tx, scope: Scope, brochure: Brochure, moment: Moment): Promise<Saved> {
  await saveBrochure(tx, scope, moment.newId(), brochure);
  await tellWays(tx, scope);
  return { object: { kind: "brochure", id: scope.networkId }, after: { title: brochure.titleDe, state: brochure.state, chapters: brochure.chapters, stories: brochure.stories.length } };
}

/** Words, chapters and stories of the booklet. */
export const changeBrochure = command({
  name: "publishing.changeBrochure",
  key: z.object({}),
  input: z.object({
    titleDe: field.text(80), titleEn: field.optionalText(80), subtitleDe: field.optionalText(160), subtitleEn: field.optionalText(160), day: field.day(),
    coverPicture: field.optionalWholeNumber(1, 999_999), forewordDe: field.optionalText(4000), forewordEn: field.optionalText(4000), forewordBy: field.optionalText(120),
    tipsDe: field.optionalText(6000), tipsEn: field.optionalText(6000), chapters: words, stories: words,
  }),
  load,
  may: office,
  version: ({ brochure }) => brochure?.version ?? 0,
  decide: ({ brochure, pictures }, input) => {
    const before = brochure ?? unwritten(input.day);
    const text = (name: "titleEn" | "subtitleDe" | "subtitleEn" | "forewordDe" | "forewordEn" | "forewordBy" | "tipsDe" | "tipsEn") => input[name] ?? "";
    const after: Brochure = {
      ...before, titleDe: input.titleDe, titleEn: text("titleEn"), subtitleDe: text("subtitleDe"), subtitleEn: text("subtitleEn"), day: input.day, coverPicture: input.coverPicture ?? null,
      forewordDe: text("forewordDe"), forewordEn: text("forewordEn"), forewordBy: text("forewordBy"), tipsDe: text("tipsDe"), tipsEn: text("tipsEn"), chapters: input.chapters, stories: input.stories,
    };
    return checkBrochure(after, pictures, { forewordDe: mentions(after.forewordDe), forewordEn: mentions(after.forewordEn), tipsDe: mentions(after.tipsDe), tipsEn: mentions(after.tipsEn) });
  },
  save,
});

const step = (name: string, state: Brochure["state"]) => command({
  name,
  key: z.object({}),
  input: z.object({}),
  load,
  may: office,
  version: ({ brochure }) => brochure?.version ?? 0,
  decide: ({ brochure }) => setState(brochure ?? unwritten(""), state),
  save,
});

export const publishBrochure = step("publishing.publishBrochure", "published");
export const takeBackBrochure = step("publishing.takeBackBrochure", "draft");
export const brochureCommands = [changeBrochure, publishBrochure, takeBackBrochure];
