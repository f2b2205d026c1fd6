// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { oneLine, plainAddress, readMail } from "./rules.ts";

describe("the gate before every mail", () => {
  it.each(["selin@baeckerei-kaya.example", "o'neil+markt@verein.example", "a@b.cd"])("lets the plain address %s through", (address) => {
    expect(plainAddress(address)).toBe(true);
  });

  it.each([
    "a@b.example, c@d.example", "Selin <selin@kaya.example>", "selin@kaya.example\r\nBcc: alle@stadt.example", "group: a@b.example;",
    "selin@localhost", "selin@kaya.example (Kommentar)", "\"selin bar\"@kaya.example", "@kaya.example", "selin@-kaya.example", `${"x".repeat(65)}@kaya.example`, "",
  ])("stops %j", (address) => {
    expect(plainAddress(address)).toBe(false);
  });

  it("keeps a subject on one line", () => {
    expect(oneLine("Ihr Link\r\nBcc: alle@stadt.example")).toBe("Ihr Link Bcc: alle@stadt.example");
  });

  it("throws for a mail without text, because then a room has a bug", () => {
    expect(() => readMail({ kind: "x.y", to: "a@b.example", subject: "Hallo" }, "1", new Date())).toThrow();
  });
});
