// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../../kernel/page.ts";
import { PageTitle, Tabs, type Slot } from "../../../../ui/index.ts";
import { steers, type Edition } from "../../run/index.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** The pages of a marketplace for those who run it, in the order of the work. */
const places = [["markt/vorbereitung", "prepare"], ["markt", "market"], ["markt/ecken", "corners"], ["markt/karten", "cards"], ["markt/papiere", "papers"], ["markt/bericht", "report"]] as const;

/** Top of every working page of a marketplace: what it is, where one is, what one can do. */
export function MarketHead({ c, edition, title, lead, actions }: { c: PageContext; edition: Edition; title: string; lead?: Slot; actions?: Slot }) {
  const t = texts[c.locale].nav;
  const base = `/durchlaeufe/${edition.id}`;
  const open = c.may(steers, { editionId: edition.id }) ? places : places.filter(([, key]) => key === "market");
  return (
    <>
      <PageTitle preline={edition.title} title={title} lead={lead} actions={actions} />
      <Tabs label={texts[c.locale].name} items={[{ label: t.edition, href: c.href(base) }, ...open.map(([path, key]) => ({ label: t[key], href: c.href(`${base}/${path}`), current: c.path === `${base}/${path}` }))]} />
    </>
  );
}

/** The way back up: all editions, this edition. */
export const marketCrumbs = (c: PageContext, edition: Edition, ...more: { label: string; href?: string }[]) => [
  { label: edition.title, href: c.href(`/durchlaeufe/${edition.id}`) }, ...more,
];
