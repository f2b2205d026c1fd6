// SPDX-License-Identifier: EUPL-1.2
import type { PageContext } from "../../../kernel/page.ts";
import type { NavEntry } from "../../../kernel/room.ts";
import { speak } from "../../../kernel/voice.ts";
import { MoreLink } from "../../../ui/index.ts";

/** Links to the pages that other rooms hang under this one, for those who may see them. */
export function Further({ c, where }: { c: PageContext; where: Extract<NavEntry["where"], "settings" | "server"> }) {
  const entries = c.rooms.flatMap((room) => room.nav ?? []).filter((entry) => entry.where === where && c.may(entry.may, undefined));
  return <>{entries.sort((a, b) => a.order - b.order).map((entry) => <p key={entry.path}><MoreLink label={speak(entry.label[c.locale])} href={c.href(entry.path)} /></p>)}</>;
}
