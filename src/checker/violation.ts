// SPDX-License-Identifier: EUPL-1.2

/** A rule that a plan breaks, or a figure that is wrong, in words. */
export interface Violation {
  /** Key of the rule, such as "capacity" or "objective". */
  readonly rule: string;
  readonly de: string;
  readonly en: string;
}

/** Collects what is found, at most so many of one rule: a plan that is wrong everywhere is told in a page. */
export class Findings {
  private readonly counts = new Map<string, number>();
  readonly list: Violation[] = [];

  add(rule: string, de: string, en: string): void {
    const count = (this.counts.get(rule) ?? 0) + 1;
    this.counts.set(rule, count);
    if (count <= 20) this.list.push({ rule, de, en });
    if (count === 21) this.list.push({ rule, de: `Weitere Verstöße gegen „${rule}“ sind nicht aufgezählt.`, en: `More breaches of "${rule}" are not listed.` });
  }

  /** Adds the finding where the condition does not hold. Says whether it does. */
  need(holds: boolean, rule: string, de: string, en: string): boolean {
    if (!holds) this.add(rule, de, en);
    return holds;
  }
}
