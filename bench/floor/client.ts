// SPDX-License-Identifier: EUPL-1.2

/** What the load needs to know of the app that was started for it. */
export interface Ground {
  readonly base: string;
  readonly prefix: string;
  readonly database: string;
  readonly edition: string;
  /** Path of the working screens. */
  readonly floor: string;
  readonly companies: readonly string[];
  readonly nonprofits: readonly string[];
  readonly corners: readonly string[];
  /** Session cookies. */
  readonly sealers: readonly string[];
  readonly helpers: readonly string[];
  readonly admin: string;
}

export interface Seen {
  readonly status: number;
  readonly text: string;
  /** Path without the network's prefix. */
  readonly location: string | undefined;
  /** Hidden fields of the page's last form. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A browser without script and with one session. */
export class Client {
  readonly prefix: string;

  constructor(private readonly ground: Ground, private readonly cookie = "") {
    this.prefix = ground.prefix;
  }

  get(path: string): Promise<Seen> {
    return this.ask(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    const body = new URLSearchParams({ _form: crypto.randomUUID(), ...fields });
    return this.ask(path, { method: "POST", body, headers: { origin: this.ground.base } });
  }

  open(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.ground.base}${this.prefix}${path}`, { signal, headers: this.cookie ? { cookie: this.cookie } : {} });
  }

  private async ask(path: string, init: RequestInit): Promise<Seen> {
    const headers = { ...(init.headers as Record<string, string>), ...(this.cookie ? { cookie: this.cookie } : {}) };
    const response = await fetch(`${this.ground.base}${this.prefix}${path}`, { ...init, redirect: "manual", headers });
    const text = await response.text();
    const hidden = Object.fromEntries([...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]));
    return { status: response.status, text, hidden, location: response.headers.get("location")?.replace(this.ground.base, "").replace(this.prefix, "") };
  }
}

/** Listens to a live page and reports each count it hears. */
export async function followCount(client: Client, path: string, signal: AbortSignal, heard: (count: number) => void): Promise<void> {
  try {
    const response = await client.open(path, signal);
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      for (const match of decoder.decode(chunk).matchAll(/"count":"(\d+)"/g)) heard(Number(match[1]));
    }
  } catch {
    // the listener was sent home
  }
}

export function quantiles(times: readonly number[]): { p50: number; p95: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
