// SPDX-License-Identifier: EUPL-1.2
import { widened } from "./state.ts";

/** Which open variable is decided next: the one seen most in recent conflicts (VSIDS, Moskewicz et al. 2001), in a binary heap. */
export class Order {
  private heap = new Int32Array(64);
  private length = 0;
  /** Place in the heap, -1 where outside. */
  private places = new Int32Array(64).fill(-1);
  private scores = new Float64Array(64);
  private step = 1;
  /** Share of its weight that a conflict keeps at the next one. */
  decay = 0.95;

  add(v: number): void {
    const before = this.places.length;
    this.heap = widened(this.heap, v + 1);
    this.places = widened(this.places, v + 1);
    if (this.places.length > before) this.places.fill(-1, before);
    this.scores = widened(this.scores, v + 1);
    this.insert(v);
  }

  /** Makes a variable more likely to be decided early; used for starts that are known to matter. */
  favour(v: number, score: number): void {
    this.scores[v] = this.scores[v]! + score * this.step;
    if (this.places[v]! >= 0) this.up(this.places[v]!);
  }

  insert(v: number): void {
    if (this.places[v]! >= 0) return;
    this.heap[this.length] = v;
    this.places[v] = this.length;
    this.up(this.length++);
  }

  /** The foremost variable, taken out; 0 where none is left. */
  pop(): number {
    if (this.length === 0) return 0;
    const top = this.heap[0]!;
    this.places[top] = -1;
    const last = this.heap[--this.length]!;
    if (this.length > 0) {
      this.heap[0] = last;
      this.places[last] = 0;
      this.down(0);
    }
    return top;
  }

  bump(v: number): void {
    const score = this.scores[v]! + this.step;
    this.scores[v] = score;
    if (score > 1e150) this.rescale();
    if (this.places[v]! >= 0) this.up(this.places[v]!);
  }

  age(): void {
    this.step /= this.decay;
    if (this.step > 1e150) this.rescale();
  }

  private rescale(): void {
    const { scores } = this;
    for (let v = 0; v < scores.length; v++) scores[v] = scores[v]! * 1e-150;
    this.step *= 1e-150;
  }

  private up(from: number): void {
    const { heap, places, scores } = this;
    const v = heap[from]!;
    const score = scores[v]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above]!;
      if (scores[other]! >= score) break;
      heap[at] = other;
      places[other] = at;
      at = above;
    }
    heap[at] = v;
    places[v] = at;
  }

  private down(from: number): void {
    const { heap, places, scores, length } = this;
    const v = heap[from]!;
    const score = scores[v]!;
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && scores[heap[below + 1]!]! > scores[heap[below]!]!) below++;
      const other = heap[below]!;
      if (scores[other]! <= score) break;
      heap[at] = other;
      places[other] = at;
      at = below;
    }
    heap[at] = v;
    places[v] = at;
  }
}
