// SPDX-License-Identifier: EUPL-1.2
import { createTransport, type Transporter } from "nodemailer";
import type { MailType, Room, WorkContext } from "../../kernel/room.ts";
import { noteMail } from "./commands.ts";
import { plainAddress, readMail, replyTo, withFoot, type Mail } from "./rules.ts";
import { mailState } from "./store.ts";
import { texts } from "./texts.ts";

const transports = new Map<string, Transporter>();

function transport(url: string): Transporter {
  const known = transports.get(url);
  if (known) return known;
  const made = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true });
  transports.set(url, made);
  return made;
}

/**
 * Hands a mail on: to the mail server of SMTP_URL, else to the mailbox page (demo) or the log (sign-in links only).
 * A dead server throws, and the job comes back later. The message id is fixed, so that a repeated delivery is
 * recognised by whoever receives it.
 */
export async function deliverMail(work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string): Promise<void> {
  if (await work.read((reader) => mailState(reader, work.scope, id))) return;
  const mail = readMail(payload, id, work.at);
  if (!typeOf(work.rooms, mail.kind)) throw new Error(`No room declares mails of the kind "${mail.kind}".`);
  const site = await work.site();
  if (!plainAddress(mail.recipient)) return note(work, mail, "refused", "address");
  if (work.smtpUrl) {
    const host = new URL(site.base).hostname;
    const answer = replyTo(payload);
    const from = work.mailFrom ?? `noreply@${host}`;
    await transport(work.smtpUrl).sendMail({
      from: { name: site.name, address: from }, to: { name: "", address: mail.recipient }, subject: mail.subject,
      text: withFoot(mail.body, texts[mail.locale].foot(site.name, site.base)), messageId: `<${mail.id}@${host}>`,
      ...(answer ? { replyTo: { name: "", address: answer } } : {}),
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return note(work, mail, "sent");
  }
  if (!site.mailbox) work.log.warn({ person: mail.toPerson, link: /https?:\/\/\S+\/anmelden\/\S+/.exec(mail.body)?.[0] }, "No SMTP_URL is set: this mail stays here");
  return note(work, mail, "shown");
}

/** How a kind of mail is to be treated, as the room that sends it declares. */
export const typeOf = (rooms: readonly Room[], kind: string): MailType | undefined => rooms.map((room) => room.mails?.[kind]).find(Boolean);

async function note(work: WorkContext, mail: Mail, state: "shown" | "sent" | "refused", reason?: string): Promise<void> {
  await work.run(noteMail, { key: { mail, state, reason }, form: {} });
}
