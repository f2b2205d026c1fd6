// SPDX-License-Identifier: EUPL-1.2
// The door of the index: what suggestions and the search of the site ask.
export { keeperOf } from "./keeping/store.ts";
export { ask, askQuestion, candidates, statistics, type Hit, type Hits, type Narrowed, type Wanted } from "./questions/queries.ts";
export { searchWay } from "./search/pages/box.tsx";
export { readingFor, readingWith } from "./reading/queries.ts";
