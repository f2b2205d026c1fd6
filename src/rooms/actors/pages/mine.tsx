// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../kernel/actor.ts";
import { formatDay } from "../../../kernel/i18n.ts";
import { page } from "../../../kernel/page.ts";
import { ButtonLink, Card, CardGrid, EmptyState, OrgMark, PageTitle } from "../../../ui/index.ts";
import { mandatesOf } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const mine = page({
  path: "/meine-organisationen",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].mine;
    const { actor } = c;
    const mandates = actor.kind === "person" ? await c.read((reader) => mandatesOf(reader, c.scope, actor.id)) : [];
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={mandates.length > 0 ? t.lead : undefined} />
          {mandates.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : (
            <CardGrid>
              {mandates.map((mandate) => (
                <Card key={mandate.id} level={2} title={mandate.organisationName}
                  footer={<>
                    <ButtonLink label={t.open} href={c.href(`/organisationen/${mandate.organisationId}`)} context={mandate.organisationName} small />
                    <ButtonLink label={t.change} href={c.href(`/organisationen/${mandate.organisationId}/bearbeiten`)} context={mandate.organisationName} small variant="tertiary" />
                    <ButtonLink label={t.people} href={c.href(`/organisationen/${mandate.organisationId}/mandate`)} context={mandate.organisationName} small variant="tertiary" />
                  </>}>
                  <OrgMark name={mandate.organisationName} size="small" />
                  <p>{[mandate.function, t.since({ day: formatDay(mandate.since, c.locale) })].filter(Boolean).join(" · ")}</p>
                </Card>
              ))}
            </CardGrid>
          )}
        </>
      ),
    };
  },
});

export const mineRoutes = [mine];
