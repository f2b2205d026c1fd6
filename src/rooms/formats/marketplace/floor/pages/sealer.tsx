// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { moneyWording } from "../../../../../engines/text/index.ts";
import { action, page, type PageContext } from "../../../../../kernel/page.ts";
import { Badge, Button, ButtonLink, EmptyState, Form, Notice, PostButton, Section, State, StationScreen, Table } from "../../../../../ui/index.ts";
import { AgreementCard } from "../../../../commitments/index.ts";
import { allowsIn } from "../../../contract.ts";
import { anyMarket } from "../../queries.ts";
import { layBack, openAgreement, sealHere, sealerOf, sealsHere, worksOnFloor } from "../commands.ts";
import { anyAgreement, loadQueue, type Floor, type QueueEntry } from "../queries.ts";
import { claimMinutes, isHeld, minutesBetween, openAt, proportion, type Sealer } from "../rules.ts";
import { floorHome, floorPath, Fresh, onFloor, wordsOf } from "./head.tsx";

interface Desk {
  readonly c: PageContext;
  readonly floor: Floor;
  readonly queue: readonly QueueEntry[];
  readonly sealer: Sealer;
  readonly seals: boolean;
}

const table = (c: PageContext, more = "") => c.href(floorPath(c.params["edition"]!, `/notar${more}`));

const desk = page({
  path: "/durchlaeufe/:edition/markt/notar",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await onFloor(c, worksOnFloor, (reader, floor) => loadQueue(reader, c.scope, floor.edition.id));
    if (!found) return { kind: "notFound" };
    const { floor, data: queue } = found;
    const t = wordsOf(c).sealer;
    const sealer = sealerOf({ actor: c.actor, now: c.at });
    const inHand = openAt(queue, sealer, c.at) as QueueEntry | undefined;
    const all: Desk = { c, floor, queue, sealer, seals: c.may(sealsHere, floor) };
    const title = inHand ? t.openTitle({ number: inHand.agreement.number }) : t.title;
    return {
      kind: "html", title, frame: "bare", noindex: true, islands: ["queue"], ...(inHand ? {} : { refresh: 10 }),
      main: (
        <StationScreen station={`${t.station} · ${floor.edition.title}`} title={title} back={{ href: c.href(floorHome(floor.edition.id)), label: wordsOf(c).back }} state={{ kind: "sent", text: t.ready }}>
          {allowsIn(floor.format.format, floor.edition.state, "seal") ? null : <Notice tone="warning"><p>{t.closed}</p></Notice>}
          {inHand ? <InHand {...all} entry={inHand} /> : null}
          <Fresh id="schlange" live={c.href(floorPath(floor.edition.id, "/stand.live"))}>
            {inHand ? null : <Idle {...all} />}
            <Queue {...all} />
          </Fresh>
        </StationScreen>
      ),
    };
  },
});

/** The agreement in hand: read, look at the hints, one of three words. */
function InHand({ c, entry, sealer }: Desk & { entry: QueueEntry }) {
  const t = wordsOf(c).sealer;
  const { agreement } = entry;
  const until = new Date(entry.claim!.claimedAt.getTime() + claimMinutes * 60_000);
  const own = entry.organisationIds.some((id) => sealer.speaksFor.includes(id));
  return (
    <>
      <p>{t.held({ until })}</p>
      <AgreementCard agreement={agreement} locale={c.locale} view="sides" untitled level={2} />
      <Hints c={c} entry={entry} />
      {own ? <Notice tone="warning"><p>{t.own}</p></Notice>
        : <PostButton action={table(c, `/${agreement.id}/besiegeln`)} label={t.seal} variant="primary" context={agreement.number} hidden={{ ...c.once(), _version: agreement.version }} />}
      <ButtonLink label={t.giveBack} href={table(c, `/${agreement.id}/zurueckgeben`)} context={agreement.number} />
      <ButtonLink label={t.refuse} href={table(c, `/${agreement.id}/ablehnen`)} context={agreement.number} />
      <PostButton action={table(c, `/${agreement.id}/zuruecklegen`)} label={t.layBack} variant="tertiary" hidden={c.once()} />
    </>
  );
}

function Hints({ c, entry }: { c: PageContext; entry: QueueEntry }) {
  const t = wordsOf(c).sealer;
  const found = proportion(entry.agreement.contributions);
  const money = [...entry.agreement.contributions.map((gift) => gift.what), entry.agreement.note].flatMap((text) => moneyWording(text))[0];
  const uneven = found.kind === "unequal" || found.kind === "oneSided";
  return (
    <>
      <Notice tone={uneven ? "warning" : "info"}><p>{found.kind === "unequal" ? t.unequal({ times: found.times }) : t[found.kind]}</p></Notice>
      {money ? <Notice tone="danger"><p>{t.money({ match: money.match })}</p></Notice> : null}
      {entry.agreement.late ? <Notice tone="info"><p>{t.late}</p></Notice> : null}
    </>
  );
}

function Idle({ c, queue, sealer, seals, floor }: Desk) {
  const t = wordsOf(c).sealer;
  const free = queue.filter((entry) => !isHeld(entry, c.at) && !entry.organisationIds.some((id) => sealer.speaksFor.includes(id)));
  return (
    <>
      <p>{t.idle(free.length)}</p>
      {seals && free.length > 0 ? <PostButton action={table(c, "/oeffnen")} label={t.next} variant="primary" hidden={c.once()} /> : null}
      {seals || !allowsIn(floor.format.format, floor.edition.state, "seal") ? null : <Notice tone="info"><p>{t.lookOnly}</p></Notice>}
    </>
  );
}

/** The whole queue, because people stand at a certain table: each can be opened by its number. */
function Queue(all: Desk) {
  const { c, queue } = all;
  const t = wordsOf(c).sealer;
  if (queue.length === 0) return <EmptyState title={t.empty} />;
  return (
    <Section title={`${t.queue} (${queue.length})`}>
      <Table caption={t.queue} captionHidden rows={[...queue]} rowKey={(entry) => entry.id} dense columns={[
        { key: "number", label: t.number, rowHeader: true, cell: (entry) => entry.agreement.number },
        { key: "sides", label: t.sides, cell: (entry) => entry.agreement.parties.map((party) => party.name).join(", ") },
        { key: "waits", label: t.waits, align: "end", cell: (entry) => wordsOf(c).minutes(minutesBetween(entry.since, c.at)) },
        { key: "standing", label: t.standing, cell: (entry) => <Standing {...all} entry={entry} /> },
      ]} />
    </Section>
  );
}

function Standing({ c, entry, sealer, seals }: Desk & { entry: QueueEntry }) {
  const t = wordsOf(c).sealer;
  if (isHeld(entry, c.at)) return <State kind="running" label={entry.claim!.personId === sealer.personId ? t.mine : t.inHand({ name: entry.claim!.name })} />;
  if (entry.organisationIds.some((id) => sealer.speaksFor.includes(id))) return <Badge label={t.own} />;
  if (!seals) return <State kind="waiting" label={t.free} />;
  return (
    <Form action={table(c, "/oeffnen")} hidden={{ ...c.once(), agreement: entry.id }}>
      <Button label={t.openThis} small context={entry.agreement.number} />
    </Form>
  );
}

const key = (c: PageContext) => ({ edition: c.params["edition"], agreement: c.params["agreement"] });
const waiting = (...[reader, scope]: Parameters<typeof anyMarket>) => anyAgreement(reader, scope, "atSealer");
const home = (c: PageContext) => table(c);

const open = action({ path: "/durchlaeufe/:edition/markt/notar/oeffnen", command: openAgreement, key: (c) => ({ edition: c.params["edition"] }), done: home, back: home, sample: anyMarket });
const seal = action({ path: "/durchlaeufe/:edition/markt/notar/:agreement/besiegeln", command: sealHere, key, done: home, back: home, flash: "marketplace.sealed", sample: waiting });
const lay = action({ path: "/durchlaeufe/:edition/markt/notar/:agreement/zuruecklegen", command: layBack, key, done: home, back: home, flash: "marketplace.laidBack", sample: waiting });

export const sealerRoutes = [desk, open, seal, lay];
