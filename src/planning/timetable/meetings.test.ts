// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { isMeetingsFile, readMeetings } from "./files.ts";
import { meetingsFormat, meetingsKind } from "./meetings.kind.ts";
import { planGivenMeetings } from "./meetings.ts";

/** Three people, each with each, invented; the first cannot in slot 1, meeting 3 is set to slot 3. */
const file = `% invented
nBusiness = 3; nMeetings = 3; nTables = 1; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1, 2, 3,
|1, 3, 1,
|2, 3, 3, |];
meetingsxBusiness = [{1,2,3}, {1,2,4}, {1,3,4}];
forbidden = [{1}, {0}, {}];
fixed = [0, 0, 3];
precedences = [{2}, {}, {}];`;

test("a data file is read, planned in threads, and answered in its own numbers", async () => {
  expect(isMeetingsFile(file)).toBe(true);
  expect(isMeetingsFile('{"kind": "meetings"}')).toBe(false);
  const read = readMeetings(file);
  if (!read.ok) throw new Error(read.refusal.says.en);
  expect(read.value).toMatchObject({ tables: 1, spread: 2, pins: [{ meeting: "3", slot: "3" }], participants: [{ id: "1", absent: ["1"] }, { id: "2" }, { id: "3" }] });
  expect(read.value.meetings[0]).toEqual({ id: "1", between: ["1", "2"], after: ["2"] });
  expect(read.value.meetings[1]).toEqual({ id: "2", between: ["1", "3"], session: "morning" });
  expect(meetingsKind.schema.safeParse(read.value).success).toBe(true);
  const answer = await planGivenMeetings(read.value, { seed: 1, seconds: 20 });
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  expect(answer.value).toMatchObject({ objective: 1, bound: 1, optimal: true });
  expect(meetingsFormat.figures(read.value as never, answer.value.plan)).toEqual({ slots: [4, 2, 3], breaks: 1 });
});

test("a file with a fault is refused in words", () => {
  const said = (text: string) => {
    const read = readMeetings(text);
    return read.ok ? undefined : read.refusal.says.en;
  };
  expect(said(file.replace("nTables = 1;", ""))).toBe("nTables is missing.");
  expect(said(file.replace("nMeetings = 3", "nMeetings = 4"))).toBe("nMeetings is 4, but requested has 3 rows.");
  expect(said(file.replace("|2, 3, 3,", "|2, 9, 3,"))).toBe("requested, meeting 3: there is no participant 9, only 1 to 3.");
  expect(said(file.replace("[0, 0, 3]", "[0, 0, 7]"))).toBe("fixed names slot 7, there are only 1 to 4.");
  expect(said(file.replace("{1}, {0}, {}]", "{1}, {0}]"))).toBe("forbidden has 2 sets, there must be 3.");
});
