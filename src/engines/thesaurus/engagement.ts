// SPDX-License-Identifier: EUPL-1.2
import { concepts } from "./concept.ts";
import type { Concept } from "./concept.ts";
import { activities } from "./concepts/activities.ts";
import { building } from "./concepts/building.ts";
import { community } from "./concepts/community.ts";
import { culture } from "./concepts/culture.ts";
import { digital } from "./concepts/digital.ts";
import { equipment } from "./concepts/equipment.ts";
import { expertise } from "./concepts/expertise.ts";
import { firms } from "./concepts/firms.ts";
import { furnishing } from "./concepts/furnishing.ts";
import { goods } from "./concepts/goods.ts";
import { hands } from "./concepts/hands.ts";
import { institutions } from "./concepts/institutions.ts";
import { learning } from "./concepts/learning.ts";
import { life } from "./concepts/life.ts";
import { mobility } from "./concepts/mobility.ts";
import { nature } from "./concepts/nature.ts";
import { occasions } from "./concepts/occasions.ts";
import { occupations } from "./concepts/occupations.ts";
import { people } from "./concepts/people.ts";
import { rooms } from "./concepts/rooms.ts";
import { support } from "./concepts/support.ts";
import { tasks } from "./concepts/tasks.ts";
import { trades } from "./concepts/trades.ts";
import { wellbeing } from "./concepts/wellbeing.ts";
import { thesaurus } from "./lexicon.ts";
import type { Thesaurus } from "./lexicon.ts";

const LISTS: readonly string[] = [activities, building, community, culture, digital, equipment, expertise, furnishing, goods, hands, institutions, learning, life, mobility, nature, occasions, occupations, people, rooms, firms, support, tasks, trades, wellbeing];

/** All concepts that come with the product. */
export const ENGAGEMENT: readonly Concept[] = LISTS.flatMap(concepts);

let read: Thesaurus | undefined;

/** The thesaurus that comes with the product, read at the first question. */
export function engagement(): Thesaurus {
  return (read ??= thesaurus(ENGAGEMENT));
}
