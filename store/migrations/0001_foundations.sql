-- Up Migration

-- Two roles, neither of which owns anything. `doorzet_app` sees one region at a time: the one that the transaction has
-- named. `doorzet_relay` sees of all regions which cases to wake and which post to start, and nothing else of them.
do $$
begin
  if not exists (select from pg_roles where rolname = 'doorzet_app') then
    create role doorzet_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'doorzet_relay') then
    create role doorzet_relay nologin;
  end if;
exception
  -- Two databases of one cluster being migrated at the same time.
  when duplicate_object or unique_violation then null;
end
$$;

-- A pooled connection gives '' and not null once the setting has been used, hence nullif.
create function current_region() returns text
  language sql stable
  as $$ select nullif(current_setting('doorzet.region', true), '') $$;

create table regions (
  region text primary key,
  name text not null,
  team text not null,
  sender_address text not null,
  phone text not null,
  phone_hours text not null,
  crisis_name text not null,
  crisis_phone text not null,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);

create table agreements (
  region text not null references regions,
  version integer not null,
  body jsonb not null,
  in_force_from date not null,
  primary key (region, version)
);

create table organisations (
  region text not null references regions,
  id uuid not null,
  kind text not null,
  name text not null,
  primary key (region, id),
  unique (region, name)
);

create table people (
  region text not null references regions,
  id uuid not null,
  name text not null,
  surname text not null,
  address_as text check (address_as in ('mevrouw', 'heer')),
  email text not null,
  organisation_id uuid,
  primary key (region, id),
  foreign key (region, organisation_id) references organisations
);

create table holdings (
  region text not null references regions,
  id uuid not null,
  -- Null: a role of the region itself.
  organisation_id uuid,
  role text not null,
  person_id uuid not null,
  from_date date not null,
  until_date date,
  primary key (region, id),
  foreign key (region, organisation_id) references organisations,
  foreign key (region, person_id) references people,
  check (until_date is null or until_date >= from_date)
);
create index holdings_by_organisation on holdings (region, organisation_id, role);

create table absences (
  region text not null references regions,
  id uuid not null,
  person_id uuid not null,
  from_date date not null,
  until_date date not null,
  deputy_id uuid,
  primary key (region, id),
  foreign key (region, person_id) references people,
  foreign key (region, deputy_id) references people,
  check (until_date >= from_date)
);
create index absences_by_person on absences (region, person_id);

create table mandates (
  region text not null references regions,
  id uuid not null,
  organisation_id uuid not null,
  instrument text not null check (instrument in ('declarationOfIntent', 'letterOfUnderstanding', 'covenant', 'contractClause')),
  title text not null,
  clause text,
  signed_on date not null,
  valid_until date,
  primary key (region, id),
  foreign key (region, organisation_id) references organisations
);
create index mandates_by_organisation on mandates (region, organisation_id);

-- One row per case. `state` is the fold of its events; the columns beside it are what is looked for.
create table advices (
  region text not null references regions,
  id uuid not null,
  reference text not null,
  agreement_version integer not null,
  state jsonb not null,
  version integer not null,
  -- The version of which the case's workflow knows. Behind `version`: the relay wakes it.
  signalled_version integer not null,
  status text not null check (status in ('open', 'closed')),
  wake_at timestamptz,
  highest_rung integer not null,
  late_what text,
  late_since timestamptz,
  municipality_id uuid not null,
  registered_at timestamptz not null,
  closed_at timestamptz,
  primary key (region, id),
  unique (region, reference),
  foreign key (region, agreement_version) references agreements,
  foreign key (region, municipality_id) references organisations,
  -- An open case that nothing would wake is forgotten.
  check ((status = 'open') = (wake_at is not null))
);
create index advices_to_signal on advices (region, id) where signalled_version < version;
create index advices_by_wake on advices (region, wake_at) where status = 'open';
create index advices_late on advices (region, late_since) where late_what is not null;

create table advice_events (
  region text not null,
  advice_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  type text not null,
  actor jsonb not null,
  data jsonb not null,
  primary key (region, advice_id, seq),
  foreign key (region, advice_id) references advices on delete cascade
);

-- What waits for the chair, and what each case has coming: made anew from the state at each change.
create table tasks (
  region text not null,
  advice_id uuid not null,
  key text not null,
  kind text not null,
  pressing boolean not null,
  raised_at timestamptz not null,
  overdue_at timestamptz,
  primary key (region, advice_id, key),
  foreign key (region, advice_id) references advices on delete cascade
);
create index tasks_by_age on tasks (region, pressing desc, raised_at);

create table agenda (
  region text not null,
  advice_id uuid not null,
  at timestamptz not null,
  what text not null,
  climb text,
  rung integer,
  foreign key (region, advice_id) references advices on delete cascade
);
create index agenda_by_advice on agenda (region, advice_id);
create index agenda_by_day on agenda (region, at);

create table letters (
  region text not null,
  id uuid not null,
  advice_id uuid not null,
  key text not null,
  kind text not null,
  recipient_id uuid not null,
  about jsonb not null,
  priority smallint not null,
  state text not null
    check (state in ('ready', 'sending', 'data_started', 'accepted', 'failed', 'unknown', 'withdrawn')),
  -- Letters with the same value that are ready at the same time leave as one mail.
  bundle text,
  requested_at timestamptz not null,
  next_try_at timestamptz not null,
  useless_after timestamptz not null,
  attempts integer not null default 0,
  lease uuid,
  leased_until timestamptz,
  -- Given at the fence, and kept when the letter is sent again: the receiver's system can then see that it is the same.
  message_id text,
  -- Its fate was unknown once, and it was sent once more.
  sent_again boolean not null default false,
  -- The random part of the link in the letter; null for a kind that has none.
  link text,
  link_until timestamptz,
  settled_at timestamptz,
  -- Why it failed or was withdrawn, as a code; and the status code of the mail server's last word.
  because text,
  reply_code integer,
  -- As sent, with its links masked.
  sent_to text,
  sent_subject text,
  sent_text text,
  sent_html text,
  primary key (region, id),
  unique (region, advice_id, key),
  unique (region, link),
  foreign key (region, advice_id) references advices on delete cascade,
  foreign key (region, recipient_id) references people
);
create index letters_to_send on letters (region, next_try_at) where state = 'ready';
create index letters_under_way on letters (leased_until) where state in ('sending', 'data_started');

-- What somebody typed and did not send yet.
create table drafts (
  region text not null,
  link text not null,
  data jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (region, link),
  foreign key (region, link) references letters (region, link) on delete cascade
);

-- What the auditor last found in each region; all zero when all is well.
create table audits (
  region text primary key references regions,
  checked_at timestamptz not null,
  late_cases integer not null,
  late_letters integer not null,
  lost_letters integer not null,
  differing_cases integer not null,
  -- Where the next look at folds begins.
  fold_cursor uuid
);

do $$
declare
  name text;
begin
  for name in
    select c.table_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'region' and t.table_type = 'BASE TABLE'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy one_region on %I to doorzet_app using (region = current_region()) with check (region = current_region())',
      name
    );
    execute format('grant select, insert, update, delete on %I to doorzet_app', name);
  end loop;
end
$$;

-- What happened stays: events go only with their case.
revoke update, delete on advice_events from doorzet_app;

-- The relay and the auditor look over all regions, at times and versions only.
create policy overview on regions for select to doorzet_relay using (true);
create policy overview on advices for select to doorzet_relay using (true);
create policy signalled on advices for update to doorzet_relay using (true) with check (true);
create policy overview on letters for select to doorzet_relay using (true);
-- Counts, of no one in particular: /readyz tells them of all regions at once.
create policy overview on audits for select to doorzet_app using (true);
grant select (region) on regions to doorzet_relay;
grant select (region, id, status, version, signalled_version, wake_at) on advices to doorzet_relay;
grant update (signalled_version) on advices to doorzet_relay;
grant select (region, state, next_try_at, useless_after, leased_until) on letters to doorzet_relay;
