// SPDX-License-Identifier: EUPL-1.2

/**
 * Maximally diverse groups (MDGP): every element in exactly one group, the number of elements of each group within its
 * bounds, the sum of the distances of all pairs that share a group as large as possible.
 *
 * Rules a plan must keep: one group for each element; `min <= size <= max` for each group; every pin.
 * Objective (most): the sum of `distances[i][j]` over all i < j in the same group, minus `moveCost` for each element
 * whose group differs from `previous`. Without `previous` the second part is 0.
 */
export interface DistancesProblem {
  readonly kind: "distances";
  readonly elements: readonly Element[];
  /** A plan names groups by their place in this list, from 0. */
  readonly groups: readonly GroupSize[];
  /** n x n, rows and columns in the order of `elements`. Only entries with row < column are read; negative ones are allowed. */
  readonly distances: readonly (readonly number[])[];
  /** Elements that stand in a group for certain. */
  readonly pins?: readonly ElementPin[] | undefined;
  /** The plan of before: for each element, in their order, its group from 0, or -1 for a new one; who is new, or was in a group that no longer exists, never counts as moved. */
  readonly previous?: readonly number[] | undefined;
  /** What one moved element costs, in units of distance, at least 0. 1,000,000 where nothing is said: fewest changes first. */
  readonly moveCost?: number | undefined;
}

export interface Element {
  readonly id: string;
  readonly name?: string | undefined;
}

/** How many elements a group has at least and at most; both count. */
export interface GroupSize {
  readonly min: number;
  readonly max: number;
  readonly name?: string | undefined;
}

export interface ElementPin {
  /** Id of the element; an id that does not exist is passed over. */
  readonly element: string;
  /** Place of the group, from 0; one that does not exist is passed over. */
  readonly group: number;
}

export interface DistancesPlan {
  /** For each element, in their order, the place of its group, from 0. */
  readonly group: readonly number[];
  /** The sum of the distances within groups; the objective without the cost of moves. */
  readonly diversity: number;
  /** How many elements stand elsewhere than in `previous`. */
  readonly changed: number;
}
