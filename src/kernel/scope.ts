// SPDX-License-Identifier: EUPL-1.2

declare const minted: unique symbol;

/**
 * The network in which everything happens. Second parameter of every store and query function.
 * Only `mintScope` makes one, and only the web layer (host name or path), the worker (job row)
 * and the start (first run, demo) call it: a fence counts the callers.
 */
export interface Scope {
  readonly networkId: string;
  readonly [minted]: true;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Makes the scope of one network. Throws when the id is no UUID: then a programme is wrong, not a person. */
export function mintScope(networkId: string): Scope {
  if (!uuid.test(networkId)) throw new Error("A scope needs the id of a network.");
  return { networkId } as Scope;
}
