// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { action, page, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, Checkbox, Form, MoreLink, Notice, PageTitle, PostButton, Section, Stack, Timeline, type TimelineItem } from "../../../../ui/index.ts";
import { closeNetwork, dutyFacts, publishNetwork } from "../commands.ts";
import { duties, openDuties, stateOf, type Duty, type DutyFacts } from "../rules.ts";
import { texts } from "../texts.ts";
import { dutyCrumbs, dutyKeyOf } from "./crumbs.tsx";

const publicationPage = page({
  path: "/veroeffentlichung",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const facts = await c.read((reader) => dutyFacts(reader, c.scope, dutyKeyOf(c)));
    return { kind: "html", title: t.title, width: "text", noindex: true, crumbs: dutyCrumbs(c), main: <Publication c={c} facts={facts} /> };
  },
});

const open = action({
  path: "/veroeffentlichung/oeffnen",
  command: publishNetwork,
  key: dutyKeyOf,
  done: (c) => c.href("/veroeffentlichung"),
  back: (c) => c.href("/veroeffentlichung"),
  flash: "duties.published",
});

const close = action({
  path: "/veroeffentlichung/schliessen",
  command: closeNetwork,
  key: () => ({}),
  done: (c) => c.href("/veroeffentlichung"),
  back: (c) => c.href("/veroeffentlichung"),
  flash: "duties.closed",
});

function Publication({ c, facts }: { c: PageContext; facts: DutyFacts }) {
  const t = texts[c.locale];
  const owed = openDuties(facts);
  const admin = c.may(role("admin"), undefined);
  const isPublic = facts.state === "public";
  const left = owed.filter((duty) => duty !== "mail");
  return (
    <>
      <PageTitle title={t.title} lead={isPublic ? t.leadPublic : t.leadPreparing} />
      <Notice tone={owed.length === 0 ? "success" : "info"}><p>{owed.length === 0 ? t.whole : t.open({ open: owed.length, all: duties.length })}</p></Notice>
      <Section title={t.list}><Timeline label={t.list} items={duties.map((duty) => item(c, duty, facts))} /></Section>
      {admin && !isPublic && left.length === 0 ? (
        <Section title={t.publish} lead={t.publishHint}>
          <Form action={c.href("/veroeffentlichung/oeffnen")} hidden={c.once()}>
            {facts.mails === "kept" ? <Checkbox name="withoutMail" label={t.withoutMail} /> : null}
            <ActionBar><Button label={t.publish} variant="primary" /></ActionBar>
          </Form>
        </Section>
      ) : null}
      {admin && isPublic ? (
        <Section title={t.closeTitle} lead={t.closeHint}>
          <PostButton action={c.href("/veroeffentlichung/schliessen")} label={t.close} hidden={c.once()} />
        </Section>
      ) : null}
    </>
  );
}

const ways: Readonly<Record<Exclude<Duty, "mail">, string>> = {
  imprint: "/pflichten/anbieter", contact: "/pflichten/kontakt", privacy: "/pflichten/datenschutz", accessibility: "/pflichten/barrierefreiheit", plain: "/pflichten/leichte-sprache", office: "/personen",
};

function item(c: PageContext, duty: Duty, facts: DutyFacts): TimelineItem {
  const t = texts[c.locale];
  const state = stateOf(duty, facts);
  return {
    key: duty, when: t.states[state], title: t.duties[duty], state: state === "open" ? "now" : "done",
    children: <Stack gap="small"><p>{t.details[duty]}{duty === "privacy" && facts.notice === "changed" ? ` ${t.noticeChanged}` : ""}{duty === "mail" && state !== "done" ? ` ${t.mailHow}` : ""}</p></Stack>,
    action: duty === "mail" ? null : <Ways c={c} duty={duty} open={state === "open"} facts={facts} />,
  };
}

function Ways({ c, duty, open, facts }: { c: PageContext; duty: Exclude<Duty, "mail">; open: boolean; facts: DutyFacts }) {
  const t = texts[c.locale].mend;
  const release = duty === "privacy" && facts.notice === "changed";
  const way = release ? { href: c.href("/pflichten/datenschutz/freigeben"), label: t.release } : { href: c.href(ways[duty]), label: t[duty] };
  return (
    <>
      {open ? <ButtonLink {...way} small /> : <MoreLink {...way} />}
      {release ? <MoreLink href={c.href(ways.privacy)} label={t.privacy} /> : null}
      {duty === "plain" ? <MoreLink href={c.href("/pflichten/gebaerdensprache")} label={t.sign} /> : null}
    </>
  );
}

export const publicationRoutes = [publicationPage, open, close];
