// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../kernel/actor.ts";
import type { Room } from "../../kernel/room.ts";
import { orderBackup, retryJob, warnOperators } from "./commands.ts";
import { jobs } from "./jobs.ts";
import { overviewRoutes } from "./pages/overview.tsx";
import { texts } from "./texts.ts";

const { de, en } = texts;

/** The operator's page: the machine in numbers, over all networks, without a person. */
export const operation: Room = {
  key: "operation",
  commands: [orderBackup, retryJob, warnOperators],
  routes: overviewRoutes,
  nav: [{ path: "/betrieb", label: { de: de.title, en: en.title }, order: 96, where: "desk", may: role("operator") }],
  refusals: { de: de.refusals, en: en.refusals },
  flashes: { de: de.flashes, en: en.flashes },
  deeds: { de: de.deeds, en: en.deeds },
  jobs,
  desk: async (c) => {
    if (!c.may(role("operator"), undefined)) return [];
    const fault = c.machine.backups().fault?.says;
    const alarm = fault ?? (await c.machine.backupAlarm());
    return alarm ? [{ sentence: alarm[c.locale], button: texts[c.locale].desk.button, href: c.href("/betrieb"), urgent: true }] : [];
  },
  mails: {
    "operation.oldBackup": { service: true, afterCrash: "again", label: { de: "Warnung vor einer alten Sicherung", en: "Warning of an old backup" }, why: { de: "wegen der Rolle „Betrieb“", en: "because of the role \"operation\"" } },
  },
};
