// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTown, type Town } from "../../../../../tests/support/town.ts";
import type { Visitor } from "../../../../../tests/support/visitor.ts";
import { system, type Actor } from "../../../../kernel/actor.ts";
import { run, type AnyCommand } from "../../../../kernel/command.ts";
import { dayOf, momentAt } from "../../../../kernel/i18n.ts";
import { createOrganisation } from "../../../actors/commands.ts";
import { agreementsOfEdition, editionFigures } from "../../../commitments/index.ts";
import { createEdition, grantEditionRole, markAttendance, participantsOf, publishEdition, registerParticipant, setState } from "../../run/index.ts";
import { listCorners } from "../corners/store.ts";
import { announceNumber, sealHere } from "./commands.ts";
import { listSnapshots } from "./store.ts";

interface Market {
  readonly edition: string;
  readonly corner: string;
  /** Ids of the organisations by name. */
  readonly organisations: ReadonlyMap<string, string>;
}

const names = { "Tischlerei Bergmoser": "business", "Druckwerk Findling": "business", "Ruderclub Untere Au": "nonprofit", "Lesepaten Morgenrot": "nonprofit" } as const;

describe("the day of a marketplace", () => {
  let town: Town;
  let market: Market;
  let helper: Visitor;
  let sealers: Visitor[];

  const asSystem = async (command: AnyCommand, key: unknown, form: unknown, actor: Actor = system("test")) =>
    run(town.house.store, town.house.clock, command, { scope: town.scope, actor, locale: "de", key, form });
  const done = async (command: AnyCommand, key: unknown, form: unknown): Promise<string> => {
    const outcome = await asSystem(command, key, form);
    if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.saved.object.id;
  };
  const at = (path: string) => `/durchlaeufe/${market.edition}/markt${path}`;
  const read = <T>(work: Parameters<typeof town.house.store.read<T>>[1]) => town.house.store.read(town.scope, work);
  const agreements = () => read((reader) => agreementsOfEdition(reader, town.scope, market.edition));

  const appoint = async (name: string, role: string): Promise<Visitor> => {
    const email = `${name.toLowerCase()}@markt.example`;
    await done(grantEditionRole, { edition: market.edition, base: town.base }, { name, email, role });
    return town.signIn(email);
  };

  async function openMarket(): Promise<Market> {
    const day = dayOf(town.house.clock.now());
    const edition = await done(createEdition, { format: "marketplace" }, { title: "Probemarkt", venue: "Alte Weberei", about: "Ein Abend zum Handeln.", day, opens: "18:00", closes: "19:30" });
    const organisations = new Map<string, string>();
    for (const [name, sector] of Object.entries(names)) {
      organisations.set(name, await done(createOrganisation, {}, { name, sector, size: "small" }));
      await done(registerParticipant, { edition, organisation: organisations.get(name), base: town.base }, { side: sector === "business" ? "company" : "nonprofit", people: "1", contactName: "Kim Beispiel", contactEmail: "kim@markt.example" });
    }
    await done(publishEdition, { edition }, { published: "1" });
    for (const to of ["planning", "registration", "closed", "doors"]) await done(setState, { edition }, { to });
    for (const one of await read((reader) => participantsOf(reader, town.scope, edition))) {
      await done(markAttendance, { edition, participant: one.id, base: town.base }, { mark: "attended" });
    }
    const [corner] = await read((reader) => listCorners(reader, town.scope, edition));
    return { edition, corner: corner!.key, organisations };
  }

  const deal = (more: Record<string, string> = {}): Record<string, string> => ({
    a_organisation: market.organisations.get("Tischlerei Bergmoser")!, a_what: "Vier Leute bauen Regale auf", a_quantity: "32", a_unit: "hours", a_representative: "Ina Bergmoser",
    b_organisation: market.organisations.get("Ruderclub Untere Au")!, b_what: "Ein Nachmittag auf dem Wasser für das Team", b_quantity: "6", b_unit: "hours", b_representative: "Olaf Steg",
    topic: market.corner, firstContact: "b", firstContactBy: dayOf(town.house.clock.now()), ...more,
  });
  const capture = async (more: Record<string, string> = {}) => {
    const seen = await helper.submit(at("/neu"), deal(more));
    const id = /markt\/([0-9a-f-]{36})\/unterschreiben/.exec(seen.location ?? "")?.[1];
    return { seen, id: id ?? "" };
  };
  const onPaper = { paperSigned: "1" };

  beforeAll(async () => {
    town = await openTown();
    town.travel(momentAt(dayOf(new Date()), "18:05"));
    market = await openMarket();
    helper = await appoint("Hanna", "helper");
    sealers = [await appoint("Sefa", "sealer"), await appoint("Sten", "sealer")];
  });
  afterAll(() => town.close());

  it("takes nothing down before the gong and says why, with everything typed still there", async () => {
    const { seen } = await capture();
    expect(seen.status).toBe(409);
    expect(seen.text).toContain("Der Handel ist gerade nicht eröffnet");
    expect(seen.text).toContain("Vier Leute bauen Regale auf");
  });

  it("takes an agreement down, signs it on the shared device and brings it to the table", async () => {
    await done(setState, { edition: market.edition }, { to: "open" });
    const { seen, id } = await capture();
    expect(seen.status).toBe(303);
    const page = await helper.get(at(`/${id}/unterschreiben`));
    expect(page.text).toContain("Ina Bergmoser unterschreibt für Tischlerei Bergmoser");
    const parties = [...page.text.matchAll(/name="parties" value="([^"]+)"/g)].map((match) => match[1]!);
    const one = await helper.submit(at(`/${id}/unterschreiben`), { parties: [parties[0]!], toSealer: "1" });
    expect(one.status).toBe(303);
    expect((await agreements())[0]).toMatchObject({ state: "draft", late: false });
    await helper.submit(at(`/${id}/unterschreiben`), { parties: [parties[1]!], toSealer: "1" });
    const [agreement] = await agreements();
    expect(agreement?.state).toBe("atSealer");
    expect(agreement?.contributions[0]?.estimatedCents === null || agreement!.contributions[0]!.estimatedCents > 0).toBe(true);
  });

  it("does not seal what only one side has signed", async () => {
    const { id } = await capture({ a_signed: "1" });
    const seen = await sealers[0]!.post(at(`/notar/${id}/besiegeln`));
    expect(seen.status).toBe(409);
    expect((await agreements()).find((one) => one.id === id)?.state).toBe("draft");
  });

  it("keeps one agreement of a form that was sent twice", async () => {
    const before = (await agreements()).length;
    const form = { ...deal({ a_what: "Doppelt abgeschickt" }), _form: crypto.randomUUID() };
    const [first, second] = await Promise.all([helper.post(at("/neu"), form), helper.post(at("/neu"), form)]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.location).toBe(second.location);
    expect((await agreements()).length).toBe(before + 1);
  });

  it("lets two sealers at once seal one agreement exactly once", async () => {
    const { id } = await capture({ ...onPaper, a_what: "Zwei auf einmal" });
    const answers = await Promise.all(sealers.map((sealer) => sealer.post(at(`/notar/${id}/besiegeln`))));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 409]);
    expect((await agreements()).find((one) => one.id === id)?.state).toBe("sealed");
  });

  it("shows the other sealer who has an agreement in hand, and gives that one another", async () => {
    for (const sealer of sealers) await sealer.post(at("/notar/00000000-0000-7000-8000-000000000000/zuruecklegen"));
    const { id } = await capture({ ...onPaper, a_what: "In einer Hand" });
    expect((await sealers[0]!.post(at("/notar/oeffnen"), { agreement: id })).status).toBe(303);
    expect((await sealers[1]!.get(at("/notar"))).text).toContain("In Arbeit bei Sefa");
    const taken = await sealers[1]!.post(at("/notar/oeffnen"), { agreement: id });
    expect(taken.status).toBe(409);
    expect(taken.text).toContain("Sefa");
    expect((await sealers[1]!.post(at(`/notar/${id}/besiegeln`))).status).toBe(409);
    expect((await sealers[0]!.post(at(`/notar/${id}/besiegeln`))).status).toBe(303);
  });

  it("opens the next one by itself after a seal", async () => {
    const first = await capture({ ...onPaper, a_what: "Die erste in der Schlange" });
    await capture({ ...onPaper, a_what: "Die zweite in der Schlange" });
    await sealers[0]!.post(at("/notar/oeffnen"), { agreement: first.id });
    await sealers[0]!.post(at(`/notar/${first.id}/besiegeln`));
    const seen = await sealers[0]!.get(at("/notar"));
    expect(seen.text).toContain("Prüfen: MP");
    expect(seen.text).toContain("Besiegeln");
  });

  it("gives an agreement back with the reason the sides can read", async () => {
    const { id } = await capture({ ...onPaper, a_what: "Noch nicht ausgewogen" });
    const seen = await sealers[1]!.submit(at(`/notar/${id}/zurueckgeben`), { reason: "unequal", text: "Bitte noch einmal sprechen." });
    expect(seen.status).toBe(303);
    expect((await helper.get(at(`/${id}/unterschreiben`))).text).toContain("Geben und Nehmen passen noch nicht zusammen. Bitte noch einmal sprechen.");
    expect((await sealers[1]!.submit(at(`/notar/${id}/ablehnen`), { reason: "other" })).status).toBe(422);
  });

  it("shows no name and no word on the board without the consent of every side", async () => {
    const silent = await capture({ ...onPaper, a_what: "Geheimes Regalwerk", a_publishNames: "1" });
    await sealers[0]!.post(at(`/notar/${silent.id}/besiegeln`));
    await sealers[1]!.post(at(`/notar/${silent.id}/besiegeln`));
    const board = await town.guest().get(`/veranstaltungen/${market.edition}/tafel`);
    expect(board.status).toBe(200);
    expect(board.text).toContain("Unternehmen");
    expect(board.text).not.toContain("Bergmoser");
    expect(board.text).not.toContain("Ruderclub");
    expect(board.text).not.toContain("Geheimes Regalwerk");
    const open = await capture({ ...onPaper, a_what: "Offenes Regalwerk", a_publishNames: "1", b_publishNames: "1" });
    for (const sealer of sealers) await sealer.post(at(`/notar/${open.id}/besiegeln`));
    expect((await town.guest().get(`/veranstaltungen/${market.edition}/tafel`)).text).toContain("Tischlerei Bergmoser und Ruderclub Untere Au");
  });

  it("tells the board of a seal within two seconds", async () => {
    const { id } = await capture({ ...onPaper, a_what: "Schnell auf der Tafel" });
    const abort = new AbortController();
    const stream = await fetch(`${town.base}/veranstaltungen/${market.edition}/tafel.live`, { signal: abort.signal });
    const reader = stream.body!.getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    // Two events may come in one piece; the last says how it is now.
    const counted = (text: string): number => Number([...text.matchAll(/"count":"(\d+)"/g)].at(-1)?.[1]);
    const before = counted(await next());
    const started = performance.now();
    for (const sealer of sealers) await sealer.post(at(`/notar/${id}/besiegeln`));
    let seen = before;
    while (seen === before && performance.now() - started < 5000) seen = counted(await next()) || seen;
    expect(seen).toBe(before + 1);
    expect(performance.now() - started).toBeLessThan(2000);
    abort.abort();
  });

  it("hides the working screens and the radar from the public, and shows who stands alone to those who broker", async () => {
    for (const path of ["", "/neu", "/notar", "/zaehlen", "/makler", "/stand.live"]) expect((await town.guest().get(at(path))).status).toBe(404);
    expect((await helper.get(at("/makler"))).status).toBe(404);
    const broker = await appoint("Bella", "broker");
    const radar = await broker.get(at("/makler"));
    expect(radar.text).toContain("Druckwerk Findling");
    expect(radar.text).not.toContain(">Ruderclub Untere Au<");
  });

  it("refuses the number while trade is open, freezes it after the gong, and keeps it when it turns out wrong", async () => {
    const counter = await appoint("Zora", "counter");
    expect((await counter.submit(at("/zaehlen/verkuenden"), { compared: "1" })).status).toBe(409);
    await done(setState, { edition: market.edition }, { to: "over" });
    expect((await counter.submit(at("/zaehlen/verkuenden"), {})).status).toBe(422);
    expect((await counter.submit(at("/zaehlen/verkuenden"), { compared: "1" })).status).toBe(303);
    const [said] = await read((reader) => listSnapshots(reader, town.scope, market.edition));
    const { sealed } = await read((reader) => editionFigures(reader, town.scope, market.edition));
    expect(said?.counts.agreements).toBe(sealed);
    await expect(town.house.store.write(town.scope, async (tx) => (tx as never as { updateTable: (t: string) => { set: (v: object) => { execute: () => Promise<unknown> } } }).updateTable("marketplaceSnapshot").set({ note: "anders" }).execute())).rejects.toThrow(/stays/);
    expect((await counter.submit(at("/zaehlen/verkuenden"), { compared: "1" })).status).toBe(409);
    expect((await counter.submit(at("/zaehlen/berichtigen"), { agreements: String(sealed - 1), note: "Ein Papier war doppelt." })).status).toBe(303);
    const both = await counter.get(at("/zaehlen"));
    expect(both.text).toContain(`${sealed} Vereinbarungen, verkündet`);
    expect(both.text).toContain("Ein Papier war doppelt.");
  });

  it("marks what comes after the gong as late trade, but not a paper that was signed before", async () => {
    const late = await capture({ a_what: "Nach dem Gong" });
    const paper = await capture({ ...onPaper, beforeGong: "1", a_what: "Vor dem Gong auf Papier" });
    const all = await agreements();
    expect(all.find((one) => one.id === late.id)?.late).toBe(true);
    expect(all.find((one) => one.id === paper.id)).toMatchObject({ late: false, state: "atSealer" });
    expect(all.find((one) => one.id === paper.id)?.parties.map((party) => party.signatureHow)).toEqual(["paper", "paper"]);
  });

  it("lets only its sealers seal and only its counters count", async () => {
    const { id } = await capture({ ...onPaper, a_what: "Nicht für alle" });
    expect((await helper.post(at(`/notar/${id}/besiegeln`))).status).toBe(403);
    expect((await (await town.coordinator()).post(at(`/notar/${id}/besiegeln`))).status).toBe(403);
    expect((await town.guest().post(at(`/notar/${id}/besiegeln`))).status).toBe(404);
    const other = await asSystem(sealHere, { edition: id, agreement: id }, {});
    expect(other.kind).toBe("notFound");
    const number = await asSystem(announceNumber, { edition: id }, { compared: "1" });
    expect(number.kind).toBe("notFound");
  });
});
