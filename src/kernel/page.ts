// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { Actor, Right } from "./actor.ts";
import type { AnyCommand, Saved } from "./command.ts";
import type { Reader } from "./database/connect.ts";
import type { Fault, FormValues } from "./fields.ts";
import type { PdfInput } from "./documents/index.ts";
import type { Catalogue, Locale } from "./i18n.ts";
import type { Machine } from "./machine.ts";
import type { Fetcher } from "./fetch.ts";
import type { Refusal } from "./result.ts";
import type { Vault } from "./vault.ts";
import type { Room } from "./room.ts";
import type { Scope } from "./scope.ts";
import type { Voice } from "./voice.ts";

/** What is known of the network on every page; public facts only. */
export interface Site {
  readonly key: string;
  readonly name: string;
  readonly claim: string;
  /** Sie or Du, and the network's own words. */
  readonly voice: Voice;
  readonly accent: string;
  readonly logo?: { readonly href: string; readonly alt: string };
  /** Ways to the network's own pages, in the header or the footer. */
  readonly ways: readonly { readonly path: string; readonly label: Catalogue<string>; readonly where: "public" | "footer"; readonly order: number }[];
  readonly settingsVersion: number;
  /** "preparing": guests find one calm page instead of the network, until its duties are fulfilled. */
  readonly state: "preparing" | "public";
  /** Whether mails leave: by a mail server, shown on the mailbox page, or kept because no server is set. */
  readonly mails: "sent" | "shown" | "kept";
  /** The address of the network's start page without a slash at its end: for mails, QR codes, feeds. Never from a request. */
  readonly base: string;
  /** True for the invented town: mails are shown on the mailbox page to everybody. */
  readonly demo: boolean;
  /** True where mails go to that page instead of an SMTP server. */
  readonly mailbox: boolean;
}

/** What a handler gets. Everything it may know stands here; it asks the database through `read` alone. */
export interface PageContext {
  readonly scope: Scope;
  readonly site: Site;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly at: Date;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly path: string;
  /** A link inside the network in the language of the page: `href("/bedarfe")`. Keeps network and language prefix. */
  readonly href: (path: string) => string;
  /** A full address for mails and QR codes. */
  readonly absolute: (path: string) => string;
  /** One read-only transaction in the network's scope. */
  readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  /** True when the actor has the right on that state; for showing or hiding a button. The command asks again. */
  readonly may: <S>(right: Right<S>, state: S) => boolean;
  /** A tagged PDF from a Typst template of the room and its data. */
  readonly pdf: (input: PdfInput) => Promise<Uint8Array>;
  /** Every room's desk sentences, home blocks and navigation are asked through this list. */
  readonly rooms: readonly Room[];
  /** The machine itself, for its operator: numbers and states over all networks. */
  readonly machine: Machine;
  /** Hidden fields of a fresh button or form: a key that makes a double click harmless. Every POST form holds them. */
  readonly once: () => Record<string, string>;
  readonly requestId: string;
  /** Browser and system of the reader in a few words ("Firefox, Android"), for the list of sessions. */
  readonly device?: string;
  /** What ties the way back from another site's sign-in to the way out; from a cookie that lasts ten minutes. */
  readonly binding?: string;
  /** For secrets of others that a network keeps. */
  readonly vault: Vault;
  /** The guarded door to other hosts. Only a form's `prepare` uses it: a page that is only looked at asks nobody. */
  readonly fetcher: Fetcher;
}

/**
 * How often one address, one signed-in person or one value of a field (an e-mail address) may send this form; beyond
 * that the answer is 429 and says when it goes on. Addresses: IPv4 whole, IPv6 by its /64. Guests have a general limit
 * besides.
 */
export interface Limit {
  readonly times: number;
  readonly minutes: number;
  readonly by: "address" | "person" | { readonly field: string };
}

/** An answer of a page. `main` is what stands between header and footer; the web layer adds the rest. */
export type Answer =
  | {
      readonly kind: "html";
      readonly title: string;
      readonly main: VNode;
      readonly description?: string;
      /** "site": header and footer; "bare": station or board, full screen. */
      readonly frame?: "site" | "bare";
      /** "text": one column of reading width; "wide": lists and tables; "full": sections bring their own width. */
      readonly width?: "text" | "wide" | "full";
      readonly crumbs?: readonly { readonly label: string; readonly href?: string }[];
      readonly islands?: readonly string[];
      /** Seconds after which the page asks again, for screens that live without script. */
      readonly refresh?: number;
      readonly status?: 200 | 403 | 404 | 409 | 410 | 422 | 429;
      readonly noindex?: boolean;
      /** What the page is about, for search engines (schema.org, JSON-LD). Public facts only. */
      readonly about?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "notFound" }
  | { readonly kind: "file"; readonly type: string; readonly name: string; readonly body: Uint8Array | string; readonly inline?: boolean; readonly cache?: string }
  | { readonly kind: "json"; readonly value: unknown }
  /** Public data for machines, readable from every website, with a mark of its state (ETag) so that nobody loads it twice. */
  | { readonly kind: "data"; readonly type: string; readonly body: Uint8Array | string; readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429; readonly name?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "live"; readonly topics: readonly string[]; readonly look: () => Promise<unknown> };

/** Finds ids in the demo town for a route with parameters, so that tests and crawls can walk it. */
export type Sample = (reader: Reader, scope: Scope) => Promise<Readonly<Record<string, string>> | undefined>;

/** A page: GET, changes nothing. Formats other than HTML are pages too, with `kind: "file"` or `"json"` as answer. */
export interface Page {
  readonly kind: "page";
  readonly path: string;
  /** Who may see it at all; what each may see is filtered in the query. */
  readonly may: Right<unknown>;
  readonly show: (c: PageContext) => Promise<Answer>;
  /** Open to guests while the network is in preparation; so is every address that holds the secret of a mail. */
  readonly beforePublic?: true;
  /** Required when the path has parameters. */
  readonly sample?: Sample;
}

/** What a form page knows of the try before: what was typed, what was wrong, what others changed meanwhile. */
export interface Draft {
  /** Typed values, or the stored ones at the first look. */
  readonly values: FormValues;
  /** Sentence per field. */
  readonly errors: Readonly<Record<string, string>>;
  /** A "no" that belongs to no field. */
  readonly refusal?: string;
  /** Set on the conflict page: the stored values now. */
  readonly theirs?: FormValues;
  /** The one way on beside a refusal, opened in a window of its own so that what was typed stays. */
  readonly way?: { readonly href: string; readonly label: string };
  /** True when the person pressed the button "preview": nothing was written, `values` are what was typed. */
  readonly preview?: true;
  /** Hidden fields that every form must hold: submission key and version. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A form page: GET shows it (rights of its command), POST runs the command; faults come back on the same page. */
export interface FormPage {
  readonly kind: "form";
  readonly path: string;
  readonly command: AnyCommand;
  readonly key: (c: PageContext) => unknown;
  readonly values?: (state: never, c: PageContext) => FormValues | Promise<FormValues>;
  readonly show: (c: PageContext, state: never, draft: Draft) => Promise<Answer>;
  /** Work on what was sent before the command reads it: re-encoding a picture, decoding a file. */
  readonly prepare?: (c: PageContext, posted: FormValues) => Promise<FormValues>;
  readonly limit?: Limit | readonly Limit[];
  /** The form has a second button named "_preview": it shows the page again with what was typed and writes nothing. */
  readonly preview?: true;
  /** Where the answer leads (303), and which flash stands there. */
  readonly done: (c: PageContext, saved: Saved) => string | Answer | Promise<string | Answer>;
  readonly flash?: string;
  readonly beforePublic?: true;
  readonly sample?: Sample;
}

/** A button: POST only. A refusal shows a page with the sentence and the way back. */
export interface Action {
  readonly kind: "action";
  readonly path: string;
  readonly command: AnyCommand;
  readonly key: (c: PageContext) => unknown;
  readonly limit?: Limit | readonly Limit[];
  /**
   * Taken without an Origin of ours, from machines (a mail provider, a town's own software): the cookie is then not
   * looked at, so that a foreign page can do nothing in somebody's name.
   */
  readonly fromElsewhere?: true;
  /** Where the answer leads (303), or the answer itself, for machines that follow nothing. */
  readonly done: (c: PageContext, saved: Saved) => string | Answer | Promise<string | Answer>;
  readonly back: (c: PageContext) => string;
  readonly flash?: string;
  readonly beforePublic?: true;
  readonly sample?: Sample;
}

export type Route = Page | FormPage | Action;

/** Declares a form page with the state of its command known to the compiler. */
export function form<S>(parts: {
  path: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  command: { name: string; load: (...args: any[]) => Promise<S | undefined> };
  key: (c: PageContext) => unknown;
  values?: (state: S, c: PageContext) => FormValues | Promise<FormValues>;
  show: (c: PageContext, state: S, draft: Draft) => Promise<Answer>;
  prepare?: (c: PageContext, posted: FormValues) => Promise<FormValues>;
  preview?: true;
  limit?: Limit | readonly Limit[];
  done: (c: PageContext, saved: Saved) => string | Answer | Promise<string | Answer>;
  flash?: string;
  beforePublic?: true;
  sample?: Sample;
}): FormPage {
  return { kind: "form", ...parts } as unknown as FormPage;
}

export const page = (parts: Omit<Page, "kind">): Page => ({ kind: "page", ...parts });
export const action = (parts: Omit<Action, "kind">): Action => ({ kind: "action", ...parts });

/** Sentences of a room for faults and refusals; functions get the refusal's or fault's data. */
export type Sentences = Readonly<Record<string, string | ((data: never) => string)>>;
export type { Fault, Refusal };
