// SPDX-License-Identifier: EUPL-1.2
import { networkTable, type Migration } from "../../../kernel/database/migrate.ts";

/** What a place says about itself because the law asks for it, one row a network; released notices and messages stay as they were. */
export const duties: Migration = {
  id: "duties/0001-duties",
  up: `
    create table imprint (
      network_id uuid primary key,
      body_name text not null,
      legal_form text not null default '',
      public_body boolean not null,
      land text not null,
      street text not null,
      postcode text not null,
      city text not null,
      representative text not null,
      phone text not null,
      email text not null,
      register_entry text not null default '',
      vat_id text not null default '',
      editor_name text not null,
      editor_address text not null default '',
      version int not null default 1
    );
    ${networkTable("imprint")}

    create table privacy_facts (
      network_id uuid primary key,
      officer text not null check (officer in ('named', 'none')),
      officer_name text not null default '',
      officer_address text not null default '',
      officer_email text not null default '',
      hosting_name text not null,
      hosting_address text not null default '',
      log_days int not null default 7,
      authority text not null default '',
      more text not null default '',
      version int not null default 1
    );
    ${networkTable("privacy_facts")}

    create table privacy_notice (
      network_id uuid not null,
      id uuid not null,
      number int not null,
      hash text not null,
      content jsonb not null,
      released_at timestamptz not null,
      primary key (network_id, id),
      unique (network_id, number)
    );
    ${networkTable("privacy_notice")}

    create table accessibility_statement (
      network_id uuid primary key,
      status text not null check (status in ('full', 'partial', 'none')),
      standard text not null,
      non_compliant text not null default '',
      burden text not null default '',
      outside text not null default '',
      alternatives text not null default '',
      prepared_on date not null,
      method text not null check (method in ('self', 'third')),
      assessor text not null default '',
      reviewed_on date not null,
      enforcement text not null default '',
      reminded_for date,
      version int not null default 1
    );
    ${networkTable("accessibility_statement")}

    create table feedback_contact (
      network_id uuid primary key,
      office text not null,
      email text not null,
      phone text not null default '',
      version int not null default 1
    );
    ${networkTable("feedback_contact")}

    create table barrier_case (
      network_id uuid not null,
      id uuid not null,
      number text not null,
      kind text not null check (kind in ('barrier', 'feedback')),
      what text not null,
      place text not null default '',
      email text,
      locale text not null check (locale in ('de', 'en')),
      secret_hash text not null,
      state text not null check (state in ('open', 'answered', 'closed')),
      received_at timestamptz not null,
      due_on date not null,
      answer text not null default '',
      answered_at timestamptz,
      closed_at timestamptz,
      outcome text check (outcome in ('mended', 'planned', 'noBarrier', 'notPossible', 'elsewhere')),
      version int not null default 1,
      primary key (network_id, id),
      unique (network_id, number)
    );
    create unique index barrier_case_secret on barrier_case (network_id, secret_hash);
    create index barrier_case_due on barrier_case (network_id, state, due_on);
    ${networkTable("barrier_case")}

    create table plain_page (
      network_id uuid not null,
      key text not null check (key in ('plain', 'sign')),
      text text not null,
      video_title text not null default '',
      video_url text not null default '',
      version int not null default 1,
      primary key (network_id, key)
    );
    ${networkTable("plain_page")}
  `,
};
