// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from "./visitor.ts";

/** What a place fills in before it opens, form by form, as its coordinator would. */
export const dutyForms: Readonly<Record<"imprint" | "contact" | "privacy" | "accessibility", { readonly path: string; readonly fields: Readonly<Record<string, string>> }>> = {
  imprint: {
    path: "/pflichten/anbieter",
    fields: { bodyName: "Stadt Ahrenmoor", bodyKind: "public", legalForm: "Körperschaft des öffentlichen Rechts", land: "SH", street: "Am Markt 1", postcode: "24999", city: "Ahrenmoor", representative: "Ole Petersen, Bürgermeister", phone: "030 23125 800", email: "rathaus@ahrenmoor.example", editorName: "Britta Hansen" },
  },
  contact: { path: "/pflichten/kontakt", fields: { office: "Büro für Ehrenamt", email: "ehrenamt@ahrenmoor.example", phone: "030 23125 801" } },
  privacy: { path: "/pflichten/datenschutz", fields: { officer: "named", officerName: "Behördliche Datenschutzbeauftragte", officerEmail: "datenschutz@ahrenmoor.example", hostingName: "Rechenzentrum Ahrenmoor", logDays: "7" } },
  accessibility: { path: "/pflichten/barrierefreiheit", fields: { status: "partial", standard: "EN 301 549 V3.2.1 (WCAG 2.1 AA)", nonCompliant: "Noch kein Film in Gebärdensprache.", preparedOn: "2026-05-04", method: "self", reviewedOn: "2026-05-04" } },
};

/** Fulfils all duties but those named, and releases the privacy notice. */
export async function fulfilDuties(lead: Visitor, leaveOut: readonly (keyof typeof dutyForms | "release")[] = []): Promise<void> {
  for (const [duty, { path, fields }] of Object.entries(dutyForms)) {
    if (leaveOut.includes(duty as keyof typeof dutyForms)) continue;
    const { status, text } = await lead.submit(path, fields);
    if (status !== 303) throw new Error(`${duty}: ${status} ${text.slice(0, 200)}`);
  }
  if (!leaveOut.includes("release")) await lead.submit("/pflichten/datenschutz/freigeben", {});
}

/** Opens a network whose duties are fulfilled; no mail server is set in tests, and that is said. */
export async function goPublic(lead: Visitor): Promise<void> {
  await fulfilDuties(lead);
  const { status, text } = await lead.post("/veroeffentlichung/oeffnen", { withoutMail: "1" });
  if (status !== 303) throw new Error(`The network did not open: ${status} ${text.slice(0, 300)}`);
}
