// SPDX-License-Identifier: EUPL-1.2
import { networkRoles, story, town } from "../../../demo/town/index.ts";
import { people as townPeople } from "../../../demo/town/index.ts";
import type { DemoContext } from "../../kernel/room.ts";
import { invitePerson } from "./people/commands.ts";
import { changeFront } from "./settings/commands.ts";

/** The start page of the demo town and who administers it. The neighbours keep an empty start page. */
export async function loadPeople(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== town.key) return;
  const admin = townPeople.find((person) => person.key === networkRoles.admin)!;
  await demo.run(invitePerson, { key: { base: "http://localhost", network: town.name }, form: { name: admin.name, email: admin.email, role: "admin" } });
  const year = Number(demo.today.slice(0, 4));
  const { challenge } = story;
  await demo.run(changeFront, {
    key: {},
    form: {
      title: challenge.title, lead: challenge.text, figureLabel: challenge.question, figureUnit: challenge.unit, source: challenge.source,
      baseline: String(challenge.baseline.value), baselineYear: String(year + challenge.baseline.yearOffset),
      current: String(challenge.now.value), currentYear: String(year + challenge.now.yearOffset),
      goal: String(challenge.goal.value), goalYear: String(year + challenge.goal.yearOffset),
      about: [town.intro, ...town.story].join("\n\n"), contact: `${town.name}\n\nE-Mail: ${town.contactEmail}\n\nTelefon: ${town.contactPhone}`,
    },
  });
}
