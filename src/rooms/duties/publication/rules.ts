// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

/** What a network owes its readers before it opens, in the order in which it is best done. */
export const duties = ["imprint", "contact", "privacy", "accessibility", "plain", "office", "mail"] as const;
export type Duty = (typeof duties)[number];

export interface DutyFacts {
  readonly state: "preparing" | "public";
  readonly imprint: boolean;
  readonly contact: boolean;
  /** "changed": a notice is out, but the network does something else by now. */
  readonly notice: "none" | "released" | "changed";
  readonly accessibility: boolean;
  readonly plain: boolean;
  readonly coordinators: number;
  readonly mails: "sent" | "shown" | "kept";
}

/** "said": not done, but the person who publishes says that they know. */
export type DutyState = "done" | "open" | "said";

/** Where each duty stands. Mail that does not leave holds nobody up who says so when publishing. */
export function stateOf(duty: Duty, facts: DutyFacts): DutyState {
  const met: Record<Duty, boolean> = {
    imprint: facts.imprint, contact: facts.contact, privacy: facts.notice === "released", accessibility: facts.accessibility,
    plain: facts.plain, office: facts.coordinators > 0, mail: facts.mails !== "kept",
  };
  if (met[duty]) return "done";
  return duty === "mail" && facts.state === "public" ? "said" : "open";
}

export const openDuties = (facts: DutyFacts): Duty[] => duties.filter((duty) => stateOf(duty, facts) === "open");

export type PublicationRefusal =
  | { readonly type: "publicationDuties"; readonly duties: readonly Duty[] }
  | { readonly type: "publicationMail"; readonly field: "withoutMail" }
  | { readonly type: "publicationDone" }
  | { readonly type: "publicationNotYet" };

/** A network goes public when nothing is owed; without a mail server only with open eyes. */
export function mayPublish(facts: DutyFacts, withoutMail: boolean): Result<"public", PublicationRefusal> {
  if (facts.state === "public") return refuse({ type: "publicationDone" });
  const open = openDuties(facts).filter((duty) => duty !== "mail");
  if (open.length > 0) return refuse({ type: "publicationDuties", duties: open });
  return facts.mails === "kept" && !withoutMail ? refuse({ type: "publicationMail", field: "withoutMail" }) : ok("public");
}

/** Back into preparation, at any time. */
export const mayClose = (state: DutyFacts["state"]): Result<"preparing", PublicationRefusal> =>
  state === "public" ? ok("preparing") : refuse({ type: "publicationNotYet" });
