// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

export const afterTheSeal: Migration = {
  id: "commitments/0003-after-the-seal",
  up: `
    create table follow_up (
      network_id uuid not null,
      id uuid not null,
      commitment_id uuid not null,
      party_id uuid not null,
      kind text not null check (kind in ('firstContact', 'result')),
      due_on date not null,
      channel text check (channel in ('mail', 'phone')),
      sent_at timestamptz,
      secret_hash text,
      answered_at timestamptz,
      answer text check (answer in ('contactMade', 'notYet', 'running', 'done', 'partly', 'notFeasible', 'noContact')),
      reason text check (reason in ('noTime', 'needVanished', 'notFeasibleOnCloserLook', 'eventCancelled', 'waiting', 'partnerNotReached')),
      hours numeric check (hours >= 0),
      note text not null default '',
      primary key (network_id, id),
      check ((answer is null) = (answered_at is null)),
      foreign key (network_id, commitment_id) references commitment (network_id, id)
    );
    create index follow_up_commitment on follow_up (network_id, commitment_id, due_on);
    create index follow_up_due on follow_up (network_id, due_on) where sent_at is null and answered_at is null;
    create index follow_up_silent on follow_up (network_id, sent_at) where answered_at is null;
    create unique index follow_up_secret on follow_up (network_id, secret_hash) where secret_hash is not null;
    ${networkTable("follow_up")}

    create table amendment (
      network_id uuid not null,
      id uuid not null,
      commitment_id uuid not null,
      number int not null,
      text text not null,
      proposed_by_organisation_id uuid not null,
      state text not null default 'proposed' check (state in ('proposed', 'agreed', 'declined')),
      at timestamptz not null,
      decided_at timestamptz,
      version int not null default 1,
      primary key (network_id, id),
      check ((state = 'proposed') = (decided_at is null)),
      foreign key (network_id, commitment_id) references commitment (network_id, id)
    );
    create unique index amendment_number on amendment (network_id, commitment_id, number);
    ${networkTable("amendment")}

    create table amendment_consent (
      network_id uuid not null,
      amendment_id uuid not null,
      organisation_id uuid not null,
      consents boolean not null,
      person_id uuid,
      at timestamptz not null,
      primary key (network_id, amendment_id, organisation_id),
      foreign key (network_id, amendment_id) references amendment (network_id, id)
    );
    ${networkTable("amendment_consent")}

    create function amendment_wall() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'An amendment is only ever added.' using errcode = 'check_violation'; end if;
      if (new.commitment_id, new.number, new.text, new.proposed_by_organisation_id, new.at) is distinct from (old.commitment_id, old.number, old.text, old.proposed_by_organisation_id, old.at)
        or (old.state <> 'proposed' and new.state <> old.state)
      then raise exception 'An amendment stays as it was proposed.' using errcode = 'check_violation'; end if;
      return new;
    end $$;
    create trigger amendment_stays before update or delete on amendment for each row execute function amendment_wall();
  `,
};
