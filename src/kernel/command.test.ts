// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTown, ask, type Town } from "../../tests/support/town.ts";
import { inject } from "vitest";
import { anyone, guest, role, system, type Actor } from "./actor.ts";
import { command, run, type Call } from "./command.ts";
import { tables } from "./database/connect.ts";
import { field } from "./fields.ts";
import { ok, refuse } from "./result.ts";

interface Front { front: { networkId: string; title: string; version: number } }

/** A small command on a real table, so that the runner is tried on the real database. */
const rename = command({
  name: "trial.rename",
  key: z.object({ id: z.uuid() }),
  input: z.object({ title: field.text(40) }),
  load: (tx, scope, key) => tables<Front>(tx).selectFrom("front").select(["title", "version"]).where("networkId", "=", scope.networkId).where("networkId", "=", key.id).executeTakeFirst(),
  may: role("coordinator"),
  version: (state) => state.version,
  decide: (state, input) => (input.title === state.title ? refuse({ type: "same" }) : ok({ title: input.title, version: state.version + 1 })),
  save: async (tx, scope, change) => {
    await tables<Front>(tx).updateTable("front").set(change).where("networkId", "=", scope.networkId).execute();
    if (change.title === "Fehler") throw new Error("a bug in save");
    return { object: { kind: "front", id: scope.networkId }, after: change, news: [{ type: "trial.renamed", payload: {} }] };
  },
});

describe("the command runner", () => {
  let town: Town;
  const katrin: Actor = { kind: "person", id: "0190aaaa-0000-7000-8000-000000000001", name: "Katrin", grants: [{ role: "coordinator" }] };
  const member: Actor = { ...katrin, grants: [{ role: "editor", on: "0190aaaa-0000-7000-8000-000000000002" }] };
  beforeAll(async () => { town = await openTown(); });
  afterAll(() => town.close());

  const call = (form: Record<string, unknown>, more: Partial<Call> = {}) =>
    run(town.house.store, town.house.clock, rename, { scope: town.scope, actor: katrin, locale: "de", key: { id: town.scope.networkId }, form, ...more });
  const title = async () => (await town.house.store.read(town.scope, (r) => tables<Front>(r).selectFrom("front").select("title").executeTakeFirstOrThrow())).title;
  const count = async (table: string) => {
    const name = new URL(town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1);
    return Number((await ask({ ...inject("database").admin, database: name }, `select count(*) from ${table}`))[0]!["count"]);
  };

  it("writes once, with one log row and its news, in one transaction", async () => {
    const before = [await count("audit"), await count("outbox")];
    expect((await call({ title: "Ein Anfang" })).kind).toBe("done");
    expect([await count("audit"), await count("outbox")]).toEqual([before[0]! + 1, before[1]! + 1]);
    expect(await title()).toBe("Ein Anfang");
  });

  it("does a repeated submission once and answers the same", async () => {
    const submission = town.house.clock.newId();
    const all = await Promise.all(Array.from({ length: 20 }, () => call({ title: "Zweimal geklickt" }, { submission })));
    expect(all.map((outcome) => outcome.kind)).toEqual(Array.from({ length: 20 }, () => "done"));
    expect(all.filter((outcome) => outcome.kind === "done" && !outcome.repeated)).toHaveLength(1);
  });

  it("gives another person's submission key to nobody", async () => {
    const submission = town.house.clock.newId();
    await call({ title: "Meiner" }, { submission });
    expect((await call({ title: "Deiner" }, { submission, actor: { ...katrin, id: "0190aaaa-0000-7000-8000-000000000009" } })).kind).toBe("notFound");
  });

  it("leaves no trace when the rule says no, the form is wrong, or save has a bug", async () => {
    const before = [await title(), await count("audit"), await count("submission")];
    expect((await call({ title: before[0] }, { submission: town.house.clock.newId() })).kind).toBe("refused");
    expect((await call({ title: "" }, { submission: town.house.clock.newId() })).kind).toBe("faults");
    await expect(call({ title: "Fehler" }, { submission: town.house.clock.newId() })).rejects.toThrow("a bug in save");
    expect([await title(), await count("audit"), await count("submission")]).toEqual(before);
  });

  it("asks for the right before it reads the form: strangers 404, members a sentence", async () => {
    expect((await call({ title: "" }, { actor: guest })).kind).toBe("notFound");
    expect((await call({ title: "" }, { actor: member })).kind).toBe("forbidden");
    expect((await call({ title: "Von der Software" }, { actor: system("trial") })).kind).toBe("done");
  });

  it("finds nothing of another network, and nothing for a malformed key", async () => {
    const other = town.scopes[Object.keys(town.scopes).find((key) => key !== "walkenau")!]!;
    expect((await call({ title: "Fremd" }, { scope: other })).kind).toBe("notFound");
    expect((await call({ title: "Fremd" }, { key: { id: "1 or 1=1" } })).kind).toBe("notFound");
  });

  it("meets the conflict when somebody was faster", async () => {
    const seen = (await town.house.store.read(town.scope, (r) => tables<Front>(r).selectFrom("front").select("version").executeTakeFirstOrThrow())).version;
    expect((await call({ title: "Erste" }, { version: seen })).kind).toBe("done");
    const second = await call({ title: "Zweite" }, { version: seen });
    expect(second.kind === "conflict" && second.state.title).toBe("Erste");
  });

  it("declares a right for everybody with its reason only", () => {
    expect(anyone("public").says).toBe("anyone (public)");
  });
});
