// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from "node:crypto";
import * as client from "openid-client";
import type { Fetcher } from "./fetch.ts";

/** An OpenID provider as an administrator has entered it. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Who somebody is: the pair alone, never an e-mail address, which a provider may hand to somebody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** What ties the way out to the way back; stands in a cookie of the browser, and hashed in the database. */
export const newLoginSecret = (): string => randomBytes(32).toString("base64url");

/** State, nonce and PKCE verifier are all made from the one secret, so that nothing else need be kept. */
const derived = (secret: string, what: "state" | "nonce" | "verifier"): string => createHash("sha256").update(`${what} ${secret}`).digest("base64url");

/** Asks the provider through the guarded fetcher; throws when it is not reached or is none. */
async function configure(provider: Provider, fetcher: Fetcher): Promise<client.Configuration> {
  const through: client.CustomFetch = (url, options) => {
    const body = options.body instanceof URLSearchParams ? options.body.toString() : options.body;
    return fetcher(url, {
      method: options.method, headers: Object.fromEntries(new Headers(options.headers)), redirects: 0,
      ...(typeof body === "string" || body instanceof Uint8Array ? { body } : {}), ...(options.signal ? { signal: options.signal } : {}),
    });
  };
  // Plain http passes the fetcher for hosts that the operator has named, nowhere else.
  const plain = provider.issuer.startsWith("http:") ? [client.allowInsecureRequests] : [];
  const configuration = await client.discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, { [client.customFetch]: through, execute: [...plain, client.enableNonRepudiationChecks], timeout: 10 });
  configuration[client.customFetch] = through;
  return configuration;
}

/** True when the provider answers as one. */
export const reachesProvider = (provider: Provider, fetcher: Fetcher): Promise<boolean> => configure(provider, fetcher).then(() => true, () => false);

/** The provider's page for signing in: authorization code with PKCE (S256), state and nonce. Undefined: not reached. */
export async function beginLogin(provider: Provider, fetcher: Fetcher, login: { redirectUri: string; secret: string }): Promise<string | undefined> {
  try {
    const configuration = await configure(provider, fetcher);
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: login.redirectUri, scope: "openid", response_type: "code",
      code_challenge: await client.calculatePKCECodeChallenge(derived(login.secret, "verifier")), code_challenge_method: "S256",
      state: derived(login.secret, "state"), nonce: derived(login.secret, "nonce"),
    }).href;
  } catch {
    return undefined;
  }
}

/** Who came back: state, nonce, PKCE, signature, audience and time of the token are checked. Undefined: something does not hold. */
export async function endLogin(provider: Provider, fetcher: Fetcher, login: { callback: string; secret: string }): Promise<Identity | undefined> {
  try {
    const configuration = await configure(provider, fetcher);
    const tokens = await client.authorizationCodeGrant(configuration, new URL(login.callback), {
      pkceCodeVerifier: derived(login.secret, "verifier"), expectedState: derived(login.secret, "state"), expectedNonce: derived(login.secret, "nonce"), idTokenExpected: true,
    });
    const claims = tokens.claims();
    return claims && { issuer: claims.iss, subject: claims.sub };
  } catch {
    return undefined;
  }
}
