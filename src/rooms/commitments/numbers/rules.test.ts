// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { giveNumber, readNumber, writeNumber } from "./rules.ts";

const number = fc.record({ series: fc.stringMatching(/^[A-Z]{1,6}[0-9]{2}$/), running: fc.integer({ min: 1, max: 999_999 }) });
const ground = { series: "MP27", last: 41, taken: new Set([writeNumber({ series: "MP27", running: 7 })]) };

describe("numbers on paper", () => {
  test("are drawn one after the other, with a check digit", () => {
    expect(giveNumber(undefined, ground)).toEqual({ ok: true, value: { series: "MP27", running: 42 } });
    expect(writeNumber({ series: "MP27", running: 42 })).toMatch(/^MP27-0042-\d$/);
  });

  test("are read as people type them", () => {
    const written = writeNumber({ series: "MP27", running: 42 });
    for (const typed of [written, written.toLowerCase(), written.replaceAll("-", " "), ` ${written.replaceAll("-", "")} `]) expect(readNumber(typed)).toEqual({ series: "MP27", running: 42 });
  });

  test.each([["", "agreementNumberWrong"], ["MP27-0000-0", "agreementNumberWrong"], [writeNumber({ series: "MP26", running: 3 }), "agreementNumberForeign"], [writeNumber({ series: "MP27", running: 7 }), "agreementNumberTaken"]])(
    "%s is refused: %s", (typed, type) => expect(giveNumber(typed, ground)).toMatchObject({ ok: false, refusal: { type, field: "number" } }));

  test("come back as they were written", () => fc.assert(fc.property(number, (one) => { expect(readNumber(writeNumber(one))).toEqual(one); })));

  test("one wrong digit or two swapped ones never pass", () => {
    fc.assert(fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (one, place, add) => {
      const digits = writeNumber(one).replaceAll("-", "").split("");
      const places = digits.map((_, i) => i).filter((i) => i >= one.series.length);
      const at = places[place % places.length]!;
      const wrong = digits.with(at, String((Number(digits[at]) + add) % 10)).join("");
      expect(readNumber(wrong)).toBeUndefined();
      const next = at + 1 < digits.length && digits[at] !== digits[at + 1] ? digits.with(at, digits[at + 1]!).with(at + 1, digits[at]!).join("") : undefined;
      if (next) expect(readNumber(next)).toBeUndefined();
    }));
  });
});
