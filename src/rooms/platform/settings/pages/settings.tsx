// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { formatNumber } from "../../../../kernel/i18n.ts";
import { form, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ColourField, DraftNotices, FaceSample, Form, MoreLink, PageTitle, Section, TextField, checkAccent, valueOf } from "../../../../ui/index.ts";
import { Further } from "../../pages/further.tsx";
import type { NetworkSettings } from "../../rules.ts";
import { texts } from "../../texts.ts";
import { texts as townLoginTexts } from "../../town-login/texts.ts";
import { changeSettings } from "../commands.ts";
import { hostRoutes } from "./hosts.tsx";
import { logoRoutes } from "./logo.tsx";

const crumbs = (c: PageContext) => [{ label: texts[c.locale].desk.title, href: c.href("/schreibtisch") }, { label: texts[c.locale].settings.title }];

const settings = form({
  path: "/einstellungen",
  command: changeSettings,
  key: () => ({}),
  preview: true,
  values: (state: NetworkSettings) => ({ name: state.name, claim: state.claim, accent: state.accent }),
  show: async (c, _state, draft) => ({ kind: "html", title: texts[c.locale].settings.title, width: "text", noindex: true, crumbs: crumbs(c), main: <SettingsForm c={c} draft={draft} /> }),
  done: (c) => c.href("/einstellungen"),
  flash: "platform.settingsSaved",
});

function SettingsForm({ c, draft }: { c: PageContext; draft: Draft }) {
  const t = texts[c.locale].settings;
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <DraftNotices draft={draft} fields={{ name: t.name, claim: t.claim, accent: t.accent }} />
      <Form action={c.href("/einstellungen")} hidden={{ ...draft.hidden, accentSeen: valueOf(draft, "accent").toLowerCase() }}>
        <TextField name="name" label={t.name} hint={t.nameHint} value={valueOf(draft, "name")} error={draft.errors["name"]} />
        <TextField name="claim" label={t.claim} hint={t.claimHint} optional value={valueOf(draft, "claim")} error={draft.errors["claim"]} />
        <ColourField name="accent" label={t.accent} hint={t.accentHint} value={valueOf(draft, "accent")} error={draft.errors["accent"]} />
        <ActionBar><Button label={t.save} variant="primary" /><Button label={t.preview} name="_preview" value="1" /></ActionBar>
      </Form>
      <Colours c={c} typed={valueOf(draft, "accent").toLowerCase()} />
      <Section title={t.more}>
        <p><MoreLink label={t.front} href={c.href("/einstellungen/startseite")} /></p>
        <p><MoreLink label={t.logo} href={c.href("/einstellungen/logo")} /></p>
        <p><MoreLink label={texts[c.locale].people.title} href={c.href("/personen")} /></p>
        <p><MoreLink label={townLoginTexts[c.locale].settings.title} href={c.href("/einstellungen/rathaus-anmeldung")} /></p>
        <Further c={c} where="settings" />
        <p><MoreLink label={t.hosts} href={c.href(c.may(role("operator"), undefined) ? "/einstellungen/adressen" : "/einstellungen/adressen/stand")} /></p>
      </Section>
    </>
  );
}

/** What the colour becomes in both views, before it is saved and after. */
function Colours({ c, typed }: { c: PageContext; typed: string }) {
  const t = texts[c.locale].settings;
  const check = checkAccent(typed);
  if (!check.ok) return null;
  return (
    <Section title={t.sampleTitle} id="vorschau" lead={check.changed ? t.sampleMoved({ typed, used: check.light.accent }) : t.sampleKept}>
      <FaceSample shades={check} words={t.sample} ratioText={(ratio) => `${formatNumber(Math.floor(ratio * 10) / 10, c.locale)} : 1`} />
    </Section>
  );
}

export const settingsRoutes = [settings, ...logoRoutes, ...hostRoutes];
