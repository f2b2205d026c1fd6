// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import { formatDay } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import type { HomeBlock, ObjectBlock } from "../../../kernel/room.ts";
import { CardGrid, Section } from "../../../ui/index.ts";
import { latestKept, publicAgreementsOf } from "../ledger/queries.ts";
import { namedSealers, type AgreementRow } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { AgreementCard } from "./agreement-card.tsx";

const texts = { de, en };

const withSealers = async (c: PageContext, reader: Reader, rows: readonly AgreementRow[]) => ({ rows, sealers: await namedSealers(c.rooms, reader, c.scope, rows) });

/** What has come of it: the latest kept promises whose sides like to be named. */
export const keptPromises: HomeBlock = {
  order: 20,
  show: async (c) => {
    const { rows, sealers } = await c.read(async (reader) => withSealers(c, reader, await latestKept(reader, c.scope, 3)));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale].home;
    return (
      <Section title={t.title} tone="tinted" more={{ label: t.more, href: c.href("/zusagen") }}>
        <CardGrid>
          {rows.map((row) => (
            <AgreementCard key={row.id} agreement={row} locale={c.locale} view="public" sealers={sealers} href={c.href(`/zusagen/${row.id}`)} organisationHref={(id) => c.href(`/organisationen/${id}`)}
              {...(row.sealedAt ? { footer: t.kept({ day: formatDay(row.sealedAt, c.locale) }) } : {})} />
          ))}
        </CardGrid>
      </Section>
    );
  },
};

/** On the page of an organisation: what it has promised and received, as far as every side likes to be named. */
export const promisesOfOrganisation: ObjectBlock = {
  order: 40,
  show: async (c, organisationId) => {
    const { rows, sealers } = await c.read(async (reader) => withSealers(c, reader, await publicAgreementsOf(reader, c.scope, organisationId, 4)));
    if (rows.length === 0) return undefined;
    const t = texts[c.locale];
    return (
      <Section title={t.nav.ledger} more={{ label: t.home.more, href: c.href(`/zusagen?organisation=${organisationId}`) }}>
        <CardGrid min="wide">
          {rows.map((row) => <AgreementCard key={row.id} agreement={row} locale={c.locale} view="public" sealers={sealers} href={c.href(`/zusagen/${row.id}`)} />)}
        </CardGrid>
      </Section>
    );
  },
};
