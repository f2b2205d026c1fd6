// SPDX-License-Identifier: EUPL-1.2
import { system } from "../src/kernel/actor.ts";
import { uuidv7 } from "../src/kernel/clock.ts";
import { run } from "../src/kernel/command.ts";
import { dayOf } from "../src/kernel/i18n.ts";
import type { DemoContext } from "../src/kernel/room.ts";
import { mintScope } from "../src/kernel/scope.ts";
import { workContext } from "../src/jobs/worker.ts";
import { anyNetwork, markReady, openNetwork } from "../src/rooms/platform/index.ts";
import type { House } from "../src/web/house.ts";
import { randomBytes } from "node:crypto";
import { neighbours, people, town } from "./town/index.ts";
import type { Network, Person } from "./town/index.ts";

/**
 * Loads the invented town and its two neighbours into an empty database, once.
 * Returns the line that says where and how to sign in.
 */
export async function loadDemo(house: House, options: { empty: boolean; say: (line: string) => void; startAgain: () => Promise<void> }): Promise<string> {
  const networks = await anyNetwork(house.store);
  const half = networks.length > 0 && networks.every((network) => network.isDemo) && networks.some((network) => !network.isReady);
  if (half) {
    options.say("Die Demo-Stadt war nicht fertig geworden und wird neu angelegt.");
    await options.startAgain();
  }
  const [home] = half ? [] : networks;
  if (home) return home.isDemo ? hint(house) : `Anmelden unter ${house.settings.baseUrl}/anmelden`;
  if (options.empty) return `Einrichten unter ${house.settings.baseUrl}/einrichten?code=${house.settings.setupCode}`;
  options.say(`Die Demo-Stadt ${town.placeName} wird angelegt, das dauert einige Sekunden ...`);
  const places: [Network, Person][] = [[town, people[0]!], ...neighbours.map((n): [Network, Person] => [n.network, n.people[0]!])];
  for (const [network, coordinator] of places) await loadNetwork(house, network, coordinator);
  return hint(house);
}

const hint = (house: House): string =>
  `Anmelden (sign in): ${house.settings.baseUrl}/anmelden mit ${people[0]!.email}, der Link liegt dann unter ${house.settings.baseUrl}/postfach`;

/** One network in one transaction: it stands whole, or not at all. */
async function loadNetwork(house: House, network: Network, coordinator: Person): Promise<void> {
  const scope = mintScope(house.clock.newId());
  await house.store.together(scope, async (inner) => {
    const demo = demoContext({ ...house, store: { ...house.store, ...inner } }, scope.networkId, network.key);
    await demo.run(openNetwork, {
      key: { demo: true, operator: network.key === town.key },
      form: { key: network.key, name: network.name, claim: network.claim, accent: network.accentHex, personName: coordinator.name, email: coordinator.email },
    });
    for (const room of house.rooms) await room.demo?.(demo);
  });
  await house.store.write(scope, (tx) => markReady(tx, scope));
}

/** Commands as the software itself, at any moment of the story; a refusal in the demo is a bug in its text. */
function demoContext(house: House, networkId: string, networkKey: string): DemoContext {
  const scope = mintScope(networkId);
  const { run: _run, at: _at, ...rest } = workContext(house, scope, "demo");
  return {
    ...rest, networkKey, ids: new Map(), today: dayOf(house.clock.now()),
    async run(command, call) {
      const now = call.at ?? house.clock.now();
      const clock = { ...house.clock, now: () => now, newId: () => uuidv7(now.getTime(), randomBytes(10)) };
      const outcome = await run(house.store, clock, command, { scope, actor: call.as ?? system("demo"), locale: "de", key: call.key, form: call.form });
      if (outcome.kind === "done") return outcome.saved;
      throw new Error(`Demo: ${command.name} ${outcome.kind} ${JSON.stringify("faults" in outcome ? outcome.faults : "refusal" in outcome ? outcome.refusal : "")} ${JSON.stringify(call.form).slice(0, 300)}`);
    },
  };
}
