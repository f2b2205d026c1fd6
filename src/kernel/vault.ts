// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Keeps secrets of others (of a town's identity provider, say) so that a copy of the database alone does not tell them. */
export interface Vault {
  /** "v1.<nonce>.<text and tag>", base64url, AES-256-GCM. */
  seal(text: string): string;
  /** Undefined: sealed with another key, or changed. */
  open(sealed: string): string | undefined;
}

/** A vault with the key of this installation (`SECRET_KEY`, else the file secret.key in the data folder). */
export function createVault(secretKey: string): Vault {
  const key = createHash("sha256").update(`vault ${secretKey}`).digest();
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `v1.${nonce.toString("base64url")}.${body.toString("base64url")}`;
    },
    open(sealed) {
      const [version, nonce, body] = sealed.split(".");
      if (version !== "v1" || !nonce || !body) return undefined;
      try {
        const bytes = Buffer.from(body, "base64url");
        const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"));
        decipher.setAuthTag(bytes.subarray(-16));
        return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
