// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../kernel/actor.ts";
import { formatNumber } from "../../../../kernel/i18n.ts";
import { page } from "../../../../kernel/page.ts";
import { Card, CardGrid } from "../../../../ui/index.ts";
import { standing, steers } from "../../run/index.ts";
import { Forecast } from "../cards/pages/desk.tsx";
import { anyMarket } from "../queries.ts";
import { loadResult } from "../result/queries.ts";
import { de } from "../result/texts.de.ts";
import { en } from "../result/texts.en.ts";
import { marketCrumbs, MarketHead } from "./head.tsx";

const texts = { de, en };

/** Where the work on one marketplace begins: its parts in the order of the plan, and what may come of it. */
const overview = page({
  path: "/durchlaeufe/:edition/markt/vorbereitung",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await c.read((reader) => loadResult(reader, c.scope, c.params["edition"]!));
    if (!found || !c.may(steers, found)) return { kind: "notFound" };
    const t = texts[c.locale].overview;
    const base = c.href(`/durchlaeufe/${found.edition.id}/markt`);
    const number = (value: number) => formatNumber(value, c.locale);
    const bringing = new Set(found.hung.map((one) => one.organisation.id));
    const without = new Set(found.participants.filter((one) => standing(one.state) && !bringing.has(one.organisationId)).map((one) => one.organisationId)).size;
    const doors = [
      { key: "corners", href: `${base}/ecken`, title: t.doors.corners.title, text: t.doors.corners.text({ count: number(found.corners.length) }) },
      { key: "cards", href: `${base}/karten`, title: t.doors.cards.title, text: t.doors.cards.text({ count: number(found.hung.length), without: number(without) }) },
      { key: "papers", href: `${base}/papiere`, title: t.doors.papers.title, text: t.doors.papers.text },
      { key: "report", href: `${base}/bericht`, title: t.doors.report.title, text: t.doors.report.text({ count: number(found.figures.agreements) }) },
      { key: "rates", href: c.href("/gegenwert"), title: t.doors.rates.title, text: t.doors.rates.text },
    ];
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: marketCrumbs(c, found.edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={found.edition} title={t.title} lead={t.lead} />
          <CardGrid min="small">{doors.map((door) => <Card key={door.key} title={door.title} href={door.href} level={2}><p>{door.text}</p></Card>)}</CardGrid>
          {found.figures.agreements === 0 ? <Forecast c={c} market={found} participants={found.participants} /> : null}
        </>
      ),
    };
  },
});

export const overviewRoutes = [overview];
