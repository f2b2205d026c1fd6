// SPDX-License-Identifier: EUPL-1.2
import { eventDayExamples } from "./examples/event-day.tsx";
import type { UiExample } from "./examples/example.ts";
import { faceExamples } from "./examples/faces.tsx";
import { formExamples } from "./examples/forms.tsx";
import { homeExamples } from "./examples/home-page.tsx";
import { listExamples } from "./examples/lists.tsx";
import { mailExamples } from "./examples/mails.tsx";
import { numberExamples } from "./examples/numbers.tsx";
import { shellExamples } from "./examples/shell.tsx";

export type { UiExample } from "./examples/example.ts";

/** One example for each block, with invented content; shown at /ui and read by the tests. */
export const examples: UiExample[] = [
  ...homeExamples, ...shellExamples, ...faceExamples, ...formExamples, ...listExamples, ...mailExamples, ...numberExamples, ...eventDayExamples,
];
