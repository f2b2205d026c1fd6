// SPDX-License-Identifier: EUPL-1.2
import { readingOf, type Reading } from "../../../engines/matching/index.ts";
import { engagement } from "../../../engines/thesaurus/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";

/** How a network reads texts: with the thesaurus that comes with the product. */
export const readingFor = async (_reader: Reader, _scope: Scope): Promise<Reading> => readingOf(engagement());
