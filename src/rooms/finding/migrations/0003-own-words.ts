// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * What the words of a network mean. `own_vocabulary.version` is another one after every change: whoever keeps the
 * thesaurus of a network in memory sees by it whether it still holds. `marks` are both words folded, so that the same
 * two are not there twice.
 */
export const ownWords: Migration = {
  id: "finding/0003-own-words",
  up: `
    create table own_word (
      network_id uuid not null,
      id uuid not null,
      word text not null check (char_length(word) between 1 and 60),
      how text not null check (how in ('same', 'related')),
      other text not null check (char_length(other) between 1 and 60),
      concept text,
      marks text not null,
      added_by uuid,
      added_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, marks),
      foreign key (network_id, added_by) references person (network_id, id)
    );
    create index own_word_time on own_word (network_id, added_at desc, id);
    ${networkTable("own_word")}

    create table own_vocabulary (
      network_id uuid not null,
      version uuid not null,
      primary key (network_id)
    );
    ${networkTable("own_vocabulary")}
  `,
};
