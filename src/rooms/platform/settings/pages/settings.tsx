// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import { form, page, type Draft, type PageContext } from "../../../../kernel/page.ts";
import { readPicture } from "../../../../kernel/pictures.ts";
import { ActionBar, Button, Checkbox, ColourField, DraftNotices, FileField, Form, MoreLink, PageTitle, Section, TextArea, TextField, valueOf } from "../../../../ui/index.ts";
import { findLogo } from "../../queries.ts";
import type { NetworkSettings } from "../../rules.ts";
import { texts } from "../../texts.ts";
import { changeHosts, changeLogo, changeSettings } from "../commands.ts";

const crumbs = (c: PageContext, title?: string) => [
  { label: texts[c.locale].desk.title, href: c.href("/schreibtisch") },
  ...(title ? [{ label: texts[c.locale].settings.title, href: c.href("/einstellungen") }, { label: title }] : [{ label: texts[c.locale].settings.title }]),
];

const settings = form({
  path: "/einstellungen",
  command: changeSettings,
  key: () => ({}),
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
      <Form action={c.href("/einstellungen")} hidden={draft.hidden}>
        <TextField name="name" label={t.name} hint={t.nameHint} value={valueOf(draft, "name")} error={draft.errors["name"]} />
        <TextField name="claim" label={t.claim} hint={t.claimHint} optional value={valueOf(draft, "claim")} error={draft.errors["claim"]} />
        <ColourField name="accent" label={t.accent} hint={t.accentHint} value={valueOf(draft, "accent")} error={draft.errors["accent"]} />
        <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
      </Form>
      <Section title={t.more}>
        <p><MoreLink label={t.front} href={c.href("/einstellungen/startseite")} /></p>
        <p><MoreLink label={t.logo} href={c.href("/einstellungen/logo")} /></p>
        <p><MoreLink label={texts[c.locale].people.title} href={c.href("/personen")} /></p>
        {c.may(role("operator"), undefined) ? <p><MoreLink label={t.hosts} href={c.href("/einstellungen/adressen")} /></p> : null}
      </Section>
    </>
  );
}

const logo = form({
  path: "/einstellungen/logo",
  command: changeLogo,
  key: () => ({}),
  prepare: (_c, posted) => readPicture(posted, "logo", 480, 240),
  show: async (c, state: NetworkSettings, draft) => {
    const t = texts[c.locale].settings;
    return {
      kind: "html", title: t.logo, width: "text", noindex: true, crumbs: crumbs(c, t.logo),
      main: (
        <>
          <PageTitle title={t.logo} lead={t.logoLead} />
          <DraftNotices draft={draft} fields={{ logo: t.logo }} />
          <Form action={c.href("/einstellungen/logo")} hidden={draft.hidden} multipart>
            <FileField name="logo" label={t.logoFile} hint={t.logoHint} accept="image/png,image/jpeg,image/webp" error={draft.errors["logo"]} />
            {state.logoFileId ? <Checkbox name="remove" label={t.logoRemove} optional /> : null}
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/einstellungen/logo"),
  flash: "platform.settingsSaved",
});

const hosts = form({
  path: "/einstellungen/adressen",
  command: changeHosts,
  key: () => ({}),
  values: (state: { hosts: string[] }) => ({ hosts: state.hosts.join("\n") }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].settings;
    return {
      kind: "html", title: t.hosts, width: "text", noindex: true, crumbs: crumbs(c, t.hosts),
      main: (
        <>
          <PageTitle title={t.hosts} lead={t.hostsLead(c.site.base)} />
          <DraftNotices draft={draft} fields={{ hosts: t.hosts }} />
          <Form action={c.href("/einstellungen/adressen")} hidden={draft.hidden}>
            <TextArea name="hosts" label={t.hosts} hint={t.hostsHint} optional rows={4} value={valueOf(draft, "hosts")} error={draft.errors["hosts"]} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/einstellungen/adressen"),
  flash: "platform.settingsSaved",
});

const logoFile = page({
  path: "/logo",
  beforePublic: true,
  may: anyone("the logo stands on every page"),
  show: async (c) => {
    const found = await c.read((reader) => findLogo(reader, c.scope));
    return found ? { kind: "file", type: found.type, name: "logo.png", body: new Uint8Array(found.bytes), inline: true, cache: "public, max-age=31536000, immutable" } : { kind: "notFound" };
  },
});

export const settingsRoutes = [settings, logo, hosts, logoFile];
