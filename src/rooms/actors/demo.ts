// SPDX-License-Identifier: EUPL-1.2
import { neighbours, organisations, people, quarters, town } from "../../../demo/town/index.ts";
import type { Organisation, Person, Quarter } from "../../../demo/town/index.ts";
import { addDays, momentAt } from "../../kernel/i18n.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { createOrganisation } from "./commands.ts";
import { loadLogos } from "./logos/demo.ts";
import { addMandate, enterPerson } from "./mandates/commands.ts";
import { createQuarter, drawQuarters } from "./quarters/commands.ts";

interface Place {
  readonly quarters: readonly Quarter[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  /** Day on which the first organisation was entered; one a week from then on. */
  readonly firstDay: number;
}

function placeOf(networkKey: string): Place | undefined {
  if (networkKey === town.key) return { quarters, organisations, people, firstDay: -840 };
  const neighbour = neighbours.find(({ network }) => network.key === networkKey);
  return neighbour && { quarters: [], organisations: neighbour.organisations, people: neighbour.people, firstDay: -300 };
}

/** Quarters, people, organisations and who speaks for them; `ids` holds them by the keys of the story afterwards. */
export async function loadActors(demo: DemoContext): Promise<void> {
  const place = placeOf(demo.networkKey);
  if (!place) return;
  const on = (offset: number): Date => momentAt(addDays(demo.today, offset), "10:00");
  await loadQuarters(demo, place.quarters, on(place.firstDay - 1));
  for (const person of place.people) {
    const saved = await demo.run(enterPerson, { key: {}, form: { name: person.name, email: person.email, locale: person.locale ?? "de" }, at: on(place.firstDay) });
    demo.ids.set(`person:${person.key}`, saved.object.id);
  }
  const named = new Map(place.people.map((person) => [person.key, person]));
  for (const [index, organisation] of place.organisations.entries()) await loadOrganisation(demo, organisation, named, on(place.firstDay + index * 7));
  await loadLogos(demo);
}

async function loadQuarters(demo: DemoContext, list: readonly Quarter[], at: Date): Promise<void> {
  if (list.length === 0) return;
  for (const quarter of list) {
    const saved = await demo.run(createQuarter, { key: {}, form: { name: quarter.name, population: String(quarter.population), about: quarter.sentence }, at });
    demo.ids.set(`quarter:${quarter.key}`, saved.object.id);
  }
  const features = list.map((quarter) => ({ type: "Feature", properties: { name: quarter.name }, geometry: { type: "Polygon", coordinates: [quarter.outline] } }));
  await demo.run(drawQuarters, { key: {}, form: { text: JSON.stringify({ type: "FeatureCollection", features }) }, at });
}

async function loadOrganisation(demo: DemoContext, organisation: Organisation, people: ReadonlyMap<string, Person>, at: Date): Promise<void> {
  const { key, quarter, people: speakers, ...facts } = organisation;
  // The address of a person who works alone is that person's: it does not stand on a public page.
  const personal = facts.size === "solo" || [...people.values()].some((person) => person.email === facts.email);
  const saved = await demo.run(createOrganisation, {
    key: {}, form: { ...facts, quarterId: quarter === undefined ? "" : demo.ids.get(`quarter:${quarter}`), contactPublic: personal ? "" : "1" }, at,
  });
  demo.ids.set(`organisation:${key}`, saved.object.id);
  for (const speaker of speakers) {
    const person = people.get(speaker.person)!;
    await demo.run(addMandate, { key: { id: saved.object.id }, form: { name: person.name, email: person.email, function: speaker.function }, at });
  }
}
