// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from "node:crypto";

/** A fresh secret in the form that receivers' libraries take ("whsec_" and base64 of 32 bytes). */
export const signingSecret = (chance: string): string => `whsec_${Buffer.from(chance, "base64url").toString("base64")}`;

/**
 * Headers that prove who sends (Standard Webhooks): id, time in seconds, and HMAC-SHA256 over "id.time.body". The
 * receiver refuses what is older than five minutes, so each try is signed anew.
 */
export function signed(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const time = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${createHmac("sha256", key).update(`${id}.${time}.${body}`).digest("base64")}` };
}
