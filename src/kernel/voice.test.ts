// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { informal, inVoice, speak, voiced } from "./voice.ts";

const written = { title: "Sagen Sie, was Sie brauchen", plain: "Bedarf eintragen", list: { empty: "Ihre Bedarfe stehen hier." }, wrote: ({ name }: { name: string }) => `${name} hat Ihren Bedarf gelesen`, days: [1, 2] };
const de = voiced(written);
informal(de, { title: "Sag, was du brauchst", list: { empty: "Deine Bedarfe stehen hier." }, wrote: ({ name }) => `${name} hat deinen Bedarf gelesen` });

const du = { address: "du", words: [] } as const;
const wish = { address: "sie", words: [["Bedarfe", "Wünsche"], ["Bedarf", "Wunsch"]] } as const;

describe("the voice of a network", () => {
  it("is the written one where nobody chose another", () => {
    expect([de.title, de.list.empty, de.wrote({ name: "Ayla" }), de.days]).toEqual([written.title, written.list.empty, "Ayla hat Ihren Bedarf gelesen", [1, 2]]);
  });

  it("says Du where there is such a text, and the same as before where there is none", () => {
    inVoice(du, () => expect([de.title, de.plain, de.list.empty, de.wrote({ name: "Ayla" })]).toEqual(["Sag, was du brauchst", "Bedarf eintragen", "Deine Bedarfe stehen hier.", "Ayla hat deinen Bedarf gelesen"]));
  });

  it("lets lists be lists", () => {
    inVoice(wish, () => expect([voiced({ list: ["Bedarf", "Angebot"] }).list.map((word) => word), [...voiced(["Bedarfe"])]]).toEqual([["Wunsch", "Angebot"], ["Wünsche"]]));
  });

  it("puts the network's words in place of ours, in every form, and leaves what people wrote alone", () => {
    inVoice(wish, () => expect([de.plain, de.list.empty, de.wrote({ name: "Verein Bedarf" })]).toEqual(["Wunsch eintragen", "Ihre Wünsche stehen hier.", "Verein Bedarf hat Ihren Wunsch gelesen"]));
  });

  it("keeps whatever people wrote, whatever signs are in it", () => {
    inVoice(wish, () => expect(de.wrote({ name: "Bedarf (A-B/C) [x] a+b? 50 %" })).toBe("Bedarf (A-B/C) [x] a+b? 50 % hat Ihren Wunsch gelesen"));
  });

  it("does both at once, and keeps to whole words", () => {
    inVoice({ ...wish, address: "du" }, () => expect([speak(written.list.empty), speak("Bedarfsliste")]).toEqual(["Deine Wünsche stehen hier.", "Bedarfsliste"]));
  });

  it("stays with the work that was begun in it", async () => {
    const [one, other] = await Promise.all([inVoice(du, async () => { await Promise.resolve(); return de.title; }), Promise.resolve(de.title)]);
    expect([one, other]).toEqual(["Sag, was du brauchst", written.title]);
  });

  it("refuses an informal text that has no formal one", () => {
    expect(() => informal(de, { missing: "x" } as never)).toThrow("missing");
  });
});
