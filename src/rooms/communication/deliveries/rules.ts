// SPDX-License-Identifier: EUPL-1.2

export interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly toPerson: string | null;
  readonly locale: "de" | "en";
  readonly subject: string;
  readonly body: string;
  readonly at: Date;
}

/** Whom an answer should reach, where it is somebody else than us; an address that is none is left out. */
export const replyTo = (payload: Readonly<Record<string, unknown>>): string | undefined => {
  const address = part(payload, "replyTo");
  return plainAddress(address) ? address : undefined;
};

/** What became of it: shown on the mailbox page, given to the mail server, or stopped at the gate. */
export type MailState = "shown" | "sent" | "refused";

/**
 * The gate before every mail: one plain address and nothing else. Mail libraries read display names, groups,
 * comments and several addresses out of one text; none of these passes here.
 */
export function plainAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/.test(text);
}

/** A subject is one line; what somebody typed cannot add headers. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim().slice(0, 200);

/** The text of a mail with its foot: who writes, and how it stops. */
export const withFoot = (body: string, foot: string): string => `${body.trim()}\n\n-- \n${foot}\n`;

const part = (payload: Readonly<Record<string, unknown>>, name: string): string => (typeof payload[name] === "string" ? payload[name] : "");

/** Reads the news item "mail". What is no mail throws: a room has a bug. */
export function readMail(payload: Readonly<Record<string, unknown>>, id: string, at: Date): Mail {
  const mail: Mail = {
    id, at, kind: part(payload, "kind"), recipient: part(payload, "to"), toPerson: part(payload, "toPerson") || null,
    locale: payload["locale"] === "en" ? "en" : "de", subject: oneLine(part(payload, "subject")), body: part(payload, "text"),
  };
  if (!mail.kind || !mail.subject || !mail.body) throw new Error("A mail needs kind, subject and text.");
  return mail;
}
