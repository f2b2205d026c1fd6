// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { Actor, Grant, Right } from "./actor.ts";
import type { AnyCommand, Call, Command, Outcome } from "./command.ts";
import type { BrochureChapter } from "./chapter.ts";
import type { Clock } from "./clock.ts";
import type { Reader } from "./database/connect.ts";
import type { Dataset } from "./dataset.ts";
import type { Fetcher } from "./fetch.ts";
import type { Findable } from "./findable.ts";
import type { Migration } from "./database/migrate.ts";
import type { Catalogue, Locale } from "./i18n.ts";
import type { Log } from "./log.ts";
import type { Machine } from "./machine.ts";
import type { PageContext, Route, Sample, Sentences, Site } from "./page.ts";
import type { Refusal } from "./result.ts";
import type { Scope } from "./scope.ts";

/** What a job or a listener gets. It writes through commands, as the software itself. */
export interface WorkContext {
  readonly scope: Scope;
  readonly at: Date;
  readonly clock: Clock;
  readonly log: Log;
  readonly site: () => Promise<Site>;
  /** Every room, for facts that a room asks of all. */
  readonly rooms: readonly Room[];
  /** The machine itself: backups and what it knows of itself. */
  readonly machine: Machine;
  /** The same work in another network; the platform alone uses it, to open one. */
  readonly elsewhere: (networkId: string) => WorkContext;
  /** The guarded way to other hosts, with the exceptions that the operator set. */
  readonly fetch?: Fetcher;
  /** Where mails go; absent: they stay here. */
  readonly smtpUrl?: string;
  /** The sender of mails, where the mail server asks for a certain one. */
  readonly mailFrom?: string;
  /** What signs mails for the sender's domain; absent: they go unsigned, or the mail server signs. */
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string };
  /** True where an address must get no mail any more (somebody asked for it); wired from the room that keeps that list. */
  readonly suppressed?: (address: string) => Promise<boolean>;
  readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  readonly run: <K, I, S, C, R extends Refusal>(
    command: Command<K, I, S, C, R>,
    call: { key: unknown; form: unknown; submission?: string; locale?: Locale },
  ) => Promise<Outcome<S, R>>;
}

/** A sentence about today on the coordinator's desk, with the one button that settles it. */
export interface DeskItem {
  readonly sentence: string;
  readonly button: string;
  /** As `c.href` gives it: with network and language. */
  readonly href: string;
  /** Days since it waits; the oldest stands first. */
  readonly waits?: number;
  readonly urgent?: boolean;
}

/** A block of the public start page; small `order` stands first. */
export interface HomeBlock {
  readonly order: number;
  readonly show: (c: PageContext) => Promise<VNode | undefined>;
}

/** What one room adds to the page of another room's object (an organisation, a quarter): asked with the object's id. */
export interface ObjectBlock {
  readonly order: number;
  readonly show: (c: PageContext, id: string) => Promise<VNode | undefined>;
}

/** On what ground of Article 6 GDPR (or the Land's law, for a public task) the data is held. */
export type Basis = "contract" | "consent" | "legitimateInterest" | "legalDuty" | "publicTask";

/** `sinceColumn` of the person: the time runs from the end of the last thing that holds them (`holdsPerson`), in any room. */
export const lastHold = "@lastHold";

/**
 * Personal data of one table: what for, whose, on what ground, how long, and what happens then. The copy for the
 * person, the erasure, the nightly retention run, the privacy notice and the register read these entries.
 * SQL in them is written over the row `t` and is text of ours, never of a request.
 */
export interface PersonalData {
  readonly table: string;
  readonly columns: readonly string[];
  readonly purpose: Catalogue<string>;
  readonly basis: Basis;
  /** Whose data it is: "Menschen mit Konto", "Kontaktpersonen". */
  readonly whose: Catalogue<string>;
  /** Who gets to see it beside the network's office. */
  readonly recipients?: Catalogue<string>;
  /** The uuid column that leads to the person, if the row belongs to one. */
  readonly person?: string;
  /** The column with the e-mail address of whom the row belongs to, where people come without an account. */
  readonly address?: string;
  /** The row belongs to a person by something else: SQL over `t`, with `$person` for the person's id. */
  readonly belongs?: string;
  readonly afterwards: "delete" | "blank";
  /** What "blank" writes, as SQL; a column without an entry becomes null, an empty text or an empty list. */
  readonly blank?: Readonly<Record<string, string>>;
  /** The columns that the erasure of one person blanks, where the row also holds other people. Else all of `columns`. */
  readonly erases?: readonly string[];
  /** Months kept after `since`. */
  readonly months: number;
  readonly since: Catalogue<string>;
  /** The moment from which the months run: a column of the row or an SQL expression over `t`; null: not begun. `lastHold` for the person. */
  readonly sinceColumn: string;
  /** While the row stands and its time has not begun, the person is in use (a role, a mandate, a session). */
  readonly holdsPerson?: true;
  /** Why an erasure on request leaves the row until its time has come. Where the time has not begun, it goes at once. */
  readonly keeps?: Catalogue<string>;
}

/** Rows whose words the database refuses to change; an erasure on request says so instead of failing. */
export interface Unchangeable {
  readonly table: string;
  /** Only these columns; absent: all of the row. */
  readonly columns?: readonly string[];
  /** SQL over the row `t`: when it cannot be changed. */
  readonly when: string;
  readonly why: Catalogue<string>;
}

/** One thing that a consent can be about: an edition, an organisation. */
export interface ConsentSubject {
  readonly id: string;
  readonly label: string;
}

/** What a person may agree to and take back. A changed text is a new version: who agreed to the old one has not agreed to the new. */
export interface ConsentPurpose {
  /** "<room>.<what>". */
  readonly key: string;
  readonly version: number;
  readonly label: Catalogue<string>;
  /** The whole text that is agreed to. It is stored with the first consent and never changed. */
  readonly text: Catalogue<string>;
  /** One consent for each thing: those that concern a person, or all of them (for the coordinator's list). */
  readonly subjects?: (reader: Reader, scope: Scope, personId?: string) => Promise<readonly ConsentSubject[]>;
  /** Given elsewhere (a newsletter with its own mail); `/meine-einwilligungen` shows and withdraws it, and leads there to give it. */
  readonly givenAt?: string;
  /** Whom it is offered to; absent: everybody who is signed in. */
  readonly offered?: (reader: Reader, scope: Scope, personId: string) => Promise<boolean>;
}

/** Somebody whom a mail to many would reach. Without an address: somebody whom only a call or a letter reaches. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly personId?: string;
  /** For whom this person is addressed: the organisation's name, say. */
  readonly about?: string;
}

/** A group of people that the coordination may write to. Offered by the room that knows them. */
export interface Audience {
  /** "<room>.<whom>" */
  readonly key: string;
  readonly label: Catalogue<string>;
  /** The kind of mail that this audience gets; declared in some room's `mails`. */
  readonly mail: string;
  /** Choices that narrow it down; each has an option with the value "" for all, unless `needed`. */
  readonly choices: (reader: Reader, scope: Scope, locale: Locale) => Promise<readonly AudienceChoice[]>;
  /** Everybody who is meant, also those without an address; nobody twice for the same reason. */
  readonly people: (reader: Reader, scope: Scope, chosen: Readonly<Record<string, string>>) => Promise<readonly Addressee[]>;
}

export interface AudienceChoice {
  readonly name: string;
  readonly label: string;
  readonly needed?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * A kind of mail that a room sends. Every kind that is emitted as news "mail" is declared under its full name
 * ("<room>.<mail>"); the delivery refuses a kind that nobody declared.
 */
export interface MailType {
  /** True: it belongs to something that the person asked for or is part of, and cannot be stopped. False: it carries a way out. */
  readonly service: boolean;
  readonly label: Catalogue<string>;
  /** Why one gets it; stands in the foot of the mail and on the page of one's own mails. */
  readonly why: Catalogue<string>;
  /** When the programme died while it was sending: send again (it may come twice), or leave it to a person. */
  readonly afterCrash: "again" | "never";
  /** The text holds a link that opens something: it is removed once sent, and shown to nobody. */
  readonly secret?: true;
  /** Somebody else entered the address, so a service too keeps away from addresses that are never to be written to. */
  readonly byOthers?: true;
}

/**
 * A navigation entry. `where`: "public" in the header, "desk" in the working area, "account" for everybody signed in,
 * "settings" on the page of the network's settings, "server" on the page of the machine's networks.
 */
export interface NavEntry {
  readonly path: string;
  readonly label: Catalogue<string>;
  /** Small stands first; below 70 daily work, from 70 set-up and duties, from 95 the machine. */
  readonly order: number;
  readonly where: "public" | "desk" | "account" | "footer" | "settings" | "server";
  /** Stands only where mails are shown on the mailbox page. */
  readonly demoOnly?: boolean;
  readonly may: Right<unknown>;
}

/** Who stands behind a network, for catalogues of open data. Facts of an organisation, no person. */
export interface PublisherFacts {
  readonly name?: string;
  readonly homepage?: string;
  /** Official keys (AGS, eight digits) of the municipalities that the data is about. */
  readonly municipalityKeys?: readonly string[];
  /** IRI that GovData gives to those who deliver to it. */
  readonly contributorId?: string;
}

/** The manifest of a room. Router, role table, worker, privacy report and tests ask this list; nothing is kept twice. */
export interface Room {
  readonly key: string;
  readonly migrations?: readonly Migration[];
  readonly commands?: readonly AnyCommand[];
  readonly routes?: readonly Route[];
  readonly nav?: readonly NavEntry[];
  /** Sentences for the refusals of the room's commands and for the faults of its forms. */
  readonly refusals?: Catalogue<Sentences>;
  readonly faults?: Catalogue<Sentences>;
  /** One-line messages after a change; named "<room>.<key>" in the address. */
  readonly flashes?: Catalogue<Readonly<Record<string, string>>>;
  /** What a command does, for the log ("hat den Bedarf veröffentlicht"), by command name. */
  readonly deeds?: Catalogue<Readonly<Record<string, string>>>;
  /** Which roles a person holds because of this room. */
  readonly grants?: (reader: Reader, scope: Scope, personId: string, at: Date) => Promise<readonly Grant[]>;
  readonly desk?: (c: PageContext) => Promise<readonly DeskItem[]>;
  readonly home?: readonly HomeBlock[];
  /** What the room can tell in the printed booklet of the network. */
  readonly brochure?: readonly BrochureChapter[];
  /** Blocks on pages of other rooms' objects, by the kind of object ("organisation"). */
  readonly aboutObject?: Readonly<Record<string, readonly ObjectBlock[]>>;
  /** News that the room listens to, by type. Delivered at least once: must be repeatable. */
  readonly on?: Readonly<Record<string, (work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string) => Promise<void>>>;
  /** Jobs by kind; `everyMinutes`: started for each network in that rhythm. */
  readonly jobs?: Readonly<Record<string, { readonly everyMinutes?: number; readonly work: (work: WorkContext, payload: Readonly<Record<string, unknown>>) => Promise<void> }>>;
  readonly personalData?: readonly PersonalData[];
  /** Public data for machines: read API, tables, feeds and the open data catalogue are made from it. */
  readonly datasets?: readonly Dataset[];
  /** What suggestions and the search of the site can find in this room. */
  readonly findables?: readonly Findable[];
  /** What the room knows of who publishes the data. */
  readonly publisher?: (reader: Reader, scope: Scope) => Promise<PublisherFacts>;
  readonly unchangeable?: readonly Unchangeable[];
  /** What people may agree to in this room. Asked with `consentedIn` of kernel/consents.ts. */
  readonly consents?: readonly ConsentPurpose[];
  /** Who of these people agrees to a purpose now: answered by the room that keeps the consents. */
  readonly consented?: (reader: Reader, scope: Scope, purpose: ConsentPurpose, personIds: readonly string[], subject?: string) => Promise<ReadonlySet<string>>;
  /** True when an address must never be written to again: answered by the room that keeps the list. */
  readonly suppresses?: (reader: Reader, scope: Scope, address: string) => Promise<boolean>;
  /** Every kind of mail of the room, by its full name ("exchange.contact"). */
  readonly mails?: Readonly<Record<string, MailType>>;
  /** Whom the coordination may write to because of this room. */
  readonly audiences?: readonly Audience[];
  /** Loads the room's part of the demo town; rooms are called in the order of the list. */
  readonly demo?: (demo: DemoContext) => Promise<void>;
  /** Keys for commands that no route opens (jobs, links), so that the role table can ask for their rights. */
  readonly samples?: Readonly<Record<string, Sample>>;
}

/** What the demo loaders get: commands run as the software at any moment of the story. */
export interface DemoContext extends Omit<WorkContext, "run" | "at"> {
  readonly networkKey: string;
  /** Ids by the keys of the story, filled by earlier rooms: `ids.get("organisation:kaya")`. */
  readonly ids: Map<string, string>;
  readonly today: string;
  readonly run: <K, I, S, C, R extends Refusal>(
    command: Command<K, I, S, C, R>,
    call: { key: unknown; form: unknown; at?: Date; as?: Actor },
  ) => Promise<Extract<Outcome<S, R>, { kind: "done" }>["saved"]>;
}

export type { Call };
