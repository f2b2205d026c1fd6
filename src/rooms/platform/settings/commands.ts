// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { checkHosts, readHosts, wholeFigure, type Front } from "../rules.ts";
import * as store from "../store.ts";

/** Name, claim, colour. A colour too pale or too dark to read is moved by the theme, hue kept. */
export const changeSettings = command({
  name: "platform.changeSettings",
  key: z.object({}),
  input: z.object({
    name: field.text(80), claim: field.optionalText(120),
    accent: field.text(7).pipe(z.string().regex(/^#[0-9a-fA-F]{6}$/)),
  }),
  load: (tx, scope) => store.findSettings(tx, scope),
  may: role("admin"),
  version: (settings) => settings.settingsVersion,
  decide: (settings, input) => ok({ ...settings, ...input, claim: input.claim ?? "", accent: input.accent.toLowerCase(), settingsVersion: settings.settingsVersion + 1 }),
  save: async (tx, scope, settings) => {
    await store.updateSettings(tx, scope, settings);
    return { object: { kind: "network", id: scope.networkId }, after: { name: settings.name, claim: settings.claim, accent: settings.accent } };
  },
});

/** Sets or removes the logo. The picture was read, re-encoded and cleared of metadata before it came here. */
export const changeLogo = command({
  name: "platform.changeLogo",
  key: z.object({}),
  input: z.object({ "logo.png": z.string().max(1_500_000).optional(), remove: field.tick() }),
  load: (tx, scope) => store.findSettings(tx, scope),
  may: role("admin"),
  decide: (_settings, input, moment) => {
    const picture = input["logo.png"];
    if (!picture && !input.remove) return refuse({ type: "logoUnreadable" as const, field: "logo" });
    return ok({ file: picture && !input.remove ? { id: moment.newId(), bytes: picture } : undefined });
  },
  save: async (tx, scope, { file }, moment) => {
    if (file) await store.insertFile(tx, scope, { id: file.id, name: "logo.png", type: "image/png", bytes: Buffer.from(file.bytes, "base64") }, moment.now);
    await store.setLogo(tx, scope, file?.id ?? null);
    return { object: { kind: "network", id: scope.networkId }, after: { logo: file ? "set" : "removed" } };
  },
});

/** Which host names lead to this network. Only who runs the machine may say so. */
export const changeHosts = command({
  name: "platform.changeHosts",
  key: z.object({}),
  input: z.object({ hosts: field.optionalText(1000) }),
  load: async (tx, scope) => ({ hosts: await store.hostsOf(tx, scope), foreign: await store.hostsOfOthers(tx, scope) }),
  may: role("operator"),
  decide: (state, input) => {
    const checked = checkHosts(readHosts(input.hosts), state.foreign);
    return checked.ok ? ok({ before: state.hosts, hosts: checked.value }) : checked;
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
