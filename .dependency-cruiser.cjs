// SPDX-License-Identifier: EUPL-1.2
// Who may import whom: questions go down through a door, news goes up as an event, nothing pure looks outside.
// Read by tests/fences/dependencies.test.ts, which also proves each rule with a planted violation.
//
// The parser must be swc: with TypeScript 7 the default parser reads 0 modules and exits 0.

/** Which doors a room may knock at. A room that is not in the table may not exist. */
const rows = {
  platform: [],
  finding: ["platform"],
  actors: ["platform", "finding"],
  challenges: ["platform", "actors"],
  gatherings: ["platform", "actors"],
  decisions: ["platform", "actors"],
  communication: ["platform", "actors"],
  exchange: ["platform", "finding", "actors", "challenges"],
  impact: ["platform", "actors", "challenges"],
  practices: ["platform", "actors", "challenges"],
  commitments: ["platform", "actors", "challenges", "exchange"],
  places: [],
  rights: ["platform", "actors", "communication"],
  duties: ["platform", "actors", "places"],
  publishing: ["platform", "finding", "actors"],
  operation: ["platform"],
  interfaces: ["platform", "actors", "exchange"],
  formats: ["platform", "finding", "actors", "challenges", "gatherings", "decisions", "exchange", "impact", "practices", "commitments"],
};

const test = "\\.test\\.tsx?$";
const value = { dependencyTypesNot: ["type-only"] };
/** Files of a room that may speak to the database. */
const databaseFiles = "/(store|queries|demo|privacy)\\.ts$|/migrations/";
/** The worker's own tables belong to no room: which work waits, which news is not yet delivered. */
const workTables = "^src/jobs/(queue|outbox)\\.ts$";

const layers = [
  layer("kernel-knows-nobody", "^src/kernel/", "^src/kernel/", "the kernel holds no domain word and no screen"),
  layer("engines-are-pure", "^src/engines/", "^src/(engines/|kernel/result\\.ts$)", "an engine computes from values alone, without packages and without the machine", { everything: true }),
  layer("rules-are-pure", "^src/rooms/.*/rules\\.ts$", "^src/(rooms/.*/rules\\.ts$|engines/|kernel/result\\.ts$)", "a rule is a function of values", { everything: true }),
  layer("ui-knows-no-domain", "^src/ui/", "^src/(ui/|kernel/(result|i18n|markdown|voice)\\.ts$)", "a building block shows what it is given"),
  layer("islands-stand-alone", "^src/islands/", "^src/(islands/|engines/|kernel/result\\.ts$)", "an island is sent to the browser"),
  layer("operation-knows-no-room", "^src/operation/", "^src/(operation|kernel)/", "what looks after the machine counts rows and knows no domain word"),
  layer("planning-knows-engines", "^src/planning/", "^src/(planning/|engines/|kernel/result\\.ts$)", "planning puts engines, solvers and threads together and knows no room"),
  layer("the-checker-stands-alone", "^src/checker/", "^(src/checker/|(node:)?(fs|crypto)$)", "who checks a plan shares no code with who made it", { everything: true }),
  layer("rooms-know-no-screen-layer", "^src/rooms/", "^src/(rooms|ui|engines|kernel)/|^src/planning/index\\.ts$", "rooms are mounted by web, api and jobs, not the other way round"),
  layer("mounts-know-no-main", "^src/(web|api|jobs)/", "^src/(?!main\\.tsx?$)", "only main knows everybody"),
];

const doors = [
  {
    name: "only-the-front-door",
    comment: "a room is entered through index.ts or room.ts",
    severity: "error",
    from: { path: "^src/(rooms/(?!formats/)([^/]+)/|web/|api/|jobs/|main\\.tsx?$)", pathNot: test },
    to: { path: "^src/rooms/(?!formats/)[^/]+/", pathNot: ["^src/rooms/$2/", "^src/rooms/[^/]+/(index|room)\\.tsx?$"] },
  },
  {
    name: "planning-through-its-door",
    comment: "a room or the server plans through planning/index.ts; only the command line knows more",
    severity: "error",
    from: { path: "^src/", pathNot: ["^src/planning/", "^src/engine\\.ts$", test] },
    to: { path: "^src/planning/", pathNot: "^src/planning/index\\.ts$" },
  },
  {
    name: "only-the-front-door-from-formats",
    comment: "a format enters another room through index.ts or room.ts",
    severity: "error",
    from: { path: "^src/rooms/formats/", pathNot: test },
    to: { path: "^src/rooms/(?!formats/)[^/]+/", pathNot: "^src/rooms/[^/]+/(index|room)\\.tsx?$" },
  },
  {
    name: "formats-through-the-list",
    comment: "outside the formats only their list, their contract and the door of run are known",
    severity: "error",
    from: { path: "^src/(?!rooms/formats/)", pathNot: test },
    to: { path: "^src/rooms/formats/", pathNot: ["^src/rooms/formats/(index|room|contract)\\.tsx?$", "^src/rooms/formats/run/(index|room)\\.tsx?$"] },
  },
  {
    name: "formats-do-not-know-each-other",
    comment: "a format knows its own folder, contract.ts and the door of run; index.ts is the only list",
    severity: "error",
    from: { path: "^src/rooms/formats/([^/]+)/", pathNot: test },
    to: { path: "^src/rooms/formats/", pathNot: ["^src/rooms/formats/$1/", "^src/rooms/formats/contract\\.ts$", "^src/rooms/formats/run/(index|room)\\.tsx?$"] },
  },
  {
    name: "the-list-opens-only-doors",
    comment: "formats/index.ts names the formats by their door, formats/contract.ts names none",
    severity: "error",
    from: { path: "^src/rooms/formats/[^/]+\\.tsx?$", pathNot: test },
    to: { path: "^src/rooms/formats/[^/]+/", pathNot: "^src/rooms/formats/[^/]+/(index|room)\\.tsx?$" },
  },
  ...Object.entries(rows).map(([room, row]) => ({
    name: `row-of-${room}`,
    comment: row.length > 0 ? `${room} asks only: ${row.join(", ")}` : `${room} asks no other room`,
    severity: "error",
    from: { path: `^src/rooms/${room}/`, pathNot: test },
    to: { path: "^src/rooms/", pathNot: `^src/rooms/(${[room, ...row].join("|")})/` },
  })),
  {
    name: "no-room-without-a-row",
    comment: "a new room gets a row in the table first",
    severity: "error",
    from: { path: "^src/rooms/", pathNot: ["^src/rooms/index\\.ts$", `^src/rooms/(${Object.keys(rows).join("|")})/`] },
    to: {},
  },
  {
    name: "the-list-of-rooms-opens-only-doors",
    comment: "rooms/index.ts names every room by its manifest, the formats by their list, and the order of migrations",
    severity: "error",
    from: { path: "^src/rooms/index\\.ts$" },
    to: { path: "^src/", pathNot: ["^src/kernel/(room|migrations|database/migrate)\\.ts$", "^src/rooms/[^/]+/(index|room)\\.tsx?$", "^src/rooms/formats/run/(index|room)\\.tsx?$"] },
  },
  {
    name: "no-room-knows-the-list",
    comment: "a room that asked the list of rooms would know everybody",
    severity: "error",
    from: { path: "^src/(kernel|engines|ui|rooms)/", pathNot: test },
    to: { path: "^src/rooms/index\\.ts$" },
  },
];

const walls = [
  {
    name: "database-only-in-store-and-queries",
    comment: "Tx and Reader may be named everywhere as types; what opens them only where the scope is applied",
    severity: "error",
    from: { path: "^src/(rooms|ui|web|api|jobs|islands)/", pathNot: [databaseFiles, workTables, test] },
    to: { path: "(^|node_modules/)(kysely|pg|pg-[^/]+)(/|$)|^src/kernel/database/", ...value },
  },
  {
    name: "no-circles",
    comment: "circles of types are erased and allowed inside the kernel's declarations; circles of code are not",
    severity: "error",
    from: { path: "^src/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "nothing-unresolved",
    comment: "an import that leads nowhere would be a hole in every other rule",
    severity: "error",
    from: { path: "^src/" },
    to: { couldNotResolve: true },
  },
  {
    name: "no-tools-in-the-product",
    comment: "what is installed for building and testing is not there in operation",
    severity: "error",
    from: { path: "^src/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], ...value },
  },
  {
    name: "no-test-or-story-in-the-product",
    comment: "only main and the demo loaders of the rooms know the demo town",
    severity: "error",
    from: { path: "^src/", pathNot: ["^src/main\\.tsx?$", "/demo\\.ts$", test] },
    to: { path: "^(tests|bench|demo)/" },
  },
];

/** A folder may import `allowed` and, unless `everything` counts, whatever lies outside src. */
function layer(name, from, allowed, why, { everything = false } = {}) {
  return {
    name,
    comment: why,
    severity: "error",
    from: { path: from, pathNot: test },
    to: everything ? { pathNot: allowed } : { path: "^src/", pathNot: allowed },
  };
}

module.exports = {
  forbidden: [...layers, ...doors, ...walls],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
