// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "../../search/index.ts";
import type { Hall, OpenStep } from "./hall.ts";
import { chosenSizes } from "./sizes.ts";

/** A seating to begin with: pins, then as many people as possible at their table of before, the others anywhere. */
export function startTables(hall: Hall, dice: Chance): Int32Array[] {
  return hall.steps.map((step) => startStep(hall, step, dice));
}

function startStep(hall: Hall, step: OpenStep, dice: Chance): Int32Array {
  const free = sizesNear(step);
  const tables = new Int32Array(hall.count).fill(-1);
  const seat = (person: number, table: number) => {
    tables[person] = table;
    free[table]!--;
  };
  for (const person of step.present) if (step.pin[person]! >= 0) seat(person, step.pin[person]!);
  const rest = dice.shuffle(step.present.filter((person) => tables[person] === -1));
  for (const person of rest) {
    const home = step.home[person]!;
    if (home >= 0 && free[home]! > 0) seat(person, home);
  }
  let table = 0;
  for (const person of rest) {
    if (tables[person] !== -1) continue;
    while (free[table]! <= 0) table++;
    seat(person, table);
  }
  return tables;
}

/** Sizes of the step's tables, the larger ones where most people sat before. */
function sizesNear(step: OpenStep): number[] {
  const want = step.frames.map(() => 0);
  for (const person of step.present) {
    const to = step.pin[person]! >= 0 ? step.pin[person]! : step.home[person]!;
    if (to >= 0) want[to]!++;
  }
  return chosenSizes(step.present.length, step.frames, want);
}
