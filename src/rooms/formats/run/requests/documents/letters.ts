// SPDX-License-Identifier: EUPL-1.2
import type { News } from "../../../../../kernel/command.ts";
import { formatDay } from "../../../../../kernel/i18n.ts";
import type { Edition } from "../../rules.ts";
import type { SignUpRequest } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const letter = (kind: string, request: SignUpRequest, subject: string, text: string): News[] =>
  [{ type: "mail", payload: { kind: `run.${kind}`, to: request.contactEmail, locale: request.locale, subject, text } }];

const facts = (edition: Edition, request: SignUpRequest) => ({ name: request.contactName, organisation: request.name, title: edition.title, day: formatDay(edition.day, request.locale) });

/** The receipt for a request. */
export function requestedNews(edition: Edition, request: SignUpRequest): News[] {
  const mail = texts[request.locale].mail;
  return letter("requested", request, mail.requestedSubject(facts(edition, request)), mail.requestedText(facts(edition, request)));
}

/** The friendly no, with the organisers' reason where they gave one. */
export function declinedNews(edition: Edition, request: SignUpRequest, reason: string): News[] {
  const mail = texts[request.locale].mail;
  return letter("declined", request, mail.declinedSubject(facts(edition, request)), mail.declinedText({ ...facts(edition, request), reason }));
}
