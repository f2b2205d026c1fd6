// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openTown, type Town } from "../../../../tests/support/town.ts";
import type { Visitor } from "../../../../tests/support/visitor.ts";
import { run as runCommand } from "../../../kernel/command.ts";
import { system } from "../../../kernel/actor.ts";
import { addDays, dayOf } from "../../../kernel/i18n.ts";
import { listOrganisationChoices } from "../../actors/index.ts";
import { formats } from "../index.ts";
import { participantsOf, registerParticipant } from "./index.ts";

const format = formats[0]!;
const [side] = format.format.sides.map((one) => one.key);

describe("an edition from the first thought to the day", () => {
  let town: Town;
  let katrin: Visitor;
  let id: string;
  const day = addDays(dayOf(new Date()), 60);
  const placed = () => town.house.store.read(town.scope, (reader) => participantsOf(reader, town.scope, id));
  const stand = async (state: string): Promise<string> => {
    for (const next of format.format.states.map((one) => one.key).slice(1)) {
      await katrin.submit(`/durchlaeufe/${id}/stand/${next}`, {});
      if (next === state) return next;
    }
    throw new Error(`no state ${state}`);
  };

  beforeAll(async () => {
    town = await openTown();
    katrin = await town.coordinator();
  });
  afterAll(() => town.close());

  it("is made in two pages and stands with its plan", async () => {
    const choice = await katrin.get("/durchlaeufe/neu");
    expect(choice.text).toContain(format.format.texts.de.name);
    const made = await katrin.submit(`/durchlaeufe/neu/${format.key}`, { title: "Sommermarkt", theme: "", day, opens: "17:00", closes: "18:30", venue: "Shedhalle", about: "Geben und nehmen." });
    expect(made.status).toBe(303);
    id = /durchlaeufe\/([0-9a-f-]{36})/.exec(made.location!)![1]!;
    const plan = await katrin.follow(made);
    expect(plan.text).toContain("Sommermarkt");
    for (const step of format.format.steps) expect(plan.text).toContain(format.format.texts.de.steps[step.key]!.replaceAll("&", "&amp;"));
  });

  it("keeps what was typed when the end lies before the beginning", async () => {
    const seen = await katrin.submit(`/durchlaeufe/neu/${format.key}`, { title: "Verdreht", day, opens: "18:00", closes: "17:00", venue: "", about: "" });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("Das Ende muss nach dem Beginn liegen.");
    expect(seen.text).toContain('value="Verdreht"');
  });

  it("is hidden from the public until it is published", async () => {
    expect((await town.guest().get(`/veranstaltungen/${id}`)).status).toBe(404);
    expect((await katrin.submit(`/durchlaeufe/${id}/veroeffentlichen`, {})).status).toBe(303);
    const seen = await town.guest().get(`/veranstaltungen/${id}`);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Sommermarkt");
    expect((await town.guest().get("/veranstaltungen")).text).toContain("Sommermarkt");
    const calendar = await town.guest().get(`/veranstaltungen/${id}.ics`);
    expect(calendar.headers.get("content-type")).toContain("text/calendar");
    expect(calendar.text).toContain(`UID:${id}@`);
  });

  it("shows a stranger none of its working pages", async () => {
    for (const path of ["", "/teilnehmende", "/rollen", "/einstellungen", "/einlass", "/teilnehmende.csv", "/bearbeiten", "/kopieren"]) expect((await town.guest().get(`/durchlaeufe/${id}${path}`)).status, path).toBe(404);
  });

  it("shows every working page to the coordinator", async () => {
    for (const path of ["", "/teilnehmende", "/rollen", "/einstellungen", "/einlass", "/teilnehmende.csv", "/bearbeiten", "/kopieren", "/teilnehmende/schilder", "/teilnehmende/einladen", "/teilnehmende/pruefen", "/einstellungen/anmeldung", "/aufgaben"]) {
      expect((await katrin.get(`/durchlaeufe/${id}${path}`)).status, path).toBe(200);
    }
    for (const path of ["/durchlaeufe", "/durchlaeufe.csv", "/meine-anmeldungen", "/schreibtisch", "/", "/en/veranstaltungen", `/en/durchlaeufe/${id}`]) expect((await katrin.get(path)).status, path).toBe(200);
  });

  it("check 08: gives 25 seats to 25 of 200 who come at the same moment, the others wait in order", async () => {
    await stand("registration");
    const changed = await katrin.submit(`/durchlaeufe/${id}/einstellungen/anmeldung`, { signUpBy: "everybody", [`seats.${side}`]: "25" });
    expect(changed.status).toBe(303);
    const organisations = await manyOrganisations(town, 200);
    const outcomes = await Promise.all(organisations.map((organisation) => runCommand(town.house.store, town.house.clock, registerParticipant, {
      scope: town.scope, actor: system("test"), locale: "de", key: { edition: id, organisation, base: town.base }, form: { side, people: "1", contactName: "Anna", contactEmail: "anna@firma.example" },
    })));
    expect(outcomes.filter((one) => one.kind === "done")).toHaveLength(200);
    const rows = await placed();
    expect(rows.filter((row) => row.state === "confirmed")).toHaveLength(25);
    expect(rows.filter((row) => row.state === "waitlisted")).toHaveLength(175);
    expect(new Set(rows.map((row) => row.position)).size).toBe(200);
    const seated = rows.filter((row) => row.state === "confirmed").map((row) => row.position);
    expect(Math.max(...seated)).toBeLessThan(Math.min(...rows.filter((row) => row.state === "waitlisted").map((row) => row.position)));
  });

  it("lets the first of the list move up when somebody cancels by the link of the mail, and tells both", async () => {
    const before = (await placed()).toSorted((a, b) => a.position - b.position);
    const first = before.find((row) => row.state === "waitlisted")!;
    const leaves = before.find((row) => row.state === "confirmed")!;
    const secret = await secretOf(town, leaves.id);
    const sent = await kinds(town);
    expect((await town.guest().get(`/anmeldung/${secret}`)).status).toBe(200);
    expect((await town.guest().submit(`/anmeldung/${secret}/absagen`, {})).status).toBe(303);
    const after = await placed();
    expect(after.find((row) => row.id === leaves.id)?.state).toBe("cancelled");
    expect(after.find((row) => row.id === first.id)?.state).toBe("confirmed");
    expect(after.filter((row) => row.state === "confirmed")).toHaveLength(25);
    const mails = await kinds(town);
    expect(mails["run.cancelled"]! - (sent["run.cancelled"] ?? 0)).toBe(1);
    expect(mails["run.movedUp"]! - (sent["run.movedUp"] ?? 0)).toBe(1);
  });

  it("lets as many move up as there are new seats", async () => {
    await katrin.submit(`/durchlaeufe/${id}/einstellungen/anmeldung`, { signUpBy: "everybody", [`seats.${side}`]: "30" });
    expect((await placed()).filter((row) => row.state === "confirmed")).toHaveLength(30);
  });

  it("takes a sign-up without an account, which gets its place when the coordinator agrees", async () => {
    const sent = await town.guest().submit(`/veranstaltungen/${id}/anmelden/neu`, { side: side!, name: "Neue Nachbarschaft e. V.", sector: "nonprofit", size: "small", contactName: "Ida Neu", contactEmail: "ida@neu.example", people: "2", representatives: "Ida Neu, Vorstand" });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain("Ihre Anmeldung ist da");
    expect((await katrin.get("/schreibtisch")).text).toContain("wartet auf Ihre Prüfung");
    expect((await town.guest().get("/organisationen?suche=Neue+Nachbarschaft")).text).not.toContain("Neue Nachbarschaft e. V.</a>");
    const list = await katrin.get(`/durchlaeufe/${id}/teilnehmende/pruefen`);
    const request = /pruefen\/([0-9a-f-]{36})"/.exec(list.text)![1]!;
    expect((await katrin.submit(`/durchlaeufe/${id}/teilnehmende/pruefen/${request}`, { organisation: "" })).status).toBe(303);
    expect((await placed()).find((row) => row.organisation.name.startsWith("Neue Nachbarschaft"))).toMatchObject({ state: "waitlisted", people: 2, contactEmail: "ida@neu.example" });
  });

  it("appoints a helper who sees the door and nothing else, and only at the time", async () => {
    const appointed = await katrin.submit(`/durchlaeufe/${id}/rollen`, { name: "Paul Tür", email: "paul@tuer.example", role: "helper" });
    expect(appointed.status).toBe(303);
    const paul = await town.signIn("paul@tuer.example");
    expect((await paul.get(`/durchlaeufe/${id}/einlass`)).status).toBe(404);
    await katrin.submit(`/durchlaeufe/${id}/rollen`, { name: "Paul Tür", email: "paul@tuer.example", role: "helper", fromDay: dayOf(new Date()), fromTime: "00:00", untilDay: day, untilTime: "23:00" });
    expect((await paul.get(`/durchlaeufe/${id}/einlass`)).status).toBe(200);
    expect((await paul.get(`/durchlaeufe/${id}/teilnehmende`)).status).toBe(404);
    expect((await paul.get(`/durchlaeufe/${id}/rollen`)).status).not.toBe(200);
  });

  it("is copied without people", async () => {
    const copied = await katrin.submit(`/durchlaeufe/${id}/kopieren`, { title: "Sommermarkt im Jahr darauf", theme: "", day: addDays(day, 364), opens: "17:00", closes: "18:30", venue: "Shedhalle", about: "Wieder." });
    expect(copied.status).toBe(303);
    const next = /durchlaeufe\/([0-9a-f-]{36})/.exec(copied.location!)![1]!;
    expect(await town.house.store.read(town.scope, (reader) => participantsOf(reader, town.scope, next))).toEqual([]);
    expect((await katrin.get(`/durchlaeufe/${next}/rollen`)).text).not.toContain("Paul Tür");
    expect((await town.guest().get(`/veranstaltungen/${next}`)).status).toBe(404);
  });

  it("moves the whole plan with its day", async () => {
    const later = addDays(day, 10);
    expect((await katrin.submit(`/durchlaeufe/${id}/bearbeiten`, { title: "Sommermarkt", day: later, opens: "17:00", closes: "18:30", venue: "Shedhalle", about: "Geben und nehmen." })).status).toBe(303);
    expect((await town.guest().get(`/veranstaltungen/${id}.ics`)).text).toContain(`DTSTART:${later.replaceAll("-", "")}T`);
  });
});

/** Organisations enough for a crowd, entered past the pages. */
async function manyOrganisations(town: Town, count: number): Promise<string[]> {
  const there = await town.house.store.read(town.scope, (reader) => listOrganisationChoices(reader, town.scope));
  const more = count - there.length;
  const rows = Array.from({ length: Math.max(0, more) }, (_, i) => ({ id: town.house.clock.newId(), name: `Betrieb ${i + 1}` }));
  const values = rows.map((row) => `('${town.scope.networkId}', '${row.id}', '${row.name}', 'business', 'small', '', now())`).join(",");
  if (rows.length > 0) await look(town, `insert into organisation (network_id, id, name, sector, size, about, created_at) values ${values}`);
  return [...there.map((one) => one.id), ...rows.map((row) => row.id)].slice(0, count);
}

const kinds = async (town: Town): Promise<Record<string, number>> =>
  Object.fromEntries((await look(town, "select payload->>'kind' as kind, count(*)::int as n from outbox where type = 'mail' group by 1")).map((row) => [String(row["kind"]), Number(row["n"])]));

/** The secret stands in the mail alone; the participant's mail is found by its row's place in the log. */
async function secretOf(town: Town, participant: string): Promise<string> {
  const { hashSecret } = await import("../../../kernel/clock.ts");
  const [row] = await look(town, `select secret_hash as hash from participant where id = '${participant}'`);
  const mails = await look(town, "select payload->>'text' as text from outbox where payload->>'kind' = 'run.signedUp'");
  const secrets = mails.map((mail) => /\/anmeldung\/([\w-]{20,})/.exec(String(mail["text"]))![1]!);
  return secrets.find((secret) => hashSecret(secret) === row!["hash"])!;
}

async function look(town: Town, sql: string): Promise<Record<string, unknown>[]> {
  const { inject } = await import("vitest");
  const context = inject("database");
  return ask({ ...context.admin, database: new URL(town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1) }, sql);
}
