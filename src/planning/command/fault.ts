// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../../engines/search/index.ts";
import type { Refusal } from "../../kernel/result.ts";

/** Called wrongly, or a file that cannot be used: sentences for the terminal, and the programme ends with code 2. */
export interface Fault extends Refusal {
  readonly type: "fault";
  readonly says: readonly Saying[];
}

/** A fault in these words. */
export function said(...says: readonly Saying[]): Fault {
  return { type: "fault", says };
}
