// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Call the event off",
  lead: "The public page stays and says so; calendars that took the date over strike it out.",
  consequences: (d) => (d.people === 0 ? "Nobody has signed up; no message goes out." : d.people === 1 ? "One sign-up gets a message with the reason." : `${d.people} sign-ups get a message with the reason.`),
  reason: "Reason",
  reasonHint: "Stands on the public page and in the message. One sentence is enough.",
  submit: "Call off",
  button: "Call off",
  notice: "Called off",
  subject: (d) => `Called off: ${d.title} on ${d.day}`,
  text: (d) => `Hello ${d.name},\n\n"${d.title}" on ${d.day} will not take place.\n\nReason: ${d.reason}\n\nMore about it:\n\n${d.link}\n\nYou get this message because this address was given at the sign-up.`,
  refusals: { editionCancelledAlready: "The event has been called off already.", editionOver: "The event is over already." },
  flash: "Called off. The messages are on their way.",
  deed: "called an event off",
};
