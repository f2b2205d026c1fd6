// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  list: { lead: de.list.lead },
  mail: {
    emailNoticeText: (d) => `Hallo ${d.name},\n\nfür das Konto wurde eine neue E-Mail-Adresse eingetragen. Sie gilt, sobald sie bestätigt ist; dann kommen hier keine E-Mails mehr an.\n\nWar das jemand anderes? Dann bitte gleich anmelden und alle anderen Geräte abmelden:\n\n${d.base}/mein-konto/sitzungen`,
  },
});
