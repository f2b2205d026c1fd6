// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { authorityOf, landKeys, landOf } from "./rules.ts";

describe("check 38: the offices of the 16 Länder", () => {
  it("are 16, each with its own", () => {
    expect(landKeys).toHaveLength(16);
    expect(new Set(landKeys.map((key) => landOf(key).name)).size).toBe(16);
    expect(new Set(landKeys.map((key) => landOf(key).enforcement.name)).size).toBe(16);
    expect(new Set(landKeys.map((key) => authorityOf(key, true).name)).size).toBe(16);
  });

  it.each(landKeys)("%s can be written to", (key) => {
    for (const one of [landOf(key).enforcement, authorityOf(key, true), authorityOf(key, false)]) {
      expect(one.town).toMatch(/^\d{5} \p{L}/u);
      expect(one.email).toMatch(/^[\w.-]+@[\w.-]+\.\w+$/);
      expect(one.street).toMatch(/\d/);
      expect(one.web).not.toMatch(/^https?:/);
    }
  });

  it("has two authorities in Bavaria", () => {
    expect(authorityOf("BY", true).name).not.toBe(authorityOf("BY", false).name);
    expect(authorityOf("HE", true)).toBe(authorityOf("HE", false));
  });
});
