// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from "../kernel/i18n.ts";
import type { Answer } from "../kernel/page.ts";
import { texts } from "./texts.ts";

type Data = Extract<Answer, { kind: "data" }>;

/** What was wrong, for machines and for whoever reads their logs (RFC 9457). `errors`: one sentence for each parameter or line. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly parameter: string; readonly detail: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = ({ headers, ...said }: Problem): Data => ({
  kind: "data", type: "application/problem+json; charset=utf-8", status: said.status, body: JSON.stringify({ type: "about:blank", ...said }), ...(headers ? { headers } : {}),
});

/** Nothing there, or not for everybody: both sound the same. */
export function notThere(locale: Locale): Data {
  const t = texts[locale].problems;
  return problem({ status: 404, title: t.notFoundTitle, detail: t.notFound });
}
