// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { pictureFaults } from "../../../kernel/pictures.ts";
import { ok } from "../../../kernel/result.ts";
import { checkAccent, contrast, grounds } from "../../../ui/index.ts";
import { acceptAccent, checkHosts, logoAfter, readHosts, wholeFigure, type Front } from "../rules.ts";
import * as store from "../store.ts";

/** Name, claim, colour. A colour too pale to read is moved by the theme, hue kept; who saves one has seen what will be used. */
export const changeSettings = command({
  name: "platform.changeSettings",
  key: z.object({}),
  input: z.object({
    name: field.text(80), claim: field.optionalText(120),
    accent: field.text(7).pipe(z.string().regex(/^#[0-9a-fA-F]{6}$/)),
    /** The colour whose shades stood on the page that was sent. */
    accentSeen: field.optionalText(7),
  }),
  load: (tx, scope) => store.findSettings(tx, scope),
  may: role("admin"),
  version: (settings) => settings.settingsVersion,
  decide: (settings, { name, claim, accent, accentSeen }) => {
    const typed = accent.toLowerCase();
    const accepted = acceptAccent(typed, usedFor(typed), settings.accent, accentSeen);
    return accepted.ok ? ok({ ...settings, name, claim: claim ?? "", accent: typed, settingsVersion: settings.settingsVersion + 1 }) : accepted;
  },
  save: async (tx, scope, settings) => {
    await store.updateSettings(tx, scope, settings);
    return { object: { kind: "network", id: scope.networkId }, after: { name: settings.name, claim: settings.claim, accent: settings.accent } };
  },
});

/** What stands on a light ground when this colour is chosen, and how readable the chosen one would have been. */
function usedFor(typed: string): { accent: string; ratio: number; changed: boolean } {
  const check = checkAccent(typed);
  return check.ok ? { accent: check.light.accent, ratio: contrast(typed, grounds.light[0]), changed: check.changed } : { accent: typed, ratio: 1, changed: false };
}

/** Sets or removes the logo, and the words for it. The picture was read, re-encoded and cleared of metadata before it came here. */
export const changeLogo = command({
  name: "platform.changeLogo",
  key: z.object({}),
  input: z.object({ "logo.png": z.string().max(1_500_000).optional(), "logo.fault": field.optionalChoice(pictureFaults), alt: field.optionalText(160), remove: field.tick() }),
  load: (tx, scope) => store.findSettings(tx, scope),
  may: role("admin"),
  decide: (settings, input, moment) => {
    const bytes = input["logo.png"];
    const logo = logoAfter(settings.logoFileId, { id: bytes ? moment.newId() : undefined, fault: input["logo.fault"], alt: input.alt ?? "", remove: input.remove });
    return logo.ok ? ok({ logo: logo.value, bytes: input.remove ? undefined : bytes }) : logo;
  },
  save: async (tx, scope, { logo, bytes }, moment) => {
    const before = await store.findSettings(tx, scope);
    if (bytes && logo.fileId) await store.insertFile(tx, scope, { id: logo.fileId, name: "logo.png", type: "image/png", bytes: Buffer.from(bytes, "base64") }, moment.now);
    await store.setLogo(tx, scope, logo);
    if (before?.logoFileId && before.logoFileId !== logo.fileId) await store.deleteFile(tx, scope, before.logoFileId);
    return { object: { kind: "network", id: scope.networkId }, after: { logo: logo.fileId ? "set" : "removed" } };
  },
});

/** Which host names lead to this network. Only who runs the machine may say so. */
export const changeHosts = command({
  name: "platform.changeHosts",
  key: z.object({}),
  input: z.object({ hosts: field.optionalText(1000) }),
  load: async (tx, scope) => ({ hosts: await store.hostsOf(tx, scope), foreign: await store.hostsOfOthers(tx, scope) }),
  may: role("operator"),
  fresh: true,
  decide: (state, input) => {
    const checked = checkHosts(readHosts(input.hosts), state.foreign);
    return checked.ok ? ok({ before: state.hosts.map((row) => row.host), hosts: checked.value }) : checked;
  },
  save: async (tx, scope, change) => {
    await store.replaceHosts(tx, scope, change.hosts);
    return { object: { kind: "network", id: scope.networkId }, before: { hosts: change.before }, after: { hosts: change.hosts } };
  },
});

const number = field.optionalNumber(-1e12, 1e12);
const year = field.optionalWholeNumber(1900, 2200);

const emptyFront: Front = { title: "", lead: "", figureLabel: null, figureUnit: null, baseline: null, baselineYear: null, current: null, currentYear: null, goal: null, goalYear: null, source: null, about: "", contact: "", version: 0 };

/** The top of the start page: what the place works on, and its number if there is one. */
export const changeFront = command({
  name: "platform.changeFront",
  key: z.object({}),
  input: z.object({
    title: field.text(120), lead: field.optionalText(600), figureLabel: field.optionalText(120), figureUnit: field.optionalText(80),
    baseline: number, baselineYear: year, current: number, currentYear: year, goal: number, goalYear: year,
    source: field.optionalText(200), about: field.optionalText(6000), contact: field.optionalText(600),
  }),
  load: async (tx, scope) => (await store.findFront(tx, scope)) ?? emptyFront,
  may: role("coordinator"),
  version: (front) => front.version,
  decide: (front, input) => {
    const none = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? null])) as unknown as Omit<Front, "version">;
    return wholeFigure({ ...none, lead: input.lead ?? "", about: input.about ?? "", contact: input.contact ?? "", version: front.version + 1 });
  },
  save: async (tx, scope, front) => {
    await store.saveFront(tx, scope, front);
    return { object: { kind: "front", id: scope.networkId }, after: { title: front.title, current: front.current, currentYear: front.currentYear } };
  },
});
