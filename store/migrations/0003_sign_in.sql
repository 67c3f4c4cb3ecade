-- Up Migration

-- Who may sign in, and proof of it: of no region, and for a role of its own, so that the console's role can read neither
-- secrets nor sessions. Over all regions `doorzet_gate` sees who holds a role at the console today, and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'doorzet_gate') then
    create role doorzet_gate nologin;
  end if;
exception
  -- Two databases of one cluster being migrated at the same time.
  when duplicate_object or unique_violation then null;
end
$$;

create table accounts (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  administrator boolean not null default false,
  disabled_at timestamptz,
  -- The secret of the app that makes codes, encrypted, and the id of the key that it is encrypted with.
  totp_key text,
  totp_secret text,
  -- The period of the last code that was accepted: a code works once.
  totp_step bigint,
  -- A session that began before this moment is over, also one that a request under way writes back.
  sessions_from timestamptz not null default '-infinity',
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  check ((totp_key is null) = (totp_secret is null))
);
create unique index accounts_by_address on accounts (lower(email));

-- Whom an organisation's own sign-in knows an account as.
create table account_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  bound_at timestamptz not null,
  primary key (issuer, subject),
  -- The same address with another subject is another person.
  unique (account_id, issuer)
);

create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  hash text not null,
  used_at timestamptz,
  primary key (account_id, hash)
);

-- A code that was asked for, also by who may not sign in: nobody learns the difference.
create table sign_in_codes (
  challenge uuid primary key,
  email text not null,
  mac text not null,
  expires_at timestamptz not null,
  tries smallint not null default 0 check (tries <= 5)
);
create index sign_in_codes_by_end on sign_in_codes (expires_at);

-- As connect-pg-simple wants it.
create table sessions (
  sid text primary key,
  sess json not null,
  expire timestamptz not null
);
create index sessions_by_end on sessions (expire);
create index sessions_by_account on sessions ((sess ->> 'account'));

do $$
declare
  name text;
begin
  foreach name in array array['accounts', 'account_identities', 'recovery_codes', 'sign_in_codes', 'sessions'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy gate on %I to doorzet_gate using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to doorzet_gate', name);
  end loop;
end
$$;

create policy gate on regions for select to doorzet_gate using (true);
create policy gate on people for select to doorzet_gate using (true);
create policy gate on holdings for select to doorzet_gate
  using (organisation_id is null and role in ('chair', 'processSupporter', 'commissioner'));
create policy gate on absences for select to doorzet_gate using (deputy_id is not null);
grant select (region, name, demo) on regions to doorzet_gate;
grant select (region, id, name, surname, email) on people to doorzet_gate;
grant select (region, role, person_id, from_date, until_date) on holdings to doorzet_gate;
grant select (region, person_id, from_date, until_date, deputy_id) on absences to doorzet_gate;
create index people_by_address on people (lower(email));
create index holdings_of_regions on holdings (region) where organisation_id is null;
