// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { takeToken, type Token } from "../sessions/rules.ts";

/** The sign-in of a town hall, as its network has set it up. */
export interface TownLogin {
  readonly issuer: string;
  readonly clientId: string;
  readonly secretSealed: string;
  readonly label: string;
  readonly active: boolean;
  readonly version: number;
}

export interface TownIdentity {
  readonly id: string;
  readonly personId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly linkedAt: Date;
}

export type SettingRefusal = { readonly type: "townSecretMissing"; readonly field: "clientSecret" } | { readonly type: "townUnreachable"; readonly field: "issuer" };

/** A sign-in is offered only when its provider has answered and the secret is known. */
export function acceptSetting(active: boolean, secretSealed: string | undefined, reached: boolean): Result<string, SettingRefusal> {
  if (!secretSealed) return refuse({ type: "townSecretMissing", field: "clientSecret" });
  return active && !reached ? refuse({ type: "townUnreachable", field: "issuer" }) : ok(secretSealed);
}

export type ReturnRefusal = { readonly type: "townLate" } | { readonly type: "townNot" } | { readonly type: "townUnknown" } | { readonly type: "townTaken" };

interface Return {
  readonly token: Token | undefined;
  /** Whom the provider named, if all its proofs held. */
  readonly named: boolean;
  /** Whose identity it is so far. */
  readonly owner: string | undefined;
  /** Who is signed in at this browser. */
  readonly here: { readonly person?: string | undefined; readonly session?: string | undefined };
}

/**
 * Whoever comes back: to link, the person who left; to sign in, only an identity that was linked before. Nobody is
 * found by an e-mail address, and nobody is entered by coming.
 */
export function comeBack(back: Return, now: Date): Result<{ link: boolean; person: string }, ReturnRefusal> {
  const { token, owner, here } = back;
  if (!token || !takeToken(token, { purpose: "townLogin", personId: here.person, sessionId: here.session }, now).ok) return refuse({ type: "townLate" });
  if (!back.named) return refuse({ type: "townNot" });
  if (token.personId === null) return owner === undefined ? refuse({ type: "townUnknown" }) : ok({ link: false, person: owner });
  return owner !== undefined && owner !== token.personId ? refuse({ type: "townTaken" }) : ok({ link: true, person: token.personId });
}
