-- Up Migration

-- What an installed 0.1 has is agreed on: cases are pinned to it. By whom and in which document nobody wrote down then.
alter table agreements
  add column status text not null default 'agreed' check (status in ('draft', 'agreed', 'withdrawn')),
  add column agreed_on date,
  add column agreed_by text,
  -- The title of the document in which it stands.
  add column document text,
  -- Where a draft began: {"version": 2}, {"template": "threeLadders"} or {"region": "12", "version": 3}.
  add column based_on jsonb,
  -- One more at each change of a draft: who changes it says which one they saw.
  add column revision integer not null default 1,
  alter column in_force_from drop not null,
  add constraint drafts_are_not_in_force check ((status = 'draft') = (in_force_from is null));
alter table agreements alter column status drop default;
create index agreements_in_force on agreements (region, in_force_from desc, version desc) where status = 'agreed';

-- Cases are pinned to what was agreed on: whatever a query says, its text stays.
create function agreed_stays() returns trigger
  language plpgsql
  as $$
begin
  if old.status <> 'draft' and (new.body is distinct from old.body or new.status = 'draft') then
    raise exception 'Version % of region % is agreed on and stays as it is', old.version, old.region;
  end if;
  return new;
end
$$;
create trigger agreed_stays before update on agreements for each row execute function agreed_stays();

-- Who changed what. It outlives a draft that was thrown away, whose number is not given out again.
create table agreement_changes (
  region text not null references regions,
  seq bigint generated always as identity,
  version integer not null,
  -- The revision of the version that it gave.
  revision integer not null,
  at timestamptz not null,
  who uuid not null,
  what text not null check (what in ('made', 'changed', 'discarded', 'agreed', 'withdrawn')),
  -- The body as it was after that, where it was changed; and what was written down.
  details jsonb not null,
  primary key (region, seq),
  foreign key (region, who) references people
);
create index agreement_changes_by_version on agreement_changes (region, version, seq desc);
call under_region('agreement_changes');
-- What happened stays.
revoke update, delete on agreement_changes from doorzet_app;
