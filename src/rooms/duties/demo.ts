// SPDX-License-Identifier: EUPL-1.2
import { neighbours, town, type Network } from "../../../demo/town/index.ts";
import { addDays, momentAt } from "../../kernel/i18n.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { changeStatement } from "./accessibility/commands.ts";
import { standards } from "./accessibility/rules.ts";
import { answerCase, changeContact, reportBarrier } from "./feedback/commands.ts";
import { changeImprint } from "./imprint/commands.ts";
import type { LandKey } from "./lands/rules.ts";
import { changePrivacyFacts, releaseNotice } from "./notice/commands.ts";
import { publishNetwork } from "./publication/commands.ts";

interface Place {
  readonly body: string;
  readonly land: LandKey;
  readonly street: string;
  readonly postcode: string;
  readonly representative: string;
  readonly editor: string;
  readonly office: string;
}

/** Invented bodies at invented addresses; only the Länder are real. */
const places: Readonly<Record<string, Place>> = {
  walkenau: { body: "Stadt Walkenau", land: "NW", street: "Rathausplatz 1", postcode: "62500", representative: "Dr. Ulrike Hagedorn, Oberbürgermeisterin", editor: "Katrin Sommerfeld", office: "Büro „Wir in Walkenau“ im Rathaus" },
  steinlohe: { body: "Stadt Steinlohe", land: "HE", street: "Am Brunnen 4", postcode: "62541", representative: "Birgit Allmers, Bürgermeisterin", editor: "Bernadette Koch", office: "Bürgerhaus Steinlohe" },
  "merner-land": { body: "Landkreis Merner Land", land: "NI", street: "Schlossplatz 2", postcode: "62520", representative: "Holger Wendt, Landrat", editor: "Ines Habermann", office: "Dorfbüro im Landratsamt" },
};

/** Every invented network fulfils its duties and stands open. */
export async function loadDuties(demo: DemoContext): Promise<void> {
  const network = [town as Network, ...neighbours.map((one) => one.network)].find((one) => one.key === demo.networkKey);
  const place = places[demo.networkKey];
  if (!network || !place) return;
  const days = (offset: number): string => addDays(demo.today, offset);
  const at = momentAt(days(-90), "10:00");
  const host = network.contactEmail.split("@")[1]!;
  const key = { network: network.name, catalogue: demo.rooms.flatMap((room) => room.personalData ?? []) };
  await demo.run(changeImprint, {
    at, key: {},
    form: {
      bodyName: place.body, legalForm: "Körperschaft des öffentlichen Rechts", bodyKind: "public", land: place.land, street: place.street, postcode: place.postcode, city: network.placeName.replace(/^Landkreis .*/, "Burg Mernitz"),
      representative: place.representative, phone: network.contactPhone ?? "030 23125 000", email: network.contactEmail, editorName: place.editor,
    },
  });
  await demo.run(changeContact, { at, key: {}, form: { office: place.office, email: network.contactEmail, phone: network.contactPhone ?? "" } });
  await demo.run(changePrivacyFacts, { at, key: {}, form: { officer: "named", officerName: "Behördliche Datenschutzbeauftragte", officerAddress: `${place.street}, ${place.postcode}`, officerEmail: `datenschutz@${host}`, hostingName: `Rechenzentrum ${network.placeName}`, hostingAddress: `Serverweg 3, ${place.postcode}`, logDays: "7" } });
  await demo.run(changeStatement, {
    at, key: {},
    form: {
      status: "partial", standard: standards[1], nonCompliant: "Es gibt noch keinen Film in Deutscher Gebärdensprache zu den wesentlichen Inhalten.", outside: "Die Karte der Stadtteile. Dieselben Angaben stehen als Liste daneben.",
      alternatives: "Die wesentlichen Inhalte stehen in Leichter Sprache.\nAuf Anfrage schicken wir sie in anderer Form.", preparedOn: days(-92), method: "self", reviewedOn: days(-92),
    },
  });
  await demo.run(releaseNotice, { at, key, form: {} });
  if (network.key === town.key) await loadCases(demo, network);
  await demo.run(publishNetwork, { at, key: { ...key, mails: "shown" }, form: {} });
}

/** Two messages: one answered, one of last week that waits. */
async function loadCases(demo: DemoContext, network: Network): Promise<void> {
  const key = { base: "http://localhost", network: network.name };
  const first = await demo.run(reportBarrier, { at: momentAt(addDays(demo.today, -40), "08:20"), key, form: { kind: "barrier", what: "Auf dem Telefon ist der Plan der Veranstaltung schwer zu lesen, wenn ich die Schrift größer stelle.", place: "/veranstaltungen", email: "leserin@example.org" } });
  await demo.run(answerCase, { at: momentAt(addDays(demo.today, -33), "15:05"), key: { case: first.object.id, network: network.name }, form: { answer: "Danke für den Hinweis. Der Plan bricht jetzt auch bei großer Schrift um. Bleibt etwas schwer lesbar, schicken wir ihn gern als Text." } });
  await demo.run(reportBarrier, { at: momentAt(addDays(demo.today, -6), "19:40"), key, form: { kind: "barrier", what: "Kann man die Bedarfe auch am Telefon vorlesen lassen? Meine Mutter sieht nicht mehr gut.", place: "/bedarfe" } });
}
