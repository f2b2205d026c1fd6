// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";
import type { SignUpWords } from "../signup/rules.ts";

/** A sign-up by an organisation that nobody here has checked yet. It holds no seat and stands in no public list. */
export interface SignUpRequest extends SignUpWords {
  readonly id: string;
  readonly editionId: string;
  readonly side: string;
  readonly name: string;
  readonly sector: string;
  readonly size: string;
  readonly contactName: string;
  readonly contactFunction: string;
  readonly contactEmail: string;
  readonly locale: "de" | "en";
  readonly state: "waiting" | "accepted" | "declined";
  readonly requestedAt: Date;
}

export type RequestRefusal =
  | { readonly type: "requestDecided" }
  | { readonly type: "requestNameTaken"; readonly field: "organisation" }
  | { readonly type: "requestAlreadyThere"; readonly field: "organisation" };

/** A request is decided once. */
export const decideRequest = (request: Pick<SignUpRequest, "state">): Result<true, RequestRefusal> => (request.state === "waiting" ? ok(true) : refuse({ type: "requestDecided" }));
