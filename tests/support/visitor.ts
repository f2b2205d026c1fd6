// SPDX-License-Identifier: EUPL-1.2

export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where the answer leads, as path with query, if it leads on. */
  readonly location: string | undefined;
  readonly path: string;
}

/** A browser without script: keeps cookies, reads forms, follows what it is told to follow. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(readonly base: string, readonly prefix = "") {}

  /** The cookies as a header, for handing a session to a real browser. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Takes a cookie from elsewhere, as somebody who tries another network's door would. */
  keep(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.ask(path, { headers });
  }

  /** A bare POST with a fresh form key. */
  async post(path: string, fields: Record<string, string | readonly string[]> = {}, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams({ _form: crypto.randomUUID() });
    for (const [name, value] of Object.entries(fields)) {
      body.delete(name);
      for (const item of typeof value === "string" ? [value] : value) body.append(name, item);
    }
    return this.ask(path, { method: "POST", body, headers: { origin: this.base, ...headers } });
  }

  /** Opens the form page, takes over what stands in it, fills in and sends. */
  async submit(path: string, fields: Record<string, string | readonly string[]>): Promise<Seen> {
    const page = await this.get(path);
    if (page.status !== 200) return page;
    const hidden = Object.fromEntries([...page.text.matchAll(/<input type="hidden" name="([^"]+)" value(?:="([^"]*)")?/g)].map((m) => [m[1]!, decode(m[2] ?? "")]));
    return this.post(path, { ...hidden, ...fields });
  }

  async follow(seen: Seen): Promise<Seen> {
    if (!seen.location) throw new Error(`${seen.path} leads nowhere: ${seen.status}`);
    return this.ask(seen.location, {}, true);
  }

  async signIn(email: string, secretOfMail: () => Promise<string>): Promise<void> {
    const asked = await this.submit("/anmelden", { email });
    if (asked.status !== 200) throw new Error(`Sign-in was refused: ${asked.status}`);
    const opened = await this.submit(`/anmelden/${await secretOfMail()}`, {});
    if (opened.status !== 303 || this.cookies.size === 0) throw new Error(`Link did not open: ${opened.status}`);
  }

  private async ask(path: string, init: RequestInit, full = false): Promise<Seen> {
    const url = `${this.base}${full ? "" : this.prefix}${path}`;
    const response = await fetch(url, { ...init, redirect: "manual", headers: { ...(init.headers as Record<string, string>), ...(this.cookies.size ? { cookie: this.cookie } : {}) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const [name, value] = pair!.split("=") as [string, string];
      if (/max-age=0/i.test(line) || value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.headers.get("location");
    return { status: response.status, text: await response.text(), headers: response.headers, path, location: location ? location.replace(this.base, "") : undefined };
  }
}

const decode = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
