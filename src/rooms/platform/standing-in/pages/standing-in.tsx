// SPDX-License-Identifier: EUPL-1.2
import { action, form } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Form, PageTitle, Prose, TextArea, valueOf } from "../../../../ui/index.ts";
import { listPeople } from "../../queries.ts";
import type { Person } from "../../rules.ts";
import { texts as platform } from "../../texts.ts";
import { endStandingIn, startStandingIn } from "../commands.ts";
import { texts } from "../texts.ts";

const start = form({
  path: "/personen/:person/vertreten",
  command: startStandingIn,
  key: (c) => ({ person: c.params["person"], network: c.site.name, ...(c.actor.kind === "person" && c.actor.session ? { session: c.actor.session } : {}) }),
  show: async (c, state: { of: Person }, draft) => {
    const t = texts[c.locale];
    const title = t.title(state.of.name);
    return {
      kind: "html", title, width: "text", noindex: true,
      crumbs: [{ label: platform[c.locale].people.title, href: c.href("/personen") }, { label: state.of.name, href: c.href(`/personen/${state.of.id}`) }, { label: title }],
      main: (
        <>
          <PageTitle title={title} lead={t.lead} />
          <Prose><ul><li>{t.told(state.of.name)}</li><li>{t.logged}</li><li>{t.limits}</li></ul></Prose>
          <DraftNotices draft={draft} fields={{ reason: t.reason }} />
          <Form action={c.href(`/personen/${state.of.id}/vertreten`)} hidden={draft.hidden}>
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} value={valueOf(draft, "reason")} error={draft.errors["reason"]} />
            <ActionBar><Button label={t.start} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c) => c.href("/schreibtisch"),
  flash: "platform.standingIn",
  sample: async (reader, scope) => {
    const found = await listPeople(reader, scope, { page: 1 });
    const member = found.rows.find((row) => row.roles.length === 0) ?? found.rows[0];
    return member && { person: member.id };
  },
});

const end = action({
  path: "/vertretung/beenden",
  command: endStandingIn,
  key: (c) => (c.actor.kind === "person" ? { session: c.actor.session, person: c.actor.id } : {}),
  done: (c) => c.href("/personen"),
  back: (c) => c.href("/"),
  flash: "platform.standingInEnded",
});

export const standingInRoutes = [start, end];
