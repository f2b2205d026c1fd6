// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../kernel/actor.ts";
import { page } from "../../../kernel/page.ts";
import type { NavEntry } from "../../../kernel/room.ts";
import { speak } from "../../../kernel/voice.ts";
import { ButtonLink, PageTitle, Section, TodoList, Toolbar } from "../../../ui/index.ts";
import { texts } from "../texts.ts";

/** What one does every day stands first; what is set up once, and what keeps the machine going, apart. */
const groupOf = ({ where, order }: NavEntry): "work" | "own" | "office" | "machine" =>
  where === "account" ? "own" : where === "server" || order >= 95 ? "machine" : where === "settings" || order >= 70 ? "office" : "work";

/** The desk: what today asks of this person, gathered from all rooms, the urgent and the oldest first. */
export const deskPage = page({
  path: "/schreibtisch",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].desk;
    const items = (await Promise.all(c.rooms.map((room) => room.desk?.(c) ?? []))).flat()
      .sort((a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false) || (b.waits ?? 0) - (a.waits ?? 0));
    const ways = c.rooms.flatMap((room) => room.nav ?? [])
      .filter((entry) => entry.where !== "public" && entry.where !== "footer" && entry.path !== "/schreibtisch" && entry.may.allows(c.actor, undefined, c.at))
      .sort((a, b) => a.order - b.order);
    const groups = (["work", "own", "office", "machine"] as const).map((key) => ({ key, ways: ways.filter((entry) => groupOf(entry) === key) })).filter((group) => group.ways.length > 0);
    return {
      kind: "html", title: t.title, noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={c.actor.kind === "person" ? t.lead(c.actor.name, items.length) : ""} />
          <TodoList
            empty={t.empty}
            items={items.map((item, i) => ({
              key: String(i), sentence: item.sentence, urgent: item.urgent ?? false,
              action: <ButtonLink label={item.button} href={item.href} variant={i === 0 ? "primary" : "secondary"} context={item.sentence} />,
            }))}
          />
          <Section title={t.ways} level={2}>
            {groups.map((group) => (
              <Section key={group.key} title={t.waysBy[group.key]} level={3}>
                <Toolbar items={group.ways.map((entry) => ({ label: speak(entry.label[c.locale]), href: c.href(entry.path), kind: "link" as const }))} />
              </Section>
            ))}
          </Section>
        </>
      ),
    };
  },
});
