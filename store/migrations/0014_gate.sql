-- Up Migration

-- How often somebody tried to sign in, for all processes together. As rate-limiter-flexible wants it, in this order; a key is
-- blinded with our secret before it comes here.
create table sign_in_limits (
  key text primary key,
  points integer not null default 0,
  -- In milliseconds since 1970.
  expire bigint
);
create index sign_in_limits_by_end on sign_in_limits (expire);
alter table sign_in_limits enable row level security;
alter table sign_in_limits force row level security;
create policy gate on sign_in_limits to doorzet_gate using (true) with check (true);
grant select, insert, update, delete on sign_in_limits to doorzet_gate;

comment on table sign_in_limits is
  'wie probeert in te loggen, onherkenbaar | tellen hoe vaak, zodat niemand codes raadt, een mailbox vol stuurt of iemand anders buitensluit | een kwartier tot een dag; daarna binnen ongeveer een uur gewist';
comment on column sign_in_limits.key is
  'Persoonsgegeven: waarvoor geteld is: mailadres, IP-adres, account of browser, onleesbaar zonder onze sleutel';
comment on column sign_in_limits.points is 'Hoe vaak';
comment on column sign_in_limits.expire is 'Tot wanneer het telt';

-- Of people, the gate sees who holds a role of a region itself or held one, and who stands in or stood in for one of those, or
-- for a deputy of theirs; of everyone else on the ladders and in cases nothing, not even that they are there.
-- Once per query: the holders are few, and the row itself is not part of what is looked up.
alter policy gate on people using (
  (region, id) in (
    with recursive seated (region, person_id) as (
      select holdings.region, holdings.person_id from holdings
      union
      select absences.region, absences.deputy_id
        from seated join absences on absences.region = seated.region and absences.person_id = seated.person_id
    )
    select seated.region, seated.person_id from seated
  )
);
