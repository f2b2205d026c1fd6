// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../demo/town/index.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

/**
 * Links and codes on the real house: a person asks, a scanner looks, the person presses, somebody else presses, time
 * goes by. What the model expects is written down beside each step.
 */
interface Link {
  readonly kind: "signIn" | "address";
  readonly path: string;
  readonly from: number;
  readonly minutes: number;
  used: boolean;
  replaced: boolean;
}
interface Model { now: number; confirmed: number; links: Link[]; code: { digits: string; from: number; tries: number } | undefined }
interface Real { model: Model; selin: Visitor }
type Step = fc.AsyncCommand<Model, Real>;

const selin = people.find((person) => person.key === "selin-kaya")!.email;
const start = new Date("2027-01-10T09:00:00Z").getTime();
let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town?.close());

const lastMail = async (kind: string): Promise<string> => String((await behind(town, `select payload->>'text' as text from outbox where payload->>'kind' = '${kind}' order by id desc limit 1`))[0]?.["text"]);
const pathIn = (text: string): string => new URL(/https?:\/\/\S+/.exec(text)![0]).pathname;
const step = (name: string, check: (model: Readonly<Model>) => boolean, run: (model: Model, real: Real) => Promise<void>): Step => ({ check, run, toString: () => name });
const works = (model: Readonly<Model>, link: Link): boolean => !link.used && !link.replaced && model.now - link.from < link.minutes;
const travel = (model: Model): void => town.travel(new Date(start + model.now * 60_000));

const steps = {
  askLink: () => step("ask for a link", () => true, async (model) => {
    await town.guest().post("/anmelden", { email: selin });
    model.links.push({ kind: "signIn", path: pathIn(await lastMail("platform.signIn")), from: model.now, minutes: 30, used: false, replaced: false });
  }),
  askAddress: () => step("ask for another address", () => true, async (model, real) => {
    const seen = await real.selin.post("/mein-konto/adresse", { email: `neu${model.links.length}.${Math.random().toString(36).slice(2)}@kaya.example` });
    expect(seen.status).toBe(model.now - model.confirmed < 10 ? 303 : 409); // an older confirmation is not enough
    if (seen.status !== 303) return;
    for (const link of model.links) if (link.kind === "address") link.replaced = true;
    model.links.push({ kind: "address", path: pathIn(await lastMail("platform.emailConfirm")), from: model.now, minutes: 24 * 60, used: false, replaced: false });
  }),
  scan: (which: number) => step(`scan ${which}`, (model) => model.links.length > 0, async (model) => {
    await town.guest().get(model.links[which % model.links.length]!.path);
  }),
  press: (which: number) => step(`press ${which}`, (model) => model.links.some((link) => link.kind === "signIn"), async (model) => {
    const links = model.links.filter((link) => link.kind === "signIn");
    const link = links[which % links.length]!;
    const visitor = town.guest();
    const seen = await visitor.post(link.path);
    expect([seen.status === 303, visitor.cookie !== ""]).toEqual([works(model, link), works(model, link)]);
    if (works(model, link)) link.used = true;
  }),
  pressElsewhere: (which: number) => step(`press ${which} in another network`, (model) => model.links.length > 0, async (model) => {
    const visitor = town.guest("/n/steinlohe");
    const seen = await visitor.post(model.links[which % model.links.length]!.path);
    expect([seen.status, visitor.cookie]).toEqual([404, ""]);
  }),
  crossPurpose: (which: number) => step(`use ${which} for something else`, (model) => model.links.length > 0, async (model) => {
    const link = model.links[which % model.links.length]!;
    const secret = link.path.split("/").at(-1)!;
    const seen = await town.guest().post(link.kind === "signIn" ? `/mein-konto/adresse/${secret}` : `/anmelden/${secret}`);
    expect(seen.status).toBe(404);
  }),
  askCode: () => step("ask for a code", () => true, async (model, real) => {
    await real.selin.post("/bestaetigen/code");
    model.code = { digits: /\n(\d{6})\n/.exec(await lastMail("platform.confirmCode"))![1]!, from: model.now, tries: 0 };
  }),
  tryCode: (right: boolean) => step(right ? "type the code" : "type a wrong code", () => true, async (model, real) => {
    const digits = right && model.code ? model.code.digits : model.code?.digits === "123456" ? "654321" : "123456";
    const may = model.code !== undefined && model.now - model.code.from < 10 && model.code.tries < 5;
    const before = real.selin.cookie;
    const seen = await real.selin.post("/bestaetigen", { code: digits });
    expect(seen.status === 303).toBe(right && may);
    expect(real.selin.cookie !== before).toBe(right && may); // the session has a new secret
    if (may) model.code!.tries++;
    if (!right || !may) return;
    model.code = undefined;
    model.confirmed = model.now;
  }),
  foreignCode: () => step("somebody else types the code", (model) => model.code !== undefined, async (model) => {
    const other = await town.signIn("jonas-bertram");
    expect((await other.post("/bestaetigen", { code: model.code!.digits })).status).not.toBe(303);
  }),
  wait: (minutes: number) => step(`wait ${minutes}`, () => true, async (model) => {
    model.now += minutes;
    travel(model);
  }),
};

describe("check 15: one-time links and codes on the real house", () => {
  it("work for whom, for what and as long as they should, once", async () => {
    const any = fc.nat(5);
    const commands = fc.commands([
      fc.constant(steps.askLink()), any.map(steps.scan), any.map(steps.press), any.map(steps.press), any.map(steps.pressElsewhere), any.map(steps.crossPurpose),
      fc.constant(steps.askAddress()), fc.constant(steps.askCode()), fc.constantFrom(true, true, false).map(steps.tryCode), fc.constant(steps.foreignCode()), fc.constantFrom(1, 9, 11, 31).map(steps.wait),
    ], { maxCommands: 25 });
    await fc.assert(fc.asyncProperty(commands, async (walk) => {
      const model: Model = { now: 0, confirmed: 0, links: [], code: undefined };
      travel(model);
      const selinNow = await town.signIn("selin-kaya");
      await fc.asyncModelRun(() => ({ model, real: { model, selin: selinNow } }), walk);
    }), { numRuns: 40, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: false });
  }, 120_000);
});
