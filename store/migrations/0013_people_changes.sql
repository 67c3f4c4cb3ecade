-- Up Migration

-- Who changed what about somebody: by an address one signs in and is asked, so that whoever changes one can be seen.
create table people_changes (
  region text not null references regions,
  number bigint generated always as identity,
  person_id uuid not null,
  at timestamptz not null,
  way text not null check (way in ('console', 'import', 'administrator', 'themselves')),
  -- Null: an administrator, or somebody who was erased since.
  who uuid,
  what text not null,
  data jsonb not null,
  -- Who stands in, of an absence: apart, for it goes when the deputy is erased.
  deputy_id uuid,
  primary key (region, number),
  foreign key (region, person_id) references people on delete cascade,
  foreign key (region, who) references people,
  foreign key (region, deputy_id) references people
);
create index people_changes_by_person on people_changes (region, person_id, number desc);
call under_region('people_changes');
-- What is on record stays so: all that can be taken from it is who it names.
revoke update on people_changes from doorzet_app;
grant update (who, deputy_id) on people_changes to doorzet_app;

comment on table people_changes is
  'professionals van wie iets veranderde, en wie dat deed | zien wie een mailadres, rol of afwezigheid veranderde, en of dat klopt | een jaar; eerder als de persoon gewist wordt (zie people)';
comment on column people_changes.region is 'Code van de regio';
comment on column people_changes.number is 'Volgnummer';
comment on column people_changes.person_id is 'Persoonsgegeven: over wie het gaat';
comment on column people_changes.at is 'Wanneer';
comment on column people_changes.way is 'Hoe: op de pagina’s, met een bestand, door een beheerder of door de persoon zelf';
comment on column people_changes.who is 'Persoonsgegeven: wie het deed; leeg: een beheerder, of iemand die gewist is';
comment on column people_changes.what is 'Wat er veranderde';
comment on column people_changes.data is 'Persoonsgegeven: het oude en het nieuwe mailadres, de naam, de rol of de dagen';
comment on column people_changes.deputy_id is 'Persoonsgegeven: wie vervangt, bij een afwezigheid';
