// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { tryAgain } from "./rules.ts";

test.each([
  ["given up", { id: "a", dead: true }, { ok: true, value: { id: "a" } }],
  ["waiting", { id: "a", dead: false }, { ok: false, refusal: { type: "jobNotDead" } }],
  ["not there any more", undefined, { ok: false, refusal: { type: "jobNotDead" } }],
])("a job that is %s", (_state, job, outcome) => expect(tryAgain(job)).toEqual(outcome));
