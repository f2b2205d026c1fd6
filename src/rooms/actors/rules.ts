// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";

export const sectors = ["administration", "business", "nonprofit", "education", "chamber", "migrant", "civic", "culture"] as const;
export type Sector = (typeof sectors)[number];

/** By number of people, at the limits of the European definition (2003/361/EC): 50 and 250. */
export const sizes = ["solo", "small", "medium", "large"] as const;
export type Size = (typeof sizes)[number];

/** What an organisation says about itself. Empty text is `null`. */
export interface OrganisationFacts {
  readonly name: string;
  readonly sector: Sector;
  readonly size: Size;
  readonly quarterId: string | null;
  readonly about: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** True: street, phone and e-mail of the organisation may stand on its public page. */
  readonly contactPublic: boolean;
}

export interface Organisation extends OrganisationFacts {
  readonly id: string;
  readonly logoFileId: string | null;
  readonly state: "listed" | "hidden";
  readonly version: number;
  readonly createdAt: Date;
}

export interface Mandate {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly function: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** What a form or a line of a file says, before it is checked against what is there. */
export type OrganisationInput = { readonly [K in keyof OrganisationFacts]?: OrganisationFacts[K] | undefined } & Pick<OrganisationFacts, "name" | "sector" | "size">;

/** What is already there and decides about a new or changed organisation. */
export interface Directory {
  /** Id by folded name, hidden organisations too. */
  readonly names: ReadonlyMap<string, string>;
  readonly quarterIds: ReadonlySet<string>;
}

export type OrganisationRefusal =
  | { readonly type: "organisationNameTaken"; readonly field: "name" }
  | { readonly type: "organisationQuarterUnknown"; readonly field: "quarterId" };

/** A name as it is compared: without case, accents apart from umlauts kept, runs of space as one. */
export const foldName = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The facts of an organisation as they are stored. `self` is the organisation that is changed. */
export function shapeOrganisation(input: OrganisationInput, directory: Directory, self?: string): Result<OrganisationFacts, OrganisationRefusal> {
  const holder = directory.names.get(foldName(input.name));
  if (holder !== undefined && holder !== self) return refuse({ type: "organisationNameTaken", field: "name" });
  const quarterId = input.quarterId ?? null;
  if (quarterId !== null && !directory.quarterIds.has(quarterId)) return refuse({ type: "organisationQuarterUnknown", field: "quarterId" });
  return ok({
    name: input.name.replace(/\s+/g, " ").trim(), sector: input.sector, size: input.size, quarterId, about: input.about ?? "",
    street: input.street ?? null, postcode: input.postcode ?? null, city: input.city ?? null, phone: input.phone ?? null,
    email: input.email ?? null, website: input.website ?? null, contactPublic: input.contactPublic ?? false,
  });
}

/** What everybody may read of an organisation: street, phone and e-mail only if it says so. */
export const publicFacts = <T extends OrganisationFacts>(organisation: T): T =>
  organisation.contactPublic ? organisation : { ...organisation, street: null, phone: null, email: null };

/** Which facts differ, by name: for the log, which holds no addresses. */
export const changedFacts = (before: OrganisationFacts, after: OrganisationFacts): (keyof OrganisationFacts)[] =>
  (Object.keys(after) as (keyof OrganisationFacts)[]).filter((name) => before[name] !== after[name]);

export type StateRefusal = { readonly type: "organisationHiddenAlready" } | { readonly type: "organisationListedAlready" };

/** Hiding takes an organisation out of all public lists; nothing is deleted. */
export const hide = (state: Organisation["state"]): Result<"hidden", StateRefusal> =>
  state === "hidden" ? refuse({ type: "organisationHiddenAlready" }) : ok("hidden");

export const show = (state: Organisation["state"]): Result<"listed", StateRefusal> =>
  state === "listed" ? refuse({ type: "organisationListedAlready" }) : ok("listed");

export type MandateRefusal =
  | { readonly type: "mandateExists"; readonly field: "email" }
  | { readonly type: "mandateEnded" }
  | { readonly type: "mandateLast" };

/** One person speaks for an organisation once at a time. `addresses` are those of the running mandates. */
export const mayAddMandate = (addresses: readonly string[], email: string): Result<true, MandateRefusal> =>
  addresses.includes(email) ? refuse({ type: "mandateExists", field: "email" }) : ok(true);

/** A mandate ends once; the last one only by the coordinator, because afterwards nobody can sign in for the organisation. */
export function mayEndMandate(mandate: Pick<Mandate, "until">, running: number, byCoordinator: boolean): Result<true, MandateRefusal> {
  if (mandate.until !== null) return refuse({ type: "mandateEnded" });
  return running <= 1 && !byCoordinator ? refuse({ type: "mandateLast" }) : ok(true);
}
