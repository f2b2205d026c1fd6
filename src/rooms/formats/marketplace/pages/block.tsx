// SPDX-License-Identifier: EUPL-1.2
import { heldOn } from "../../../../kernel/actor.ts";
import { formatNumber } from "../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../kernel/page.ts";
import { ActionBar, ButtonLink, Card, CardGrid, MoreLink, OrgMarks, Prose, Section } from "../../../../ui/index.ts";
import { allowsIn } from "../../contract.ts";
import { publicParticipants, type Edition } from "../../run/index.ts";
import { CornerMark } from "../corners/pages/mark.tsx";
import type { Corner } from "../corners/rules.ts";
import { listCorners } from "../corners/store.ts";
import { settingsOf, type OnMarket } from "../queries.ts";
import { loadMarket } from "../queries.ts";
import { sideName } from "../result/exports.ts";
import { loadResult } from "../result/queries.ts";
import { de } from "../result/texts.de.ts";
import { en } from "../result/texts.en.ts";
import { ResultBlock, resultOpen } from "../result/pages/public.tsx";
import { catalogueOpen } from "../rules.ts";

const texts = { de, en };
const afterTheDay = ["over", "aftercare", "balance", "archived"];

/** What a marketplace adds to its public page: how it works, who comes, the corners; afterwards what came of it. */
export async function marketBlock(c: PageContext, edition: Edition) {
  if (afterTheDay.includes(edition.state)) {
    const found = await c.read((reader) => loadResult(reader, c.scope, edition.id));
    if (found && resultOpen(found)) return <><ResultBlock c={c} found={found} /><Corners c={c} edition={edition} corners={found.corners} /></>;
  }
  const seen = await c.read(async (reader) => ({
    market: await loadMarket(reader, c.scope, edition.id), corners: await listCorners(reader, c.scope, edition.id), coming: await publicParticipants(reader, c.scope, edition.id),
  }));
  if (!seen.market) return undefined;
  return (
    <>
      <HowItWorks c={c} market={seen.market} />
      <WhoComes c={c} coming={seen.coming} />
      <Corners c={c} edition={edition} corners={seen.corners} />
    </>
  );
}

function HowItWorks({ c, market }: { c: PageContext; market: OnMarket }) {
  const t = texts[c.locale].block;
  const { edition, format, settings } = market;
  const here = `/veranstaltungen/${edition.id}`;
  const open = allowsIn(format.format, edition.state, "signUp");
  return (
    <Section title={t.how}>
      <Prose>
        <ol>{t.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        {settings.patron ? <p>{t.patron({ name: settings.patron })}</p> : null}
      </Prose>
      {open ? <ActionBar sticky={false}>{format.format.sides.map((side) => <ButtonLink key={side.key} label={t.registerAs({ side: sideName(side.key, c.locale) })} href={c.href(`${here}/anmelden?side=${side.key}`)} />)}</ActionBar> : null}
      {heldOn(c.actor, "editor", c.at).length > 0 && allowsIn(format.format, edition.state, "trade") ? <ActionBar sticky={false}><ButtonLink label={t.ownAgreement} href={c.href(`${here}/vereinbarung`)} variant="primary" /></ActionBar> : null}
      {heldOn(c.actor, "editor", c.at).length > 0 && allowsIn(format.format, edition.state, "cards") ? <p><MoreLink label={t.ownCards} href={c.href(`${here}/karten`)} /></p> : null}
    </Section>
  );
}

function WhoComes({ c, coming }: { c: PageContext; coming: readonly { organisationId: string; side: string; name: string }[] }) {
  const t = texts[c.locale].block;
  if (coming.length === 0) return <Section title={t.signUp}><p>{t.nobody}</p></Section>;
  const sides = [...Map.groupBy(coming, (one) => one.side)];
  const count = new Set(coming.map((one) => one.organisationId)).size;
  return (
    <Section title={t.coming({ count: formatNumber(count, c.locale) })}>
      {sides.map(([side, rows]) => (
        <Section key={side} level={3} title={`${sideName(side, c.locale)}: ${formatNumber(rows.length, c.locale)}`}>
          <OrgMarks items={rows.map((row) => ({ name: row.name, href: c.href(`/organisationen/${row.organisationId}`) }))} size="small" />
          <Prose><p>{rows.map((row) => row.name).join(" · ")}</p></Prose>
        </Section>
      ))}
    </Section>
  );
}

function Corners({ c, edition, corners }: { c: PageContext; edition: Edition; corners: readonly Corner[] }) {
  const t = texts[c.locale].block;
  const catalogue = catalogueOpen(settingsOf(edition).visibility, edition.state);
  if (corners.length === 0) return null;
  return (
    <Section title={t.corners} more={catalogue ? { label: t.catalogue, href: c.href(`/veranstaltungen/${edition.id}/katalog`) } : undefined}>
      <CardGrid min="small">
        {corners.map((corner) => (
          <Card key={corner.id} title={corner.name} preline={<CornerMark corner={corner} locale={c.locale} size={44} />} href={catalogue ? c.href(`/veranstaltungen/${edition.id}/katalog?ecke=${corner.key}`) : undefined}>
            <p>{corner.sentence}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
