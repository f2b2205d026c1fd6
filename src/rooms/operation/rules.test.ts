// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { tryAgain } from "./rules.ts";

test.each([
  ["given up", "a", { ok: true, value: { id: "a" } }],
  ["waiting or not there any more", "b", { ok: false, refusal: { type: "jobNotDead" } }],
  ["not named", undefined, { ok: false, refusal: { type: "jobNotDead" } }],
])("a job that is %s", (_state, job, outcome) => expect(tryAgain(["a"], job)).toEqual(outcome));
