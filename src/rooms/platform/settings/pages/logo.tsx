// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { form, page } from "../../../../kernel/page.ts";
import { readPicture } from "../../../../kernel/pictures.ts";
import { ActionBar, Button, Checkbox, DraftNotices, FileField, Form, OrgMark, PageTitle, TextField, valueOf } from "../../../../ui/index.ts";
import { findLogo } from "../../queries.ts";
import type { NetworkSettings } from "../../rules.ts";
import { texts } from "../../texts.ts";
import { changeLogo } from "../commands.ts";

const logo = form({
  path: "/einstellungen/logo",
  command: changeLogo,
  key: () => ({}),
  values: (state: NetworkSettings) => ({ alt: state.logoAlt }),
  prepare: (_c, posted) => readPicture(posted, "logo", 480, 240),
  show: async (c, state: NetworkSettings, draft) => {
    const t = texts[c.locale].settings;
    return {
      kind: "html", title: t.logo, width: "text", noindex: true,
      crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/schreibtisch") }, { label: t.title, href: c.href("/einstellungen") }, { label: t.logo }],
      main: (
        <>
          <PageTitle title={t.logo} lead={t.logoLead} />
          <DraftNotices draft={draft} fields={{ logo: t.logo, alt: t.logoAlt }} />
          {state.logoFileId ? <p>{t.logoNow}: <OrgMark name={state.logoAlt || c.site.name} src={c.href(`/logo?v=${state.settingsVersion}`)} size="large" alone /></p> : null}
          <Form action={c.href("/einstellungen/logo")} hidden={draft.hidden} multipart>
            <FileField name="logo" label={t.logoFile} hint={t.logoHint} optional={state.logoFileId !== null} accept="image/png,image/jpeg,image/webp,image/avif" error={draft.errors["logo"]} />
            <TextField name="alt" label={t.logoAlt} hint={t.logoAltHint} optional value={valueOf(draft, "alt")} error={draft.errors["alt"]} />
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

const logoFile = page({
  path: "/logo",
  beforePublic: true,
  may: anyone("the logo stands on every page"),
  show: async (c) => {
    const found = await c.read((reader) => findLogo(reader, c.scope));
    return found ? { kind: "file", type: found.type, name: "logo.png", body: new Uint8Array(found.bytes), inline: true, cache: "public, max-age=31536000, immutable" } : { kind: "notFound" };
  },
});

export const logoRoutes = [logo, logoFile];
