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
