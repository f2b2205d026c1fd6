// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";

/** A real OpenID provider on loopback, as a town hall has one: everybody is let in under the name they type. */
export class IdentityProvider {
  private server: Server | undefined;
  issuer = "";

  /** Opens it for one client with its redirect address. */
  async open(redirectUri: () => string): Promise<void> {
    this.server = await new Promise<Server>((resolve) => { const made = createServer().listen(0, "127.0.0.1", () => resolve(made)); });
    this.issuer = `http://localhost:${(this.server.address() as { port: number }).port}`;
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: "gemeinsam", client_secret: "ein-geheimnis-vom-rathaus", redirect_uris: [redirectUri()] }],
      features: { devInteractions: { enabled: true } },
      findAccount: (_ctx: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, email: "katrin.sommerfeld@walkenau.example", email_verified: true }) }),
      cookies: { keys: ["a key for tests"] },
      pkce: { required: () => true },
    });
    this.server.on("request", provider.callback());
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined));
  }
}
