// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { Actor, Grant, Right } from "./actor.ts";
import type { AnyCommand, Call, Command, Outcome } from "./command.ts";
import type { Clock } from "./clock.ts";
import type { Reader } from "./database/connect.ts";
import type { Migration } from "./database/migrate.ts";
import type { Catalogue, Locale } from "./i18n.ts";
import type { Log } from "./log.ts";
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
  /** The same work in another network; the platform alone uses it, to open one. */
  readonly elsewhere: (networkId: string) => WorkContext;
  /** Where mails go; absent: they stay here. */
  readonly smtpUrl?: string;
  /** The sender of mails, where the mail server asks for a certain one. */
  readonly mailFrom?: string;
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

/** A personal data column: what for, whose, and what happens to it when its time has come. */
export interface PersonalData {
  readonly table: string;
  readonly columns: readonly string[];
  readonly purpose: Catalogue<string>;
  /** The column that leads to the person, if the row belongs to one. */
  readonly person?: string;
  readonly afterwards: "delete" | "blank";
  /** Months kept after `since`. */
  readonly months: number;
  readonly since: Catalogue<string>;
}

/** A navigation entry. `where`: "public" in the header, "desk" in the working area, "account" for everybody signed in. */
export interface NavEntry {
  readonly path: string;
  readonly label: Catalogue<string>;
  readonly order: number;
  readonly where: "public" | "desk" | "account" | "footer";
  /** Stands only where mails are shown on the mailbox page. */
  readonly demoOnly?: boolean;
  readonly may: Right<unknown>;
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
  /** Blocks on pages of other rooms' objects, by the kind of object ("organisation"). */
  readonly aboutObject?: Readonly<Record<string, readonly ObjectBlock[]>>;
  /** News that the room listens to, by type. Delivered at least once: must be repeatable. */
  readonly on?: Readonly<Record<string, (work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string) => Promise<void>>>;
  /** Jobs by kind; `everyMinutes`: started for each network in that rhythm. */
  readonly jobs?: Readonly<Record<string, { readonly everyMinutes?: number; readonly work: (work: WorkContext, payload: Readonly<Record<string, unknown>>) => Promise<void> }>>;
  readonly personalData?: readonly PersonalData[];
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
