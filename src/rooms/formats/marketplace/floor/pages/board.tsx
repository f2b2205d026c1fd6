// SPDX-License-Identifier: EUPL-1.2
import { anyone, signedIn } from "../../../../../kernel/actor.ts";
import type { Reader } from "../../../../../kernel/database/connect.ts";
import { formatNumber, formatTime } from "../../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../../kernel/page.ts";
import { Board, type BoardProps } from "../../../../../ui/index.ts";
import { isPublic, type AgreementRow } from "../../../../commitments/index.ts";
import { sectorNames, type Sector } from "../../../../actors/index.ts";
import { allowsIn } from "../../../contract.ts";
import { anyMarket } from "../../queries.ts";
import { worksOnFloor } from "../commands.ts";
import { loadFloor, loadQueue, sealedLately, type Floor } from "../queries.ts";
import { minutesBetween } from "../rules.ts";
import { onFloor, wordsOf } from "./head.tsx";

/** How many of the latest seals stand on the board. */
const latest = 5;
/** From so many minutes on the board counts down; before that it says until when. */
const countdown = 180;

/** What the board shows, as plain text, so that page and live script say the same. */
export interface BoardText {
  readonly count: string;
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly value: string }[];
  readonly recent: readonly { readonly key: string; readonly text: string; readonly detail: string }[];
  readonly updated: string;
}

/** Names and words only where every side has said yes; else what kind of sides they are. */
function entryOf(agreement: AgreementRow, c: PageContext): { key: string; text: string; detail: string } {
  const open = isPublic(agreement);
  const names = agreement.parties.map((party) => (open ? party.name : (sectorNames[c.locale][party.sector as Sector] ?? "")));
  const and = ` ${wordsOf(c).board.and} `;
  return { key: agreement.id, text: names.length > 2 ? `${names.slice(0, -1).join(", ")}${and}${names.at(-1)}` : names.join(and), detail: open ? agreement.title : "" };
}

function timeLeft(floor: Floor, c: PageContext): { label: string; value: string } {
  const t = wordsOf(c).board;
  const { edition, format } = floor;
  const left = minutesBetween(c.at, edition.closesAt);
  if (allowsIn(format.format, edition.state, "trade")) return left > countdown ? { label: t.until, value: formatTime(edition.closesAt, c.locale) } : { label: t.remaining, value: `${left} ${t.minute}` };
  if (allowsIn(format.format, edition.state, "lateTrade") || edition.closesAt < c.at) return { label: t.over, value: formatTime(edition.closesAt, c.locale) };
  return { label: t.begins, value: formatTime(edition.opensAt, c.locale) };
}

function boardText(floor: Floor, sealed: readonly AgreementRow[], c: PageContext): BoardText {
  const t = wordsOf(c).board;
  const parts = floor.corners.map((corner) => ({ label: `${corner.letter} ${corner.name}`, value: formatNumber(sealed.filter((one) => one.topic === corner.key).length, c.locale, 0) }));
  const recent = sealed.slice(0, latest).map((one) => entryOf(one, c));
  return {
    count: formatNumber(sealed.length, c.locale, 0), label: t.label(sealed.length), parts: [timeLeft(floor, c), ...parts],
    recent: recent.length > 0 ? recent : [{ key: "none", text: t.none, detail: "" }], updated: t.updated({ at: formatTime(c.at, c.locale) }),
  };
}

/** The board is public as soon as the edition is; before that those who work there may look. */
async function readBoard(c: PageContext, reader: Reader): Promise<{ floor: Floor; text: BoardText } | undefined> {
  const floor = await loadFloor(reader, c.scope, c.params["edition"]);
  if (!floor || (!floor.edition.published && !c.may(worksOnFloor, floor))) return undefined;
  return { floor, text: boardText(floor, await sealedLately(reader, c.scope, floor.edition.id), c) };
}

const board = page({
  path: "/veranstaltungen/:edition/tafel",
  may: anyone("the board hangs in the hall; names only with consent"),
  sample: anyMarket,
  show: async (c) => {
    const found = await c.read((reader) => readBoard(c, reader));
    if (!found) return { kind: "notFound" };
    const { floor, text } = found;
    const props: BoardProps = {
      title: floor.edition.title, subtitle: floor.edition.venue, number: { value: text.count, label: text.label, id: "tafel-zahl" },
      parts: [...text.parts], recentTitle: wordsOf(c).board.recent, recent: text.recent.map((one) => ({ ...one, detail: one.detail || undefined })), updated: text.updated,
    };
    return { kind: "html", title: `${wordsOf(c).board.title}: ${floor.edition.title}`, frame: "bare", noindex: true, islands: ["board"], refresh: 10, main: <Board {...props} /> };
  },
});

const boardLive = page({
  path: "/veranstaltungen/:edition/tafel.live",
  may: anyone("the board hangs in the hall; names only with consent"),
  sample: anyMarket,
  show: async (c) => {
    const found = await c.read((reader) => readBoard(c, reader));
    if (!found) return { kind: "notFound" };
    return { kind: "live", topics: [`edition:${found.floor.edition.id}`], look: async () => (await c.read((reader) => readBoard(c, reader)))?.text ?? null };
  },
});

/** Tells the stations that something has changed; they fetch their own page again. */
const floorLive = page({
  path: "/durchlaeufe/:edition/markt/stand.live",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await onFloor(c, worksOnFloor, async () => null);
    if (!found) return { kind: "notFound" };
    const { id } = found.floor.edition;
    return { kind: "live", topics: [`edition:${id}`], look: async () => ({ waiting: (await c.read((reader) => loadQueue(reader, c.scope, id))).length }) };
  },
});

export const boardRoutes = [board, boardLive, floorLive];
