// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Publication", leadPreparing: "The network is in preparation. Whoever is not signed in sees one calm page with its name. As soon as all duties are fulfilled, it can go public.",
  leadPublic: "The network is public. Everybody can read it.", whole: "All duties are fulfilled.",
  open: (d) => `${d.open} of ${d.all} duties ${d.open === 1 ? "is" : "are"} open.`,
  list: "Duties before publication",
  duties: { imprint: "Imprint", contact: "Contact for feedback", privacy: "Privacy notice", accessibility: "Accessibility declaration", plain: "Easy language and sign language", office: "Coordination", mail: "Sending of mails" },
  details: {
    imprint: "Who stands behind the network, and in which Land?", contact: "Who reads what is reported?", privacy: "Facts for the notice and a released version.", accessibility: "With all parts that the law of the European Union names.",
    plain: "A text is there and passes the check. It can be changed.", office: "At least one person coordinates the network.", mail: "Without a mail server no mail arrives, not even a link to sign in.",
  },
  noticeFacts: "First the facts", noticeChanged: "Something has changed: please release a new version.", mailHow: "Whoever runs the server sets the mail server (SMTP_URL).",
  states: { done: "done", open: "open", said: "known" }, mend: { imprint: "Enter the facts", contact: "Enter the contact", privacy: "Facts and release", release: "Release a version", accessibility: "Write the declaration", plain: "See and change the text", sign: "Film and text for sign language", office: "See the people" },
  publish: "Make the network public", publishHint: "After that everybody finds the pages, search engines too.", withoutMail: "I know that no mails are sent yet.", close: "Close again", closeTitle: "Close the network again", closeHint: "Then only people with an account see the pages. Nothing is lost.",
  desk: { open: (d) => `The network is not public yet: ${d.open} of ${d.all} duties ${d.open === 1 ? "is" : "are"} open.`, ready: "All duties are fulfilled. The network can go public.", owed: (d) => `${d.open} of ${d.all} duties ${d.open === 1 ? "is" : "are"} open although the network is public.`, notice: "The privacy notice no longer describes everything that the platform does.", button: "Look", release: "Release a new version" },
};
