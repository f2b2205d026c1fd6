// SPDX-License-Identifier: EUPL-1.2

/** Dice that fall the same way again for the same seed, on every machine. */
export interface Chance {
  /** In [0, 1), 32 bits fine. */
  next(): number;
  /** A whole number in 0 .. limit - 1; 0 where the limit is below 1. */
  below(limit: number): number;
  /** Shuffles in place and returns the same list. */
  shuffle<T extends { length: number; [at: number]: unknown }>(list: T): T;
}

/** xoshiro128** (Blackman and Vigna 2018), its state filled from the seed by splitmix32. Any finite number is a seed. */
export function chance(seed: number): Chance {
  let mix = Math.trunc(seed) | 0;
  const filled = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
  let a = filled();
  let b = filled();
  let c = filled();
  let d = filled() | 1;
  const next = () => {
    const product = Math.imul(b, 5);
    const drawn = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return drawn / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  return {
    next,
    below,
    shuffle(list) {
      const places = list as { length: number; [at: number]: unknown };
      for (let at = places.length - 1; at > 0; at--) {
        const other = below(at + 1);
        const held = places[at];
        places[at] = places[other];
        places[other] = held;
      }
      return list;
    },
  };
}
