// SPDX-License-Identifier: EUPL-1.2
import type { News } from "../../../../../kernel/command.ts";
import { formatDay, formatTime, type Locale } from "../../../../../kernel/i18n.ts";
import type { Edition } from "../../rules.ts";
import type { ParticipantState } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Who a letter goes to. Without an address there is no letter: then somebody calls. */
export interface Addressee {
  readonly contactName: string;
  readonly contactEmail: string;
  readonly locale: Locale;
}

const placed = (state: ParticipantState): "confirmed" | "registered" | "waitlisted" => (state === "waitlisted" ? "waitlisted" : state === "registered" ? "registered" : "confirmed");

const facts = (edition: Edition, to: Addressee) => ({
  name: to.contactName, title: edition.title, day: formatDay(edition.day, to.locale), time: formatTime(edition.opensAt, to.locale), venue: edition.venue,
});

const base = (address: string): string => address.replace(/\/+$/, "");

function letter(kind: string, to: Addressee, subject: string, text: string): News[] {
  return to.contactEmail === "" ? [] : [{ type: "mail", payload: { kind: `run.${kind}`, to: to.contactEmail, locale: to.locale, subject, text } }];
}

/** The answer to a sign-up, with the link by which it is changed or taken back. */
export function signUpNews(edition: Edition, to: Addressee, state: ParticipantState, address: string, secret: string): News[] {
  const mail = texts[to.locale].mail;
  const said = { ...facts(edition, to), link: `${base(address)}/anmeldung/${secret}` };
  return letter("signedUp", to, mail.signedUpSubject[placed(state)](said), mail.signedUpText({ ...said, answer: mail.answer[placed(state)] }));
}

/** The good news for those who move up from the waiting list. */
export function movedUpNews(edition: Edition, up: readonly Addressee[], address: string): News[] {
  return up.flatMap((to) => {
    const mail = texts[to.locale].mail;
    const said = { ...facts(edition, to), link: `${base(address)}/veranstaltungen/${edition.id}` };
    return letter("movedUp", to, mail.movedUpSubject(said), mail.movedUpText(said));
  });
}

/** The yes of the organisers to a sign-up that waited for it. */
export function confirmedNews(edition: Edition, to: Addressee, address: string): News[] {
  const mail = texts[to.locale].mail;
  const said = { ...facts(edition, to), link: `${base(address)}/veranstaltungen/${edition.id}` };
  return letter("confirmed", to, mail.confirmedSubject(said), mail.confirmedText(said));
}

/** The receipt for a sign-up that was taken back. */
export function cancelledNews(edition: Edition, to: Addressee): News[] {
  const mail = texts[to.locale].mail;
  return letter("cancelled", to, mail.cancelledSubject(facts(edition, to)), mail.cancelledText(facts(edition, to)));
}

/** The words of an invitation, also for looking at it before it goes out; `message`: the organisers' own words. */
export function invitationWords(edition: Edition, to: Addressee, organisationId: string, address: string, message: string): { subject: string; text: string } {
  const mail = texts[to.locale].mail;
  const said = { ...facts(edition, to), message, link: `${base(address)}/veranstaltungen/${edition.id}/anmelden/${organisationId}` };
  return { subject: mail.invitedSubject(said), text: mail.invitedText(said) };
}

/** The invitation of the organisers. */
export function invitationNews(edition: Edition, to: Addressee, organisationId: string, address: string, message: string): News[] {
  const { subject, text } = invitationWords(edition, to, organisationId, address, message);
  return letter("invited", to, subject, text);
}
