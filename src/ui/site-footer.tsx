// SPDX-License-Identifier: EUPL-1.2
import type { UiLabels } from "./labels.ts";
import { useLabels } from "./labels.ts";
import type { LinkItem, Slot } from "./slots.ts";

export interface SiteFooterProps {
  name: string;
  /** Who stands behind the site: one or two sentences. */
  about?: Slot;
  columns?: { title: string; links: LinkItem[] }[];
  /** Imprint, privacy, accessibility. */
  legal: LinkItem[];
  note?: Slot;
  labels?: Partial<UiLabels>;
}

/** Footer of every page: who is behind it, more ways, the legal pages. */
export function SiteFooter(props: SiteFooterProps) {
  const labels = useLabels(props.labels);
  return (
    <footer class="gw-footer">
      <div class="gw-wrap">
        <div class="gw-footer__top">
          <div class="gw-footer__about">
            <p class="gw-footer__name">{props.name}</p>
            {props.about ? <p>{props.about}</p> : null}
          </div>
          {props.columns?.map((column) => (
            <nav key={column.title} aria-label={column.title}>
              <p class="gw-footer__title">{column.title}</p>
              <FooterLinks links={column.links} />
            </nav>
          ))}
        </div>
        <nav class="gw-footer__legal" aria-label={labels.footerNavigation}>
          <FooterLinks links={props.legal} />
          {props.note ? <p class="gw-footer__note">{props.note}</p> : null}
        </nav>
      </div>
    </footer>
  );
}

function FooterLinks({ links }: { links: LinkItem[] }) {
  return (
    <ul class="gw-footer__links">
      {links.map((link) => (
        <li key={link.href}><a href={link.href} aria-current={link.current ? "page" : undefined}>{link.label}</a></li>
      ))}
    </ul>
  );
}
