// SPDX-License-Identifier: EUPL-1.2
import type { DemoContext } from "../../kernel/room.ts";
import { beginCircular, prepare, sendCircular, writeCircular } from "./circulars/commands.ts";
import { findCircular } from "./circulars/store.ts";
import { askNewsletter, enterSubscriber } from "./subscriptions/commands.ts";

const day = 24 * 3600_000;

/** Invented readers of the newsletter: days since they ordered it, minutes until they confirmed. */
const readers: readonly (readonly [email: string, days: number, minutes: number, locale?: "en"])[] = [
  ["ida.brandt@post.example", 412, 6], ["hannes.vogt@post.example", 389, 31], ["amal.haddad@post.example", 350, 4, "en"], ["lesekreis@walkmuehle.example", 333, 900], ["peter.oswald@post.example", 300, 12],
  ["renate.lindner@post.example", 261, 55], ["info@fahrradladen-kette.example", 240, 3], ["yusuf.demir@post.example", 202, 9], ["klara.jansen@post.example", 181, 17], ["mai.tran@post.example", 154, 21, "en"],
  ["gemeindebuero@johannes.example", 122, 1440], ["wolfgang.tietz@post.example", 96, 8], ["pia.sommer@post.example", 61, 2], ["elif.arslan@post.example", 33, 13], ["jonas.reuter@post.example", 12, 40],
];

const issue = {
  subjectDe: "Neues aus Walkenau: was im Herbst gebraucht wird",
  textDe: "Guten Tag,\n\nin diesem Herbst suchen mehrere Vereine Menschen mit einem freien Nachmittag:\n\n– die Hausaufgabenhilfe im Bahnhofsviertel, dienstags\n– der Tafelgarten, ein Samstag im Monat\n– das Repair-Café, wer löten kann\n\nAlle Bedarfe stehen auf einer Seite:\n\nLINK\n\nDanke an alle, die im Sommer geholfen haben.\n\nIhre Koordination",
  subjectEn: "News from Walkenau: what is needed this autumn",
  textEn: "Hello,\n\nthis autumn several clubs look for people with a free afternoon:\n\n– homework help near the station, on Tuesdays\n– the food bank garden, one Saturday a month\n– the repair café, whoever can solder\n\nAll needs stand on one page:\n\nLINK\n\nThank you to everybody who helped in summer.\n\nYour coordination",
};

/** Readers of the newsletter of the town, one of whom has not confirmed yet. The neighbours have none. */
export async function loadSubscribers(demo: DemoContext): Promise<void> {
  if (demo.networkKey !== "walkenau") return;
  const now = demo.clock.now().getTime();
  for (const [email, days, minutes, locale = "de"] of readers) {
    const askedAt = new Date(now - days * day);
    await demo.run(enterSubscriber, { key: { email, locale, askedAt }, form: {}, at: new Date(askedAt.getTime() + minutes * 60_000) });
  }
  const { base } = await demo.site();
  await sendIssue(demo, base, new Date(now - 20 * day));
  await demo.run(beginCircular, { key: { rooms: demo.rooms }, form: { audience: "actors.spokespeople" }, at: new Date(now - day) });
  await demo.run(askNewsletter, { key: { base }, form: { email: "nele.kuhn@post.example", locale: "de" }, at: new Date(now - 3 * day) });
}

/** One issue of the newsletter, written, looked at and sent as the coordination would. */
async function sendIssue(demo: DemoContext, base: string, at: Date): Promise<void> {
  const begun = await demo.run(beginCircular, { key: { rooms: demo.rooms }, form: { audience: "communication.subscribers" }, at });
  const key = { id: begun.object.id, rooms: demo.rooms };
  const linked = { ...issue, textDe: issue.textDe.replace("LINK", `${base}/bedarfe`), textEn: issue.textEn.replace("LINK", `${base}/en/bedarfe`) };
  await demo.run(writeCircular, { key, form: linked, at });
  const seen = await demo.read(async (reader) => prepare(reader, demo.scope, demo.rooms, (await findCircular(reader, demo.scope, key.id))!));
  await demo.run(sendCircular, { key, form: { seen: seen.seen, count: String(seen.recipients.to.length) }, at });
}
