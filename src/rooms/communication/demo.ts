// SPDX-License-Identifier: EUPL-1.2
import type { DemoContext } from "../../kernel/room.ts";
import { askNewsletter, enterSubscriber } from "./subscriptions/commands.ts";

const day = 24 * 3600_000;

/** Invented readers of the newsletter: days since they ordered it, minutes until they confirmed. */
const readers: readonly (readonly [email: string, days: number, minutes: number, locale?: "en"])[] = [
  ["ida.brandt@post.example", 412, 6], ["hannes.vogt@post.example", 389, 31], ["amal.haddad@post.example", 350, 4, "en"], ["lesekreis@walkmuehle.example", 333, 900], ["peter.oswald@post.example", 300, 12],
  ["renate.lindner@post.example", 261, 55], ["info@fahrradladen-kette.example", 240, 3], ["yusuf.demir@post.example", 202, 9], ["klara.jansen@post.example", 181, 17], ["mai.tran@post.example", 154, 21, "en"],
  ["gemeindebuero@johannes.example", 122, 1440], ["wolfgang.tietz@post.example", 96, 8], ["pia.sommer@post.example", 61, 2], ["elif.arslan@post.example", 33, 13], ["jonas.reuter@post.example", 12, 40],
];

/** Readers of the newsletter of the town, one of whom has not confirmed yet. The neighbours have none. */
export async function loadSubscribers(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== "walkenau") return;
  const now = demo.clock.now().getTime();
  for (const [email, days, minutes, locale = "de"] of readers) {
    const askedAt = new Date(now - days * day);
    await demo.run(enterSubscriber, { key: { email, locale, askedAt }, form: {}, at: new Date(askedAt.getTime() + minutes * 60_000) });
  }
  const { base } = await demo.site();
  await demo.run(askNewsletter, { key: { base }, form: { email: "nele.kuhn@post.example", locale: "de" }, at: new Date(now - 3 * day) });
}
