-- Up Migration

-- Questions that left in one mail can be answered in a row, behind a link of that mail's own.
alter table letters add column series text;
alter table letters add column series_place smallint;
create index letters_in_series on letters (region, series) where series is not null;
comment on column letters.series is
  'Persoonsgegeven: willekeurig deel van de link waarachter de vragen van één mail achter elkaar te beantwoorden zijn; leeg: de brief ging alleen';
comment on column letters.series_place is 'De hoeveelste vraag het in die mail is';

-- Whether a letter may wait until its receiver's chosen day: known when it is asked for, so that it moves when they choose anew.
alter table letters add column may_wait boolean not null default false;
create index letters_that_may_wait on letters (region, recipient_id) where state = 'ready' and may_wait;
comment on column letters.may_wait is 'Of de brief mag wachten tot de dag waarop de ontvanger mail wil';

-- How often somebody wants mail of a kind; no row: at once.
create table mail_choices (
  region text not null references regions,
  person_id uuid not null,
  kind text not null,
  pace text not null check (pace in ('daily', 'weekly')),
  weekday smallint check (weekday between 1 and 5),
  chosen_at timestamptz not null,
  primary key (region, person_id, kind),
  foreign key (region, person_id) references people on delete cascade,
  check ((pace = 'weekly') = (weekday is not null))
);
call under_region('mail_choices');
comment on table mail_choices is 
  'Wie mail van ons krijgt | Om minder mail te sturen aan wie er veel krijgt | Tot de keuze verandert of de persoon wordt verwijderd';
comment on column mail_choices.region is 'De regio';
comment on column mail_choices.person_id is 'Persoonsgegeven: wie het koos';
comment on column mail_choices.kind is 'Voor welke soort brief';
comment on column mail_choices.pace is 'Elke werkdag, of eens per week';
comment on column mail_choices.weekday is 'Op welke dag van de week, met maandag als 1; alleen bij eens per week';
comment on column mail_choices.chosen_at is 'Wanneer dit is gekozen';
