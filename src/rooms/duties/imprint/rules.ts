// SPDX-License-Identifier: EUPL-1.2
import type { LandKey } from "../lands/rules.ts";

/** Who answers for the network (§ 5 DDG) and for what is written in it (§ 18 MStV). */
export interface Imprint {
  readonly bodyName: string;
  readonly legalForm: string;
  /** A public body is bound by the equality law of its Land; for a private one the declaration is voluntary. */
  readonly publicBody: boolean;
  readonly land: LandKey;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly representative: string;
  readonly phone: string;
  readonly email: string;
  readonly registerEntry: string;
  readonly vatId: string;
  readonly editorName: string;
  /** Empty: the same as the body's. */
  readonly editorAddress: string;
  readonly version: number;
}

/** The address of the body below each other. */
export const addressLines = (imprint: Imprint): string[] => [imprint.bodyName, imprint.street, `${imprint.postcode} ${imprint.city}`];
