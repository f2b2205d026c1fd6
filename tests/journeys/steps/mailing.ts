// SPDX-License-Identifier: EUPL-1.2
import { inject } from "vitest";
import { expect } from "vitest";
import { ask } from "../../support/town.ts";
import type { Story } from "./story.ts";

const reader = "rosa.reader@post.example";
const coordinator = "katrin.sommerfeld@walkenau.example";
const asked = (story: Story, sql: string): Promise<Record<string, unknown>[]> =>
  ask({ ...inject("database").admin, database: new URL(story.town.databaseUrl.replace("@/", "@localhost/")).pathname.slice(1) }, sql);

export async function whenSomebodyOrdersTheNewsletter(story: Story): Promise<void> {
  const rosa = await story.person("Rosa");
  await rosa.open("/newsletter");
  await rosa.write("E-Mail-Adresse", "rosa");
  await rosa.press("Newsletter bestellen");
  expect(await rosa.text()).toContain("vollständige E-Mail-Adresse");
  expect(await rosa.valueOf("E-Mail-Adresse")).toBe("rosa");
  await rosa.write("E-Mail-Adresse", reader);
  await rosa.press("Newsletter bestellen");
  expect(await rosa.heading()).toBe("Fast geschafft");
}

export async function whenTheOrderIsConfirmed(story: Story): Promise<void> {
  const rosa = await story.person("Rosa");
  const link = /https?:\S+\/newsletter\/bestaetigen\/\S+/.exec((await story.mail(reader, "communication.newsletterConfirm")).text)![0];
  await rosa.open(new URL(link).pathname);
  expect(await rosa.text()).toContain(reader);
  await rosa.press("Ja, Newsletter bestellen");
  expect(await rosa.heading()).toBe("Der Newsletter ist bestellt");
}

export async function whenAnIssueIsWritten(story: Story): Promise<void> {
  const katrin = await story.person("Katrin");
  await katrin.open("/anmelden");
  await katrin.write("E-Mail-Adresse", coordinator);
  await katrin.press("Link schicken");
  const link = /https?:\S+\/anmelden\/\S+/.exec((await story.mail(coordinator, "platform.signIn")).text)![0];
  await katrin.open(new URL(link).pathname);
  await katrin.press("Jetzt anmelden");
  await katrin.open("/rundschreiben");
  await katrin.follow("Neues Rundschreiben");
  await katrin.press("Weiter zum Text");
  expect(await katrin.heading()).toBe("Neues Rundschreiben");
  await katrin.pick("An", "Alle, die den Newsletter bestellt haben");
  await katrin.press("Weiter zum Text");
  await katrin.write("Betreff", "Drei Dinge im Dezember");
  await katrin.write("Text", "Guten Tag,\n\nim Dezember wird dreimal Hilfe gebraucht.\n\nhttps://walkenau.example/bedarfe");
  await katrin.write("Betreff, englisch", "Three things in December");
  await katrin.press("Speichern und zur Vorschau");
  expect(await katrin.text()).toContain("gehören Betreff und Text zusammen");
  expect(await katrin.valueOf("Betreff")).toBe("Drei Dinge im Dezember");
  await katrin.write("Text, englisch", "Hello,\n\nhelp is needed three times in December.");
  await katrin.press("Speichern und zur Vorschau");
}

export async function thenThePreviewSaysWhomItReaches(story: Story): Promise<void> {
  const katrin = await story.person("Katrin");
  expect(await katrin.heading()).toBe("Vorschau und Versand");
  const text = await katrin.text();
  expect(text).toContain("16 Empfänger");
  expect(text).toContain("Drei Dinge im Dezember");
  expect(text).toContain("Three things in December");
  expect(text).toContain("Keine solchen E-Mails mehr?");
  await katrin.press("Testmail an mich");
  expect((await story.mails(coordinator, "communication.circularTest")).map((mail) => mail.subject).sort()).toEqual(["Drei Dinge im Dezember", "Three things in December"]);
  await katrin.write("Anzahl der Empfänger", "15");
  await katrin.press("Jetzt senden");
  expect(await katrin.text()).toContain("Das ist nicht die Zahl der Empfänger. Es sind 16.");
}

export async function whenTheIssueIsSent(story: Story): Promise<void> {
  const katrin = await story.person("Katrin");
  await katrin.write("Anzahl der Empfänger", "16");
  await katrin.press("Jetzt senden");
  expect(await katrin.text()).toMatch(/von 16 sind erledigt/);
  story.town.travel(new Date(story.town.house.clock.now().getTime() + 60_000));
  await story.town.work();
  await katrin.follow("Stand neu laden");
  expect(await katrin.text()).toContain("Alle 16 sind erledigt.");
}

export async function whenTheReaderLeaves(story: Story): Promise<void> {
  const rosa = await story.person("Rosa");
  const [choice] = await asked(story, `select secret from mail_choice where address = '${reader}'`);
  await rosa.open(`/abbestellen/${String(choice!["secret"])}`);
  await rosa.press("Abbestellen");
  expect(await rosa.heading()).toBe("Abbestellt");
  expect(await asked(story, `select state from subscription where email = '${reader}'`)).toEqual([{ state: "ended" }]);
}

export async function whenOnesOwnMailsAreSet(story: Story): Promise<void> {
  const katrin = await story.person("Katrin");
  await katrin.open("/mein-konto/mails");
  await katrin.untick("Einladung zu einer Veranstaltung");
  await katrin.press("Speichern");
  expect(await asked(story, `select how from mail_choice where address = '${coordinator}' and kind = 'run.invited' and stopped_at is not null`)).toEqual([{ how: "account" }]);
}
