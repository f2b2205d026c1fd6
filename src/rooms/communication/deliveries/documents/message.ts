// SPDX-License-Identifier: EUPL-1.2
import { letterHtml } from "../../../../kernel/letter.ts";
import type { Site } from "../../../../kernel/page.ts";
import type { MailType } from "../../../../kernel/room.ts";
import { checkAccent } from "../../../../ui/index.ts";
import type { Mail } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** What a mail library gets: everything is fixed, so that a second try is the same mail. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo?: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: Date;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Under this address of a network a secret ends one kind of mail. */
export const wayOut = (site: Pick<Site, "base">, locale: Mail["locale"], secret: string): string => `${site.base}${locale === "en" ? "/en" : ""}/abbestellen/${secret}`;

/** Who writes, why one gets it, how it stops. */
export function footOf(mail: Pick<Mail, "locale">, type: MailType, site: Pick<Site, "name" | "base">, secret?: string): string {
  const t = texts[mail.locale].foot;
  return [`${site.name}\n${site.base}`, t.why(type.why[mail.locale]), secret === undefined ? t.service : t.stop(wayOut(site, mail.locale, secret))].join("\n\n");
}

/** The colour of the network as it can be read on white. */
export function readableAccent(site: Pick<Site, "accent">): string {
  const checked = checkAccent(site.accent);
  return checked.ok ? checked.light.accent : "#1d4f91";
}

/**
 * The whole message, plain text and HTML from the same words. What is no service mail carries a way out that a mail
 * program can take by itself (RFC 8058: https address, one POST) and says that it went to many (RFC 2919, Precedence).
 */
export function messageOf(mail: Mail, type: MailType, site: Site, options: { from?: string; secret?: string }): Message {
  const host = new URL(site.base).hostname;
  const foot = footOf(mail, type, site, options.secret);
  return {
    from: { name: site.name, address: options.from ?? `noreply@${host}` }, to: { name: "", address: mail.recipient },
    ...(mail.replyTo ? { replyTo: { name: "", address: mail.replyTo } } : {}),
    subject: mail.subject, date: mail.at, messageId: `<${mail.id}@${host}>`,
    text: `${mail.body.trim()}\n\n-- \n${foot}\n`,
    html: letterHtml({ locale: mail.locale, subject: mail.subject, from: site.name, text: mail.body, foot, accent: readableAccent(site) }),
    headers: options.secret === undefined ? { "Auto-Submitted": "auto-generated" } : {
      ...(mail.circularId === null ? { "Auto-Submitted": "auto-generated" } : {}),
      Precedence: mail.circularId === null ? "bulk" : "list",
      "List-Id": `<${mail.kind.toLowerCase()}.${site.key}.${host}>`,
      "List-Unsubscribe": `<${wayOut(site, mail.locale, options.secret)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
