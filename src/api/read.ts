// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../kernel/actor.ts";
import { realClock } from "../kernel/clock.ts";
import type { About, Dataset } from "../kernel/dataset.ts";
import { dayOf } from "../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route, type Sample } from "../kernel/page.ts";
import { notThere } from "./problem.ts";
import { isId, readQuery } from "./query.ts";
import { tableRoutes } from "./tables.ts";

export const openData = anyone("open data: what every page shows to guests, for machines");
export const apiPath = (of: Pick<Dataset, "key">): string => `/api/v1/${of.key}`;

/** What a dataset is asked with, from a request. */
export const aboutOf = (c: Pick<PageContext, "locale" | "absolute" | "at">): About => ({ locale: c.locale, absolute: c.absolute, today: dayOf(c.at) });

const json = (value: unknown): Answer => ({ kind: "data", type: "application/json; charset=utf-8", body: JSON.stringify(value) });

/** A page of a dataset in the order of the ids; "next" leads to the one after it. */
async function listItems(c: PageContext, of: Dataset): Promise<Answer> {
  const asked = readQuery(of, c.query, c.locale, true);
  if (!asked.ok) return asked.refusal.answer;
  const { limit } = asked.value;
  const found = await c.read((reader) => of.list(reader, c.scope, aboutOf(c), { ...asked.value, limit: limit + 1 }));
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = found.length > limit && last ? `${c.absolute(apiPath(of))}?${new URLSearchParams({ ...asked.value.filters, limit: String(limit), after: last.id }).toString()}` : null;
  return json({ items, next: more, licence: of.licence.url });
}

async function oneItem(c: PageContext, of: Dataset): Promise<Answer> {
  const id = c.params["id"] ?? "";
  const found = isId(id) ? await c.read((reader) => of.find(reader, c.scope, aboutOf(c), id)) : undefined;
  return found ? json(found) : notThere(c.locale);
}

/** The id of the first item, for tests that walk every address. */
const firstId = (of: Dataset): Sample => async (reader, scope) => {
  const [first] = await of.list(reader, scope, { locale: "de", absolute: (path) => `http://localhost${path}`, today: dayOf(realClock.now()) }, { limit: 1, filters: {} });
  return first && { id: first.id };
};

/** Every address of a dataset. */
export const datasetRoutes = (of: Dataset): Route[] => [
  page({ path: apiPath(of), may: openData, show: (c) => listItems(c, of) }),
  ...tableRoutes(of),
  page({ path: `${apiPath(of)}/:id`, may: openData, show: (c) => oneItem(c, of), sample: firstId(of) }),
];
