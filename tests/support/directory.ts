// SPDX-License-Identifier: EUPL-1.2

/** A record as the directory writes it, with invented names. */
export const record = (key: string, name: string, more: { kind?: string; area?: string; people?: string; postcode?: string; day?: string } = {}): string =>
  `60${more.day ?? "20260930"}${key}0000${name.padEnd(50)}${"".padEnd(50)}${more.kind ?? "63"}    ${(more.area ?? "4711").padStart(11, "0")}${(more.people ?? "52340").padStart(11, "0")}${"26000".padStart(11, "0")}    ${more.postcode ?? "37445"}`.padEnd(220);
