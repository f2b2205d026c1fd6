// SPDX-License-Identifier: EUPL-1.2
import { form, type Answer } from "../../../../kernel/page.ts";
import { ConfirmPage, DraftNotices } from "../../../../ui/index.ts";
import { publishEdition, setState } from "../commands.ts";
import { reachable } from "../rules.ts";
import { formatOf } from "../../contract.ts";
import { listEditions } from "../queries.ts";
import { crumbsOf, sampleEdition, texts } from "./frame.tsx";

const change = form({
  path: "/durchlaeufe/:edition/stand/:to",
  command: setState,
  key: (c) => ({ edition: c.params["edition"] }),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale];
    const to = c.params["to"] ?? "";
    const plan = on.format.format;
    const words = plan.texts[c.locale].states[to];
    if (!words) return { kind: "notFound" };
    const goesBack = reachable(plan.states.map((state) => state.key), on.edition.state).back === to;
    const allows = plan.states.find((state) => state.key === to)!.allows.flatMap((what) => t.confirm.allows[what] ?? []);
    const title = goesBack ? t.confirm.backTitle({ state: words.name }) : t.confirm.stateTitle({ state: words.name });
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbsOf(c, on, title),
      main: (
        <>
          <DraftNotices draft={draft} fields={{}} />
          <ConfirmPage title={title} consequences={[t.confirm.now({ state: plan.texts[c.locale].states[on.edition.state]?.name ?? on.edition.state }), words.does, ...allows]} action={c.href(`/durchlaeufe/${on.editionId}/stand/${to}`)}
            hidden={{ ...draft.hidden, to }} confirmLabel={goesBack ? title : words.button} cancel={{ href: c.href(`/durchlaeufe/${on.editionId}`) }} />
        </>
      ),
    };
  },
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}`),
  flash: "run.state",
  sample: async (reader, scope) => {
    const [first] = await listEditions(reader, scope, { limit: 1 });
    const states = first && formatOf(first.formatKey)?.format.states.map((state) => state.key);
    const near = first && states && reachable(states, first.state);
    const to = near?.forward ?? near?.back;
    return first && to ? { edition: first.id, to } : undefined;
  },
});

const publish = form({
  path: "/durchlaeufe/:edition/veroeffentlichen",
  command: publishEdition,
  key: (c) => ({ edition: c.params["edition"] }),
  show: async (c, on, draft): Promise<Answer> => {
    const t = texts[c.locale].confirm;
    const off = on.edition.published;
    const title = off ? t.unpublishTitle : t.publishTitle;
    const missing = draft.errors["published"];
    return {
      kind: "html", title, width: "text", noindex: true, crumbs: crumbsOf(c, on, title),
      main: (
        <>
          <DraftNotices draft={missing ? { ...draft, errors: {}, refusal: missing } : draft} fields={{}} />
          <ConfirmPage title={title} consequences={[...(off ? t.unpublish : t.publish)]} action={c.href(`/durchlaeufe/${on.editionId}/veroeffentlichen`)} hidden={{ ...draft.hidden, published: off ? "0" : "1" }}
            confirmLabel={off ? texts[c.locale].plan.unpublish : texts[c.locale].plan.publish} cancel={{ href: c.href(`/durchlaeufe/${on.editionId}${missing ? "/bearbeiten" : ""}`), ...(missing ? { label: texts[c.locale].plan.change } : {}) }} />
        </>
      ),
    };
  },
  done: (c) => c.href(`/durchlaeufe/${c.params["edition"]}`),
  flash: "run.changed",
  sample: sampleEdition,
});

export const stateRoutes = [change, publish];
