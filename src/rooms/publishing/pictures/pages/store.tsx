// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { Badge, ButtonLink, CardGrid, EmptyState, FilterBar, PageTitle, Pagination, PictureCard } from "../../../../ui/index.ts";
import { texts } from "../../texts.ts";
import { pictureBytes } from "../queries.ts";
import { anyPicture, listPictures } from "../store.ts";
import { pictureProps } from "./view.tsx";

const size = 24;
const office = role("coordinator");

const list = page({
  path: "/bilder",
  may: office,
  show: async (c) => {
    const t = texts[c.locale].pictures;
    const search = c.query.get("suche")?.trim() || undefined;
    const asked = c.query.get("zeigen");
    const use = asked === "benutzt" ? "used" : asked === "unbenutzt" ? "unused" : undefined;
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const { rows, total } = await c.read((reader) => listPictures(reader, c.scope, { search, use }, { number, size }));
    const href = (page: number) => c.href(`/bilder?${new URLSearchParams({ ...(search ? { suche: search } : {}), ...(asked ? { zeigen: asked } : {}), seite: String(page) })}`);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      crumbs: [{ label: texts[c.locale].desk, href: c.href("/schreibtisch") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={<ButtonLink label={t.add} href={c.href("/bilder/neu")} variant="primary" />} />
          <FilterBar action={c.href("/bilder")} search={{ name: "suche", label: t.search, ...(search ? { value: search } : {}) }}
            selects={[{ name: "zeigen", label: t.show, ...(asked ? { value: asked } : {}), options: [{ value: "benutzt", label: t.used }, { value: "unbenutzt", label: t.unused }] }]}
            active={use ? 1 : 0} resetHref={c.href("/bilder")} result={t.count(total)} />
          {rows.length === 0 ? <EmptyState title={search || use ? t.noneFit : t.none} text={t.noneText} /> : <CardGrid>{rows.map((row) => <StoredPicture key={row.id} c={c} row={row} />)}</CardGrid>}
          <Pagination page={number} pages={Math.max(1, Math.ceil(total / size))} href={href} />
        </>
      ),
    };
  },
});

type Row = Awaited<ReturnType<typeof listPictures>>["rows"][number];

function StoredPicture({ c, row }: { c: PageContext; row: Row }) {
  const t = texts[c.locale].pictures;
  const { credit, ...picture } = pictureProps(c, row);
  return (
    <PictureCard {...picture} title={`${row.number}. ${row.title}`} href={c.href(`/bilder/${row.number}/bearbeiten`)}>
      <p>{row.decorative ? t.isDecorative : row.altDe}</p>
      <p>{credit}</p>
      <p>{t.inText}: <code>{`![](bild:${row.number})`}</code></p>
      {row.persons ? <p><Badge label={t.withPersons} tone="info" /></p> : null}
      {row.uses.length === 0 ? <p>{t.nowhere}</p> : <ul>{row.uses.map((use) => <li key={use.path}><a href={c.href(use.path)}>{use.label}</a>{use.shown ? null : ` (${t.notShown})`}</li>)}</ul>}
    </PictureCard>
  );
}

const file = (name: "gross.jpg" | "klein.webp") => page({
  path: `/bilder/:number/${name}`,
  may: anyone("a picture belongs to a published page; before that the query keeps it back"),
  sample: anyPicture,
  show: async (c) => {
    const number = Number(c.params["number"]);
    if (!Number.isInteger(number)) return { kind: "notFound" };
    const everything = c.may(office, undefined);
    const found = await c.read((reader) => pictureBytes(reader, c.scope, number, { small: name === "klein.webp", everything }));
    if (!found) return { kind: "notFound" };
    return { kind: "file", type: found.type, name: `bild-${number}-${name}`, body: new Uint8Array(found.bytes), inline: true, cache: `${everything ? "private" : "public"}, max-age=31536000, immutable` };
  },
});

export const storeRoutes = [list, file("gross.jpg"), file("klein.webp")];
