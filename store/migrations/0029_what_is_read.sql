-- Up Migration

-- Each list of cases is found, narrowed and counted in one index, of which only the rows that are shown are looked up. What
-- a list is narrowed by therefore stands in the index of its order, and the indexes by one of those alone are not needed.
drop index advices_open_in_order;
create index advices_open_in_order on advices (region, asks desc, wake_at, reference)
  include (id, municipality_id, provider_id, referrer_id, highest_rung, agreement_version)
  where status = 'open';
drop index advices_closed_in_order;
drop index advices_closed;
create index advices_closed_in_order on advices (region, closed_at desc, reference)
  include (id, municipality_id, provider_id, referrer_id, highest_rung, agreement_version)
  where status = 'closed';
drop index advices_late_in_order;
create index advices_late_in_order on advices (region, late_since, reference)
  include (id, municipality_id, provider_id, referrer_id, highest_rung, agreement_version)
  where status = 'open' and late_what is not null;
-- Those that climb are few, and found by how high.
create index advices_climbing_in_order on advices (region, highest_rung, asks desc, wake_at, reference)
  include (id, municipality_id, provider_id, referrer_id, agreement_version)
  where status = 'open' and highest_rung > 0;
drop index advices_by_municipality;
drop index advices_by_reference;
create index advices_by_reference on advices (region, status, reference text_pattern_ops);
-- What comes is looked for by what it is, and gives only of which case.
drop index agenda_by_what;
create index agenda_by_what on agenda (region, what, at) include (advice_id);

-- The latest case of a referrer or a provider, and of a region.
drop index advices_by_provider;
create index advices_by_provider on advices (region, provider_id, registered_at desc) include (status);
drop index advices_by_referrer;
create index advices_by_referrer on advices (region, referrer_id, registered_at desc) include (status);
create index advices_newest on advices (region, registered_at desc, id);

-- The relay looks for what is due in all regions at once, and so by moment first.
drop index advices_by_wake;
create index advices_by_wake on advices (wake_at, region) where status = 'open';

-- Of which kinds somebody had letters, and which are on their way to them.
create index letters_by_recipient on letters (region, recipient_id, kind);
drop index letters_that_may_wait;
create index letters_on_their_way on letters (region, recipient_id)
  where state in ('ready', 'sending', 'data_started');

-- In which open cases somebody plays a part, besides those that they are the referrer of.
create table case_parts (
  region text not null,
  advice_id uuid not null,
  -- A person, an organisation, or `region` for the region's own roles.
  part text not null,
  primary key (region, part, advice_id),
  foreign key (region, advice_id) references advices on delete cascade
);
create index case_parts_by_case on case_parts (region, advice_id);
call under_region('case_parts');
comment on table case_parts is
  'wie een casus coördineert, en wie in een casus gevraagd is of kan worden | snel vinden in welke casussen iemand een rol heeft | tot de casus sluit, of die rol voorbij is';
comment on column case_parts.region is 'Code van de regio';
comment on column case_parts.advice_id is 'Nummer van de casus';
comment on column case_parts.part is 'Persoonsgegeven: wie een rol heeft, of de organisatie waarvan iemand gevraagd kan worden';

-- Forced row-level security hides every region from the owner too; for this one statement it is let go.
alter table advices no force row level security;
alter table case_parts no force row level security;
insert into case_parts (region, advice_id, part)
select distinct a.region, a.id, p.part
  from advices a
 cross join lateral (
   select a.state #>> '{parties,caseCoordinator,person}' as part
   union all
   select unnest(array['region',
                       a.state #>> '{parties,caseCoordinator,organisation}', a.state #>> '{parties,submitter,organisation}',
                       a.state #>> '{parties,municipality}', a.state #>> '{parties,provider}',
                       a.state #>> '{parties,procurementOrganisation}']
                 || array(select notice ->> 'person' from jsonb_array_elements(climb -> 'rungs') rung,
                                 jsonb_array_elements(rung -> 'notices') notice))
     from jsonb_array_elements(a.state -> 'climbs') climb
    where climb #>> '{stand,at}' not in ('settled', 'exhausted')) p
 where a.status = 'open' and p.part is not null;
alter table advices force row level security;
alter table case_parts force row level security;
