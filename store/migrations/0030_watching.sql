-- Up Migration

-- How long a change has waited to be told to the workflow of its case: what an operator watches.
alter table advices add column changed_at timestamptz not null default now();
grant select (changed_at) on advices to doorzet_relay;
grant select (changed_at) on contact_rounds to doorzet_relay;
grant select (attempts) on letters to doorzet_relay;

-- Letters of which nobody knows whether they arrived, and of which the chair has not said so yet.
alter table audits add column unknown_letters integer not null default 0;
create index letters_unknown on letters (region, advice_id) where state = 'unknown';

-- Counts, of no one in particular: a worker tells them to whoever keeps it running.
create policy watched on audits for select to doorzet_relay using (true);
grant select (region, checked_at, late_cases, late_rounds, late_letters, lost_letters, unknown_letters, differing_cases)
  on audits to doorzet_relay;

comment on column advices.changed_at is 'Wanneer er voor het laatst iets veranderde';
comment on column audits.unknown_letters is 'Van hoeveel brieven niemand weet of ze aankwamen';

-- Which database this was when it was last known that nothing of it was lost. One that was put back from a backup is
-- another: another cluster, another place in it, or another timeline. Then no worker starts before somebody has looked.
create table known_database (
  only_row boolean primary key default true check (only_row),
  system text not null,
  known_since timestamptz not null default now()
);
alter table known_database enable row level security;
alter table known_database force row level security;
create policy known on known_database using (true) with check (true);
grant select, insert, update on known_database to doorzet_relay;

comment on table known_database is
  'niemand | dat na het terugzetten van een backup niets dubbel wordt verstuurd | zolang de database bestaat';
comment on column known_database.only_row is 'Dat er één rij is';
comment on column known_database.system is 'Welke database dit is, volgens Postgres';
comment on column known_database.known_since is 'Sinds wanneer bekend is dat er niets ontbreekt';
