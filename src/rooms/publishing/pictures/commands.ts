// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field, type FormValues } from "../../../kernel/fields.ts";
import { drawPicture, pictureFaults, postedBytes, withoutPicture, type Picture } from "../../../kernel/pictures.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { insertFile } from "../../platform/index.ts";
import { pictureUses } from "../store.ts";
import { checkFacts, checkUpload, licences, mayDelete, type PictureFacts, type PictureRefusal, type PictureRow, type UploadRefusal } from "./rules.ts";
import * as store from "./store.ts";

const factFields = {
  title: field.text(80), altDe: field.optionalText(300), altEn: field.optionalText(300), decorative: field.tick(),
  maker: field.text(120), licence: field.choice(licences), origin: field.optionalText(300), persons: field.tick(), photoConsent: field.tick(),
};
const drawing = z.object({ large: z.string(), small: z.string(), width: z.number(), height: z.number(), smallWidth: z.number(), smallHeight: z.number() });
type Drawing = z.infer<typeof drawing>;

const factsOf = (input: { title: string; altDe?: string | undefined; altEn?: string | undefined; decorative: boolean; maker: string; licence: (typeof licences)[number]; origin?: string | undefined; persons: boolean; photoConsent: boolean }): PictureFacts =>
  ({ title: input.title, altDe: input.altDe ?? "", altEn: input.altEn ?? "", decorative: input.decorative, maker: input.maker, licence: input.licence, origin: input.origin ?? "", persons: input.persons, photoConsent: input.photoConsent });

/** Draws what was uploaded: 1,600 points for paper, 800 for screens. The command reads the drawing as one field. */
export async function prepareUpload(posted: FormValues): Promise<FormValues> {
  const rest = withoutPicture(posted, "picture");
  const bytes = postedBytes(posted, "picture");
  if (!bytes) return rest;
  const large = await drawPicture(bytes, { width: 1600, height: 1600, as: "jpeg" });
  if (typeof large === "string") return { ...rest, "picture.fault": large };
  const small = (await drawPicture(large.bytes, { width: 800, height: 800, as: "webp" })) as Picture;
  const made: Drawing = {
    large: large.bytes.toString("base64"), small: small.bytes.toString("base64"),
    width: large.width, height: large.height, smallWidth: small.width, smallHeight: small.height,
  };
  return { ...rest, "picture.drawing": JSON.stringify(made) };
}

const posted = z.preprocess((value) => (typeof value === "string" ? (JSON.parse(value) as unknown) : undefined), drawing.optional());

interface NewPicture { readonly row: PictureRow; readonly large: string; readonly small: string }

/** Takes a picture into the store. Only `prepareUpload` fills its drawing: what a form sends under that name is taken off before. */
export const addPicture = command({
  name: "publishing.addPicture",
  key: z.object({}),
  input: z.object({ ...factFields, "picture.drawing": posted, "picture.fault": field.optionalChoice(pictureFaults) }),
  load: (tx, scope) => store.storeState(tx, scope),
  may: role("coordinator"),
  // Without a version of its own; named so that two uploads take their numbers one after the other.
  version: () => undefined,
  decide: (state, input, moment): Result<NewPicture, UploadRefusal | PictureRefusal> => {
    const drawn = checkUpload(input["picture.drawing"], input["picture.fault"], state.count);
    if (!drawn.ok) return drawn;
    const facts = checkFacts(factsOf(input));
    if (!facts.ok) return facts;
    const { large, small, ...sizes } = drawn.value;
    return ok({ row: { ...facts.value, ...sizes, id: moment.newId(), number: state.next, fileId: moment.newId(), smallFileId: moment.newId(), version: 1, createdAt: moment.now }, large, small });
  },
  save: async (tx, scope, { row, ...files }, moment) => {
    await insertFile(tx, scope, { id: row.fileId, name: `bild-${row.number}.jpg`, type: "image/jpeg", bytes: Buffer.from(files.large, "base64") }, moment.now);
    await insertFile(tx, scope, { id: row.smallFileId, name: `bild-${row.number}-klein.webp`, type: "image/webp", bytes: Buffer.from(files.small, "base64") }, moment.now);
    await store.insertPicture(tx, scope, row);
    return { object: { kind: "picture", id: row.id }, after: { number: row.number, title: row.title, licence: row.licence, persons: row.persons }, answer: { number: String(row.number) } };
  },
});

const key = z.object({ number: z.coerce.number().int().min(1).max(999_999) });

/** Changes what is said about a picture; the drawing itself stays. */
export const changePicture = command({
  name: "publishing.changePicture",
  key,
  input: z.object(factFields),
  load: (tx, scope, { number }) => store.findPicture(tx, scope, number),
  may: role("coordinator"),
  version: (picture) => picture.version,
  decide: (picture, input) => {
    const facts = checkFacts(factsOf(input));
    return facts.ok ? ok({ picture, facts: { ...facts.value, version: picture.version + 1 } }) : facts;
  },
  save: async (tx, scope, { picture, facts }) => {
    await store.updatePicture(tx, scope, picture.number, facts);
    return { object: { kind: "picture", id: picture.id }, before: { title: picture.title, licence: picture.licence }, after: { number: picture.number, title: facts.title, licence: facts.licence } };
  },
});

/** Deletes a picture that stands nowhere. */
export const deletePicture = command({
  name: "publishing.deletePicture",
  key,
  input: z.object({}),
  load: async (tx, scope, { number }) => {
    const picture = await store.findPicture(tx, scope, number);
    return picture && { picture, uses: (await pictureUses(tx, scope)).get(number) ?? [] };
  },
  may: role("coordinator"),
  decide: ({ picture, uses }) => {
    const checked = mayDelete(uses);
    return checked.ok ? ok(picture) : checked;
  },
  save: async (tx, scope, picture) => {
    await store.removePicture(tx, scope, picture);
    return { object: { kind: "picture", id: picture.id }, before: { number: picture.number, title: picture.title } };
  },
});
