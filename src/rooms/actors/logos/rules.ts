// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export type OrganisationLogoRefusal = { readonly type: string; readonly field: "logo" | "rights" };

/** The logo after the form: taken away, or a new one that the organisation may show. */
export function logoAfter<P>(input: { drawn: P | undefined; fault: string | undefined; rights: boolean; remove: boolean }): Result<P | undefined, OrganisationLogoRefusal> {
  if (input.remove) return ok(undefined);
  if (input.fault || !input.drawn) return refuse({ type: input.fault ?? "pictureMissing", field: "logo" });
  return input.rights ? ok(input.drawn) : refuse({ type: "logoRightsMissing", field: "rights" });
}
