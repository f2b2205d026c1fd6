// SPDX-License-Identifier: EUPL-1.2
import { createTransport, type Transporter } from "nodemailer";
import type { MailType, Room, WorkContext } from "../../../kernel/room.ts";
import { isPaused, runsMachine } from "../../platform/index.ts";
import { claimMail, settleMail, takeMail, type Treatment } from "./commands.ts";
import { messageOf, type Message } from "./documents/message.ts";
import { overdueMails } from "./queries.ts";
import { readError, readMail, type Delivery, type Outcome } from "./rules.ts";
import { findChoice, findMail } from "./store.ts";

const transports = new Map<string, Transporter>();

function transport(url: string): Transporter {
  const known = transports.get(url);
  if (known) return known;
  const made = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true });
  transports.set(url, made);
  return made;
}

/** How a kind of mail is to be treated, as the room that sends it declares. Throws for a kind that nobody declared. */
export function typeOf(rooms: readonly Room[], kind: string): MailType {
  const type = rooms.map((room) => room.mails?.[kind]).find(Boolean);
  if (!type) throw new Error(`No room declares mails of the kind "${kind}".`);
  return type;
}

const treatmentOf = (type: MailType): Treatment => ({ service: type.service, secret: type.secret === true, afterCrash: type.afterCrash });

/**
 * Takes a mail over and, where there is a mail server, sends it. The claim is committed before the talk with the server
 * begins, so that after a crash it is known that the mail may be out. Without a server: the mailbox page of the demo,
 * elsewhere it stays here, and the log holds the link of a sign-in mail, so that whoever runs the server gets in.
 */
export async function deliverMail(work: WorkContext, payload: Readonly<Record<string, unknown>>, id: string): Promise<void> {
  if (await work.read((reader) => findMail(reader, work.scope, id))) return sendMail(work, id);
  const mail = readMail(payload, id, work.at);
  const type = typeOf(work.rooms, mail.kind);
  const site = await work.site();
  const way = work.smtpUrl ? "server" : site.mailbox ? "mailbox" : "none";
  const paused = await work.read((reader) => isPaused(reader, work.scope, mail.recipient));
  const mayBeUnwanted = !type.service || type.byOthers === true;
  const suppressed = paused || (mayBeUnwanted && ((await work.suppressed?.(mail.recipient)) ?? false));
  // To a paused account nothing goes out, nor to who wants no mail, not even what is a service elsewhere.
  const treatment = suppressed ? { ...treatmentOf(type), service: false } : treatmentOf(type);
  await work.run(takeMail, { key: { mail, treatment, suppressed, way }, form: {} });
  const taken = await work.read((reader) => findMail(reader, work.scope, id));
  if (taken?.state === "sending") return talk(work, taken, type);
  if (taken?.state === "kept") await sayKept(work, mail);
}

/**
 * Without a mail server nobody could sign in after the first session, so the link of whoever runs this machine stands in
 * the log, which is theirs anyway. Nobody else's link ever does.
 */
async function sayKept(work: WorkContext, mail: { readonly kind: string; readonly toPerson: string | null; readonly body: string }): Promise<void> {
  const person = mail.toPerson;
  const operator = person !== null && mail.kind === "platform.signIn" && (await work.read((reader) => runsMachine(reader, work.scope, person)));
  const link = operator ? /https?:\/\/\S+\/anmelden\/\S+/.exec(mail.body)?.[0] : undefined;
  work.log.warn({ person, kind: mail.kind, ...(link ? { link } : {}) }, link ? "No SMTP_URL is set: this mail stays here. As you run this server, here is your sign-in link; set SMTP_URL so that all others get theirs by mail." : "No SMTP_URL is set: this mail stays here. Set SMTP_URL so that it reaches its recipient.");
}

/** Sends a mail whose time has come. Somebody else still at it: the job comes back. */
export async function sendMail(work: WorkContext, id: string): Promise<void> {
  const mail = await work.read((reader) => findMail(reader, work.scope, id));
  if (!mail) return;
  const type = typeOf(work.rooms, mail.kind);
  const claimed = await work.run(claimMail, { key: { id, treatment: treatmentOf(type) }, form: {} });
  if (claimed.kind === "refused" && (claimed.refusal as { type: string }).type === "mailBeingSent") throw new Error("This mail is being sent by somebody else, or its sender died a moment ago.");
  if (claimed.kind !== "done") return;
  const taken = await work.read((reader) => findMail(reader, work.scope, id));
  if (taken?.state === "sending") await talk(work, taken, type);
}

async function talk(work: WorkContext, mail: Delivery, type: MailType): Promise<void> {
  const site = await work.site();
  const choice = type.service ? undefined : await work.read((reader) => findChoice(reader, work.scope, mail.recipient, mail.kind));
  const unwanted = choice?.stoppedAt || (mail.circularId !== null && (await work.read((reader) => isPaused(reader, work.scope, mail.recipient))));
  const outcome: Outcome = unwanted ? { kind: "unwanted" } : !work.smtpUrl ? { kind: site.mailbox ? "shown" : "kept" }
    : await give(work, messageOf(mail, type, site, { ...(work.mailFrom ? { from: work.mailFrom } : {}), ...(choice ? { secret: choice.secret } : {}) }));
  if ("reason" in outcome) work.log.warn({ mail: mail.id, kind: mail.kind, outcome: outcome.kind, reason: outcome.reason.replaceAll(mail.recipient, "…") }, "mail not sent");
  await work.run(settleMail, { key: { id: mail.id, treatment: treatmentOf(type), outcome }, form: {} });
}

/** DKIM signs also what RFC 8058 wants signed; the library's own list leaves that header out. */
const signed = "From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:List-Id:List-Unsubscribe:List-Unsubscribe-Post";

async function give(work: WorkContext, message: Message): Promise<Outcome> {
  try {
    await transport(work.smtpUrl!).sendMail({ ...message, headers: { ...message.headers }, ...(work.dkim ? { dkim: { ...work.dkim, headerFieldNames: signed } } : {}) });
    return { kind: "sent" };
  } catch (error) {
    return readError(error as Error);
  }
}

/** Mails whose job got lost (a dead job, a restored backup): they get a new one. */
export async function sweepMails(work: WorkContext): Promise<void> {
  if (!work.smtpUrl) return;
  for (const id of await work.read((reader) => overdueMails(reader, work.scope, work.at))) await sendMail(work, id).catch((error: unknown) => work.log.warn({ err: error, mail: id }, "mail"));
}
