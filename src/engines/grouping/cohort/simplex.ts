// SPDX-License-Identifier: EUPL-1.2

/** A linear program over variables between 0 and 1: most of `profit`, every row's sum between its bounds. */
export interface Program {
  readonly profit: Float64Array;
  /** Each row: which variables it sums. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly members: readonly number[];
  readonly min: number;
  readonly max: number;
  /** It says that its one member is in for certain. */
  readonly pin?: boolean | undefined;
}

/** A tableau: every basic variable as a sum of the others. Row sums are variables n, n + 1, ... */
export class Tableau {
  private readonly columns: number;
  private readonly height: number;
  private readonly cells: Float64Array;
  private readonly reduced: Float64Array;
  /** Variable of each column and of each row. */
  private readonly outside: Int32Array;
  private readonly basis: Int32Array;
  /** Value of the variable of each column: one of its bounds. */
  private readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor(from: Program | Tableau) {
    if (from instanceof Tableau) {
      this.columns = from.columns;
      this.height = from.height;
      this.cells = from.cells.slice();
      this.reduced = from.reduced.slice();
      this.outside = from.outside.slice();
      this.basis = from.basis.slice();
      this.value = from.value.slice();
      this.low = from.low.slice();
      this.high = from.high.slice();
      return;
    }
    const { profit, rows } = from;
    this.columns = profit.length;
    this.height = rows.length;
    this.cells = new Float64Array(this.columns * this.height);
    for (const [r, { members }] of rows.entries()) for (const j of members) this.cells[r * this.columns + j] = 1;
    this.reduced = profit.slice();
    this.outside = Int32Array.from(profit, (_, j) => j);
    this.basis = Int32Array.from(rows, (_, r) => this.columns + r);
    this.low = Float64Array.from([...profit.map(() => 0), ...rows.map(({ min }) => min)]);
    this.high = Float64Array.from([...profit.map(() => 1), ...rows.map(({ max }) => max)]);
    this.value = profit.map((gain) => (gain > 0 ? 1 : 0));
  }

  /** Narrows a variable to one value. */
  fix(variable: number, to: number): void {
    this.low[variable] = this.high[variable] = to;
    const column = this.outside.indexOf(variable);
    if (column >= 0) this.value[column] = to;
  }

  /**
   * Dual simplex with bounded variables (Lemke 1954, Wagner 1958): from a basis that is optimal but for its bounds to
   * one that keeps them. "no": the rows contradict each other; "lost": more turns than numbers allow for, nothing is known.
   */
  solve(): "yes" | "no" | "lost" {
    const { columns, height, basis, low, high } = this;
    for (let turn = 0; turn < 50 * (columns + height) + 100; turn++) {
      let row = -1;
      let worst = 1e-7;
      let goal = 0;
      for (let r = 0; r < height; r++) {
        const sum = this.sumOf(r);
        const short = Math.max(low[basis[r]!]! - sum, sum - high[basis[r]!]!);
        if (short <= worst) continue;
        // After many turns the first row instead of the worst: no circles (Bland 1977).
        worst = turn > 10 * height + 50 ? Infinity : short;
        row = r;
        goal = sum < low[basis[r]!]! ? low[basis[r]!]! : high[basis[r]!]!;
      }
      if (row < 0) return "yes";
      const column = this.entering(row, this.sumOf(row) < goal ? 1 : -1);
      if (column < 0) return "no";
      this.pivot(row, column, goal);
    }
    return "lost";
  }

  private sumOf(row: number): number {
    const { columns, cells, value } = this;
    let sum = 0;
    for (let j = 0, at = row * columns; j < columns; j++, at++) sum += cells[at]! * value[j]!;
    return sum;
  }

  /** The column that can move the row's sum in the direction and costs least by it. */
  private entering(row: number, direction: 1 | -1): number {
    const { columns, cells, reduced, outside, value, low, high } = this;
    let best = -1;
    let least = Infinity;
    for (let j = 0; j < columns; j++) {
      const cell = cells[row * columns + j]! * direction;
      const variable = outside[j]!;
      if (Math.abs(cell) < 1e-9 || low[variable] === high[variable]) continue;
      if (cell > 0 ? value[j]! >= high[variable]! : value[j]! <= low[variable]!) continue;
      const ratio = Math.abs(reduced[j]!) / Math.abs(cell);
      if (ratio < least - 1e-12 || (ratio < least + 1e-12 && best >= 0 && variable < outside[best]!)) {
        least = Math.min(least, ratio);
        best = j;
      }
    }
    return best;
  }

  private pivot(row: number, column: number, goal: number): void {
    const { columns, height, cells, reduced, outside, basis, value } = this;
    const start = row * columns;
    const centre = 1 / cells[start + column]!;
    for (let j = 0; j < columns; j++) cells[start + j]! *= -centre;
    cells[start + column] = centre;
    for (let r = 0; r < height; r++) {
      if (r === row) continue;
      const factor = cells[r * columns + column]!;
      if (factor === 0) continue;
      cells[r * columns + column] = 0;
      for (let j = 0, at = r * columns; j < columns; j++, at++) cells[at]! += factor * cells[start + j]!;
    }
    const factor = reduced[column]!;
    reduced[column] = 0;
    for (let j = 0; j < columns; j++) reduced[j]! += factor * cells[start + j]!;
    [outside[column], basis[row]] = [basis[row]!, outside[column]!];
    value[column] = goal;
  }

  /** Values of the program's variables. */
  values(): Float64Array {
    const { columns, height, outside, basis, value } = this;
    const found = new Float64Array(columns);
    for (let j = 0; j < columns; j++) if (outside[j]! < columns) found[outside[j]!] = value[j]!;
    for (let r = 0; r < height; r++) if (basis[r]! < columns) found[basis[r]!] = this.sumOf(r);
    return found;
  }

  /** What the basis brings. */
  objective(): number {
    let sum = 0;
    for (let j = 0; j < this.columns; j++) sum += this.reduced[j]! * this.value[j]!;
    return sum;
  }
}
