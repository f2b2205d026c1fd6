// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "./icon.tsx";
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import { PlaceMark } from "./place-mark.tsx";
import { SearchBox } from "./search.tsx";
import type { SearchBoxProps } from "./search.tsx";
import type { LinkItem, Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export interface LanguageItem {
  code: string;
  label: string;
  href: string;
  current?: boolean;
}

export interface SiteHeaderProps {
  /** Name of the place or initiative; its logo stands beside the name, or alone with `alt`. */
  name: string;
  claim?: string;
  href: string;
  logo?: { src: string; alt: string; width?: number; height?: number };
  navigation: LinkItem[];
  languages?: LanguageItem[];
  search?: SearchBoxProps;
  /** One link ("Anmelden"), or a menu with links and slots (sign-out form). */
  account?: { label: string; href?: string; items?: LinkItem[]; actions?: Slot };
  labels?: Partial<UiLabels>;
}

/** Header of every page. On a phone navigation, language and account fold into one menu, without script. */
export function SiteHeader(props: SiteHeaderProps) {
  const labels = useLabels(props.labels);
  return (
    <header class={classes("gw-header", isLong(props) && "gw-header--long")}>
      <div class="gw-header__bar gw-wrap">
        <Brand {...props} />
        {props.navigation.length > 0 ? <nav class="gw-header__nav" aria-label={labels.mainNavigation}><NavList items={props.navigation} /></nav> : null}
        <div class="gw-header__side">
          {props.search ? <SearchBox {...props.search} /> : null}
          <Languages items={props.languages} label={labels.language} />
          <Account account={props.account} />
        </div>
        {props.search ? <a class="gw-find__link" href={props.search.action}><Icon name="search" /><span class="kern-sr-only">{props.search.label}</span></a> : null}
        {props.navigation.length > 0 || props.account ? <details class="gw-menu">
          <summary class="gw-menu__summary"><Icon name="menu" />{labels.menu}</summary>
          <div class="gw-menu__panel">
            <nav aria-label={labels.menu}><NavList items={props.navigation} /></nav>
            <AccountLinks account={props.account} />
            <Languages items={props.languages} label={labels.language} />
          </div>
        </details> : null}
      </div>
    </header>
  );
}

/** More than fits beside the name on a usual screen: the navigation gets a row of its own. */
function isLong({ name, navigation, languages, search }: SiteHeaderProps): boolean {
  const words = [name, ...navigation.map((item) => item.label), ...(languages ?? []).map((item) => item.label)];
  return words.join("").length + 3 * words.length + (search ? 24 : 0) > 88;
}

function Brand({ name, claim, href, logo }: SiteHeaderProps) {
  return (
    <a class="gw-brand" href={href}>
      {logo
        ? <img class="gw-brand__logo" src={logo.src} alt={logo.alt} width={logo.width ?? 40} height={logo.height ?? 40} />
        : <PlaceMark />}
      <span class="gw-brand__text">
        <span class="gw-brand__name">{name}</span>
        {claim ? <span class="gw-brand__claim">{claim}</span> : null}
      </span>
    </a>
  );
}

function NavList({ items }: { items: LinkItem[] }) {
  return (
    <ul class="gw-nav">
      {items.map((item) => (
        <li key={item.href}>
          <a class="gw-nav__link" href={item.href} aria-current={item.current ? "page" : undefined}>{item.label}</a>
        </li>
      ))}
    </ul>
  );
}

function Languages({ items, label }: { items: LanguageItem[] | undefined; label: string }) {
  if (!items || items.length < 2) return null;
  return (
    <ul class="gw-languages" aria-label={label}>
      {items.map((item) => (
        <li key={item.code}>
          <a class="gw-languages__link" href={item.href} lang={item.code} hreflang={item.code} aria-current={item.current ? "true" : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Account({ account }: Pick<SiteHeaderProps, "account">) {
  if (!account) return null;
  if (!account.items && !account.actions) {
    return <a class="gw-account__link" href={account.href ?? "#"}><Icon name="person" />{account.label}</a>;
  }
  return (
    <details class="gw-account">
      <summary class="gw-account__link"><Icon name="person" />{account.label}<Icon name="down" /></summary>
      <div class="gw-account__panel">
        <NavList items={account.items ?? []} />
        {account.actions}
      </div>
    </details>
  );
}

function AccountLinks({ account }: Pick<SiteHeaderProps, "account">) {
  if (!account) return null;
  const items = account.items ?? [{ label: account.label, href: account.href ?? "#" }];
  return (
    <div class="gw-menu__account">
      {account.items ? <p class="gw-menu__who">{account.label}</p> : null}
      <NavList items={items} />
      {account.actions}
    </div>
  );
}
