// SPDX-License-Identifier: EUPL-1.2

/** When to begin again: quickly while clauses get worse (Audemard and Simon 2012), or in the order of Luby et al. 1993, by turns. */
export class Pace {
  /** Slow restarts, and decisions that aim at the longest assignment so far: good for finding plans; the other half is good for proofs. */
  stable = false;
  private fast = 0;
  private slow = 0;
  private since = 0;
  private luby = 1;
  private u = 1;
  private v = 1;
  private turnAt = 1000;
  private turns = 0;
  private conflicts = 0;

  learnt(glue: number): void {
    this.conflicts++;
    this.since++;
    const warm = 1 / Math.min(this.conflicts, 1e9);
    this.fast += Math.max(0.03, warm) * (glue - this.fast);
    this.slow += Math.max(1e-4, warm) * (glue - this.slow);
  }

  due(): boolean {
    if (this.stable) return this.since >= 512 * this.luby;
    return this.since >= 3 && this.fast > 1.1 * this.slow;
  }

  restarted(): void {
    this.since = 0;
    if (!this.stable) return;
    if ((this.u & -this.u) === this.v) {
      this.u++;
      this.v = 1;
    } else this.v *= 2;
    this.luby = this.v;
  }

  /** Whether it is time to change between the two ways; each turn is longer than the one before. */
  turn(): boolean {
    if (this.conflicts < this.turnAt) return false;
    this.turns++;
    this.turnAt = this.conflicts + 1000 * (1 + (this.turns >> 1)) ** 1.5;
    this.stable = !this.stable;
    this.u = this.v = this.luby = 1;
    return true;
  }
}
