// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { record } from "../../../tests/support/directory.ts";
import { landOf, municipalitiesOf, readDirectory } from "./rules.ts";

const head = ["1020260930" + "03".padEnd(8) + "    " + "Niedersachsen".padEnd(50), "4020260930" + "03159".padEnd(8) + "    " + "Mernerland".padEnd(50)].map((line) => line.padEnd(220));

describe("the official directory", () => {
  it("comes in whole, keys as text, umlauts as they are", () => {
    const read = readDirectory([...head, record("03159901", "Walkenau, Stadt"), record("03159902", "Möhrlingen", { kind: "64", postcode: "     " }), ""].join("\r\n"));
    expect(read).toEqual({ ok: true, value: { asOf: "2026-09-30", rows: [
      { key: "03159901", name: "Walkenau, Stadt", kind: "town", district: "Mernerland", postcode: "37445", population: 52340, areaHectares: 4711, latitude: null, longitude: null },
      { key: "03159902", name: "Möhrlingen", kind: "municipality", district: "Mernerland", postcode: null, population: 52340, areaHectares: 4711, latitude: null, longitude: null },
    ] } });
  });

  it.each([
    ["too short", record("03159901", "Walkenau").slice(0, 100), "length"],
    ["a key with a letter", record("0315990X", "Walkenau"), "key"],
    ["a Land that is not", record("17159901", "Walkenau"), "land"],
    ["no name", record("03159901", ""), "name"],
    ["letters for inhabitants", record("03159901", "Walkenau", { people: "viele" }), "number"],
    ["a day that is not", record("03159901", "Walkenau", { day: "20261341" }), "day"],
    ["something else", "Gemeinde;Schlüssel", "length"],
  ])("names a bad line by its number: %s", (_what, line, what) => {
    expect(readDirectory([...head, record("03159900", "Gut"), line].join("\n"))).toEqual({ ok: false, refusal: { type: "directoryLine", field: "file", line: 4, what, more: 0 } });
  });

  it("finds a key that stands twice, and counts what else is wrong", () => {
    const read = readDirectory([record("03159901", "Walkenau"), record("03159901", "Walkenau"), record("99", "x")].join("\n"));
    expect(read).toMatchObject({ ok: false, refusal: { line: 2, what: "twice", more: 1 } });
  });

  it("is not empty", () => expect(readDirectory(head.join("\n"))).toEqual({ ok: false, refusal: { type: "directoryEmpty", field: "file" } }));
});

describe("cities", () => {
  it("give a municipality the name of its largest place", () => {
    const place = (name: string, key: string, population: number) => ({ name, key, population, longitude: 10, latitude: 51 });
    const found = municipalitiesOf([place("Ortsteil", "03159901", 300), place("Walkenau", "03159901", 40000), place("Dorf ohne Schlüssel", "", 10), place("Anderswo", "99159901", 10)]);
    expect(found.map(({ key, name }) => [key, name])).toEqual([["03159901", "Walkenau"]]);
  });
});

it("the Land follows from the key", () => {
  expect([landOf("05315000"), landOf("11000000"), landOf("17000000"), landOf("")]).toEqual(["05", "11", undefined, undefined]);
});
