// SPDX-License-Identifier: EUPL-1.2
import { holds, signedIn } from "../../../../../kernel/actor.ts";
import { formatNumber, formatShare } from "../../../../../kernel/i18n.ts";
import { action, page, type PageContext } from "../../../../../kernel/page.ts";
import { ActionBar, ButtonLink, Figure, FigureRow, PostButton, Section, ShareBar, Stack, Table, Toolbar, type Slot } from "../../../../../ui/index.ts";
import { AgreementCard, agreementsOfEdition, type AgreementRow } from "../../../../commitments/index.ts";
import { appointmentsOf, setState, steers, type Appointment } from "../../../run/index.ts";
import { MarketHead, marketCrumbs } from "../../pages/head.tsx";
import { anyMarket } from "../../queries.ts";
import { brokersHere, countsHere, worksOnFloor } from "../commands.ts";
import { loadPresence, loadQueue, loadTally, type Floor, type QueueEntry, type Tally } from "../queries.ts";
import { loneliness, minutesBetween, onTheFloor, type Present } from "../rules.ts";
import { floorHome, floorPath, Fresh, onFloor, wordsOf } from "./head.tsx";

interface Day {
  readonly c: PageContext;
  readonly floor: Floor;
  readonly queue: readonly QueueEntry[];
  /** All agreements, the one sealed last first. */
  readonly agreements: readonly AgreementRow[];
  readonly sealed: readonly AgreementRow[];
  readonly tally: Tally;
  readonly appointments: readonly Appointment[];
  readonly here: readonly (Present & { readonly side: string })[];
}

const overview = page({
  path: "/durchlaeufe/:edition/markt",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await onFloor(c, worksOnFloor, async (reader, { edition }) => {
      const { present, expected } = await loadPresence(reader, c.scope, edition.id);
      return {
        queue: await loadQueue(reader, c.scope, edition.id), agreements: await agreementsOfEdition(reader, c.scope, edition.id), tally: await loadTally(reader, c.scope, edition.id),
        appointments: await appointmentsOf(reader, c.scope, [edition.id]), here: present.length > 0 ? present : expected,
      };
    });
    if (!found) return { kind: "notFound" };
    const agreements = found.data.agreements.toSorted((a, b) => (b.sealedAt?.getTime() ?? 0) - (a.sealedAt?.getTime() ?? 0));
    const day: Day = { c, floor: found.floor, ...found.data, agreements, sealed: agreements.filter((one) => one.sealedAt !== null) };
    const t = wordsOf(c).overview;
    const { edition, format } = found.floor;
    return {
      kind: "html", title: t.title, noindex: true, islands: ["queue"], refresh: 30, crumbs: marketCrumbs(c, edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={edition} title={t.title} lead={t.lead({ state: format.format.texts[c.locale].states[edition.state]?.name ?? edition.state })} />
          {c.may(steers, found.floor) ? <Trade {...day} /> : null}
          <Fresh id="tag" live={c.href(floorPath(edition.id, "/stand.live"))}>
            <Figures {...day} />
            <Stations {...day} />
            <Balance {...day} />
            <Last {...day} />
          </Fresh>
        </>
      ),
    };
  },
});

/** Forward is the step that is due; back is for whoever rang the gong too early. */
function Trade({ c, floor }: Day) {
  const t = wordsOf(c).overview;
  const { edition, format } = floor;
  const keys = format.format.states.map((state) => state.key);
  const now = keys.indexOf(edition.state);
  const names = format.format.texts[c.locale].states;
  const button = (key: string | undefined, variant: "primary" | "tertiary") => key === undefined ? null
    : <PostButton key={key} action={c.href(floorPath(edition.id, "/stand"))} label={names[key]?.button ?? key} variant={variant} hidden={{ ...c.once(), _version: edition.version, to: key }} />;
  return <Section title={t.trade} lead={t.tradeLead}><ActionBar sticky={false}>{button(keys[now + 1], "primary")}{button(keys[now - 1], "tertiary")}</ActionBar></Section>;
}

function Figures({ c, tally, queue, here, agreements }: Day) {
  const t = wordsOf(c).overview;
  const whole = (n: number) => formatNumber(n, c.locale, 0);
  const alone = loneliness(here, agreements).none.length;
  return (
    <Section title={t.figures}>
      <FigureRow>
        <Figure value={whole(tally.counts.agreements)} label={t.sealed} period={t.period({ at: c.at })} source={{ label: t.source }} />
        <Figure value={whole(queue.length)} label={t.waiting} period={t.period({ at: c.at })} source={{ label: t.source }} />
        <Figure value={whole(here.length)} label={t.presentLabel} period={t.period({ at: c.at })} source={{ label: t.source }} />
        <Figure value={whole(alone)} label={t.alone} period={t.period({ at: c.at })} source={{ label: t.source }} />
      </FigureRow>
    </Section>
  );
}

/** Every screen with its state and the people who are to stand at it. */
function Stations({ c, floor, queue, tally, appointments, here }: Day) {
  const words = wordsOf(c);
  const t = words.overview;
  const { id } = floor.edition;
  const waits = t.queueNow({ waiting: queue.length, oldest: queue[0] ? minutesBetween(queue[0].since, c.at) : 0 });
  const people = (roles: readonly string[]) => t.people({ assigned: new Set(appointments.filter((one) => roles.includes(one.role)).map((one) => one.personId)).size });
  const rows: { key: keyof typeof words.stations; href: string; now: Slot; shown?: boolean }[] = [
    { key: "capture", href: floorPath(id, "/neu"), now: people(["broker", "helper"]) },
    { key: "sealer", href: floorPath(id, "/notar"), now: <>{waits}. {people(["sealer"])}</> },
    { key: "counter", href: floorPath(id, "/zaehlen"), now: t.sealedNow(tally.counts.agreements), shown: c.may(countsHere, floor) },
    { key: "radar", href: floorPath(id, "/makler"), now: people(["broker"]), shown: c.may(brokersHere, floor) },
    { key: "board", href: `/veranstaltungen/${id}/tafel`, now: t.sealedNow(tally.counts.agreements) },
    { key: "own", href: `/veranstaltungen/${id}/vereinbarung`, now: "", shown: here.some((one) => holds(c.actor, "editor", c.at, one.organisationId)) },
  ];
  return (
    <Section title={t.stations} lead={t.stationsLead}>
      <Table caption={t.stations} captionHidden rows={rows.filter((row) => row.shown !== false)} rowKey={(row) => row.key} columns={[
        { key: "station", label: t.station, rowHeader: true, cell: (row) => words.stations[row.key].name },
        { key: "who", label: t.who, cell: (row) => words.stations[row.key].who },
        { key: "now", label: t.now, cell: (row) => row.now },
        { key: "open", label: t.open, cell: (row) => <ButtonLink label={t.open} href={c.href(row.href)} small context={words.stations[row.key].name} /> },
      ]} />
      {c.may(steers, floor) ? <Toolbar items={[{ label: t.papers, href: c.href(floorPath(id, "/papiere")), kind: "print" }]} /> : null}
    </Section>
  );
}

/** Give and take, and how much working time is given: the two things that are usually weak (FIELD.md 15.4). */
function Balance({ c, tally, sealed, here }: Day) {
  const t = wordsOf(c).overview;
  const { agreements, reciprocal, withHours } = tally.counts;
  const companies = new Set(onTheFloor(here).present.concat(onTheFloor(here).expected).filter((one) => (one as Day["here"][number]).side === "company").map((one) => one.organisationId));
  const gifts = sealed.flatMap((one) => one.contributions);
  const company = gifts.filter((gift) => companies.has(gift.giverId)).length;
  if (agreements === 0) return <Section title={t.balance} lead={t.balanceLead}><p>{t.none}</p></Section>;
  const note = (part: number) => t.ofSealed({ part, whole: agreements });
  return (
    <Section title={t.balance} lead={t.balanceLead}>
      <Stack gap="large">
        <FigureRow>
          <Figure value={formatShare(reciprocal / agreements, c.locale)} label={t.reciprocal} note={note(reciprocal)} />
          <Figure value={formatShare(withHours / agreements, c.locale)} label={t.staffTime} note={note(withHours)} />
        </FigureRow>
        <ShareBar id="geben" title={t.giving} description={t.givingAnswer({ company, nonprofit: gifts.length - company })} series={[t.company, t.nonprofit]} rows={[{ label: t.gifts, values: [company, gifts.length - company] }]} lang={c.locale} />
      </Stack>
    </Section>
  );
}

function Last({ c, sealed }: Day) {
  const t = wordsOf(c).overview;
  if (sealed.length === 0) return null;
  return <Section title={t.last}><Stack>{sealed.slice(0, 3).map((one) => <AgreementCard key={one.id} agreement={one} locale={c.locale} view="sides" href={c.href(`/zusagen/${one.id}`)} />)}</Stack></Section>;
}

const home = (c: PageContext) => c.href(floorHome(c.params["edition"]!));
const move = action({ path: "/durchlaeufe/:edition/markt/stand", command: setState, key: (c) => ({ edition: c.params["edition"] }), done: home, back: home, flash: "marketplace.stateMoved", sample: anyMarket });

export const overviewRoutes = [overview, move];
