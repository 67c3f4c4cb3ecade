-- Up Migration

-- What the list of cases is filtered and ordered by, so that ten thousand open cases are found as fast as ten.
alter table advices
  -- Something in it waits for the chair.
  add column asks boolean not null default false,
  add column provider_id uuid,
  add column referrer_id uuid,
  add foreign key (region, provider_id) references organisations,
  add foreign key (region, referrer_id) references people;

-- Forced row-level security hides every region from the owner too; for this one statement it is let go.
alter table advices no force row level security;
alter table tasks no force row level security;
update advices a set
  asks = exists (select from tasks t where t.region = a.region and t.advice_id = a.id and t.pressing),
  provider_id = (a.state -> 'parties' ->> 'provider')::uuid,
  referrer_id = (a.state -> 'parties' ->> 'referrer')::uuid;
alter table advices force row level security;
alter table tasks force row level security;

create index advices_open_in_order on advices (region, asks desc, wake_at, reference) where status = 'open';
create index advices_closed_in_order on advices (region, closed_at desc, reference) where status = 'closed';
-- A reference is looked for by its beginning, which an index by collation does not serve.
create index advices_by_reference on advices (region, reference text_pattern_ops);
create index advices_by_municipality on advices (region, municipality_id, status);
create index advices_by_provider on advices (region, provider_id, status);
create index advices_by_referrer on advices (region, referrer_id, status);
create index agenda_by_what on agenda (region, what, at);
drop index agenda_by_day;
create index agenda_by_day on agenda (region, at) include (what, advice_id, climb, rung);

-- What somebody typed of a new advice and did not register yet: one per person, gone after thirty days.
create table registration_drafts (
  region text not null references regions,
  person_id uuid not null,
  data jsonb not null,
  updated_at timestamptz not null,
  primary key (region, person_id),
  foreign key (region, person_id) references people on delete cascade
);
call under_region('registration_drafts');
