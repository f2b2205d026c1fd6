// SPDX-License-Identifier: EUPL-1.2
import { form } from "../../../../kernel/page.ts";
import { ActionBar, Button, DraftNotices, Form, Notice, PageTitle, RadioGroup, TextField, valueOf } from "../../../../ui/index.ts";
import { texts } from "../../texts.ts";
import { changeSuppression } from "../commands.ts";
import { suppressionCount } from "../store.ts";

const isResult = (text: string | null): text is "listed" | "free" | "added" | "removed" => ["listed", "free", "added", "removed"].includes(text ?? "");

const list = form({
  path: "/sperrliste",
  command: changeSuppression,
  key: () => ({}),
  values: () => ({ what: "check" }),
  show: async (c, _state, draft) => {
    const t = texts[c.locale].suppression;
    const { count } = await c.read((reader) => suppressionCount(reader, c.scope));
    const result = c.query.get("ergebnis");
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].retention.title, href: c.href("/aufbewahrung") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} meta={t.count(count)} />
          {isResult(result) ? <Notice tone="success" role="status"><p>{t.results[result]}</p></Notice> : null}
          <DraftNotices draft={draft} fields={{ email: t.email, what: t.what }} />
          <Form action={c.href("/sperrliste")} hidden={draft.hidden}>
            <TextField name="email" type="email" label={t.email} autocomplete="off" value={valueOf(draft, "email")} error={draft.errors["email"]} />
            <RadioGroup name="what" label={t.what} value={valueOf(draft, "what")} error={draft.errors["what"]} options={(["check", "add", "remove"] as const).map((value) => ({ value, label: t.whats[value] }))} />
            <ActionBar><Button label={t.save} variant="primary" /></ActionBar>
          </Form>
        </>
      ),
    };
  },
  done: (c, saved) => {
    const what = saved.answer?.["what"];
    return c.href(`/sperrliste?ergebnis=${what === "add" ? "added" : what === "remove" ? "removed" : saved.answer?.["listed"] ? "listed" : "free"}`);
  },
});

export const suppressionRoutes = [list];
