// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Agreement } from "./index.ts";
import {
  coming, listings, needs, neighbours, networkRoles, offers, organisations, past, people, quarters, story, town,
} from "./index.ts";

const personKeys = new Set(people.map((p) => p.key));
const organisationKeys = new Set(organisations.map((o) => o.key));
const quarterKeys = new Set<string>(quarters.map((q) => q.key));
const everything = { town, quarters, people, organisations, listings, past, coming, neighbours, story };

/** Words that would make a need or an offer a matter of money. */
const money = /euro|€|\bgeld|spende|gespendet|sponsor|bezahl|honorar|gutschein|entgelt|vergütung|zuschuss|miete für/i;

describe("the size of the town", () => {
  it.each([
    ["organisations", organisations, 60],
    ["needs", needs, 80],
    ["offers", offers, 90],
    ["quarters", quarters, 8],
    ["people", people, 75],
    ["sealed agreements", past.agreements, 41],
    ["neighbour networks", neighbours, 2],
  ])("%s", (_what, list, count) => {
    expect(list).toHaveLength(count);
  });

  it("counts its people quarter by quarter", () => {
    expect(sum(quarters.map((q) => q.population))).toBe(town.population);
  });

  it("has something of every kind on the coordinator's desk", () => {
    const inState = (state: string) => listings.filter((l) => l.state === state).length;
    const soon = listings.filter((l) => l.state === "published" && (l.untilOffset ?? 99) <= 10);
    expect([inState("review"), inState("expired"), soon.length]).toEqual([3, 2, 4]);
  });
});

describe("keys", () => {
  it.each([
    ["people", people],
    ["organisations", organisations],
    ["listings", listings],
    ["quarters", quarters],
    ["plan steps", coming.plan],
    ["tasks", coming.tasks],
    ["everything of the neighbours", neighbours.flatMap((n) => [n.network, ...n.people, ...n.organisations, ...n.listings])],
  ])("%s are named once", (_what, list) => {
    const keys = list.map((item) => item.key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("belong to one network only", () => {
    const ours = new Set([...personKeys, ...organisationKeys, ...listings.map((l) => l.key)]);
    const theirs = neighbours.flatMap((n) => [...n.people, ...n.organisations, ...n.listings].map((item) => item.key));
    expect(theirs.filter((key) => ours.has(key))).toEqual([]);
  });
});

describe("references", () => {
  it("of organisations resolve", () => {
    expect(missing(personKeys, organisations.flatMap((o) => o.people.map((p) => p.person)))).toEqual([]);
    expect(missing(quarterKeys, organisations.flatMap((o) => o.quarter ?? []))).toEqual([]);
    expect(missing(personKeys, Object.values(networkRoles))).toEqual([]);
  });

  it("of listings resolve", () => {
    expect(missing(organisationKeys, listings.map((l) => l.organisation))).toEqual([]);
    expect(missing(quarterKeys, listings.flatMap((l) => l.quarter ?? []))).toEqual([]);
  });

  it("of neighbours stay inside each of them", () => {
    for (const n of neighbours) {
      expect(missing(new Set(n.people.map((p) => p.key)), n.organisations.flatMap((o) => o.people.map((p) => p.person)))).toEqual([]);
      expect(missing(new Set(n.organisations.map((o) => o.key)), n.listings.map((l) => l.organisation))).toEqual([]);
    }
  });

  it.each([past, coming])("of edition $editionNumber resolve", (edition) => {
    const corners = new Set(edition.corners.map((c) => c.key));
    expect(missing(organisationKeys, edition.registrations.map((r) => r.organisation))).toEqual([]);
    expect(missing(personKeys, edition.registrations.flatMap((r) => [...r.people, r.recruitedBy ?? "katrin-sommerfeld"]))).toEqual([]);
    expect(missing(personKeys, edition.appointments.map((a) => a.person))).toEqual([]);
    expect(missing(corners, edition.appointments.flatMap((a) => a.corner ?? []))).toEqual([]);
    expect(missing(personKeys, [edition.patron.person, ...edition.organiserGroup.map((g) => g.person)])).toEqual([]);
    expect(missing(organisationKeys, edition.organiserGroup.map((g) => g.organisation))).toEqual([]);
  });

  it("of tasks, cards and stories resolve", () => {
    expect(missing(personKeys, coming.tasks.map((t) => t.owner))).toEqual([]);
    expect(missing(new Set(listings.map((l) => l.key)), coming.cards.map((c) => c.listing))).toEqual([]);
    expect(missing(new Set(coming.corners.map((c) => c.key)), coming.cards.map((c) => c.corner))).toEqual([]);
    expect(missing(organisationKeys, story.keptPromises.flatMap((p) => [...p.organisations]))).toEqual([]);
  });

  it("lets people speak only for organisations that named them", () => {
    const mandates = new Set(organisations.flatMap((o) => o.people.map((p) => `${o.key} ${p.person}`)));
    const spoken = [
      ...past.agreements.flatMap((a) => parties(a).map((p) => `${p.org} ${p.person}`)),
      ...[past, coming].flatMap((e) => e.registrations.flatMap((r) => r.people.map((p) => `${r.organisation} ${p}`))),
      ...past.turnedDown.flatMap((t) => [t.a, t.b].map((p) => `${p.org} ${p.person}`)),
    ];
    expect(missing(mandates, spoken)).toEqual([]);
  });

  it("gives one person five mandates", () => {
    const mandates = organisations.filter((o) => o.people.some((p) => p.person === "hartmut-ebeling"));
    expect(mandates).toHaveLength(5);
  });
});

describe("words", () => {
  it("keeps titles within 60 characters", () => {
    const all = [...listings, ...neighbours.flatMap((n) => n.listings)];
    expect(all.filter((l) => l.title.length > 60).map((l) => l.title)).toEqual([]);
  });

  it("never asks for money or offers it", () => {
    const texts = [
      ...[...listings, ...neighbours.flatMap((n) => n.listings)].map((l) => Object.values(l).join(" ")),
      ...past.agreements.flatMap((a) => parties(a).map((p) => p.gives?.what ?? "")),
    ];
    expect(texts.filter((text) => money.test(text))).toEqual([]);
  });

  it("uses only addresses and telephone numbers that cannot exist", () => {
    const text = JSON.stringify(everything);
    const hosts = [...text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)].map((m) => m[1] ?? "");
    expect(hosts.length).toBeGreaterThan(150);
    expect(hosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
    const phones = [...text.matchAll(/"(?:phone|contactPhone)":"([^"]+)"/g)].map((m) => m[1] ?? "");
    expect(phones.filter((phone) => !/^030 23125 \d{3}$/.test(phone))).toEqual([]);
  });

  it("speaks calmly", () => {
    expect(JSON.stringify(everything).match(/[!]|\s-\s/g)).toBeNull();
  });

  it("gives every person an own address", () => {
    const mails = [...people, ...neighbours.flatMap((n) => n.people)].map((p) => p.email);
    expect(new Set(mails).size).toBe(mails.length);
  });
});

function missing(known: ReadonlySet<string>, used: readonly string[]): string[] {
  return used.filter((key) => !known.has(key));
}

function parties(agreement: Agreement) {
  return [agreement.a, agreement.b, ...(agreement.third ? [agreement.third] : [])];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
