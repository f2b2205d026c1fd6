// SPDX-License-Identifier: EUPL-1.2
import { anyone, role } from "../../../../kernel/actor.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { form, page, type PageContext } from "../../../../kernel/page.ts";
import { readPicture } from "../../../../kernel/pictures.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, Button, Checkbox, DraftNotices, FileField, Form, OrgMark, PageTitle, valueOf } from "../../../../ui/index.ts";
import { listOrganisationChoices } from "../../queries.ts";
import type { Organisation } from "../../rules.ts";
import { changeOrganisationLogo } from "../commands.ts";
import { anyWithLogo, logoBytes } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Where an organisation's logo is fetched; changes with the picture, so that browsers may keep it for ever. */
export const logoHref = (c: Pick<PageContext, "href">, organisation: Pick<Organisation, "id" | "logoFileId">): string | undefined =>
  organisation.logoFileId ? c.href(`/organisationen/${organisation.id}/logo.png?v=${organisation.logoFileId.slice(-8)}`) : undefined;

const sample = async (reader: Reader, scope: Scope) => {
  const [first] = await listOrganisationChoices(reader, scope);
  return first && { id: first.id };
};

const change = form({
  path: "/organisationen/:id/logo",
  command: changeOrganisationLogo,
  key: (c) => ({ id: c.params["id"] }),
  sample,
  prepare: (_c, posted) => readPicture(posted, "logo", 320, 320),
  show: async (c, organisation: Organisation, draft) => {
    const t = texts[c.locale];
    const src = logoHref(c, organisation);
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: organisation.name, href: c.href(`/organisationen/${organisation.id}`) }, { label: t.title }],
      main: (
        <>
          <PageTitle preline={organisation.name} title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ logo: t.file, rights: t.rights }} />
          <OrgMark name={organisation.name} size="large" alone {...(src ? { src } : {})} />
          <Form action={c.href(`/organisationen/${organisation.id}/logo`)} hidden={draft.hidden} multipart>
            <FileField name="logo" label={t.file} hint={t.hint} accept="image/png,image/jpeg,image/webp,image/avif" error={draft.errors["logo"]} />
            <Checkbox name="rights" label={t.rights} hint={t.rightsHint} checked={valueOf(draft, "rights") !== ""} error={draft.errors["rights"]} />
            {src ? <Checkbox name="remove" label={t.remove} optional /> : null}
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href(`/organisationen/${c.params["id"]!}`),
  flash: "actors.logoSaved",
});

const file = page({
  path: "/organisationen/:id/logo.png",
  may: anyone("the logo of a listed organisation stands on public pages"),
  sample: anyWithLogo,
  show: async (c) => {
    const id = c.params["id"] ?? "";
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return { kind: "notFound" };
    const everything = c.may(role("coordinator"), undefined);
    const found = await c.read((reader) => logoBytes(reader, c.scope, id, everything));
    return found ? { kind: "file", type: found.type, name: "logo.png", body: new Uint8Array(found.bytes), inline: true, cache: "public, max-age=31536000, immutable" } : { kind: "notFound" };
  },
});

export const logoRoutes = [file, change];
