// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { LabelsContext, uiLabels } from "./labels.ts";
import type { Slot } from "./slots.ts";
import { classes } from "./slots.ts";

export interface DocumentProps {
  lang: string;
  /** Title of the page, most particular part first: "Bedarf – Musterstadt". */
  title: string;
  description?: string;
  /** Style sheets in order; the network's colours (/theme.css) come last. */
  stylesheets: string[];
  /** Module scripts from our own host; pages work without them. */
  scripts?: string[];
  /** Forces light or dark; left out, the reader's system decides. */
  theme?: "light" | "dark";
  icon?: string;
  canonical?: string;
  /** Tells the browser how the site is searched. */
  search?: { href: string; title: string };
  feeds?: { href: string; title: string; type?: string }[];
  /** False keeps search engines out. */
  indexed?: boolean;
  /** Reloads the page after so many seconds, for boards without script. */
  refreshSeconds?: number;
  /** "board" is always dark. */
  layout?: "site" | "board" | "station";
  children: Slot;
}

/** The whole HTML document with skip link; gives the block words of `lang` to everything inside. */
export function Document(props: DocumentProps) {
  const labels = uiLabels(props.lang);
  return (
    <LabelsContext.Provider value={labels}>
      <html lang={props.lang} data-kern-theme={props.layout === "board" ? "dark" : props.theme}>
        <head>
          <meta charset="utf-8" />
          <title>{props.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={props.theme ?? "light dark"} />
          {props.description ? <meta name="description" content={props.description} /> : null}
          {props.indexed === false ? <meta name="robots" content="noindex" /> : null}
          <Refresh seconds={props.refreshSeconds} live={(props.scripts?.length ?? 0) > 0} />
          {props.stylesheets.map((href) => <link key={href} rel="stylesheet" href={href} />)}
          {props.icon ? <link rel="icon" href={props.icon} /> : null}
          {props.canonical ? <link rel="canonical" href={props.canonical} /> : null}
          {props.search ? <link rel="search" type="application/opensearchdescription+xml" title={props.search.title} href={props.search.href} /> : null}
          {props.feeds?.map((f) => (
            <link key={f.href} rel="alternate" type={f.type ?? "application/atom+xml"} title={f.title} href={f.href} />
          ))}
          {props.scripts?.map((src) => <script key={src} type="module" src={src} />)}
        </head>
        <body class={classes("gw-body", `gw-body--${props.layout ?? "site"}`)}>
          <nav aria-label={labels.skipToContent}><a class="gw-skip" href="#inhalt">{labels.skipToContent}</a></nav>
          {props.children}
        </body>
      </html>
    </LabelsContext.Provider>
  );
}

/** Asks again by itself; where a live script does that, only readers without script get it. */
function Refresh({ seconds, live }: { seconds: number | undefined; live: boolean }) {
  if (!seconds) return null;
  const meta = <meta http-equiv="refresh" content={String(seconds)} />;
  return live ? <noscript>{meta}</noscript> : meta;
}

export interface MainProps {
  /** "text": one column of reading width; "wide": lists and tables; "full": sections bring their own width. */
  width?: "text" | "wide" | "full";
  children: Slot;
}

/** The main part of the page; target of the skip link. */
export function Main({ width = "wide", children }: MainProps) {
  return (
    <main id="inhalt" class={`gw-main gw-main--${width}`} tabIndex={-1}>
      {width === "full" ? children : <div class="gw-wrap">{children}</div>}
    </main>
  );
}

/** A document as the text of an HTML answer, with doctype. */
export function renderDocument(document: VNode): string {
  return `<!DOCTYPE html>${renderToString(document)}`;
}
