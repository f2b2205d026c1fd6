// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { field, readForm } from "./fields.ts";

const read = <T>(schema: z.ZodType<T>, form: unknown) => readForm(schema, form);

describe("reading what people type", () => {
  it.each([
    ["1.240,5", 1240.5], ["1240.5", 1240.5], ["2,5", 2.5], ["12.000", 12000], [" 7 ", 7], ["-3", -3],
  ])("reads the number %s", (typed, number) => {
    expect(read(z.object({ n: field.number(-1e6, 1e6) }), { n: typed })).toEqual({ ok: true, value: { n: number } });
  });

  it.each([["24.05.2027", "2027-05-24"], ["1.2.2027", "2027-02-01"], ["2027-05-24", "2027-05-24"]])("reads the day %s", (typed, day) => {
    expect(read(z.object({ d: field.day() }), { d: typed })).toEqual({ ok: true, value: { d: day } });
  });

  it("names what is wrong, field by field, in the order of the form", () => {
    const schema = z.object({ name: field.text(5), mail: field.email(), day: field.day(), count: field.wholeNumber(1, 9), side: field.choice(["a", "b"]), web: field.optionalUrl() });
    const outcome = read(schema, { name: "zu lang geraten", mail: "kein Ort", day: "31.02.2027", count: "viele", web: "http://" });
    expect(outcome.ok ? [] : outcome.faults.map((f) => `${f.field}:${f.code}`)).toEqual(["name:tooLong", "mail:email", "day:day", "count:number", "side:missing", "web:url"]);
  });

  it("takes blank for missing, and missing is named so", () => {
    const outcome = read(z.object({ name: field.text(5), note: field.optionalText(5) }), { name: "   ", note: " " });
    expect(outcome.ok ? [] : outcome.faults.map((f) => `${f.field}:${f.code}`)).toEqual(["name:missing"]);
  });

  it("never throws, whatever is typed", () => {
    const schema = z.object({ t: field.text(20), n: field.number(0, 5), d: field.day(), e: field.email(), u: field.optionalUrl(), i: field.ids() });
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("t", "n", "d", "e", "u", "i"), fc.oneof(fc.string(), fc.array(fc.string()))), (form) => {
      readForm(schema, form);
    }));
  });
});
