// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { answerDays } from "../feedback/rules.ts";
import { findContact } from "../feedback/store.ts";
import { findImprint } from "../imprint/store.ts";
import type { OwnPage } from "./rules.ts";
import { findOwnPage } from "./store.ts";
import { texts } from "./texts.ts";

export interface ShownPage {
  readonly own: OwnPage | undefined;
  /** The words that stand on the page: the place's own, or the proposal of the software. */
  readonly text: string;
  readonly phone: string;
  readonly email: string;
}

/** A page as it is shown. The place writes in German; in English the proposal stands. */
export async function shownPage(reader: Reader, scope: Scope, key: OwnPage["key"], network: string, locale: Locale): Promise<ShownPage> {
  const [own, sign, contact, imprint] = [await findOwnPage(reader, scope, key), await findOwnPage(reader, scope, "sign"), await findContact(reader, scope), await findImprint(reader, scope)];
  const phone = contact?.phone || imprint?.phone || "";
  const email = contact?.email ?? imprint?.email ?? "";
  const proposal = texts[locale][key].text({ network, phone, email, days: answerDays, sign: (sign?.videoUrl ?? "") !== "" });
  return { own, text: own && locale === "de" ? own.text : proposal, phone, email };
}
