// SPDX-License-Identifier: EUPL-1.2
import { inject } from "vitest";
import type { Browser } from "playwright-core";
import { momentAt } from "../../../src/kernel/i18n.ts";
import { mintScope } from "../../../src/kernel/scope.ts";
import { workContext } from "../../../src/jobs/worker.ts";
import { anyNetwork } from "../../../src/rooms/platform/index.ts";
import { openBrowser } from "../../support/browser.ts";
import { ask, openTown, type Town } from "../../support/town.ts";
import { Walker, type Mode } from "../../support/walker.ts";
import { Watch } from "../../support/watch.ts";

export interface Mail {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** One telling of the story: a house, a browser, and the people in it, each with a window of their own. */
export class Story {
  readonly watch = new Watch();
  private readonly people = new Map<string, Walker>();
  /** Where the market lies: the working pages and the public page. */
  edition = "";
  /** Numbers of the agreements, as they stood on the screen. */
  readonly numbers: string[] = [];

  private constructor(readonly town: Town, readonly browser: Browser, readonly mode: Mode) {}

  static async begin(mode: Mode, options: { empty: boolean }): Promise<Story> {
    return new Story(await openTown(options), await openBrowser(), mode);
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.town.close();
  }

  /** The window of somebody; a new one at the first time. */
  async person(name: string): Promise<Walker> {
    const known = this.people.get(name);
    if (known) return known;
    const walker = await Walker.enter(this.browser, this.town.base, this.mode, this.watch);
    this.people.set(name, walker);
    return walker;
  }

  /** Sets the clock of the house; the wall clock of the place. */
  travel = (day: string, time: string): void => this.town.travel(momentAt(day, time));

  /** The newest mail of a kind to an address. */
  async mail(to: string, kind: string): Promise<Mail> {
    const [newest] = await this.mails(to, kind);
    if (!newest) throw new Error(`No mail ${kind} to ${to}.`);
    return newest;
  }

  /** All mails of a kind to somebody, newest first. */
  async mails(to: string, kind: string): Promise<Mail[]> {
    await this.town.work();
    const name = new URL(this.town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1);
    const rows = await ask({ ...inject("database").admin, database: name }, `select payload from outbox where type = 'mail' and payload->>'to' = '${to}' and payload->>'kind' = '${kind}' order by id desc`);
    return rows.map((row) => row["payload"] as Mail);
  }

  /** The one link of a mail. */
  async linkIn(to: string, kind: string): Promise<string> {
    const links = (await this.mail(to, kind)).text.match(/https?:\/\/\S+/g) ?? [];
    if (links.length !== 1) throw new Error(`${links.length} links in the mail ${kind}.`);
    return links[0];
  }

  /** Lets a job look that runs by the clock, and does what follows from it. */
  async ring(kind: string): Promise<void> {
    const [network] = await anyNetwork(this.town.house.store);
    const job = this.town.house.rooms.map((room) => room.jobs?.[kind]).find((found) => found !== undefined);
    await job!.work(workContext(this.town.house, mintScope(network!.id), kind), {});
    await this.town.work();
  }
}
