// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { anyone } from "../kernel/actor.ts";
import type { Locale } from "../kernel/i18n.ts";
import { datasetsOf } from "../api/catalogue.ts";
import { feedsOfPage } from "../api/feeds.ts";
import type { Answer } from "../kernel/page.ts";
import type { NavEntry } from "../kernel/room.ts";
import { speak } from "../kernel/voice.ts";
import { Breadcrumb, Document, Flash, Main, Notice, PageTitle, PostButton, SiteFooter, SiteHeader, type LinkItem } from "../ui/index.ts";
import { searchWay } from "../rooms/finding/index.ts";
import { standingInTexts } from "../rooms/platform/index.ts";
import { writeAddress } from "./address.ts";
import type { Entered } from "./enter.ts";
import { isOpen } from "./open.ts";
import type { House } from "./house.ts";
import { general } from "./texts.ts";

type Html = Extract<Answer, { kind: "html" }>;

/** Header, message, page, footer. Navigation comes from the rooms' manifests and shows what the reader may see. */
export function Layout({ house, c, answer }: { house: House; c: Entered; answer: Html }) {
  const frame = answer.frame ?? "site";
  const version = house.settings.assetVersion;
  const styles = [`/static/site.css?v=${version}`, `${c.prefix}/theme.css?v=${c.site.settingsVersion}`];
  const scripts = (answer.islands ?? []).map((name) => `/static/islands/${name}.js?v=${version}`);
  return (
    <Document
      lang={c.locale}
      title={answer.title === c.site.name ? c.site.name : `${answer.title} – ${c.site.name}`}
      stylesheets={styles}
      scripts={scripts}
      icon={`${c.prefix}/icon.svg?v=${c.site.settingsVersion}`}
      indexed={answer.noindex !== true && frame === "site" && c.site.state === "public"}
      layout={frame === "bare" ? "station" : "site"}
      {...(answer.description ? { description: answer.description } : {})}
      {...(searchFor(c) ? { search: { href: c.href("/opensearch.xml"), title: c.site.name } } : {})}
      feeds={c.site.state === "public" ? feedsOfPage(datasetsOf(house.rooms), c) : []}
      {...(answer.refresh ? { refreshSeconds: answer.refresh } : {})}
    >
      {frame === "bare" ? <Main width="full"><StandingInBanner c={c} /><FlashOf house={house} c={c} />{answer.main}</Main> : <Framed house={house} c={c} answer={answer} />}
    </Document>
  );
}

function Framed({ house, c, answer }: { house: House; c: Entered; answer: Html }) {
  return (
    <>
      <Header house={house} c={c} />
      <Main width={answer.width ?? "wide"}>
        {answer.crumbs ? <Breadcrumb items={answer.crumbs.map((crumb) => ({ label: crumb.label, ...(crumb.href ? { href: crumb.href } : {}) }))} /> : null}
        <StandingInBanner c={c} />
        <FlashOf house={house} c={c} />
        {answer.main}
      </Main>
      <Footer house={house} c={c} />
    </>
  );
}

/** On every page, as long as somebody acts for somebody else: for whom, how long still, and the way out. */
function StandingInBanner({ c }: { c: Entered }) {
  if (c.actor.kind !== "person" || !c.actor.by) return null;
  const t = standingInTexts[c.locale];
  const minutes = Math.ceil((c.actor.by.until.getTime() - c.at.getTime()) / 60_000);
  return (
    <Notice tone="warning" title={t.banner(c.actor.name)} actions={<PostButton action={c.href("/vertretung/beenden")} label={t.end} small hidden={c.once()} />}>
      <p>{t.left(minutes)}</p>
    </Notice>
  );
}

function FlashOf({ house, c }: { house: House; c: Entered }) {
  const named = /^([a-z-]+)\.(\w+)$/.exec(c.query.get("meldung") ?? "");
  const text = named && house.rooms.find((room) => room.key === named[1])?.flashes?.[c.locale][named[2]!];
  return text ? <Flash text={speak(text)} /> : null;
}

/** Entries of one place that this reader may see, in order. */
function entries(house: House, c: Entered, where: NavEntry["where"]): LinkItem[] {
  const routes = house.rooms.flatMap((room) => room.routes ?? []);
  const open = (path: string): boolean => isOpen(c, routes.find((route) => route.path === path) ?? { path });
  const own = c.site.ways.map((way): NavEntry => ({ ...way, may: anyone("published") }));
  return [...house.rooms.flatMap((room) => room.nav ?? []), ...own]
    .filter((entry) => entry.where === where && (c.site.state === "public" || open(entry.path)) && (!entry.demoOnly || c.site.mailbox) && entry.may.allows(c.actor, undefined, c.at))
    .sort((a, b) => a.order - b.order)
    .map((entry) => ({ label: speak(entry.label[c.locale]), href: c.href(entry.path), current: c.path === entry.path || (entry.path !== "/" && c.path.startsWith(`${entry.path}/`)) }));
}

function Header({ house, c }: { house: House; c: Entered }) {
  const t = general[c.locale];
  const other: Locale = c.locale === "de" ? "en" : "de";
  const asked = c.query.size > 0 ? `?${new URLSearchParams([...c.query].filter(([name]) => name !== "meldung")).toString()}` : "";
  const here = (locale: Locale): string => `${writeAddress(c.prefix, locale, c.path)}${asked}`;
  const search = searchFor(c);
  const account = c.actor.kind === "person"
    ? {
        label: c.actor.name,
        items: [...entries(house, c, "account"), ...entries(house, c, "desk")],
        actions: <PostButton action={c.href("/abmelden")} label={t.signOut} variant="tertiary" hidden={c.once()} />,
      }
    : { label: t.signIn, href: c.href("/anmelden") };
  return (
    <SiteHeader
      name={c.site.name}
      claim={c.site.claim}
      href={c.href("/")}
      navigation={entries(house, c, "public")}
      languages={[{ code: "de", label: "DE", href: here("de"), current: other === "en" }, { code: "en", label: "EN", href: here("en"), current: other === "de" }]}
      account={account}
      {...(search ? { search } : {})}
      {...(c.site.logo ? { logo: { src: `${c.prefix}${c.site.logo.href}`, alt: c.site.logo.alt } } : {})}
    />
  );
}

/** The search, where it is open to this reader. */
function searchFor(c: Entered): { action: string; name: string; label: string } | undefined {
  const { path, ...way } = searchWay(c.locale);
  return isOpen(c, { path }) ? { ...way, action: c.href(path) } : undefined;
}

function Footer({ house, c }: { house: House; c: Entered }) {
  return <SiteFooter name={c.site.name} about={c.site.claim} legal={entries(house, c, "footer")} />;
}

/** A page for the case that no network is known or the database is silent: no header, no colours, no question to anybody. */
export function BareError({ locale, title, text }: { locale: Locale; title: string; text: string }): VNode {
  return (
    <Document lang={locale} title={title} stylesheets={["/static/site.css"]} indexed={false}>
      <Main width="text"><PageTitle title={title} lead={text} /></Main>
    </Document>
  );
}
