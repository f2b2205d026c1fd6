// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from "vitest";
import { choicesOf, renaming, termKeys, terms } from "./rules.ts";

it("every alternative has a form for each form of ours", () => {
  for (const key of termKeys) for (const forms of Object.values(terms[key].choices)) expect(forms).toHaveLength(terms[key].forms.length);
});

it("no form of one term is a form of another", () => {
  const all = termKeys.flatMap((key) => terms[key].forms as readonly string[]);
  expect(new Set(all).size).toBe(all.length);
});

it("renames in every form, and ours not at all", () => {
  expect(renaming({ need: "Wunsch", offer: "Angebot" })).toEqual([["Bedarf", "Wunsch"], ["Bedarfs", "Wunsches"], ["Bedarfe", "Wünsche"], ["Bedarfen", "Wünschen"]]);
  expect(renaming({ need: "Kram" })).toEqual([]);
  expect(choicesOf("corner")).toEqual(["Ecke", "Insel", "Station"]);
});
