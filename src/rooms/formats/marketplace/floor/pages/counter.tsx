// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { formatNumber } from "../../../../../kernel/i18n.ts";
import { form, page, type PageContext } from "../../../../../kernel/page.ts";
import { BigNumber, Button, ButtonLink, Checkbox, DraftNotices, Figure, FigureRow, Form, Notice, Section, StationScreen, Table, TextArea, TextField, valueOf } from "../../../../../ui/index.ts";
import { allowsIn } from "../../../contract.ts";
import { anyMarket } from "../../queries.ts";
import { rateInForce } from "../../rates/rules.ts";
import { listRates } from "../../rates/store.ts";
import { announceNumber, correctNumber, countsHere, type Counting } from "../commands.ts";
import { loadTally, type Floor, type Tally } from "../queries.ts";
import type { Counts } from "../store.ts";
import { euro, floorPath, Fresh, onFloor, wordsOf } from "./head.tsx";

const at = (c: PageContext, more: string) => c.href(floorPath(c.params["edition"]!, more));

const counter = page({
  path: "/durchlaeufe/:edition/markt/zaehlen",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await onFloor(c, countsHere, async (reader, floor) => ({
      ...(await loadTally(reader, c.scope, floor.edition.id)), rates: floor.settings.valuation ? await listRates(reader, c.scope) : [],
    }));
    if (!found) return { kind: "notFound" };
    const { floor, data } = found;
    const words = wordsOf(c);
    const t = words.counter;
    const rate = rateInForce(data.rates, floor.edition.day);
    return {
      kind: "html", title: t.title, frame: "bare", noindex: true, islands: ["queue"], refresh: 15,
      main: (
        <StationScreen station={`${t.station} · ${floor.edition.title}`} title={t.title} back={{ href: at(c, ""), label: words.back }} state={{ kind: "sent", text: words.saved({ at: c.at }) }}>
          <Fresh id="zaehlung" live={at(c, "/stand.live")}>
            <BigNumber value={formatNumber(data.counts.agreements, c.locale, 0)} label={t.total(data.counts.agreements)} />
            {data.counts.late > 0 ? <p>{t.late(data.counts.late)}</p> : null}
            <Notice tone={data.counts.waiting > 0 ? "warning" : "info"}><p>{t.waiting(data.counts.waiting)}</p></Notice>
            <Corners c={c} floor={floor} counts={data.counts} />
            <FigureRow>
              <Figure value={formatNumber(data.counts.hours, c.locale)} label={t.hours} />
              {floor.settings.valuation && rate ? <Figure value={euro(data.counts.estimatedCents, c)} label={t.value} note={`${t.valueNote({ method: rate.method })} ${t.valueOnly}`} /> : null}
            </FigureRow>
            {floor.settings.valuation && !rate ? <Notice tone="info"><p>{t.noRate}</p></Notice> : null}
          </Fresh>
          <Numbers c={c} floor={floor} tally={data} />
        </StationScreen>
      ),
    };
  },
});

function Corners({ c, floor, counts }: { c: PageContext; floor: Floor; counts: Counts }) {
  const t = wordsOf(c).counter;
  const known = new Set(floor.corners.map((corner) => corner.key));
  const elsewhere = Object.entries(counts.byCorner).filter(([key]) => !known.has(key)).reduce((sum, [, count]) => sum + count, 0);
  const rows = [
    ...floor.corners.map((corner) => ({ key: corner.key, name: `${corner.letter} · ${corner.name}`, count: counts.byCorner[corner.key] ?? 0 })),
    ...(elsewhere > 0 ? [{ key: "", name: t.noCorner, count: elsewhere }] : []),
    { key: "sum", name: t.sum, count: counts.agreements },
  ];
  return (
    <Table caption={t.corners} rows={rows} rowKey={(row) => row.key} phone="scroll" columns={[
      { key: "corner", label: t.corner, rowHeader: true, cell: (row) => row.name },
      { key: "count", label: t.count, align: "end", cell: (row) => formatNumber(row.count, c.locale, 0) },
    ]} />
  );
}

/** What was said, what was corrected, and the one button that is due. */
function Numbers({ c, floor, tally }: { c: PageContext; floor: Floor; tally: Tally }) {
  const t = wordsOf(c).counter;
  const said = tally.snapshots.find((one) => one.announced);
  if (!said && !allowsIn(floor.format.format, floor.edition.state, "announce")) return <p>{t.notYet}</p>;
  if (!said) return <ButtonLink label={t.announce} href={at(c, "/zaehlen/verkuenden")} variant="primary" />;
  return (
    <Section title={t.numbers}>
      {tally.snapshots.map((one) => (
        <Notice key={one.id} tone={one.announced ? "success" : "info"} title={one.announced ? t.said({ n: one.counts.agreements, at: one.takenAt }) : t.corrected({ n: one.counts.agreements, at: one.takenAt, note: one.note })}>
          <p>{one.definition}</p>
        </Notice>
      ))}
      <ButtonLink label={t.correct} href={at(c, "/zaehlen/berichtigen")} />
    </Section>
  );
}

const key = (c: PageContext) => ({ edition: c.params["edition"] });

const announce = form({
  path: "/durchlaeufe/:edition/markt/zaehlen/verkuenden",
  command: announceNumber,
  key,
  show: async (c, state: Counting, draft) => {
    const words = wordsOf(c);
    const t = words.number;
    return {
      kind: "html", title: t.announceTitle, frame: "bare", noindex: true,
      main: (
        <StationScreen station={`${words.counter.station} · ${state.edition.title}`} title={t.announceTitle} back={{ href: at(c, "/zaehlen"), label: words.counter.title }} state={{ kind: "sent", text: words.saved({ at: c.at }) }}>
          <DraftNotices draft={draft} fields={{ compared: t.compared, note: t.note }} />
          <BigNumber value={formatNumber(state.counts.agreements, c.locale, 0)} label={words.counter.total(state.counts.agreements)} />
          <p>{t.announceLead(state.counts.agreements)}</p>
          {state.counts.waiting > 0 ? <Notice tone="warning"><p>{words.counter.waiting(state.counts.waiting)}</p></Notice> : null}
          <Form action={at(c, "/zaehlen/verkuenden")} hidden={draft.hidden}>
            <Checkbox name="compared" label={t.compared} checked={valueOf(draft, "compared") !== ""} error={draft.errors["compared"]} />
            <TextArea name="note" label={t.note} optional rows={2} maxLength={400} value={valueOf(draft, "note")} error={draft.errors["note"]} />
            <Button label={t.announceDo} variant="primary" />
          </Form>
        </StationScreen>
      ),
    };
  },
  done: (c) => at(c, "/zaehlen"),
  flash: "marketplace.announced",
  sample: anyMarket,
});

const correct = form({
  path: "/durchlaeufe/:edition/markt/zaehlen/berichtigen",
  command: correctNumber,
  key,
  values: (state: Counting) => ({ agreements: String(state.counts.agreements) }),
  show: async (c, state: Counting, draft) => {
    const words = wordsOf(c);
    const t = words.number;
    return {
      kind: "html", title: t.correctTitle, frame: "bare", noindex: true,
      main: (
        <StationScreen station={`${words.counter.station} · ${state.edition.title}`} title={t.correctTitle} back={{ href: at(c, "/zaehlen"), label: words.counter.title }} state={{ kind: "sent", text: words.saved({ at: c.at }) }}>
          <DraftNotices draft={draft} fields={{ agreements: t.agreements, note: t.why }} />
          <p>{t.correctLead}</p>
          <Form action={at(c, "/zaehlen/berichtigen")} hidden={draft.hidden}>
            <TextField name="agreements" label={t.agreements} inputMode="numeric" width="short" value={valueOf(draft, "agreements")} error={draft.errors["agreements"]} />
            <TextArea name="note" label={t.why} hint={t.whyHint} rows={2} maxLength={400} value={valueOf(draft, "note")} error={draft.errors["note"]} />
            <Button label={t.correctDo} variant="primary" />
          </Form>
        </StationScreen>
      ),
    };
  },
  done: (c) => at(c, "/zaehlen"),
  flash: "marketplace.corrected",
  sample: anyMarket,
});

export const counterRoutes = [counter, announce, correct];
