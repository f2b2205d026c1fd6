// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../kernel/page.ts";
import { ActionBar, Button, CheckboxGroup, DraftNotices, EmptyState, FilterBar, Form, Notice, PageTitle, Section } from "../../../ui/index.ts";
import { choosePlaces } from "../commands.ts";
import { directoryState, findMunicipalities, searchMunicipalities, type MunicipalityRow, type NetworkPlace } from "../queries.ts";
import { texts } from "../texts.ts";

const path = "/einstellungen/ort";

export const placeForm = form({
  path,
  command: choosePlaces,
  key: () => ({}),
  show: async (c, { places }: { places: readonly NetworkPlace[] }, draft) => {
    const asked = (c.query.get("q") ?? "").trim();
    const { found, known, chosen } = await c.read(async (reader) => ({
      found: asked.length >= 2 ? await searchMunicipalities(reader, asked) : [],
      known: await directoryState(reader),
      chosen: await findMunicipalities(reader, places.map((place) => place.key)),
    }));
    const t = texts[c.locale].place;
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].settings, href: c.href("/einstellungen") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          {known.length === 0 ? <Notice tone="info" title={t.empty} /> : (
            <FilterBar action={c.href(path)} resetHref={c.href(path)} search={{ name: "q", label: t.search, value: asked }} result={asked.length < 2 ? undefined : found.length === 50 ? t.foundMany : t.found({ count: found.length })} />
          )}
          {asked.length >= 2 && found.length === 0 && known.length > 0 ? <EmptyState title={t.nothing} text={t.nothingText} /> : null}
          <Chosen c={c} draft={draft} places={places} chosen={chosen} found={found.filter((row) => !places.some((place) => place.key === row.key))} />
        </>
      ),
    };
  },
  done: (c) => c.href(path),
  flash: "places.chosen",
});

function Chosen({ c, draft, places, chosen, found }: { c: PageContext; draft: Draft; places: readonly NetworkPlace[]; chosen: readonly MunicipalityRow[]; found: readonly MunicipalityRow[] }) {
  const t = texts[c.locale].place;
  if (places.length === 0 && found.length === 0) return <EmptyState title={t.none} text={t.noneText} />;
  const facts = (place: NetworkPlace) => chosen.find((row) => row.key === place.key) ?? { ...place, district: null };
  return (
    <Section>
      <DraftNotices draft={draft} fields={{}} />
      <Form action={c.href(path)} hidden={draft.hidden}>
        {found.length > 0 ? <CheckboxGroup name="add" label={t.add} optional options={found.map((row) => ({ value: row.key, label: t.row(row) }))} /> : null}
        {places.length > 0 ? <CheckboxGroup name="keep" label={t.now} hint={t.nowHint} optional values={places.map((place) => place.key)} options={places.map((place) => ({ value: place.key, label: t.row(facts(place)) }))} /> : null}
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
    </Section>
  );
}
