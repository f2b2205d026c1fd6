// SPDX-License-Identifier: EUPL-1.2
// Many needs that read like a town's own.
//
// Vocabulary: the sentences of the demo town's hand-written needs. Each invented need takes the frame of one
// of them (category, unit, note on time, what is given back), puts its first sentence before sentences of
// another need of the same category, and draws amount, quarter, dates and organisation. So word frequencies,
// umlauts, lengths of titles and texts are those of people who write, and few pages repeat each other.
import type pg from "pg";
import { needs as written, type Listing } from "../../demo/town/index.ts";

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (a linear congruence). */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const sentences = (text: string): string[] => text.match(/[^.?:]+[.?:]+/g)?.map((sentence) => sentence.trim()) ?? [text];

interface Row {
  organisation_id: string;
  quarter_id: string | null;
  category: string;
  title: string;
  what: string;
  quantity: number | null;
  unit: string | null;
  place: string | null;
  time_note: string | null;
  give_back: string | null;
  from_in: number | null;
  published_ago: number;
  expires_in: number;
}

function invent(chance: () => number, organisations: readonly string[], quarters: readonly string[]): Row {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
  const frame = pick(written);
  const other = pick(written.filter((need: Listing) => need.category === frame.category));
  const [first = ""] = sentences(frame.what);
  const what = [first, ...sentences(other.what).slice(1)].join(" ");
  return {
    // A few organisations ask often, most rarely.
    organisation_id: organisations[Math.floor(chance() ** 2 * organisations.length)]!,
    quarter_id: frame.quarter ? pick(quarters) : null,
    category: frame.category, title: frame.title, what,
    quantity: frame.quantity ? Math.max(1, Math.round(frame.quantity * (0.5 + chance()))) : null, unit: frame.quantity ? (frame.unit ?? null) : null,
    place: frame.where ?? null, time_note: frame.timeNote ?? null, give_back: other.giveBack ?? null,
    from_in: chance() < 0.5 ? Math.floor(chance() * 60) : null,
    published_ago: chance() * 90, expires_in: 1 + Math.floor(chance() * 120),
  };
}

/**
 * Brings the number of open needs of the network to `total`; what is there stays. Goes past the app, as the owner;
 * all are marked as reminded, so that the worker leaves the measurement alone.
 * The same seed for the same total, so that two runs compare the same texts.
 */
export async function fillNeeds(owner: pg.Client, networkId: string, total: number): Promise<void> {
  const ids = async (table: string): Promise<string[]> => (await owner.query<{ id: string }>(`select id from ${table} where network_id = $1 order by id`, [networkId])).rows.map((row) => row.id);
  const open = `select count(*)::int as count from listing where network_id = $1 and direction = 'need' and state = 'published' and expires_on >= current_date`;
  const there = (await owner.query<{ count: number }>(open, [networkId])).rows[0]!.count;
  const chance = dice(7 + total);
  const [organisations, quarters] = [await ids("organisation"), await ids("quarter")];
  for (let begun = there; begun < total; begun += 1000) {
    const rows = Array.from({ length: Math.min(1000, total - begun) }, () => invent(chance, organisations, quarters));
    await owner.query(
      `insert into listing (network_id, id, direction, organisation_id, category, title, what, quantity, unit, place, quarter_id, from_day, time_note, give_back, state, submitted_at, published_at, checked_at, changed_at, reminded_at, expires_on, created_at)
       select $1, gen_random_uuid(), 'need', organisation_id, category, title, what, quantity, unit, place, quarter_id, current_date + from_in, time_note, give_back, 'published', at, at, at, at, now(), current_date + expires_in, at
         from jsonb_to_recordset($2) as row (organisation_id uuid, quarter_id uuid, category text, title text, what text, quantity numeric, unit text, place text, time_note text, give_back text, from_in int, published_ago float8, expires_in int),
              lateral (select now() - make_interval(secs => published_ago * 86400) as at) moment`,
      [networkId, JSON.stringify(rows)],
    );
  }
  await owner.query("analyze listing");
}
