// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createVault } from "./vault.ts";

test("opens what it sealed, and nothing else", () => {
  const vault = createVault("the key of this house");
  const sealed = vault.seal("Geheimnis äöü");
  expect(sealed).not.toContain("Geheimnis");
  expect(vault.seal("Geheimnis äöü")).not.toBe(sealed);
  expect(vault.open(sealed)).toBe("Geheimnis äöü");
  expect(createVault("another key").open(sealed)).toBeUndefined();
  for (const broken of ["", "v1", "v1.a.b", sealed.slice(0, -2), `v2${sealed.slice(2)}`]) expect(vault.open(broken), broken).toBeUndefined();
});
