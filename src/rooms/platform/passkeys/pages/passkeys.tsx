// SPDX-License-Identifier: EUPL-1.2
import { formatDayShort } from "../../../../kernel/i18n.ts";
import type { FormValues } from "../../../../kernel/fields.ts";
import { form, type Answer, type PageContext } from "../../../../kernel/page.ts";
import { askOptions, checkNewPasskey, checkPasskey, homeOf, newOptions, readSaid } from "../../../../kernel/passkeys.ts";
import { ButtonLink, ActionBar, DraftNotices, EmptyState, PageTitle, PostButton, Section, Table, TextField, valueOf } from "../../../../ui/index.ts";
import { ownPath, type Person } from "../../rules.ts";
import { texts as platform } from "../../texts.ts";
import { addPasskey, askConfirmation, askNewPasskey, askPasskey, confirmByPasskey, removePasskey, signInByPasskey } from "../commands.ts";
import type { Passkey } from "../rules.ts";
import { findPasskey } from "../store.ts";
import { texts } from "../texts.ts";
import { PasskeyBox } from "./passkey-box.tsx";

interface Account {
  readonly of: Person;
  readonly passkeys: readonly Passkey[];
}

const keyOf = (c: PageContext) => (c.actor.kind === "person" ? { person: c.actor.id, session: c.actor.session } : {});
const text = (posted: FormValues, name: string): string => (typeof posted[name] === "string" ? posted[name] : "");
const kept = (posted: FormValues): FormValues => (posted["_form"] === undefined ? {} : { _form: posted["_form"] });

/** The device's answer, checked; what a form wrote under these names itself is thrown away. */
async function checked(c: PageContext, posted: FormValues): Promise<FormValues> {
  const said = readSaid(text(posted, "response"));
  const known = said && (await c.read((reader) => findPasskey(reader, c.scope, said.id)));
  const counter = known && (await checkPasskey(text(posted, "response"), homeOf(c.site.base), known));
  return counter === undefined || !said ? kept(posted) : { ...kept(posted), challenge: said.challenge, credential: said.id, counter: String(counter) };
}

async function checkedNew(c: PageContext, posted: FormValues): Promise<FormValues> {
  const rest = { ...kept(posted), name: posted["name"] };
  const said = readSaid(text(posted, "response"));
  const made = await checkNewPasskey(text(posted, "response"), homeOf(c.site.base));
  if (!said || !made) return rest;
  return { ...rest, challenge: said.challenge, credential: made.credentialId, publicKey: Buffer.from(made.publicKey).toString("base64url"), counter: String(made.counter), transports: made.transports };
}

/** A try that did not hold, with the way to another one. */
function failed(c: PageContext, type: string, again: string): Answer {
  const t = texts[c.locale];
  const refusals: Readonly<Record<string, string>> = t.refusals;
  return { kind: "html", title: t.failedTitle, status: 422, width: "text", noindex: true, main: <><PageTitle title={t.failedTitle} lead={refusals[type] ?? t.refusals.passkeyUnknown} /><ActionBar><ButtonLink label={t.again} href={again} variant="primary" /></ActionBar></> };
}

const onward = (c: PageContext, fallback: string): string => ownPath(c.query.get("weiter") ?? undefined) ?? fallback;
const few = { times: 60, minutes: 10, by: "address" } as const;

const askedToSignIn = form({
  path: "/anmelden/passkey/frage", command: askPasskey, key: () => ({}), limit: few, beforePublic: true,
  show: async (c) => ({ kind: "redirect", to: c.href("/anmelden") }),
  done: (c, saved) => ({ kind: "json", value: askOptions(homeOf(c.site.base), saved.answer?.["challenge"] ?? "") }),
});

const signIn = form({
  path: "/anmelden/passkey", command: signInByPasskey, key: (c) => ({ device: c.device }), limit: few, beforePublic: true,
  prepare: checked,
  show: async (c) => ({ kind: "redirect", to: c.href("/anmelden") }),
  done: (c, saved) => (saved.answer?.["failed"] ? failed(c, saved.answer["failed"], c.href("/anmelden")) : c.href(onward(c, "/schreibtisch"))),
  flash: "platform.signedIn",
});

const askedToConfirm = form({
  path: "/bestaetigen/passkey/frage", command: askConfirmation, key: keyOf, limit: { times: 20, minutes: 10, by: "person" },
  show: async (c) => ({ kind: "redirect", to: c.href("/bestaetigen") }),
  done: (c, saved) => ({ kind: "json", value: askOptions(homeOf(c.site.base), saved.answer?.["challenge"] ?? "") }),
});

const confirm = form({
  path: "/bestaetigen/passkey", command: confirmByPasskey, key: keyOf, limit: { times: 20, minutes: 10, by: "person" },
  prepare: checked,
  show: async (c) => ({ kind: "redirect", to: c.href("/bestaetigen") }),
  done: (c, saved) => (saved.answer?.["failed"] ? failed(c, saved.answer["failed"], c.href(`/bestaetigen?${new URLSearchParams({ weiter: onward(c, "/mein-konto") }).toString()}`)) : c.href(onward(c, "/mein-konto"))),
  flash: "platform.confirmed",
});

const askedForNew = form({
  path: "/mein-konto/passkeys/frage", command: askNewPasskey, key: keyOf,
  show: async (c) => ({ kind: "redirect", to: c.href("/mein-konto/passkeys") }),
  done: async (c, saved) => {
    const key = keyOf(c);
    const state = (await c.read((reader) => askNewPasskey.load(reader, c.scope, { person: String(key.person), session: String(key.session) })))!;
    return { kind: "json", value: newOptions(homeOf(c.site.base), saved.answer?.["challenge"] ?? "", c.site.name, state.of, state.passkeys.map((one) => one.credentialId)) };
  },
});

const list = form({
  path: "/mein-konto/passkeys", command: addPasskey, key: keyOf,
  prepare: checkedNew,
  show: async (c, state: Account, draft) => {
    const t = texts[c.locale];
    return {
      kind: "html", title: t.title, width: "text", noindex: true, islands: ["passkeys"],
      crumbs: [{ label: platform[c.locale].account.title, href: c.href("/mein-konto") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{ name: t.name }} />
          {state.passkeys.length === 0 ? <EmptyState title={t.none} /> : <PasskeyTable c={c} rows={state.passkeys} />}
          <Section title={t.addTitle}>
            <PasskeyBox c={c} kind="new" options={c.href("/mein-konto/passkeys/frage")} action={c.href("/mein-konto/passkeys")} label={t.add} hidden={{ ...draft.hidden }} primary>
              <TextField name="name" label={t.name} hint={t.nameHint} maxLength={60} value={valueOf(draft, "name")} error={draft.errors["name"]} />
            </PasskeyBox>
          </Section>
        </>
      ),
    };
  },
  done: (c, saved) => (saved.answer?.["failed"] ? failed(c, saved.answer["failed"], c.href("/mein-konto/passkeys")) : c.href("/mein-konto/passkeys")),
  flash: "platform.passkeyAdded",
});

function PasskeyTable({ c, rows }: { c: PageContext; rows: readonly Passkey[] }) {
  const t = texts[c.locale];
  return (
    <Table caption={t.title} captionHidden rows={[...rows]} rowKey={(row) => row.id} columns={[
      { key: "name", label: t.name, rowHeader: true, cell: (row) => row.name },
      { key: "created", label: t.created, cell: (row) => formatDayShort(row.createdAt, c.locale) },
      { key: "used", label: t.used, cell: (row) => (row.usedAt ? formatDayShort(row.usedAt, c.locale) : t.never) },
      { key: "remove", label: t.remove, cell: (row) => <PostButton action={c.href("/mein-konto/passkeys/entfernen")} label={t.remove} small variant="tertiary" context={row.name} hidden={{ ...c.once(), passkey: row.id }} /> },
    ]} />
  );
}

const remove = form({
  path: "/mein-konto/passkeys/entfernen", command: removePasskey, key: keyOf,
  show: async (c) => ({ kind: "redirect", to: c.href("/mein-konto/passkeys") }),
  done: (c) => c.href("/mein-konto/passkeys"),
  flash: "platform.passkeyRemoved",
});

export const passkeyRoutes = [askedToSignIn, signIn, askedToConfirm, confirm, askedForNew, list, remove];
