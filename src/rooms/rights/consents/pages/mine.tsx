// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatMoment } from "../../../../kernel/i18n.ts";
import { action, page, type PageContext } from "../../../../kernel/page.ts";
import { signedIn } from "../../../../kernel/actor.ts";
import type { ConsentPurpose } from "../../../../kernel/room.ts";
import { Accordion, ButtonLink, EmptyState, PageTitle, PostButton, Prose, Section, Stack, State } from "../../../../ui/index.ts";
import { texts } from "../../texts.ts";
import { giveConsent, ownConsents, withdrawConsent, type OwnConsents } from "../commands.ts";
import { lastWord, stands, type ConsentRow } from "../rules.ts";

const own = (c: PageContext) => ({ person: c.actor.kind === "person" ? c.actor.id : undefined, rooms: c.rooms });

const mine = page({
  path: "/meine-einwilligungen",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale];
    const state = await c.read((reader) => ownConsents(reader, c.scope, c.rooms, own(c).person!));
    return {
      kind: "html", title: t.consents.title, width: "text", noindex: true, crumbs: [{ label: t.data.title, href: c.href("/meine-daten") }, { label: t.consents.title }],
      main: (
        <>
          <PageTitle title={t.consents.title} lead={t.consents.lead} />
          {state.purposes.length === 0 ? <EmptyState title={t.consents.none} /> : null}
          <Stack gap="large">{state.purposes.map((purpose) => <Purpose key={purpose.key} c={c} purpose={purpose} state={state} />)}</Stack>
        </>
      ),
    };
  },
});

/** One purpose: its whole text, where it stands, the one button, and what was said before. */
function Purpose({ c, purpose, state }: { c: PageContext; purpose: ConsentPurpose; state: OwnConsents }) {
  const t = texts[c.locale].consents;
  const offer = state.offers.find((one) => one.key === purpose.key)!;
  const rows = state.rows.filter((row) => row.purpose === purpose.key);
  // What was agreed for something that is over stays in sight, so that it can be taken back.
  const past = rows.filter((row) => row.subjectId && !offer.subjects?.some((one) => one.id === row.subjectId)).map((row) => ({ id: row.subjectId!, label: row.subjectLabel }));
  const subjects = offer.subjects ? [...offer.subjects, ...new Map(past.map((one) => [one.id, one])).values()] : [undefined];
  return (
    <Section title={purpose.label[c.locale]} id={purpose.key.replaceAll(".", "-")}>
      <Stack>
        <Prose>{purpose.text[c.locale].split("\n\n").map((part, i) => <p key={i}>{part}</p>)}</Prose>
        {subjects.map((subject) => <Choice key={subject?.id ?? ""} c={c} purpose={purpose} subject={subject} rows={rows} />)}
        <Accordion title={t.history}>{rows.length === 0 ? <p>{t.empty}</p> : <Prose><ul>{rows.map((row) => <li key={row.id}>{historyLine(c, row)}</li>)}</ul></Prose>}</Accordion>
      </Stack>
    </Section>
  );
}

function historyLine(c: PageContext, row: ConsentRow): string {
  const t = texts[c.locale].consents;
  return `${row.subjectLabel ? `${row.subjectLabel}, ` : ""}${t.line({ day: formatMoment(row.at, c.locale), what: t.choices[row.choice], how: t.hows[row.how], version: row.version })}`;
}

function Choice({ c, purpose, subject, rows }: { c: PageContext; purpose: ConsentPurpose; subject: { id: string; label: string } | undefined; rows: readonly ConsentRow[] }) {
  const t = texts[c.locale].consents;
  const last = lastWord(rows, purpose.key, subject?.id ?? null);
  const given = stands(last, purpose.version);
  const context = `${purpose.label[c.locale]}${subject ? `, ${subject.label}` : ""}`;
  const hidden = { ...c.once(), purpose: purpose.key, ...(subject ? { subject: subject.id } : {}) };
  return (
    <Stack gap="small">
      <p>{subject ? <>{subject.label}: </> : null}<State kind={given ? "done" : "stopped"} label={given ? t.given : t.notGiven} /> {last && given ? formatDay(last.at, c.locale) : null}</p>
      {last?.choice === "given" && !given ? <p>{t.outdated}</p> : null}
      {given ? <PostButton action={c.href("/meine-einwilligungen/zuruecknehmen")} label={t.withdraw} context={context} hidden={hidden} />
        : purpose.givenAt ? <ButtonLink label={t.giveThere} href={c.href(purpose.givenAt)} />
          : <PostButton action={c.href("/meine-einwilligungen/geben")} label={t.give} context={context} hidden={hidden} />}
    </Stack>
  );
}

const give = action({
  path: "/meine-einwilligungen/geben", command: giveConsent, key: own,
  done: (c) => c.href("/meine-einwilligungen"), back: (c) => c.href("/meine-einwilligungen"), flash: "rights.consentGiven",
});

const withdraw = action({
  path: "/meine-einwilligungen/zuruecknehmen", command: withdrawConsent, key: own,
  done: (c) => c.href("/meine-einwilligungen"), back: (c) => c.href("/meine-einwilligungen"), flash: "rights.consentWithdrawn",
});

export const myConsentRoutes = [mine, give, withdraw];
