// SPDX-License-Identifier: EUPL-1.2
import type { Context } from "hono";
import type { Answer, Route } from "../kernel/page.ts";
import { ButtonLink, PageTitle } from "../ui/index.ts";
import { respond } from "./answer.tsx";
import type { Entered } from "./enter.ts";
import type { House } from "./house.ts";
import { isOpen } from "./open.ts";
import { general } from "./texts.ts";

/** Answers in the place of a route that is not open yet: one calm page; files and writes are simply not there. */
export const gate = (house: House, c: Context, route: Route, answer: (entered: Entered) => Promise<Response>) => (entered: Entered): Promise<Response> => {
  if (isOpen(entered, route)) return answer(entered);
  const isPage = c.req.method === "GET" && !/\.\w+$|^\/api(\/|$)/.test(route.path);
  return respond(house, c, entered, isPage ? preparing(entered) : { kind: "notFound" });
};

function preparing(c: Entered): Answer {
  const t = general[c.locale];
  return {
    kind: "html", title: t.preparingTitle, width: "text", noindex: true,
    main: <PageTitle title={c.site.name} lead={t.preparing} actions={<ButtonLink href={c.href("/anmelden")} label={t.signIn} variant="secondary" />} />,
  };
}
