// SPDX-License-Identifier: EUPL-1.2
import type { Migration } from "../../../kernel/database/migrate.ts";

/**
 * The last wall behind the rules: what is sealed stays as it was signed. Only its course (state), the consents of the
 * sides, and names of persons that must be forgotten can still change.
 */
export const sealedStays: Migration = {
  id: "commitments/0002-sealed-stays",
  up: `
    create function commitment_wall() returns trigger language plpgsql as $$
    declare
      sides int;
      signatures int;
      gifts int;
    begin
      if tg_op = 'DELETE' then
        if old.sealed_at is not null then raise exception 'What is sealed stays.' using errcode = 'check_violation'; end if;
        return old;
      end if;
      if old.sealed_at is null and new.sealed_at is not null then
        if old.state <> 'atSealer' then raise exception 'Only what lies before the sealer is sealed.' using errcode = 'check_violation'; end if;
        select count(*), count(signed_at) into sides, signatures from commitment_party where network_id = new.network_id and commitment_id = new.id;
        select count(*) into gifts from contribution where network_id = new.network_id and commitment_id = new.id;
        if sides < 2 or signatures < sides or gifts < 1 then raise exception 'Not every side has signed.' using errcode = 'check_violation'; end if;
      end if;
      if old.sealed_at is not null and
        (new.sealed_at, new.number, new.kind, new.edition_id, new.topic, new.title, new.period_from, new.period_until, new.place, new.first_contact_organisation_id,
          new.first_contact_by, new.reciprocal, new.late, new.note, new.terms, new.created_at)
        is distinct from
        (old.sealed_at, old.number, old.kind, old.edition_id, old.topic, old.title, old.period_from, old.period_until, old.place, old.first_contact_organisation_id,
          old.first_contact_by, old.reciprocal, old.late, old.note, old.terms, old.created_at)
      then raise exception 'What is sealed stays.' using errcode = 'check_violation'; end if;
      return new;
    end $$;
    create trigger commitment_stays before update or delete on commitment for each row execute function commitment_wall();

    create function commitment_is_sealed(network uuid, commitment uuid) returns boolean language sql stable as
      $$ select exists (select 1 from commitment c where c.network_id = network and c.id = commitment and c.sealed_at is not null) $$;

    create function contribution_wall() returns trigger language plpgsql as $$
    begin
      if (tg_op <> 'INSERT' and commitment_is_sealed(old.network_id, old.commitment_id)) or (tg_op <> 'DELETE' and commitment_is_sealed(new.network_id, new.commitment_id)) then
        raise exception 'What is sealed stays.' using errcode = 'check_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger contribution_stays before insert or update or delete on contribution for each row execute function contribution_wall();

    create function commitment_party_wall() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and commitment_is_sealed(old.network_id, old.commitment_id) then
        if (new.network_id, new.id, new.commitment_id, new.organisation_id, new.position, new.name, new.sector, new.quarter_id, new.signed_at, new.signature_how)
          is distinct from (old.network_id, old.id, old.commitment_id, old.organisation_id, old.position, old.name, old.sector, old.quarter_id, old.signed_at, old.signature_how)
          or (new.representative <> old.representative and new.representative <> '')
          or (new.person_id is distinct from old.person_id and new.person_id is not null)
        then raise exception 'What is sealed stays.' using errcode = 'check_violation'; end if;
        return new;
      end if;
      if (tg_op <> 'INSERT' and commitment_is_sealed(old.network_id, old.commitment_id)) or (tg_op <> 'DELETE' and commitment_is_sealed(new.network_id, new.commitment_id)) then
        raise exception 'What is sealed stays.' using errcode = 'check_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger commitment_party_stays before insert or update or delete on commitment_party for each row execute function commitment_party_wall();

    create function seal_wall() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or (new.commitment_id, new.result, new.reason, new.at) is distinct from (old.commitment_id, old.result, old.reason, old.at)
        or (new.person_name <> old.person_name and new.person_name <> '')
      then raise exception 'A seal is only ever added.' using errcode = 'check_violation'; end if;
      return new;
    end $$;
    create trigger seal_stays before update or delete on seal for each row execute function seal_wall();
  `,
};
