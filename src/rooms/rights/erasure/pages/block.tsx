// SPDX-License-Identifier: EUPL-1.2
import { MoreLink, Section } from "../../../../ui/index.ts";
import type { ObjectBlock } from "../../../../kernel/room.ts";
import { texts } from "../../texts.ts";

/** On the office's page of a person: the way to erase somebody who has asked for it. The own data are erased elsewhere. */
export const eraseBlock: ObjectBlock = {
  order: 50,
  show: async (c, person) => {
    if (c.actor.kind === "person" && c.actor.id === person) return undefined;
    const t = texts[c.locale].erase;
    return <Section title={t.blockTitle} lead={t.blockLead}><p><MoreLink label={t.blockLink} href={c.href(`/personen/${person}/loeschen`)} /></p></Section>;
  },
};
