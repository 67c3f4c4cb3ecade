-- Up Migration

-- What is on record of everybody on a ladder: asked, reminded, answered. `state` is the fold of the events.
create table confirmations (
  region text not null references regions,
  person_id uuid not null,
  state jsonb not null,
  version integer not null,
  -- By whose calendar their letters leave: the version that was in force when something last happened.
  agreement_version integer not null,
  primary key (region, person_id),
  foreign key (region, person_id) references people,
  foreign key (region, agreement_version) references agreements
);
call under_region('confirmations');

create table confirmation_events (
  region text not null,
  person_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  type text not null,
  actor jsonb not null,
  data jsonb not null,
  primary key (region, person_id, seq),
  foreign key (region, person_id) references confirmations on delete cascade
);
call under_region('confirmation_events');
-- What happened stays: events go only with their person.
revoke update, delete on confirmation_events from doorzet_app;

-- One row per region: when the people on its ladders are looked at next. A region without a row was never looked at.
create table contact_rounds (
  region text primary key references regions,
  -- Raised by every change of who stands where, and of what is on record.
  version integer not null,
  -- Up to which version everybody was looked at, and of which the round's workflow knows.
  looked_version integer not null,
  signalled_version integer not null,
  -- By the wall clock: when the latest change was made that nobody has looked at.
  changed_at timestamptz not null default now(),
  wake_at timestamptz
);
call under_region('contact_rounds');

-- The relay looks over all regions, at times and versions only.
create policy overview on contact_rounds for select to doorzet_relay using (true);
create policy signalled on contact_rounds for update to doorzet_relay using (true) with check (true);
grant select (region, version, looked_version, signalled_version, wake_at) on contact_rounds to doorzet_relay;
grant update (signalled_version) on contact_rounds to doorzet_relay;

-- A letter is about a case, or about somebody's own place on the ladders; never about both, and never about nothing.
alter table letters
  alter column advice_id drop not null,
  add column contact_id uuid,
  add foreign key (region, contact_id) references confirmations (region, person_id) on delete cascade,
  add constraint letters_about_one check (num_nonnulls(advice_id, contact_id) = 1),
  -- Nobody reads what another was asked.
  add constraint letters_to_contact check (contact_id = recipient_id),
  add constraint letters_of_contact unique (region, contact_id, key);

-- Rounds in which somebody should have been looked at.
alter table audits add column late_rounds integer not null default 0;
