// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../../../kernel/i18n.ts";
import type { Room, WorkContext } from "../../../kernel/room.ts";
import { readingFor } from "../reading/queries.ts";
import { sweepWords } from "../vocabulary/jobs.ts";
import { endSweep, orderSweep, readAgain } from "./commands.ts";
import { collectionStates, compare } from "./queries.ts";
import { readerVersion } from "./rules.ts";
import { findablesOf } from "./store.ts";

/** Things of one look; each costs about a millisecond when it must be read again. */
const stretch = 200;
/** A network is looked at as a whole once a day, at the first occasion after this many hours. */
const restHours = 22;

/**
 * Compares everything that can be found with the index and mends what differs: what an older program has read, what was
 * changed past the commands, what has ended. May run as often as it likes; when nothing is to be done it asks once.
 */
async function sweep(work: WorkContext, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const version = readerVersion(await work.read((reader) => readingFor(reader, work.scope)));
  if (payload["now"] !== true && !(await isDue(work, version))) return;
  let [looked, wrong] = [0, 0];
  for (const { kind } of findablesOf(work.rooms)) {
    const done = await sweepKind(work, kind, version);
    looked += done.looked;
    wrong += done.wrong;
  }
  await sweepWords(work);
  await work.run(endSweep, { key: { rooms: work.rooms }, form: { reader: version, looked, wrong } });
}

async function isDue(work: WorkContext, version: string): Promise<boolean> {
  const states = new Map((await work.read((reader) => collectionStates(reader, work.scope))).map((state) => [state.kind, state]));
  const before = new Date(work.at.getTime() - restHours * 3600_000);
  return findablesOf(work.rooms).some(({ kind }) => {
    const state = states.get(kind);
    return !state?.sweptAt || state.reader !== version || state.sweptAt < before;
  });
}

async function sweepKind(work: WorkContext, kind: string, version: string): Promise<{ looked: number; wrong: number }> {
  const findable = findablesOf(work.rooms).find((one) => one.kind === kind)!;
  const today = dayOf(work.at);
  let [looked, wrong] = [0, 0];
  for (let after: string | undefined; ; ) {
    const from = after;
    const found = await work.read((reader) => compare(reader, work.scope, findable, version, today, from, stretch));
    looked += found.looked;
    wrong += found.wrong.length;
    for (let at = 0; at < found.wrong.length; at += stretch) await work.run(readAgain, { key: { rooms: work.rooms, kind }, form: { ids: found.wrong.slice(at, at + stretch), lookedAt: looked } });
    after = found.next;
    if (after === undefined) return { looked, wrong };
  }
}

export const jobs: NonNullable<Room["jobs"]> = { "finding.sweep": { everyMinutes: 5, work: sweep } };

/** Where somebody was erased, their name may have stood in a text. */
export const news: NonNullable<Room["on"]> = { "rights.personErased": async (work) => void (await work.run(orderSweep, { key: {}, form: {} })) };
