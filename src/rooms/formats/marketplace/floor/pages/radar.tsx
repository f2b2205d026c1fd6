// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { sentences } from "../../../../../engines/matching/index.ts";
import { dayOf } from "../../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../../kernel/page.ts";
import { Accordion, ButtonLink, DescriptionList, EmptyState, Notice, Section, State, StationScreen } from "../../../../../ui/index.ts";
import { categoryNames } from "../../../../exchange/index.ts";
import { listQuarters } from "../../../../actors/index.ts";
import { anyMarket } from "../../queries.ts";
import type { Talk } from "../../cards/queries.ts";
import { brokersHere } from "../commands.ts";
import { loadRadar, type Floor, type Lonely } from "../queries.ts";
import { minutesBetween } from "../rules.ts";
import { floorHome, floorPath, Fresh, onFloor, wordsOf } from "./head.tsx";

interface View {
  readonly c: PageContext;
  readonly floor: Floor;
  readonly quarters: Readonly<Record<string, string>>;
}

const radar = page({
  path: "/durchlaeufe/:edition/markt/makler",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await onFloor(c, brokersHere, async (reader, floor) => ({
      radar: await loadRadar(reader, c.scope, floor, dayOf(c.at)), quarters: Object.fromEntries((await listQuarters(reader, c.scope)).map((one) => [one.id, one.name])),
    }));
    if (!found) return { kind: "notFound" };
    const { floor, data } = found;
    const words = wordsOf(c);
    const t = words.radar;
    const view: View = { c, floor, quarters: data.quarters };
    return {
      kind: "html", title: t.title, frame: "bare", noindex: true, islands: ["queue"], refresh: 60,
      main: (
        <StationScreen station={`${t.station} · ${floor.edition.title}`} title={t.title} back={{ href: c.href(floorHome(floor.edition.id)), label: words.back }} state={{ kind: "sent", text: words.saved({ at: c.at }) }}>
          <Notice tone="info"><p>{t.private}</p></Notice>
          <Fresh id="allein" live={c.href(floorPath(floor.edition.id, "/stand.live"))}>
            <p>{t.lead({ lonely: data.radar.lonely.length, present: data.radar.present })}</p>
            {data.radar.lonely.map((one) => <One key={one.participant.id} {...view} lonely={one} />)}
          </Fresh>
        </StationScreen>
      ),
    };
  },
});

function One({ lonely, ...view }: View & { lonely: Lonely }) {
  const { c, floor } = view;
  const t = wordsOf(c).radar;
  const { participant, alone, talks } = lonely;
  const open = c.at > floor.edition.opensAt;
  const hasCards = talks.length > 0;
  return (
    <Section title={participant.organisation.name}>
      <p><State kind={alone ? "problem" : "waiting"} label={alone ? t.alone : t.unsealed} /> {open ? t.since(minutesBetween(floor.edition.opensAt, c.at)) : t.notOpen}</p>
      {hasCards ? talks.map((talk) => <Meeting key={talk.other.listing.id} {...view} talk={talk} />) : <EmptyState title={lonely.cards === 0 ? t.noCards : t.noTalks} />}
    </Section>
  );
}

/** One counterpart with the reasons, and the form that is already filled from both cards. */
function Meeting({ c, floor, quarters, talk }: View & { talk: Talk }) {
  const t = wordsOf(c).radar;
  const [need, offer] = talk.own.listing.direction === "need" ? [talk.own, talk.other] : [talk.other, talk.own];
  const names = { category: (key: string) => (categoryNames[c.locale] as Record<string, string>)[key], quarter: (id: string) => quarters[id] };
  return (
    <Accordion title={t.meets({ name: talk.other.organisation.name })}>
      <DescriptionList items={[
        { term: t.own, value: `${talk.own.sign} · ${talk.own.listing.title}` },
        { term: t.other, value: `${talk.other.sign} · ${talk.other.listing.title}` },
        { term: t.why, value: talk.suggestion.reasons.map((reason) => sentences(reason, c.locale, names)).join(". ") },
      ]} />
      <ButtonLink label={t.bring} href={c.href(`${floorPath(floor.edition.id, "/neu")}?bedarf=${need.listing.id}&angebot=${offer.listing.id}`)} context={talk.other.organisation.name} />
    </Accordion>
  );
}

export const radarRoutes = [radar];
