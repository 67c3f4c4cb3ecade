-- Up Migration

-- Every table of a region is kept apart in the same way; one statement per table, so that none is forgotten in half.
create procedure under_region(named regclass)
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', named);
  execute format('alter table %s force row level security', named);
  execute format(
    'create policy one_region on %s to doorzet_app using (region = current_region()) with check (region = current_region())',
    named
  );
  execute format('grant select, insert, update, delete on %s to doorzet_app', named);
end
$$;

-- Who saw or changed what of which case: with a number, for two within a millisecond have an order too.
create table access_log (
  region text not null,
  number bigint generated always as identity,
  advice_id uuid not null,
  person_id uuid not null,
  page text not null,
  changed boolean not null,
  at timestamptz not null,
  primary key (region, number),
  foreign key (region, advice_id) references advices on delete cascade,
  foreign key (region, person_id) references people
);
create index access_log_by_case on access_log (region, advice_id, at desc);
call under_region('access_log');
-- What is on record stays so, for as long as its case.
revoke update, delete on access_log from doorzet_app;
