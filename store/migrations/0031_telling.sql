-- Up Migration

-- From when the workflow of a case is told of its latest change. What the release before writes is told at once.
alter table advices add column tell_at timestamptz not null default '-infinity';
grant select (tell_at) on advices to doorzet_relay;
create index advices_to_tell on advices (tell_at) where signalled_version < version;

comment on column advices.tell_at is 'Vanaf wanneer dat wordt doorgegeven';
