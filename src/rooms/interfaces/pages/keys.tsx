// SPDX-License-Identifier: EUPL-1.2
import { addDays, dayOf } from "../../../kernel/i18n.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { action, form, type Answer, type PageContext } from "../../../kernel/page.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { ActionBar, Button, ButtonLink, CheckboxGroup, CopyField, DateField, DraftNotices, Form, Notice, PageTitle, Stack, TextField, valueOf, valuesOf } from "../../../ui/index.ts";
import { createKey, revokeKey } from "../keys/commands.ts";
import { listKeys } from "../keys/queries.ts";
import { keyRights } from "../keys/rules.ts";
import { texts } from "../texts.ts";
import { crumbsTo, home } from "./overview.tsx";

const create = form({
  path: `${home}/schluessel`,
  command: createKey,
  key: () => ({}),
  values: (_state, c) => ({ expiresOn: addDays(dayOf(c.at), 365) }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.newKey, width: "text", noindex: true, crumbs: crumbsTo(c, t.newKey),
      main: (
        <>
          <PageTitle title={t.newKey} lead={t.newKeyLead} />
          <DraftNotices draft={draft} fields={{ name: t.name, source: t.source, rights: t.rights, expiresOn: t.expiresOn }} />
          <Form action={c.href(`${home}/schluessel`)} hidden={draft.hidden}>
            <TextField name="name" label={t.name} hint={t.nameHint} value={valueOf(draft, "name")} error={draft.errors["name"]} />
            <CheckboxGroup name="rights" label={t.rights} values={[...valuesOf(draft, "rights")]} error={draft.errors["rights"]} options={keyRights.map((value) => ({ value, label: t.rightNames[value] }))} />
            <DateField name="expiresOn" label={t.expiresOn} hint={t.expiresOnHint} value={valueOf(draft, "expiresOn")} error={draft.errors["expiresOn"]} />
            <TextField name="source" label={t.source} hint={t.sourceHint} optional value={valueOf(draft, "source")} error={draft.errors["source"]} />
            <ActionBar><Button label={t.create} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => shown(c, saved.answer?.["secret"], { title: texts[c.locale].shownTitle, lead: texts[c.locale].shownLead, label: texts[c.locale].secretLabel }),
});

/** The page that shows a secret; a second sending of the same form has none to show. */
export function shown(c: PageContext, secret: string | undefined, words: { title: string; lead: string; label: string }): Answer {
  const t = texts[c.locale];
  return {
    kind: "html", title: words.title, width: "text", noindex: true, crumbs: crumbsTo(c, words.title),
    main: (
      <Stack>
        <PageTitle title={words.title} lead={secret ? words.lead : ""} />
        {secret ? <CopyField name="secret" label={words.label} value={secret} /> : <Notice tone="warning" title={t.shownAgain} />}
        <p><ButtonLink label={t.back} href={c.href(home)} /></p>
      </Stack>
    ),
  };
}

const end = action({
  path: `${home}/schluessel/:key/beenden`,
  command: revokeKey,
  key: (c) => ({ key: c.params["key"] }),
  done: (c) => c.href(home),
  back: (c) => c.href(home),
  flash: "interfaces.revoked",
  sample: async (reader: Reader, scope: Scope) => {
    const [first] = await listKeys(reader, scope);
    return first && { key: first.id };
  },
});

export const keyRoutes = [create, end];
