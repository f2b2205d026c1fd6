// SPDX-License-Identifier: EUPL-1.2
// What the reports of test runs say about the sixty checks. Pure: reports and source texts in, states out.

const numberOf = (title) => /^check (\d\d): /.exec(title)?.[1];

/** Numbers carried by the titles of a test file's source. */
export function carriedBy(source) {
  return [...new Set([...source.matchAll(/["'`]check (\d\d): /g)].map((match) => match[1]))];
}

/**
 * The tests of vitest JSON reports that carry a number: { number, file, name, status: "passed" | "failed" | "skipped", ms, why }.
 * A file that could not be read at all counts as one failed test of each number that its source carries.
 */
export function testsOf(report, carriers) {
  return report.testResults.flatMap((file) => {
    const found = file.assertionResults.flatMap((test) => {
      const numbers = new Set([...test.ancestorTitles, test.title].map(numberOf).filter(Boolean));
      const status = test.status === "passed" || test.status === "failed" ? test.status : "skipped";
      return [...numbers].map((number) => ({ number, file: file.name, name: test.fullName, status, ms: test.duration ?? 0, why: firstLine(test.failureMessages?.[0]) }));
    });
    if (file.status !== "failed" || file.assertionResults.some((test) => test.status === "failed")) return found;
    const carried = carriers.filter((one) => same(file.name, one.file)).flatMap((one) => one.numbers);
    return [...found, ...carried.map((number) => ({ number, file: file.name, name: "the file itself", status: "failed", ms: 0, why: firstLine(file.message) }))];
  });
}

const firstLine = (text = "") => text.split("\n")[0].slice(0, 160);
const same = (absolute, path) => absolute.replaceAll("\\", "/").endsWith(path);

/**
 * The state of one check.
 * pass: every file that carries the number ran it, at least one test ran, none failed or was left out; a long check, in
 * the long run. fail: a test failed. notBuilt: no test carries the number. notRun: anything else, with the reason.
 */
export function stateOf(check, { carriers, quick, long }) {
  const mine = carriers.filter((one) => one.numbers.includes(check.number)).map((one) => one.file);
  const of = (tests) => tests.filter((test) => test.number === check.number);
  const [shortly, fully] = [of(quick), of(long)];
  const tests = merged([...shortly, ...fully]);
  const ms = tests.reduce((sum, test) => sum + test.ms, 0);
  const failed = [...shortly, ...fully].find((test) => test.status === "failed");
  const answer = (state, why = "") => ({ ...check, state, tests: tests.length, ms, why });
  if (mine.length === 0) return answer("notBuilt", "no test carries the number");
  if (failed) return answer("fail", `${failed.name}: ${failed.why}`);
  const away = mine.filter((path) => !tests.some((test) => same(test.file, path)));
  if (check.kind === "long" && !fully.some((test) => test.status === "passed")) return answer("notRun", `npm run checks:long ${check.number}`);
  if (away.length > 0) return answer("notRun", `did not run: ${away.join(", ")}`);
  const skipped = tests.filter((test) => test.status !== "passed");
  if (skipped.length > 0) return answer("notRun", `${skipped.length} left out: ${skipped[0].name}`);
  return answer("pass");
}

/** One entry for each test, the best that any run says of it; a failure has been answered before. */
function merged(tests) {
  const best = new Map();
  for (const test of tests) {
    const key = `${test.file} ${test.name}`;
    if (!best.has(key) || test.status === "passed") best.set(key, test);
  }
  return [...best.values()];
}

const words = {
  de: { pass: "bestanden", fail: "FEHLER", notBuilt: "noch nicht gebaut", notRun: "nicht gelaufen" },
  en: { pass: "pass", fail: "FAIL", notBuilt: "subject not built yet", notRun: "not run" },
};

/** The sixty as lines for a window, the count last. */
export function table(states, language) {
  const lines = states.map((one) => {
    const note = one.state === "notBuilt" ? one.subject?.[language] ?? "" : one.state === "pass" ? one.without?.[language] ?? "" : one.why;
    const time = one.tests > 0 ? `${(one.ms / 1000).toFixed(1)} s` : "";
    return `${one.number}  ${words[language][one.state].padEnd(language === "de" ? 17 : 21)} ${time.padStart(9)}  ${one.title[language]}${note ? ` (${note})` : ""}`;
  });
  return [...lines, "", summary(states)].join("\n");
}

/** The same for people who read it later. */
export function markdown(states, language) {
  const head = language === "de" ? ["Prüfung", "Stand", "Dauer", "Tests", "Anmerkung"] : ["Check", "State", "Time", "Tests", "Remark"];
  const rows = states.map((one) => [`${one.number} ${one.title[language]}`, words[language][one.state], `${(one.ms / 1000).toFixed(1)} s`, one.tests, (one.state === "notBuilt" ? one.subject : one.without)?.[language] ?? one.why]);
  const cell = (text) => String(text).replaceAll("|", "\\|");
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n") + `\n\n${summary(states)}\n`;
}

/** "48 pass, 0 fail, 12 not built"; what did not run is counted behind it when there is any. */
export function summary(states) {
  const count = (state) => states.filter((one) => one.state === state).length;
  return `${count("pass")} pass, ${count("fail")} fail, ${count("notBuilt")} not built${count("notRun") > 0 ? `, ${count("notRun")} not run` : ""}`;
}
