// SPDX-License-Identifier: EUPL-1.2
import type { Right } from "../../../../../kernel/actor.ts";
import type { Reader } from "../../../../../kernel/database/connect.ts";
import type { PageContext } from "../../../../../kernel/page.ts";
import { formatNumber } from "../../../../../kernel/i18n.ts";
import { Stack, type Slot } from "../../../../../ui/index.ts";
import { loadFloor, type Floor } from "../queries.ts";
import { texts } from "../texts.ts";

/** Where the working screens of a marketplace day lie. */
export const floorPath = (editionId: string, more = ""): string => `/durchlaeufe/${editionId}/markt${more}`;

/** Where the day begins for whoever works on the floor. */
export const floorHome = (editionId: string): string => floorPath(editionId);

/** The words of the page's language. */
export const wordsOf = (c: PageContext) => texts[c.locale];

/** Reads the floor and what a screen shows of it, for whoever has the right; undefined for everybody else. */
export async function onFloor<T>(c: PageContext, may: Right<{ readonly editionId: string }>, read: (reader: Reader, floor: Floor) => Promise<T>): Promise<{ floor: Floor; data: T } | undefined> {
  return c.read(async (reader) => {
    const floor = await loadFloor(reader, c.scope, c.params["edition"]);
    return floor && c.may(may, floor) ? { floor, data: await read(reader, floor) } : undefined;
  });
}

/** "1.240 €" from cents. */
export const euro = (cents: number, c: PageContext): string => `${formatNumber(Math.round(cents / 100), c.locale, 0)} €`;

/**
 * The part of a station that the live script renews from the server's own page, and where it hears of changes.
 * Without script the page asks again by itself (`refresh`).
 */
export function Fresh({ id, live, children }: { id: string; live: string; children: Slot }) {
  return <div id={id} data-fresh={live}><Stack gap="large">{children}</Stack></div>;
}
