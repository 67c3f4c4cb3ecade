-- Up Migration

-- Who signed, from when it holds, that a party ended it; and which version of it an editor saw.
alter table mandates
  add column holds_from date,
  add column ended_on date,
  add column signatory_name text,
  add column signatory_role text,
  add column revision integer not null default 1;

-- What an installed 0.1 may hold is left as it is; whatever is written from now on is in order.
alter table mandates
  add constraint mandates_hold_after_signing check (holds_from >= signed_on) not valid,
  add constraint mandates_valid_after_start
    check (valid_until >= coalesce(holds_from, signed_on)) not valid,
  add constraint mandates_end_after_start
    check (ended_on >= coalesce(holds_from, signed_on)) not valid;

-- For which municipality an access team works; null: not known, and then perhaps for any.
alter table organisations add column if not exists municipality_id uuid;
alter table organisations
  add constraint organisations_of_a_municipality foreign key (region, municipality_id) references organisations;

-- Who recorded, changed or ended what, and as what it was left.
create table mandate_changes (
  region text not null,
  mandate_id uuid not null,
  revision integer not null,
  what text not null check (what in ('recorded', 'changed', 'ended')),
  person_id uuid not null,
  at timestamptz not null,
  body jsonb not null,
  primary key (region, mandate_id, revision),
  foreign key (region, mandate_id) references mandates on delete cascade,
  foreign key (region, person_id) references people
);
call under_region('mandate_changes');
-- What happened stays.
revoke update, delete on mandate_changes from doorzet_app;
