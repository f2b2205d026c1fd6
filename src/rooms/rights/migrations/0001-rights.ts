// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/**
 * Consents are only ever added, like the log. Both know one exception: in a transaction that forgets
 * (`app.forgetting`, set by the erasure and the retention run alone) the person in a row may be taken out;
 * what was agreed, when and how stays.
 */
export const rightsTables: Migration = {
  id: "rights/0001-rights",
  up: `
    create table consent_text (
      network_id uuid not null,
      hash text not null,
      purpose text not null,
      version int not null,
      locale text not null check (locale in ('de', 'en')),
      text text not null,
      first_at timestamptz not null,
      primary key (network_id, hash)
    );
    ${networkTable("consent_text")}

    create table consent (
      network_id uuid not null,
      id uuid not null,
      purpose text not null,
      version int not null,
      choice text not null check (choice in ('given', 'withdrawn')),
      person_id uuid,
      email_hash text,
      name text not null default '',
      pseudonym text,
      subject_id uuid,
      subject_label text not null default '',
      text_hash text not null,
      how text not null check (how in ('form', 'mailLink', 'paper', 'office')),
      noted_by uuid,
      note text not null default '',
      at timestamptz not null,
      primary key (network_id, id),
      foreign key (network_id, text_hash) references consent_text (network_id, hash),
      foreign key (network_id, person_id) references person (network_id, id),
      foreign key (network_id, noted_by) references person (network_id, id)
    );
    create index consent_of_person on consent (network_id, person_id, purpose, at desc);
    create index consent_of_purpose on consent (network_id, purpose, subject_id, at desc);
    ${networkTable("consent")}

    create function consent_wall() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('app.forgetting', true) = 'on'
        and (new.network_id, new.id, new.purpose, new.version, new.choice, new.subject_id, new.subject_label, new.text_hash, new.how, new.at)
          is not distinct from (old.network_id, old.id, old.purpose, old.version, old.choice, old.subject_id, old.subject_label, old.text_hash, old.how, old.at)
        and (new.person_id is null or new.person_id = old.person_id) and (new.email_hash is null or new.email_hash = old.email_hash) and (new.noted_by is null or new.noted_by = old.noted_by)
      then return new; end if;
      raise exception 'A consent is only ever added.' using errcode = 'check_violation';
    end $$;
    create trigger consent_stays before update or delete on consent for each row execute function consent_wall();
    create trigger consent_text_stays before update or delete on consent_text for each row execute function refuse_change();

    create function audit_wall() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('app.forgetting', true) = 'on'
        and (new.network_id, new.id, new.at, new.command, new.actor_kind, new.object_kind, new.object_id)
          is not distinct from (old.network_id, old.id, old.at, old.command, old.actor_kind, old.object_kind, old.object_id)
        and (new.actor_id is null or new.actor_id = old.actor_id) and (new.by_id is null or new.by_id = old.by_id)
      then return new; end if;
      raise exception 'The log is only ever added to.';
    end $$;
    drop trigger audit_stays on audit;
    create trigger audit_stays before update or delete on audit for each row execute function audit_wall();

    create table data_copy (
      network_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      state text not null check (state in ('making', 'ready', 'opened')),
      locale text not null check (locale in ('de', 'en')),
      asked_at timestamptz not null,
      ready_at timestamptz,
      opened_at timestamptz,
      expires_at timestamptz not null,
      bytes bytea,
      primary key (network_id, id),
      check ((state = 'ready') = (bytes is not null)),
      foreign key (network_id, person_id) references person (network_id, id)
    );
    create index data_copy_of_person on data_copy (network_id, person_id, asked_at desc);
    ${networkTable("data_copy")}

    create table erasure (
      network_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      by_id uuid,
      asked_by text not null check (asked_by in ('self', 'letter')),
      at timestamptz not null,
      deleted int not null,
      blanked int not null,
      kept int not null,
      kept_until date,
      primary key (network_id, id),
      foreign key (network_id, person_id) references person (network_id, id),
      foreign key (network_id, by_id) references person (network_id, id)
    );
    ${networkTable("erasure")}

    create table retention_run (
      network_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      kind text not null,
      removed int not null,
      primary key (network_id, id)
    );
    create index retention_run_time on retention_run (network_id, kind, at desc);
    ${networkTable("retention_run")}

    create table suppression_key (
      network_id uuid not null,
      secret text not null,
      primary key (network_id)
    );
    ${networkTable("suppression_key")}

    create table suppression (
      network_id uuid not null,
      address_hash text not null,
      why text not null check (why in ('erasure', 'wish')),
      at timestamptz not null,
      primary key (network_id, address_hash)
    );
    ${networkTable("suppression")}
  `,
};
