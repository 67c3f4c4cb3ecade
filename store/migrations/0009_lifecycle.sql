-- Up Migration

-- How a region begins and ends, whom to ask about privacy, and how long a closed case is kept.
alter table regions
  add column privacy_contact text,
  add column retention_days integer not null default 90 check (retention_days between 30 and 730),
  -- The last day on which an advice could be registered.
  add column ended_on date,
  -- Two people who change it at the same time: the second is told.
  add column revision integer not null default 1;

create index advices_closed on advices (region, closed_at) where status = 'closed';

-- That cases were erased, how many and why: never which.
create table erasures (
  region text not null references regions,
  number bigint generated always as identity,
  at timestamptz not null,
  because text not null check (because in ('retention', 'request', 'mistake')),
  cases integer not null,
  -- Who asked for it; null for what the retention did by itself.
  person_id uuid,
  primary key (region, number),
  foreign key (region, person_id) references people
);
call under_region('erasures');
revoke update, delete on erasures from doorzet_app;

-- When closed cases were last looked over, so that it shows that it is done.
create table retention_looks (
  region text primary key references regions,
  looked_at timestamptz not null
);
call under_region('retention_looks');

-- What erased cases leave behind: counts per quarter, each indicator by itself.
create table learning_counts (
  region text not null references regions,
  quarter date not null,
  indicator text not null,
  value text not null,
  cases integer not null,
  primary key (region, quarter, indicator, value)
);
call under_region('learning_counts');
