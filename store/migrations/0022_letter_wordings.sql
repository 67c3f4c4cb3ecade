-- Up Migration

-- A region's own words for a kind of letter. Each save adds a version; the last one counts. All texts null: our own words.
create table letter_wordings (
  region text not null references regions,
  kind text not null,
  version integer not null check (version > 0),
  subject_nl text,
  body_nl text,
  subject_en text,
  body_en text,
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (region, kind, version),
  foreign key (region, saved_by) references people,
  check ((subject_nl is null) = (body_nl is null)),
  check ((subject_en is null) = (body_en is null))
);
create index letter_wordings_by_person on letter_wordings (region, saved_by) where saved_by is not null;
call under_region('letter_wordings');

-- What was saved stays: a letter says in which version it was sent. Only who saved it can be forgotten, and all of it when
-- a region ended.
revoke update on letter_wordings from doorzet_app;
grant update (saved_by) on letter_wordings to doorzet_app;
create policy of_ended_regions on letter_wordings as restrictive for delete to doorzet_app
  using (
    exists (select from regions r where r.region = letter_wordings.region and r.ended_on is not null)
    and not exists (select from advices a where a.region = letter_wordings.region)
  );

comment on table letter_wordings is
  'wie een brief anders verwoordde | brieven in de woorden van de regio, en wie wat wanneer veranderde | tot de regio gewist is (zie regions); wie het deed: tot die persoon gewist is (zie people)';
comment on column letter_wordings.region is 'Code van de regio';
comment on column letter_wordings.kind is 'Welke soort brief';
comment on column letter_wordings.version is 'De hoeveelste versie van deze brief';
comment on column letter_wordings.subject_nl is 'Onderwerp in het Nederlands; leeg: de standaard';
comment on column letter_wordings.body_nl is 'Tekst in het Nederlands, met velden; leeg: de standaard';
comment on column letter_wordings.subject_en is 'Onderwerp in het Engels; leeg: de standaard';
comment on column letter_wordings.body_en is 'Tekst in het Engels, met velden; leeg: de standaard';
comment on column letter_wordings.saved_at is 'Wanneer bewaard';
comment on column letter_wordings.saved_by is 'Persoonsgegeven: wie het bewaarde; leeg: die persoon is gewist';

alter table letters add column sent_wording integer;
comment on column letters.sent_wording is 'In welke versie van de eigen tekst van de regio de brief is verstuurd; leeg: de standaard';
