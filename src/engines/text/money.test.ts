// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { moneySentence, moneyWording } from "./index.ts";
import type { MoneyKind } from "./index.ts";

const found = (text: string) => moneyWording(text).map(({ kind, match }) => [kind, match]);

describe("money guard finds", () => {
  const cases: readonly (readonly [string, MoneyKind, string])[] = [
    ["Wir bitten um eine Spende für die neue Küche.", "donation", "Spende"],
    ["Wir suchen Spenden.", "donation", "Spenden"],
    ["Über eine Geldspende freuen wir uns.", "donation", "Geldspende"],
    ["Eine Weihnachtsspende wäre schön.", "donation", "Weihnachtsspende"],
    ["Eine Spende von 300 Euro hilft uns weiter.", "amount", "300 Euro"],
    ["Wir geben 500 € dazu.", "amount", "500 €"],
    ["Kosten: EUR 1.250,00", "amount", "EUR 1.250,00"],
    ["Beitrag 500 EUR", "amount", "500 EUR"],
    ["fünfhundert Euro im Jahr", "amount", "fünfhundert Euro"],
    ["ein paar Euro für Farbe", "amount", "paar Euro"],
    ["Preis 20,- je Kind", "amount", "20,-"],
    ["We need £200 for paint", "amount", "£200"],
    ["Gutschein über 50 EUR für jede Helferin", "voucher", "Gutschein über 50 EUR"],
    ["Wir geben einen Tankgutschein.", "voucher", "Tankgutschein"],
    ["Ein 50-Euro-Gutschein als Dank", "voucher", "50-Euro-Gutschein"],
    ["Wir suchen Sponsoren für die Trikots.", "sponsoring", "Sponsoren"],
    ["Wir sponsern 200 Euro", "sponsoring", "sponsern"],
    ["Trikotsponsoring gesucht", "sponsoring", "Trikotsponsoring"],
    ["Would you sponsor our team? A sponsorship helps.", "sponsoring", "sponsor"],
    ["Ein Zuschuss zur Klassenfahrt", "donation", "Zuschuss"],
    ["Wir brauchen finanzielle Unterstützung.", "donation", "finanzielle Unterstützung"],
    ["Scheck bitte an den Vorstand", "donation", "Scheck"],
    ["Bargeld nehmen wir gern", "donation", "Bargeld"],
    ["Wir sammeln Geld für ein Spielgerät", "donation", "sammeln Geld"],
    ["Geld für neue Bälle", "donation", "Geld für"],
    ["Please send a cheque or cash", "donation", "cheque"],
    ["A donation would help", "donation", "donation"],
    ["Unsere Bankverbindung finden Sie online", "account", "Bankverbindung"],
    ["IBAN folgt", "account", "IBAN"],
    ["DE12 5001 0517 0648 4898 90", "account", "DE12 5001 0517 0648 4898 90"],
    ["Geld\u00ADspende erbeten", "donation", "Geld\u00ADspende"],
    ["Zuschu\u0308sse erwünscht", "donation", "Zuschu\u0308sse"],
  ];
  it.each(cases)("%s", (text, kind, match) => {
    expect(found(text)).toContainEqual([kind, match]);
  });
});

describe("money guard lets pass", () => {
  it.each([
    "Wer hilft uns, ein Spendenkonzept zu schreiben?",
    "Fundraisingkonzept für den Förderverein gesucht",
    "Sponsoringkonzept überarbeiten",
    "Sachspende: 20 Stühle",
    "Spende von Material für die Holzwerkstatt",
    "Spende von 20 Stühlen",
    "Bücherspenden sortieren",
    "Blutspende im Rathaus begleiten",
    "Sammeltag mit Mitarbeitenden im Einkaufszentrum",
    "Spendenlauf: Streckenposten gesucht",
    "ehrenamtlich, kein Geld",
    "Wir suchen keine Spenden, sondern Zeit.",
    "Wir nehmen keine Geldspenden an.",
    "Zeit statt Geld",
    "Geld ist tabu.",
    "Spenden sind nicht nötig.",
    "Wir brauchen 20 Europaletten und 5 Euro-Paletten.",
    "Reise durch Europa",
    "Gutschein für eine Fahrradreparatur",
    "Workshop: Umgang mit Geld für Jugendliche",
    "Wir spenden Stühle und Tische.",
    "Der Getränkemarkt sponsert bis zu 20 Kisten Wasser.",
    "Beratung zu Fördermitteln",
    "Checkliste für das Sommerfest",
    "No money, just two hours of your time",
    "In-kind donation: 30 chairs",
    "donation of furniture",
    "Bankett und Parkbank aufstellen",
    "12,50 Meter Stoff",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("finds several in reading order", () => {
  expect(found("Spende 100 Euro auf unser Spendenkonto").map(([kind]) => kind)).toEqual(["donation", "amount", "account"]);
});

it("has a sentence for every alternative in both languages", () => {
  for (const kind of ["amount", "donation", "sponsoring", "voucher", "account"] as const) {
    expect(moneySentence(kind, "de")).not.toBe(moneySentence(kind, "en"));
    expect(moneySentence(kind, "de")).not.toContain("!");
  }
});
