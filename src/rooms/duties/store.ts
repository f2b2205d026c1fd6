// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Statement } from "./accessibility/rules.ts";
import type { BarrierCase, FeedbackContact } from "./feedback/rules.ts";
import type { Imprint } from "./imprint/rules.ts";
import type { NoticeContent, PrivacyFacts } from "./notice/rules.ts";
import type { OwnPage } from "./plain/rules.ts";

type InNetwork<T> = T & { networkId: string };

export interface DutiesTables {
  imprint: InNetwork<Imprint>;
  privacyFacts: InNetwork<PrivacyFacts>;
  privacyNotice: { networkId: string; id: string; number: number; hash: string; content: NoticeContent; releasedAt: Date };
  accessibilityStatement: InNetwork<Statement>;
  feedbackContact: InNetwork<FeedbackContact>;
  barrierCase: InNetwork<BarrierCase> & { secretHash: string };
  plainPage: InNetwork<OwnPage>;
}

export const db = (reader: Reader) => tables<DutiesTables>(reader);
