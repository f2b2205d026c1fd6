// SPDX-License-Identifier: EUPL-1.2

/** A role, for the whole network (`on` absent) or on one object (an organisation, an edition), maybe for a time only. */
export interface Grant {
  readonly role: string;
  readonly on?: string;
  readonly from?: Date;
  readonly until?: Date;
}

/** Who acts. Who comes by a mailed link without an account is a guest whose address holds the secret. */
export type Actor =
  | { readonly kind: "guest" }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly grants: readonly Grant[];
      readonly session?: string;
      /** When this session last proved who sits before it: at sign-in, by a mailed code or a passkey. */
      readonly confirmedAt?: Date;
      /** Who really acts, where somebody of the office stands in for this person for a while. */
      readonly by?: { readonly id: string; readonly name: string; readonly until: Date };
    }
  /** Another programme with a key of this network. It holds its own rights and never a person's. */
  | { readonly kind: "key"; readonly id: string; readonly name: string; readonly grants: readonly Grant[] }
  | { readonly kind: "system"; readonly name: string };

/** How long a confirmation is good for commands that ask for a fresh one. */
export const freshMinutes = 10;

/** True when the session at hand has proved itself within the last ten minutes, and nobody stands in for the person. */
export const confirmedLately = (actor: Actor, at: Date): boolean =>
  actor.kind === "person" && actor.by === undefined && actor.confirmedAt !== undefined && at.getTime() - actor.confirmedAt.getTime() < freshMinutes * 60_000;

export const guest: Actor = { kind: "guest" };
export const system = (name: string): Actor => ({ kind: "system", name });

/** True when the actor holds the role at that moment, network-wide or on that object. */
export function holds(actor: Actor, role: string, at: Date, on?: string): boolean {
  if (actor.kind !== "person" && actor.kind !== "key") return false;
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.on === undefined || grant.on === on) &&
      (grant.from === undefined || grant.from <= at) &&
      (grant.until === undefined || at < grant.until),
  );
}

/** The objects on which the actor holds the role now (for example the organisations somebody speaks for). */
export function heldOn(actor: Actor, role: string, at: Date): string[] {
  if (actor.kind !== "person") return [];
  return actor.grants
    .filter((g) => g.role === role && g.on !== undefined && holds(actor, role, at, g.on))
    .map((g) => g.on as string);
}

/**
 * A right: a sentence for the role table and the question itself. `state` is what the command loaded.
 * A stranger who has no right gets 404; somebody who holds any grant in the network gets a sentence.
 */
export interface Right<S> {
  readonly says: string;
  readonly allows: (actor: Actor, state: S, at: Date) => boolean;
}

/** Everybody, guests too; the reason is written down ("public, decision 7"). */
export const anyone = (reason: string): Right<unknown> => ({ says: `anyone (${reason})`, allows: () => true });

/** Every signed-in person of the network. */
export const signedIn: Right<unknown> = { says: "signed in", allows: (actor) => actor.kind === "person" };

/** A role for the whole network. */
export const role = (name: string): Right<unknown> => ({
  says: name,
  allows: (actor, _state, at) => holds(actor, name, at),
});

/** A role on the object that the state names (its organisation, its edition); several objects: one of them is enough. */
export const roleOn = <S>(name: string, object: (state: S) => string | readonly string[] | undefined): Right<S> => ({
  says: `${name} of it`,
  allows: (actor, state, at) => {
    const on = object(state);
    const objects = on === undefined ? [] : typeof on === "string" ? [on] : on;
    return objects.some((id) => holds(actor, name, at, id));
  },
});

/** Only the software itself: jobs, first run, demo. */
export const systemOnly: Right<unknown> = { says: "system", allows: (actor) => actor.kind === "system" };

/** One of several rights is enough. */
export const either = <S>(...rights: readonly Right<S>[]): Right<S> => ({
  says: rights.map((r) => r.says).join(" or "),
  allows: (actor, state, at) => rights.some((r) => r.allows(actor, state, at)),
});
