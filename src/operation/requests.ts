// SPDX-License-Identifier: EUPL-1.2

const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Line {
  readonly method: string;
  readonly route: string;
  readonly statuses: Map<string, number>;
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts answers by route pattern and class of status, and how long they took. */
export class Requests {
  private readonly lines = new Map<string, Line>();

  count(request: { method: string; route: string; status: number; seconds: number }): void {
    const { method, route, status, seconds } = request;
    const key = `${method} ${route}`;
    const line = this.lines.get(key) ?? { method, route, statuses: new Map<string, number>(), buckets: bounds.map(() => 0), sum: 0, count: 0 };
    this.lines.set(key, line);
    const level = `${Math.floor(status / 100)}xx`;
    line.statuses.set(level, (line.statuses.get(level) ?? 0) + 1);
    bounds.forEach((bound, i) => { if (seconds <= bound) line.buckets[i]!++; });
    line.sum += seconds;
    line.count++;
  }

  /** Lines of Prometheus text. */
  text(): string[] {
    const lines = [...this.lines.values()];
    const of = (line: Line, more: string): string => `{method="${line.method}",route="${line.route.replace(/["\\\n]/g, "_")}"${more}}`;
    return [
      "# HELP gw_requests_total Answered requests by route pattern and class of status.", "# TYPE gw_requests_total counter",
      ...lines.flatMap((line) => [...line.statuses].map(([status, count]) => `gw_requests_total${of(line, `,status="${status}"`)} ${count}`)),
      "# HELP gw_request_seconds Time until the answer was ready.", "# TYPE gw_request_seconds histogram",
      ...lines.flatMap((line) => [
        ...bounds.map((bound, i) => `gw_request_seconds_bucket${of(line, `,le="${bound}"`)} ${line.buckets[i]}`),
        `gw_request_seconds_bucket${of(line, ',le="+Inf"')} ${line.count}`,
        `gw_request_seconds_sum${of(line, "")} ${line.sum.toFixed(4)}`, `gw_request_seconds_count${of(line, "")} ${line.count}`,
      ]),
    ];
  }
}
