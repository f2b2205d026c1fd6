// SPDX-License-Identifier: EUPL-1.2
import { form, type PageContext, type Route } from "../../../../kernel/page.ts";
import type { MailType } from "../../../../kernel/room.ts";
import { ActionBar, Button, ButtonLink, CheckboxGroup, DraftNotices, Form, PageTitle, Section, Table } from "../../../../ui/index.ts";
import { changeMyMails, type OwnMails } from "../commands.ts";
import { newsletterKind } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

type Named = readonly [string, MailType];
const declared = (c: PageContext): Named[] => c.rooms.flatMap((room) => Object.entries(room.mails ?? {}));
const ownKinds = (c: PageContext): string[] => declared(c).filter(([, type]) => !type.service).map(([kind]) => kind);
const comes = (own: OwnMails, kind: string): boolean => (kind === newsletterKind ? own.subscription?.state === "confirmed" : !own.choices.some((choice) => choice.kind === kind && choice.stoppedAt));

const mine = form({
  path: "/mein-konto/mails",
  command: changeMyMails,
  key: (c) => ({ person: c.actor.kind === "person" ? c.actor.id : undefined, kinds: ownKinds(c) }),
  values: (own: OwnMails) => ({ kinds: own.kinds.filter((kind) => comes(own, kind)) }),
  show: async (c, own, draft) => {
    const t = texts[c.locale].mine;
    const subscribed = comes(own, newsletterKind);
    const chosen = draft.values["kinds"];
    const ticked = Array.isArray(chosen) ? chosen : chosen ? [String(chosen)] : [];
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead(own.address)} />
          <DraftNotices draft={draft} fields={{ kinds: t.choose }} />
          <Form action={c.href("/mein-konto/mails")} hidden={draft.hidden}>
            <CheckboxGroup name="kinds" label={t.choose} optional values={[...ticked]} error={draft.errors["kinds"]}
              options={declared(c).filter(([kind, type]) => !type.service && (kind !== newsletterKind || subscribed)).map(([value, type]) => ({ value, label: type.label[c.locale], hint: t.reason(type.why[c.locale]) }))} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
          {subscribed ? null : <p>{t.newsletterOff} <ButtonLink small label={t.newsletterOrder} href={c.href("/newsletter")} /></p>}
          <Section title={t.service} lead={t.serviceText}>
            <Table caption={t.service} captionHidden rows={declared(c).filter(([, type]) => type.service)} rowKey={([kind]) => kind} columns={[
              { key: "kind", label: t.kind, rowHeader: true, cell: ([, type]) => type.label[c.locale] },
              { key: "why", label: t.why, cell: ([, type]) => type.why[c.locale] },
            ]} />
          </Section>
        </>
      ),
    };
  },
  done: (c) => c.href("/mein-konto/mails"),
  flash: "communication.mailsSaved",
});

export const mineRoutes: Route[] = [mine];
