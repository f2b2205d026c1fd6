// SPDX-License-Identifier: EUPL-1.2
import { verifyAuthenticationResponse, verifyRegistrationResponse, type AuthenticationResponseJSON, type RegistrationResponseJSON } from "@simplewebauthn/server";

/** Where passkeys of a site live: its configured origin and host name, never those of a request. */
export interface Home {
  readonly origin: string;
  readonly rpId: string;
}

export const homeOf = (base: string): Home => ({ origin: new URL(base).origin, rpId: new URL(base).hostname });

/** The public half of a passkey; `counter` grows with each use where the device counts. */
export interface PublicPasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: string;
}

interface Said {
  readonly id: string;
  readonly challenge: string;
}

/** What the browser sent, as far as it can be read: the credential and the challenge it answers. Undefined: not that. */
export function readSaid(text: string): Said | undefined {
  try {
    const said = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } };
    const client = JSON.parse(Buffer.from(String(said.response?.clientDataJSON), "base64url").toString("utf8")) as { challenge?: unknown };
    return typeof said.id === "string" && typeof client.challenge === "string" ? { id: said.id, challenge: client.challenge } : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a new passkey by WebAuthn level 3, 7.1: origin, host, presence and verification of the person. Undefined: it does not hold. */
export async function checkNewPasskey(text: string, home: Home): Promise<PublicPasskey | undefined> {
  const said = readSaid(text);
  if (!said) return undefined;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({ response: JSON.parse(text) as RegistrationResponseJSON, expectedChallenge: said.challenge, expectedOrigin: home.origin, expectedRPID: home.rpId });
    if (!verified) return undefined;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { credentialId: id, publicKey, counter, transports: (transports ?? []).join(" ") };
  } catch {
    return undefined;
  }
}

/** Checks an answer of a known passkey by WebAuthn level 3, 7.2, its counter too. Returns the new counter. */
export async function checkPasskey(text: string, home: Home, known: PublicPasskey): Promise<number | undefined> {
  const said = readSaid(text);
  if (!said) return undefined;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(text) as AuthenticationResponseJSON, expectedChallenge: said.challenge, expectedOrigin: home.origin, expectedRPID: home.rpId,
      credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** Options for `navigator.credentials.get`, any passkey of this host that the device offers. */
export const askOptions = (home: Home, challenge: string) => ({ challenge, rpId: home.rpId, timeout: 300_000, userVerification: "required" });

/** Options for `navigator.credentials.create`: a passkey that the device itself offers at sign-in. */
export const newOptions = (home: Home, challenge: string, site: string, person: { id: string; name: string; email: string }, known: readonly string[]) => ({
  challenge, rp: { id: home.rpId, name: site }, user: { id: Buffer.from(person.id).toString("base64url"), name: person.email, displayName: person.name },
  pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })), timeout: 300_000, attestation: "none",
  authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
  excludeCredentials: known.map((id) => ({ id, type: "public-key" })),
});
