-- Up Migration

-- Contact data of work. `revision` counts each change of a person, their roles or their absences: a form that was opened
-- on an older one is told. Whoever left keeps their row, for cases name them; `ended_on` is their last day.
alter table people
  add column phone text,
  add column ended_on date,
  add column revision integer not null default 1;
-- No address is unique: an installed 0.1 may hold one twice. New ones are refused in words.

alter table organisations add column revision integer not null default 1;

create index holdings_by_person on holdings (region, person_id);

-- What somebody read from a file and did not confirm yet: gone once it is used, or a day later.
create table imports (
  region text not null references regions,
  id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  rows jsonb not null,
  primary key (region, id),
  foreign key (region, made_by) references people
);
call under_region('imports');
