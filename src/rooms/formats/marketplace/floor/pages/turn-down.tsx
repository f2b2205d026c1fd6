// SPDX-License-Identifier: EUPL-1.2
import { form, type Draft, type PageContext } from "../../../../../kernel/page.ts";
import { Button, DraftNotices, Form, RadioGroup, StationScreen, TextArea, valueOf } from "../../../../../ui/index.ts";
import type { Agreement } from "../../../../commitments/index.ts";
import { refuseHere, returnHere } from "../commands.ts";
import { anyAgreement, type Floor } from "../queries.ts";
import { refuseReasons, returnReasons } from "../rules.ts";
import { floorPath, wordsOf } from "./head.tsx";

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly reasons: readonly { readonly value: string; readonly label: string }[];
}

type InHand = Floor & { readonly agreement: Agreement };

function reasonPage(c: PageContext, state: InHand, draft: Draft, action: string, words: Words) {
  const t = wordsOf(c).turnDown;
  const back = c.href(floorPath(state.edition.id, "/notar"));
  return {
    kind: "html" as const, title: words.title, frame: "bare" as const, noindex: true,
    main: (
      <StationScreen station={`${wordsOf(c).sealer.station} · ${state.edition.title}`} title={words.title} back={{ href: back, label: t.back }} state={{ kind: "sent", text: wordsOf(c).sealer.ready }}>
        <p>{words.lead}</p>
        <DraftNotices draft={draft} fields={{ reason: t.reason, text: t.text }} />
        <Form action={c.href(floorPath(state.edition.id, `/notar/${state.agreement.id}/${action}`))} hidden={draft.hidden}>
          <RadioGroup name="reason" label={t.reason} value={valueOf(draft, "reason")} error={draft.errors["reason"]} options={[...words.reasons]} />
          <TextArea name="text" label={t.text} optional rows={3} maxLength={400} value={valueOf(draft, "text")} error={draft.errors["text"]} />
          <Button label={words.button} variant="danger" />
        </Form>
      </StationScreen>
    ),
  };
}

const key = (c: PageContext) => ({ edition: c.params["edition"], agreement: c.params["agreement"] });
const home = (c: PageContext) => c.href(floorPath(c.params["edition"]!, "/notar"));

const giveBack = form({
  path: "/durchlaeufe/:edition/markt/notar/:agreement/zurueckgeben",
  command: returnHere,
  key,
  show: async (c, state: InHand, draft) => {
    const { turnDown: t, returnReasons: names } = wordsOf(c);
    return reasonPage(c, state, draft, "zurueckgeben", { title: t.returnTitle(state.agreement), lead: t.returnLead, button: t.returnDo, reasons: returnReasons.map((value) => ({ value, label: names[value] })) });
  },
  done: home,
  flash: "marketplace.returned",
  sample: (reader, scope) => anyAgreement(reader, scope, "atSealer"),
});

const refuse = form({
  path: "/durchlaeufe/:edition/markt/notar/:agreement/ablehnen",
  command: refuseHere,
  key,
  show: async (c, state: InHand, draft) => {
    const { turnDown: t, refuseReasons: names } = wordsOf(c);
    return reasonPage(c, state, draft, "ablehnen", { title: t.refuseTitle(state.agreement), lead: t.refuseLead, button: t.refuseDo, reasons: refuseReasons.map((value) => ({ value, label: names[value] })) });
  },
  done: home,
  flash: "marketplace.refused",
  sample: (reader, scope) => anyAgreement(reader, scope, "atSealer"),
});

export const turnDownRoutes = [giveBack, refuse];
