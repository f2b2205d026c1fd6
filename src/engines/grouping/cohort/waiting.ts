// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from "../../search/index.ts";
import { choose, fixedTo } from "./choose.ts";
import type { CohortPlan, CohortProblem, Waiting } from "./problem.ts";
import type { Selection } from "./selection.ts";
import type { Program, Row } from "./simplex.ts";

/** Everybody who waits, best first, each with the best selection of the same size that would hold them. */
export function waitingList({ applicants, pins }: CohortProblem, { chosen, program, root, score }: Selection, eye: Watch): Waiting[] {
  const refused = new Set(pins?.refused);
  const waits = applicants.keys().filter((at) => chosen[at] === 0 && !refused.has(applicants[at]!.id)).toArray();
  waits.sort((a, b) => applicants[b]!.score - applicants[a]!.score || a - b);
  const id = (at: number) => applicants[at]!.id;
  return waits.map((at, before) => {
    const { chosen: other, settled } = choose(program, fixedTo(root, at, 1), eye);
    if (!other || !settled) return { id: id(at), rank: before + 1, instead: undefined, costs: undefined, ...(settled ? {} : { open: true }) };
    const out = applicants.keys().filter((one) => chosen[one] === 1 && other[one] === 0).map(id).toArray();
    const into = applicants.keys().filter((one) => one !== at && chosen[one] === 0 && other[one] === 1).map(id).toArray();
    const worth = applicants.reduce((sum, one, place) => sum + one.score * other[place]!, 0);
    return { id: id(at), rank: before + 1, instead: { out, in: into }, costs: Math.max(0, Math.round((score - worth) * 1e6) / 1e6) };
  });
}

/** Who moves up for whom: the first who waits with whom all rules still hold, at the same size. */
export function successorsOf({ applicants }: CohortProblem, { chosen, program }: Selection, waiting: readonly Waiting[]): CohortPlan["successors"] {
  const place = new Map(applicants.map(({ id }, at) => [id, at]));
  // The last row asks for people of before; who withdraws by themselves is not dropped.
  const rows = program.rows.slice(0, -1);
  const holds = rowsOf(applicants.length, rows);
  const sums = rows.map(({ members }) => members.reduce((sum, at) => sum + chosen[at]!, 0));
  return applicants.flatMap(({ id }, at) => {
    if (chosen[at] === 0) return [];
    const next = waiting.find((one) => {
      const other = place.get(one.id)!;
      return rows.every(({ min, max }, r) => {
        const sum = sums[r]! - holds[at]![r]! + holds[other]![r]!;
        return (sum >= min && sum <= max) || isPin(rows[r]!, at);
      });
    });
    return next ? [{ leaves: id, follows: next.id }] : [];
  });
}

/** A pin on the person who leaves goes with them. */
const isPin = ({ members, pin }: Row, at: number) => pin === true && members[0] === at;

function rowsOf(count: number, rows: Program["rows"]): Uint8Array[] {
  const holds = Array.from({ length: count }, () => new Uint8Array(rows.length));
  for (const [r, { members }] of rows.entries()) for (const at of members) holds[at]![r] = 1;
  return holds;
}
