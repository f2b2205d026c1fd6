// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAccent, contrast, grounds, themeCss } from "./theme.ts";

describe("contrast", () => {
  it("agrees with the values of the WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
    expect(contrast("#fff", "#fff")).toBe(1);
  });
});

describe("a place chooses its colour", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

  it("every colour becomes readable as text, under text and as a focus ring, light and dark", () => {
    fc.assert(fc.property(colour, (hex) => {
      const check = checkAccent(hex);
      if (!check.ok) return false;
      return (["light", "dark"] as const).every((mode) => {
        const { accent, onAccent, tint } = check[mode];
        const beside = [...grounds[mode], tint].map((ground) => contrast(accent, ground));
        return Math.min(...beside, contrast(accent, onAccent)) >= 4.5;
      });
    }));
  });

  it("leaves a readable colour as it is", () => {
    expect(checkAccent("#17616b")).toMatchObject({ ok: true, changed: false, light: { accent: "#17616b", onAccent: "#ffffff" } });
  });

  it("says when it had to move a pale colour, and keeps text on it readable", () => {
    const check = checkAccent("#ffd400");
    expect(check).toMatchObject({ ok: true, changed: true });
    expect(check.ok && check.dark.accent).toBe("#ffd400");
  });

  it("refuses what is no colour, and writes nothing into the file", () => {
    for (const wrong of ["", "red", "#12345", "#17616b}body{display:none", "url(x)"]) {
      expect(checkAccent(wrong)).toEqual({ ok: false, reason: "notAColour" });
      expect(themeCss({ accent: wrong })).toBe("");
    }
  });

  it("writes both modes and the attribute that forces one", () => {
    const css = themeCss({ accent: "#a33" });
    expect(css).toContain(":root{--gw-accent:#aa3333");
    expect(css).toMatch(/@media screen and \(prefers-color-scheme:dark\)/);
    expect(css).toContain("[data-kern-theme=dark]{");
  });

  it("knows the grounds that stand in the style sheet", () => {
    const tokens = readFileSync(new URL("./css/tokens.css", import.meta.url), "utf8");
    for (const ground of [...grounds.light, ...grounds.dark]) expect(tokens).toContain(ground.replace("#ffffff", "#fff"));
  });
});
